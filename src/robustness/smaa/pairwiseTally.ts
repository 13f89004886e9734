import { placesFor, type PlaceArray } from './places.js';

/** How often one row was ahead of another. */
export interface PairwiseTally {
  /**
   * where the places of the next samples go, sample after sample: one for each row, those that tie the same. What is written
   * there is kept, or is room that comes again.
   */
  readonly room: (samples: number) => PlaceArray;
  /** share of the samples in which a was ahead of b, a tie half */
  readonly index: (a: number, b: number) => number;
}

/** Places that are kept at most; of longer lists, those of the first samples. */
const mostPlaces = 2e7;
const fewestSamples = 200;

/**
 * Keeps the places of every row, so that any pair can be compared afterwards: few of all pairs are asked for. At most
 * `batch` samples are written at a time.
 */
export function pairwiseTallyOf(
  { rows, tasks, samples }: { readonly rows: number; readonly tasks: number; readonly samples: number },
  batch: number,
): PairwiseTally {
  const most = Math.max(fewestSamples, Math.floor(mostPlaces / Math.max(1, rows)));
  const kept = Math.min(samples, most);
  const whole = Math.min(samples, Math.ceil(kept / batch) * batch);
  const bySample = placesFor(tasks, rows * whole);
  let written = 0;
  let spare: PlaceArray | undefined;
  const room = (count: number): PlaceArray => {
    const from = written;
    written += count;
    if (written <= whole) return bySample.subarray(from * rows, written * rows);
    spare ??= placesFor(tasks, rows * batch);
    return spare.subarray(0, count * rows);
  };
  // Laid out again when the first pair is asked for: samples are written, and rows read, one behind the other.
  let places: PlaceArray | undefined;
  const index = (a: number, b: number): number => {
    if (a === b) return 0.5;
    places ??= turned(bySample, placesFor(tasks, rows * kept), { width: rows, height: kept });
    let halves = 0;
    for (let i = a * kept, j = b * kept; i < (a + 1) * kept; i += 1, j += 1)
      halves += halvesOf(places[i] ?? 0, places[j] ?? 0);
    return halves / (2 * kept);
  };
  return { room, index };
}

const block = 32;

/** Columns as rows, a block at a time, because what lies far apart in memory takes long to fetch. */
function turned(
  from: PlaceArray,
  to: PlaceArray,
  { width, height }: { readonly width: number; readonly height: number },
): PlaceArray {
  for (let top = 0; top < height; top += block) {
    const end = Math.min(height, top + block);
    for (let x = 0; x < width; x += 1)
      for (let y = top; y < end; y += 1) to[x * height + y] = from[y * width + x] ?? 0;
  }
  return to;
}

/** 2 if the first place is ahead, 1 if they tie, else 0; by sign bits, for a processor cannot foresee the branch. */
function halvesOf(own: number, other: number): number {
  const behind = other - own;
  return 1 + (behind >> 31) + (-behind >>> 31);
}
