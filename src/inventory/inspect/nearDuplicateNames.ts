import type { Problem } from '../../problem.js';
import { clean } from '../cells/clean.js';
import { problem } from '../problems.js';
import { textsOf, type CellText, type Inspection, type Part } from './scene.js';

/** Tasks whose names differ at most in width, case, blanks and punctuation; each is told with the first such name. */
export const nearDuplicateNames: Inspection = ({ parts }) => {
  const seen = new Map<string, CellText>();
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const each of textsOf(part, 'name')) {
      const name = nameKey(each.text);
      if (name === '') continue;
      const key = [name, ...placeOf(part, each.task)].join('\0');
      const before = seen.get(key);
      if (before === undefined) seen.set(key, each);
      else problems.push(duplicate(each, before));
    }
  }
  return problems;
};

/** A name for comparison; a sign between two digits stays, because 1-1 and 11 are not the same. */
export function nameKey(name: string): string {
  return clean(name)
    .toLowerCase()
    .replace(/(?<!\d)[\p{P}\s]+|[\p{P}\s]+(?!\d)/gu, '');
}

/** In an inventory of several bodies, the same name in another body is another task. */
function placeOf({ value }: Part, task: number): readonly string[] {
  return ['municipality_code', 'prefecture'].map((field) => String(value(field, task) ?? ''));
}

function duplicate({ text, spot }: CellText, before: CellText): Problem {
  const { file, line } = before.spot();
  return problem('near-duplicate-name', spot(), { name: text.trim(), first: { file, line } });
}
