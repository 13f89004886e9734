import type { Problem } from '../../model/problem.js';
import { withoutTwins } from '../../text/twins.js';
import { clean } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { cellTextIn, hasColumn, type CellText, type Inspection } from './scene.js';

/** Ids that differ at most in width, case, blanks and the form of a dash or a character: T-1, Ｔ－１ and t‐1. */
export const nearDuplicateIds: Inspection = ({ parts }) => {
  const seen = new Map<string, () => CellText | undefined>();
  const problems: Problem[] = [];
  for (const part of parts.filter((each) => hasColumn(each, 'id'))) {
    for (const [task, id] of part.ids.entries()) {
      const key = idKey(id);
      const cell = () => cellTextIn(part, 'id', task);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, cell);
      else problems.push(...duplicate(cell(), before()));
    }
  }
  return problems;
};

const dashes = /[‐‑‒–—―−－ー─━]/g;

/** An id for comparison; its signs stay, because 1-1 and 11 are not the same. */
function idKey(id: string): string {
  return clean(withoutTwins(id)).toLowerCase().replace(dashes, '-').replace(/\s+/g, '');
}

function duplicate(cell: CellText | undefined, before: CellText | undefined): readonly Problem[] {
  if (cell === undefined || before === undefined) return [];
  const props = { id: cell.text.trim(), like: before.text.trim(), first: before.spot() };
  return [problem('near-duplicate-id', cell.spot(), props)];
}
