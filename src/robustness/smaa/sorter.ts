import { placesFor, type PlaceArray } from './places.js';

/** An order of tasks, best first, that is made again in place for each sample. */
export interface Sorter {
  /** the tasks, best first */
  readonly order: PlaceArray;
  /** their utilities, highest first */
  readonly sorted: Float64Array;
  readonly sort: (utilities: Float64Array) => void;
}

/** More moves than this for each task, where many share a bucket, take longer than to compare. */
export const mostMoves = 32;

/**
 * Sorts by one pass of buckets over the range of the utilities and an insertion that orders what shares a bucket: four
 * to five times as fast as comparing, and exact, for the whole number decides and not its leading digits.
 */
export function sorterOf(tasks: number): Sorter {
  const order = placesFor(tasks, tasks);
  const sorted = new Float64Array(tasks);
  const buckets = bucketsFor(tasks);
  const starts = placesFor(tasks, buckets + 1);
  const bucketOf = placesFor(buckets, tasks);
  const sort = (utilities: Float64Array): void => {
    findBuckets(utilities, bucketOf, starts);
    addUp(starts);
    for (let task = 0; task < tasks; task += 1) {
      const bucket = bucketOf[task] ?? 0;
      const at = starts[bucket] ?? 0;
      starts[bucket] = at + 1;
      order[at] = task;
      sorted[at] = utilities[task] ?? 0;
    }
    if (!insert(order, sorted)) compare(order, sorted, utilities);
  };
  return { order, sorted, sort };
}

/** A power of 2, twice as many as there are tasks at least. */
export function bucketsFor(tasks: number): number {
  return 2 ** Math.ceil(Math.log2(2 * tasks + 2));
}

/** Says in which bucket each is, and counts what is in a bucket. */
function findBuckets(utilities: Float64Array, bucketOf: PlaceArray, counts: PlaceArray): void {
  const n = utilities.length;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i += 1) {
    const x = utilities[i] ?? 0;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const scale = high > low ? (counts.length - 2) / (high - low) : 0;
  counts.fill(0);
  for (let i = 0; i < n; i += 1) {
    const bucket = ((high - (utilities[i] ?? 0)) * scale) | 0;
    bucketOf[i] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
}

/** Where each bucket starts, in place of how many are in it. */
function addUp(counts: PlaceArray): void {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const inside = counts[i] ?? 0;
    counts[i] = sum;
    sum += inside;
  }
}

/** Orders what is nearly in order; gives up where it is not. */
function insert(order: PlaceArray, sorted: Float64Array): boolean {
  let left = mostMoves * sorted.length;
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
    left -= i - at;
    if (left < 0) return false;
  }
  return true;
}

function compare(order: PlaceArray, sorted: Float64Array, utilities: Float64Array): void {
  order.sort((a, b) => (utilities[b] ?? 0) - (utilities[a] ?? 0) || a - b);
  for (let i = 0; i < order.length; i += 1) sorted[i] = utilities[order[i] ?? 0] ?? 0;
}
