import type { Problem } from '../../model/problem.js';
import { plain } from '../../text/lang.js';
import { problem } from '../problems/problems.js';
import { contradictionRules, type ContradictionRule } from './contradictionRules.js';
import { cellTextIn, type CellText, type Inspection, type InspectScene } from './scene.js';

/** Two cells of a task of which at most one can be true. */
export const contradictions: Inspection = (scene) =>
  contradictionRules.flatMap((rule) => broken(rule, scene));

function broken(rule: ContradictionRule, { parts, fields }: InspectScene): readonly Problem[] {
  const [one, other] = rule.between;
  const [title, otherTitle] = [fields[one]?.title, fields[other]?.title];
  if (title === undefined || otherTitle === undefined) return [];
  return parts.flatMap((part) =>
    [...part.rows.keys()].flatMap((task) => {
      const [a, b] = [part.value(one, task), part.value(other, task)];
      if (a === undefined || b === undefined || rule.holds(a, b)) return [];
      const cell = cellTextIn(part, one, task);
      if (cell === undefined) return [];
      const props = {
        one: { title, read: cell.text.trim() },
        other: { title: otherTitle, read: shown(cellTextIn(part, other, task)) },
      };
      return [problem('contradictory-cells', { ...cell.spot(), expected: plain(rule.says) }, props)];
    }),
  );
}

/** A list without items (YAML) has no text. */
function shown(cell: CellText | undefined): string {
  return cell?.text.trim() ?? '[]';
}
