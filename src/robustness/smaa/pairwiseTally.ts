/** How often one row was ahead of another. */
export interface PairwiseTally {
  /** the place of each row in a sample; those that tie have the same */
  readonly add: (places: Int32Array) => void;
  /** share of the samples in which a was ahead of b, a tie half */
  readonly index: (a: number, b: number) => number;
}

/** Places that are kept at most; of longer lists, those of the first samples. */
const mostPlaces = 2e7;
const fewestSamples = 200;

/** Keeps the places of every row, so that any pair can be compared afterwards: few of all pairs are asked for. */
export function pairwiseTallyOf(rows: number, samples: number): PairwiseTally {
  const room = Math.max(fewestSamples, Math.floor(mostPlaces / Math.max(1, rows)));
  const kept = Math.min(samples, room);
  const places = new Int32Array(rows * kept);
  let sample = 0;
  const add = (all: Int32Array): void => {
    if (sample === kept) return;
    for (let row = 0; row < rows; row += 1) places[row * kept + sample] = all[row] ?? 0;
    sample += 1;
  };
  const index = (a: number, b: number): number => {
    if (a === b) return 0.5;
    let halves = 0;
    for (let i = 0; i < kept; i += 1)
      halves += halvesOf(places[a * kept + i] ?? 0, places[b * kept + i] ?? 0);
    return halves / (2 * kept);
  };
  return { add, index };
}

/** 2 if the first place is ahead, 1 if they tie, else 0; by sign bits, for a processor cannot foresee the branch. */
function halvesOf(own: number, other: number): number {
  const behind = other - own;
  return 1 + (behind >> 31) + (-behind >>> 31);
}
