import type { Problem } from '../../model/problem.js';
import { nearDuplicateIds } from './nearDuplicateIds.js';
import { nearDuplicateNames } from './nearDuplicateNames.js';
import { sameCells } from './sameCells.js';
import type { Inspection } from './scene.js';

/** Tasks that are probably there twice; a row has one finding for it, the one that says most. */
export const repeatedTasks: Inspection = (scene) => {
  const seen = new Set<string>();
  return [nearDuplicateIds, sameCells, nearDuplicateNames].flatMap((inspection) => {
    const found = inspection(scene).filter((each) => !seen.has(rowOf(each)));
    for (const each of found) seen.add(rowOf(each));
    return found;
  });
};

function rowOf({ file, sheet, task }: Problem): string {
  return JSON.stringify([file, sheet, task]);
}
