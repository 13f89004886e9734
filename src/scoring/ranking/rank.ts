/** Scores of tasks and their intervals, by task. */
export interface Placeable {
  readonly ids: readonly string[];
  /** 0 to 100; NaN where a task has no score */
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Who may still come and go when more cells are filled. */
export interface Moves {
  readonly mayLeave: (task: number) => boolean;
  /** tasks of other lists that may come into this one */
  readonly entrants: readonly number[];
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
 * (1, 2, 2, 4). The range of a rank is the best and the worst place that is still possible: behind all that surely stay
 * and whose interval lies wholly above, ahead of all that are in the list or may come and whose interval lies wholly below.
 */
export function placesOf(tasks: readonly number[], placeable: Placeable, moves: Moves): Places {
  const { ids, scores, lows, highs } = placeable;
  // Without a score a task comes behind all that have one, even one of 0.
  const keys = scores.map((score) => (Number.isNaN(score) ? -1 : score));
  const keyOf = (task: number): number => keys[task] ?? -1;
  const order = bestFirst(tasks, keys, ids);
  const count = order.length;
  const staying = order.filter((task) => !moves.mayLeave(task));
  const possible = order.concat(moves.entrants);
  const stayingUpTo = counterIn(picked(lows, staying).toSorted());
  const possibleUpTo = counterIn(picked(highs, possible).toSorted());
  const [ranks, best, worst] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i += 1) {
    const task = order[i] ?? 0;
    const key = keyOf(task);
    const low = key === -1 ? -1 : (lows[task] ?? 0);
    const high = highs[task] ?? 0;
    const before = order[i - 1];
    ranks[i] = before !== undefined && keyOf(before) === key ? (ranks[i - 1] ?? 1) : i + 1;
    const surelyAbove = staying.length - stayingUpTo(high);
    const maybeAbove = possible.length - possibleUpTo(low) - (high > low ? 1 : 0); // itself
    best[i] = Math.min(surelyAbove + 1, ranks[i] ?? 1);
    worst[i] = Math.max(maybeAbove + 1, ranks[i] ?? 1);
  }
  return { order, ranks, best, worst };
}

/**
 * Tasks by their keys, the highest first, equal ones by their ids. The keys are sorted alone, and each task is put where
 * its key came to be: to compare tasks two by two takes several times as long.
 */
function bestFirst(tasks: readonly number[], keys: Float64Array, ids: readonly string[]): number[] {
  const upTo = counterIn(picked(keys, tasks).toSorted());
  const count = tasks.length;
  const order: number[] = Array.from({ length: count }, () => 0);
  const equal = new Int32Array(count); // how many of the same key are placed, where the first of them is
  let areAllDifferent = true;
  for (const task of tasks) {
    const first = count - upTo(keys[task] ?? 0);
    const before = equal[first] ?? 0;
    if (before > 0) areAllDifferent = false;
    order[first + before] = task;
    equal[first] = before + 1;
  }
  if (areAllDifferent) return order;
  const byId = (a: number, b: number): number => byCodeUnit(ids[a] ?? '', ids[b] ?? '');
  for (let first = 0; first < count; first += equal[first] || 1) {
    const [from, to] = [first, first + (equal[first] ?? 1)];
    if (to - from > 1)
      for (const [i, task] of order.slice(from, to).toSorted(byId).entries()) order[from + i] = task;
  }
  return order;
}

interface Held {
  readonly ids: readonly string[];
  /** hours a year that a task surely takes; -1 where nothing says */
  readonly hoursOf: (task: number) => number;
  readonly coverages: Float64Array;
}

/** Tasks that are held have no rank by score: those that cost most hours come first, then those that lack least. */
export function placesOfHeld(
  members: readonly number[],
  { ids, hoursOf, coverages }: Held,
  { entrants }: Pick<Moves, 'entrants'>,
): Places {
  const order = members.toSorted(
    (a, b) =>
      hoursOf(b) - hoursOf(a) ||
      (coverages[b] ?? 0) - (coverages[a] ?? 0) ||
      byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  );
  const ranks = Int32Array.from(order, (_, i) => i + 1);
  const best = new Int32Array(order.length).fill(1);
  const worst = new Int32Array(order.length).fill(order.length + entrants.length);
  return { order, ranks, best, worst };
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function picked(numbers: Float64Array, tasks: readonly number[]): Float64Array {
  const list = new Float64Array(tasks.length);
  for (let i = 0; i < list.length; i += 1) list[i] = numbers[tasks[i] ?? 0] ?? 0;
  return list;
}

/**
 * Counts how many of the sorted numbers are at most `x`. They are cut into equal stretches first, so that a search looks at
 * the few of one stretch, side by side in memory.
 */
function counterIn(sorted: Float64Array): (x: number) => number {
  const count = sorted.length;
  const [lowest, highest] = [sorted[0] ?? 0, sorted[count - 1] ?? 0];
  const stretches = Math.max(1, count >> 4);
  const scale = highest > lowest ? stretches / (highest - lowest) : 0;
  const stretchOf = (x: number): number =>
    Math.min(stretches - 1, Math.max(0, Math.floor((x - lowest) * scale)));
  const ends = new Int32Array(stretches);
  for (const each of sorted) {
    const stretch = stretchOf(each);
    ends[stretch] = (ends[stretch] ?? 0) + 1;
  }
  for (let i = 1; i < stretches; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  return (x) => {
    const stretch = stretchOf(x);
    let low = ends[stretch - 1] ?? 0;
    let high = ends[stretch] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) <= x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
