import type { Problem } from '../../model/problem.js';
import type { CellText } from './scene.js';

/** So many cells are reported one by one; more of one column have one cause, and are one finding. */
const mostAlone = 3;

/** What is wrong with cells of one column: each where they are few, otherwise the first with how many there are. */
export function oneCause(
  cells: readonly CellText[],
  reported: (cell: CellText, cells: number) => Problem,
): readonly Problem[] {
  const [first] = cells;
  if (first === undefined || cells.length <= mostAlone) return cells.map((cell) => reported(cell, 1));
  const { task: _, ...column } = reported(first, cells.length); // no task is to blame
  return [column];
}
