import type { Segment } from './placer.js';

/** How often each row took each rank. */
export interface RankTally {
  readonly add: (segment: Segment) => void;
  /** share of the samples in which a row had a rank from 1; of a bin of ranks its even part */
  readonly acceptability: (row: number, rank: number) => number;
  /** share of the samples in which a row was among the first k */
  readonly top: (row: number, k: number) => number;
  /** the lowest rank at which the share of the samples so far reaches `share`; exact within a bin */
  readonly quantile: (row: number, share: number) => number;
}

/** Counters that are kept at most, and ranks that are always counted one by one. */
const mostCounters = 16e6;
const exactRanks = 50;

/**
 * Counts ranks in memory that the samples do not raise: a counter for each row and rank, up to 16 million; beyond, the
 * first 50 ranks have their own and the others share bins of equal width.
 */
export function rankTallyOf(rows: number, tasks: number, samples: number): RankTally {
  const starts = binsOf(rows, tasks);
  const bins = starts.length - 1;
  const binOf = new Int32Array(tasks);
  for (let bin = 0; bin < bins; bin += 1) binOf.fill(bin, starts[bin], starts[bin + 1]);
  // A counter reaches the number of the samples.
  const counts = samples < 2 ** 16 ? new Uint16Array(rows * bins) : new Uint32Array(rows * bins);
  const inBin = (row: number, bin: number): number => counts[row * bins + bin] ?? 0;
  const widthOf = (bin: number): number => (starts[bin + 1] ?? 0) - (starts[bin] ?? 0);
  const acceptability = (row: number, rank: number): number => {
    const bin = binOf[rank - 1];
    return bin === undefined ? 0 : inBin(row, bin) / widthOf(bin) / samples;
  };
  const top = (row: number, k: number): number => {
    let share = 0;
    for (let bin = 0; bin < bins && (starts[bin] ?? 0) < k; bin += 1)
      share += inBin(row, bin) * Math.min(1, (k - (starts[bin] ?? 0)) / widthOf(bin));
    return share / samples;
  };
  const quantile = (row: number, share: number): number => {
    let left = share * samples;
    let at = row * bins;
    const last = at + bins - 1;
    while (at < last && (counts[at] ?? 0) < left) {
      left -= counts[at] ?? 0;
      at += 1;
    }
    const [bin, inside] = [at - row * bins, counts[at] ?? 0];
    const part = inside === 0 ? 1 : left / inside;
    return (starts[bin] ?? 0) + Math.min(widthOf(bin), Math.max(1, Math.ceil(part * widthOf(bin))));
  };
  const binOfPlace = bins === tasks ? undefined : binOf;
  const add = (segment: Segment): void => {
    for (let row = 0; row < rows; row += 1) {
      const own = counts.subarray(row * bins, (row + 1) * bins);
      if (binOfPlace === undefined) countPlaces(own, row, segment);
      else countInBins(own, row, segment, binOfPlace);
    }
  };
  return { add, acceptability, top, quantile };
}

type Counters = Uint16Array | Uint32Array;

/** Counts the places of a row in all draws of a segment. */
function countPlaces(counts: Counters, row: number, { draws, places }: Segment): void {
  for (let i = row * draws; i < (row + 1) * draws; i += 1) {
    const place = places[i] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

/** The same where several places share a counter. */
function countInBins(counts: Counters, row: number, { draws, places }: Segment, binOf: Int32Array): void {
  for (let i = row * draws; i < (row + 1) * draws; i += 1) {
    const bin = binOf[places[i] ?? 0] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

/** Where each bin starts, and where the last one ends. */
function binsOf(rows: number, tasks: number): readonly number[] {
  if (rows * tasks <= mostCounters) return Array.from({ length: tasks + 1 }, (_, i) => i);
  const exact = Math.min(tasks, exactRanks);
  const others = Math.max(1, Math.floor(mostCounters / rows) - exact);
  const width = Math.ceil((tasks - exact) / others);
  const starts = Array.from({ length: exact }, (_, i) => i);
  for (let start = exact; start < tasks; start += width) starts.push(start);
  return [...starts, tasks];
}
