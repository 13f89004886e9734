import type { Change, Changes } from '../model/explanation.js';
import { decidingCells, type Cell } from './cells.js';
import { changing } from './changing.js';
import { figureChanges } from './figureChanges.js';
import { fillChanges } from './fillChanges.js';
import type { Goal, Ground } from './ground.js';
import { rankAmong } from './places.js';
import { wordChanges } from './wordChanges.js';

/**
 * The changes of one cell that give the task a better or a worse place among the others, or another verdict. A change
 * that would move it to another track gives it no place.
 */
export function changesOf(ground: Ground): Changes {
  const { now, others } = ground;
  const cells = decidingCells(ground.scoring, ground.task);
  const rank = rankAmong(others, now.score);
  const staysHere: Goal = (after) => after.verdict === now.verdict && after.track === now.track;
  const isRanked: Goal = (after) => now.verdict === 'candidate' && staysHere(after);
  const known = cells.map((cell) => changesOfCell(ground, cell));
  const reaching = (goal: Goal): readonly Change[] => known.flatMap((changes) => changes(goal));
  return {
    up: ordered(reaching((after) => isRanked(after) && rankAmong(others, after.score) < rank)),
    down: ordered(reaching((after) => isRanked(after) && rankAmong(others, after.score) > rank)),
    verdict: ordered([
      ...reaching((after) => after.verdict !== now.verdict),
      ...fillChanges(ground),
      ...cells.flatMap((cell) => emptied(ground, cell)),
    ]),
  };
}

function changesOfCell(ground: Ground, cell: Cell): (goal: Goal) => readonly Change[] {
  const { value } = cell;
  if (value === undefined) return () => [];
  return typeof value === 'number' ? figureChanges(ground, cell, value) : wordChanges(ground, cell, value);
}

/** A cell whose entry is withdrawn, where that leads to another verdict. */
function emptied(ground: Ground, cell: Cell): readonly Change[] {
  const { name, value } = cell;
  if (value === undefined) return [];
  const after = ground.rescore({ [name]: undefined });
  if (after === undefined || after.verdict === ground.now.verdict) return [];
  return [{ is: 'empty', from: value, ...changing(ground, cell, { size: 1, after }) }];
}

const kinds: readonly Change['is'][] = ['figure', 'word', 'fill', 'empty'];

/** The smallest first; among equals, what is known before what is not, then the one that moves the score least. */
function ordered(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (a, b) =>
      a.size - b.size || kinds.indexOf(a.is) - kinds.indexOf(b.is) || Math.abs(a.points) - Math.abs(b.points),
  );
}
