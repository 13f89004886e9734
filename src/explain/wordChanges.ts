import { ratings, type CellValue } from '../criterion/field.js';
import type { Change } from '../model/explanation.js';
import type { Cell } from './cells.js';
import { changing } from './changing.js';
import type { Goal, Scene } from './scene.js';

/** The other words of a cell that reach a goal. */
export function wordChanges(scene: Scene, cell: Cell, from: CellValue): (goal: Goal) => readonly Change[] {
  const tried = othersThan(from, cell).flatMap((to) => {
    const after = scene.rescore({ [cell.name]: to });
    return after === undefined ? [] : [{ to, after }];
  });
  return (goal) =>
    tried.flatMap(({ to, after }) =>
      goal(after) ? [{ is: 'word', from, to, ...changing(scene, cell, { size: 1, after }) }] : [],
    );
}

/** The other words that a cell may hold; of lists of names, only that there is none. */
function othersThan(value: CellValue, { field: { kind, options = {} } }: Cell): readonly CellValue[] {
  if (kind === 'flag') return [value !== true];
  if (kind === 'rating') return ratings.filter((each) => each !== value);
  if (kind === 'choice') return Object.keys(options).filter((each) => each !== value);
  return kind === 'names' && Array.isArray(value) && value.length > 0 ? [[]] : [];
}
