import { at } from '../../model/at.js';
import { utilityLines, smallestFlip, withinRange, type BreakEven, type Flip } from './breakEven.js';
import { tidy } from '../../scoring/tidy.js';
import type { Matrix } from '../matrix/matrix.js';
import type { Front, WeightFlip } from '../../model/assessment.js';

/** Who stays in front of whom as weights move. */
export interface Fronting {
  /** the first k of the list against the others */
  readonly first: (k: number) => Front;
  /** one task against those that come after it in the list */
  readonly flipOf: (task: number) => WeightFlip | undefined;
}

/** Of longer lists, a task is held against so many that follow it. */
const mostFollowers = 200;

export interface FrontingOptions {
  readonly weights: readonly number[];
  readonly exponent: number;
  /** ids of the criteria, and of the tasks in the order of the list */
  readonly ids: readonly string[];
  readonly taskIds: readonly string[];
}

/** Prepares the break-even weights of a list; the rows of the matrix are in the order of the list. */
export function fronting(matrix: Matrix, { weights, exponent, ids, taskIds }: FrontingOptions): Fronting {
  const lines = utilityLines(matrix, weights, exponent);
  const breakEvensOf = (inside: readonly number[], outside: readonly number[]): readonly BreakEven[] =>
    lines.map((each, criterion) =>
      withinRange(each, { criterion, weight: at(weights, criterion) }, { inside, outside }),
    );
  const worded = (flip: Flip | undefined): WeightFlip | undefined =>
    flip && {
      criterion: at(ids, flip.criterion),
      weight: flip.weight,
      direction: flip.side === 'below' ? 'less' : 'more',
      at: steady(flip.at, flip.weight),
      loses: at(taskIds, flip.swap.loses),
      gains: at(taskIds, flip.swap.gains),
    };
  const first = (k: number): Front => {
    const tasks = [...taskIds.keys()];
    const all = breakEvensOf(tasks.slice(0, k), tasks.slice(k));
    const intervals = all.map(({ criterion, weight, low, high }) => ({
      criterion: at(ids, criterion),
      weight,
      low: steady(low, weight),
      high: steady(high, weight),
    }));
    return { intervals, smallest: worded(smallestFlip(all)) };
  };
  const flipOf = (task: number): WeightFlip | undefined => {
    const last = Math.min(taskIds.length, task + 1 + mostFollowers);
    const followers = Array.from({ length: Math.max(0, last - task - 1) }, (_, i) => task + 1 + i);
    return worded(smallestFlip(breakEvensOf([task], followers)));
  };
  return { first, flipOf };
}

/**
 * A weight without the digits in which logarithms and powers differ from machine to machine; on the same side of the
 * weight of now as before.
 */
function steady(at: number, weight: number): number {
  return at < weight ? Math.min(tidy(at), weight) : Math.max(tidy(at), weight);
}
