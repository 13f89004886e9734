import { isWithinLimits } from '../criterion/rated/level.js';
import type { Change, Changes } from '../model/explanation.js';
import { levers, type Cell } from './cells.js';
import { changing } from './changing.js';
import { figureChanges } from './figureChanges.js';
import type { Goal, Scene } from './scene.js';
import { hasPlace, listIdOf, rankAmong } from './places.js';
import { wordChanges } from './wordChanges.js';

/**
 * The changes of one entry of the analyst that give the task a better or a worse place in its list, or another verdict.
 * What is so by law, and what a public record filled, is no such entry.
 */
export function changesOf(scene: Scene): Changes {
  const { now, others } = scene;
  const cells = levers(scene.scoring, scene.task);
  const rank = rankAmong(others, now.score);
  const staysHere: Goal = (after) => hasPlace(now) && listIdOf(after) === listIdOf(now);
  const known = cells.map((cell) => changesOfCell(scene, cell));
  const reaching = (goal: Goal): readonly Change[] => known.flatMap((changes) => changes(goal));
  return {
    up: ordered(reaching((after) => staysHere(after) && rankAmong(others, after.score) < rank)),
    down: ordered(reaching((after) => staysHere(after) && rankAmong(others, after.score) > rank)),
    verdict: ordered([
      ...reaching((after) => after.verdict !== now.verdict),
      ...cells.flatMap((cell) => emptied(scene, cell)),
    ]),
  };
}

function changesOfCell(scene: Scene, cell: Cell): (goal: Goal) => readonly Change[] {
  const { value } = cell;
  // A range is no entry to change, but something to find out.
  if (value === undefined || isWithinLimits(value)) return () => [];
  return typeof value === 'number' ? figureChanges(scene, cell, value) : wordChanges(scene, cell, value);
}

/** A cell whose entry is withdrawn, where that leads to another verdict. */
function emptied(scene: Scene, cell: Cell): readonly Change[] {
  const { name, value } = cell;
  if (value === undefined) return [];
  const after = scene.rescore({ [name]: undefined });
  if (after === undefined || after.verdict === scene.now.verdict) return [];
  return [{ is: 'empty', from: value, ...changing(scene, cell, { size: 1, after }) }];
}

const kinds: readonly Change['is'][] = ['figure', 'word', 'empty'];

/** The smallest first; among equals, what is known before what is not, then the one that moves the score least. */
function ordered(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (a, b) =>
      a.size - b.size || kinds.indexOf(a.is) - kinds.indexOf(b.is) || Math.abs(a.points) - Math.abs(b.points),
  );
}
