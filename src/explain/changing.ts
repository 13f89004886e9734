import type { Change, NamedCriterion } from '../model/explanation.js';
import type { TaskResult, Value } from '../model/result.js';
import { tidy } from '../scoring/tidy.js';
import { namedCell, type Cell } from './cells.js';
import type { Scene } from './scene.js';
import { listIdOf, rankAmong } from './places.js';

interface Done {
  /** 0 to 1 */
  readonly size: number;
  readonly after: TaskResult;
}

/** What all changes have in common. */
export function changing(
  scene: Scene,
  cell: Cell,
  { size, after }: Done,
): Pick<Change, 'cell' | 'criterion' | 'size' | 'score' | 'points' | 'rank' | 'verdict'> {
  const { now, others } = scene;
  const isHere = listIdOf(after) === others.list;
  return {
    cell: namedCell(cell),
    criterion: mostChanged(scene, cell, after),
    size,
    score: after.score,
    points: tidy((after.score ?? 0) - (now.score ?? 0)),
    rank: isHere ? rankAmong(others, after.score) : undefined,
    verdict: after.verdict,
  };
}

/** The criterion that reads the cell and whose value changes most; one that only decides a verdict where none counts. */
function mostChanged({ scoring, now }: Scene, { name }: Cell, after: TaskResult): NamedCriterion | undefined {
  const [was, is] = [now.values(), after.values()];
  const reading = scoring.active.flatMap(({ judged: { criterion } }, i) => {
    if (!Object.hasOwn(criterion.fields, name)) return [];
    return [{ criterion, change: Math.abs(figureOf(was[i]) - figureOf(is[i])) }];
  });
  const [most] = reading.toSorted((a, b) => b.change - a.change);
  const criterion =
    most?.criterion ?? scoring.judged.find((each) => Object.hasOwn(each.criterion.fields, name))?.criterion;
  return criterion === undefined ? undefined : { id: criterion.id, title: criterion.title };
}

function figureOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}
