import { block, type Segment } from './segment.js';

/** How often each row took each rank. */
export interface RankTally {
  readonly add: (segment: Segment) => void;
  /** share of the samples in which a row had a rank from 1; of a bin of ranks its even part */
  readonly acceptability: (row: number, rank: number) => number;
  /** the same of each of the first ranks, so many at most as there are */
  readonly shares: (row: number, most: number) => readonly number[];
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
  const shares = (row: number, most: number): readonly number[] => {
    if (bins !== tasks) return Array.from({ length: most }, (_, i) => acceptability(row, i + 1));
    return Array.from(counts.subarray(row * bins, row * bins + most), (count) => count / samples);
  };
  const quantile = (row: number, share: number): number => {
    const own = counts.subarray(row * bins, (row + 1) * bins);
    const { bin, before } = binAt(own, share * samples);
    const inside = own[bin] ?? 0;
    const part = inside === 0 ? 1 : (share * samples - before) / inside;
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
  return { add, acceptability, shares, top, quantile };
}

/** The bin in which so many are reached, or the last, and how many are in those before it; whole numbers need no memory. */
function binAt(counts: Counters, many: number): { readonly bin: number; readonly before: number } {
  let [bin, before] = [0, 0];
  for (; bin + 1 < counts.length && before + (counts[bin] ?? 0) < many; bin += 1) before += counts[bin] ?? 0;
  return { bin, before };
}

type Counters = Uint16Array | Uint32Array;

/** Counts the places of a row in all draws of a segment. */
function countPlaces(counts: Counters, row: number, { rows, draws, places }: Segment): void {
  for (let from = 0; from < draws; from += block) {
    const width = Math.min(block, draws - from);
    const start = from * rows + row * width;
    for (let i = start; i < start + width; i += 1) {
      const place = places[i] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
}

/** The same where several places share a counter. */
function countInBins(
  counts: Counters,
  row: number,
  { rows, draws, places }: Segment,
  binOf: Int32Array,
): void {
  for (let from = 0; from < draws; from += block) {
    const width = Math.min(block, draws - from);
    const start = from * rows + row * width;
    for (let i = start; i < start + width; i += 1) {
      const bin = binOf[places[i] ?? 0] ?? 0;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
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
