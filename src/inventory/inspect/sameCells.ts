import type { Problem } from '../../model/problem.js';
import { problem } from '../problems/problems.js';
import { cellTextIn, cellTextsIn, type CellText, type Inspection, type InputPart } from './scene.js';

/** Rows that say the same in every field but the id; only rows of equal name are compared, to keep little in memory. */
export const sameCells: Inspection = ({ parts }) => {
  const often = repeated(parts.flatMap((part) => [...cellTextsIn(part, 'name')].map(({ text }) => text)));
  const seen = new Map<string, CellText>();
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const name of cellTextsIn(part, 'name')) {
      const key = often.has(name.text) ? rowKey(part, name.task) : undefined;
      if (key === undefined) continue;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, name);
      else problems.push(same(name, before));
    }
  }
  return problems;
};

function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return twice;
}

/** Every filled cell but the id; undefined if there is none beside the name. */
function rowKey(part: InputPart, task: number): string | undefined {
  const fields = new Set(part.sheet.columns.map(({ field }) => field));
  fields.delete('id');
  const cells = [...fields].toSorted().flatMap((field) => {
    const cell = cellTextIn(part, field, task);
    return cell === undefined ? [] : [field, cell.text.trim()];
  });
  return cells.length <= 2 ? undefined : JSON.stringify(cells);
}

function same({ spot }: CellText, before: CellText): Problem {
  const first = before.spot();
  return problem('same-cells', spot(), { first });
}
