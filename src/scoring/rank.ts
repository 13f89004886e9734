import type { Interval, RankRange } from '../result.js';

/** What places a task in its list. */
export interface Placed {
  readonly id: string;
  readonly score: number | null;
  readonly interval: Interval;
}

export interface Place {
  readonly rank: number;
  readonly rankRange: RankRange;
}

/** Score down, then id by code unit; a task without a score comes last. */
export function inOrder(a: Placed, b: Placed): number {
  const down = (b.score ?? -1) - (a.score ?? -1);
  if (down !== 0) return down;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Ranks of tasks that are already in order: equal scores share a rank (1, 2, 2, 4). The range is the best and the
 * worst place that the intervals allow: behind all whose interval lies wholly above, ahead of all wholly below.
 */
export function placesOf(ordered: readonly Placed[]): readonly Place[] {
  const lows = Float64Array.from(ordered, ({ interval }) => interval[0]).toSorted();
  const highs = Float64Array.from(ordered, ({ interval }) => interval[1]).toSorted();
  const count = ordered.length;
  let rank = 1;
  return ordered.map(({ score, interval: [low, high] }, i) => {
    if (i > 0 && score !== ordered[i - 1]?.score) rank = i + 1;
    const surelyAbove = count - firstAbove(lows, high);
    const itself = high > low ? 1 : 0;
    const maybeAbove = count - firstAbove(highs, low) - itself;
    return { rank, rankRange: [surelyAbove + 1, maybeAbove + 1] };
  });
}

/** How many of the sorted numbers are at most `x`. */
function firstAbove(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
