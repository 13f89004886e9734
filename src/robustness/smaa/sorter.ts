import { placesFor, type PlaceArray } from './places.js';

/** An order of tasks, best first, that is made again in place for each sample. */
export interface Sorter {
  /** the tasks, best first */
  readonly order: PlaceArray;
  /** their utilities, highest first */
  readonly sorted: Float64Array;
  readonly sort: (utilities: Float64Array) => void;
}

/** More tasks than this in one bucket are sorted by comparison: insertion would take the square of their number. */
const crowd = 64;

/**
 * Sorts by one pass of buckets over the range of the utilities and an insertion that orders what shares a bucket: four
 * to five times as fast as comparing, and exact, for the whole number decides and not its leading digits.
 */
export function sorterOf(tasks: number): Sorter {
  const order = placesFor(tasks, tasks);
  const sorted = new Float64Array(tasks);
  const buckets = 2 ** Math.ceil(Math.log2(2 * tasks + 2));
  const starts = placesFor(tasks, buckets + 1);
  const bucketOf = placesFor(buckets, tasks);
  const sort = (utilities: Float64Array): void => {
    const crowded = count(utilities, bucketOf, starts);
    for (let task = 0; task < tasks; task += 1) {
      const bucket = bucketOf[task] ?? 0;
      const at = starts[bucket] ?? 0;
      starts[bucket] = at + 1;
      order[at] = task;
      sorted[at] = utilities[task] ?? 0;
    }
    if (crowded) sortCrowds(bucketOf, order, utilities, sorted);
    insert(order, sorted);
  };
  return { order, sorted, sort };
}

/** Finds where each bucket starts; says whether one is crowded. */
function count(utilities: Float64Array, bucketOf: PlaceArray, starts: PlaceArray): boolean {
  const n = utilities.length;
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < n; i += 1) {
    const x = utilities[i] ?? 0;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const scale = high > low ? (starts.length - 2) / (high - low) : 0;
  starts.fill(0);
  for (let i = 0; i < n; i += 1) {
    const bucket = ((high - (utilities[i] ?? 0)) * scale) | 0;
    bucketOf[i] = bucket;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let [sum, most] = [0, 0];
  for (let i = 0; i < starts.length; i += 1) {
    const inside = starts[i] ?? 0;
    starts[i] = sum;
    sum += inside;
    if (inside > most) most = inside;
  }
  return most > crowd;
}

function sortCrowds(
  bucketOf: PlaceArray,
  order: PlaceArray,
  utilities: Float64Array,
  sorted: Float64Array,
): void {
  for (let from = 0; from < order.length;) {
    const bucket = bucketOf[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && bucketOf[order[to] ?? 0] === bucket) to += 1;
    if (to - from > crowd)
      order.subarray(from, to).sort((a, b) => (utilities[b] ?? 0) - (utilities[a] ?? 0) || a - b);
    for (let i = from; i < to; i += 1) sorted[i] = utilities[order[i] ?? 0] ?? 0;
    from = to;
  }
}

function insert(order: PlaceArray, sorted: Float64Array): void {
  for (let i = 1; i < sorted.length; i += 1) {
    const x = sorted[i] ?? 0;
    if ((sorted[i - 1] ?? 0) >= x) continue;
    const task = order[i] ?? 0;
    let at = i;
    for (; at > 0 && (sorted[at - 1] ?? 0) < x; at -= 1) {
      sorted[at] = sorted[at - 1] ?? 0;
      order[at] = order[at - 1] ?? 0;
    }
    sorted[at] = x;
    order[at] = task;
  }
}
