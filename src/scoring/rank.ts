/** Scores of tasks and their intervals, by task. */
export interface Placeable {
  readonly ids: readonly string[];
  /** 0 to 100; NaN where a task has no score */
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The places of a list, in its order. */
export interface Places {
  /** the tasks of the list, best first */
  readonly order: readonly number[];
  readonly ranks: Int32Array;
  /** the best and the worst place that the intervals allow */
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/**
 * Puts tasks in order: score down, then id by code unit; without a score comes last. Equal scores share a rank
 * (1, 2, 2, 4). The range of a rank is the best and the worst place that the intervals allow: behind all whose
 * interval lies wholly above, ahead of all whose interval lies wholly below.
 */
export function placesOf(tasks: readonly number[], { ids, scores, lows, highs }: Placeable): Places {
  const keys = scores.map((score) => (Number.isNaN(score) ? -1 : score));
  const order = tasks.toSorted(
    (a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  );
  const count = order.length;
  const sortedLows = picked(lows, order).toSorted();
  const sortedHighs = picked(highs, order).toSorted();
  const [ranks, best, worst] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (const [i, task] of order.entries()) {
    const [low, high] = [lows[task] ?? 0, highs[task] ?? 0];
    const before = order[i - 1];
    ranks[i] = before !== undefined && keys[before] === keys[task] ? (ranks[i - 1] ?? 1) : i + 1;
    const surelyAbove = count - atMost(sortedLows, high);
    const maybeAbove = count - atMost(sortedHighs, low) - (high > low ? 1 : 0); // itself
    best[i] = surelyAbove + 1;
    worst[i] = maybeAbove + 1;
  }
  return { order, ranks, best, worst };
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function picked(numbers: Float64Array, tasks: readonly number[]): Float64Array {
  const list = new Float64Array(tasks.length);
  for (const [i, task] of tasks.entries()) list[i] = numbers[task] ?? 0;
  return list;
}

/** How many of the sorted numbers are at most `x`. */
function atMost(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
