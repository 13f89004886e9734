/** How often each task took each rank. */
export interface RankTally {
  /** puts a task at a place from 0 */
  readonly add: (task: number, place: number) => void;
  /** after every task of a sample has its place */
  readonly endSample: () => void;
  /** after the last sample; before, the shares are not complete */
  readonly end: () => void;
  /** share of the samples in which a task had a rank from 1; of a bin of ranks its even part */
  readonly acceptability: (task: number, rank: number) => number;
  /** share of the samples in which a task was among the first k */
  readonly top: (task: number, k: number) => number;
  /** the lowest rank at which the share of the samples so far reaches `share`; exact within a bin */
  readonly quantile: (task: number, share: number) => number;
}

/** Counters that are kept at most, and ranks that are always counted one by one. */
const mostCounters = 16e6;
const exactRanks = 50;

/** Samples that wait to be counted together. */
const batch = 32;

/**
 * Counts ranks in memory that the samples do not raise: a counter for each task and rank, up to 16 million; beyond, the
 * first 50 ranks have their own and the others share bins of equal width.
 */
export function rankTallyOf(tasks: number, samples: number): RankTally {
  const starts = binsOf(tasks);
  const bins = starts.length - 1;
  const binOf = new Int32Array(tasks);
  for (let bin = 0; bin < bins; bin += 1) binOf.fill(bin, starts[bin], starts[bin + 1]);
  // A counter reaches the number of the samples.
  const counts = samples < 2 ** 16 ? new Uint16Array(tasks * bins) : new Uint32Array(tasks * bins);
  const inBin = (task: number, bin: number): number => counts[task * bins + bin] ?? 0;
  const widthOf = (bin: number): number => (starts[bin + 1] ?? 0) - (starts[bin] ?? 0);
  const acceptability = (task: number, rank: number): number => {
    const bin = binOf[rank - 1];
    return bin === undefined ? 0 : inBin(task, bin) / widthOf(bin) / samples;
  };
  const top = (task: number, k: number): number => {
    let share = 0;
    for (let bin = 0; bin < bins && (starts[bin] ?? 0) < k; bin += 1)
      share += inBin(task, bin) * Math.min(1, (k - (starts[bin] ?? 0)) / widthOf(bin));
    return share / samples;
  };
  const quantile = (task: number, share: number): number => {
    let [left, bin] = [share * samples, 0];
    while (bin < bins - 1 && inBin(task, bin) < left) {
      left -= inBin(task, bin);
      bin += 1;
    }
    const part = inBin(task, bin) === 0 ? 1 : left / inBin(task, bin);
    return (starts[bin] ?? 0) + Math.min(widthOf(bin), Math.max(1, Math.ceil(part * widthOf(bin))));
  };
  // The counters of a task lie far from those of the next: a batch of samples waits, and is counted task by task.
  const waiting = new Int32Array(tasks * batch);
  let waits = 0;
  const flush = (): void => {
    for (let task = 0; task < tasks; task += 1) {
      for (let i = task * batch; i < task * batch + waits; i += 1) {
        const at = task * bins + (binOf[waiting[i] ?? 0] ?? 0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
    waits = 0;
  };
  const endSample = (): void => {
    waits += 1;
    if (waits === batch) flush();
  };
  const add = (task: number, place: number): void => {
    waiting[task * batch + waits] = place;
  };
  return { add, endSample, end: flush, acceptability, top, quantile };
}

/** Where each bin starts, and where the last one ends. */
function binsOf(tasks: number): readonly number[] {
  if (tasks * tasks <= mostCounters) return Array.from({ length: tasks + 1 }, (_, i) => i);
  const exact = Math.min(tasks, exactRanks);
  const others = Math.max(1, Math.floor(mostCounters / tasks) - exact);
  const width = Math.ceil((tasks - exact) / others);
  const starts = Array.from({ length: exact }, (_, i) => i);
  for (let start = exact; start < tasks; start += width) starts.push(start);
  return [...starts, tasks];
}
