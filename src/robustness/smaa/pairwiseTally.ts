/** How often one task was ahead of another. */
export interface PairwiseTally {
  /** the place of each task in a sample; those that tie have the same */
  readonly add: (places: Int32Array) => void;
  /** share of the samples in which a was ahead of b, a tie half; undefined if the pair is not counted */
  readonly index: (a: number, b: number) => number | undefined;
}

/** Tasks up to which every pair is counted; of more only the neighbours in the order. */
const mostTasksInPairs = 200;

/** Counts the pairs of tasks: all, or neighbours in `order` if there are more than 200. */
export function pairwiseTallyOf(order: readonly number[], samples: number): PairwiseTally {
  const isWhole = order.length <= mostTasksInPairs;
  const tally = isWhole ? allPairs(order.length) : neighbours(order);
  const index = (a: number, b: number): number | undefined => {
    const halves = tally.halves(a, b);
    return halves === undefined ? undefined : halves / (2 * samples);
  };
  return { add: tally.add, index };
}

interface Halves {
  readonly add: (places: Int32Array) => void;
  /** two for each time a was ahead, one for each tie */
  readonly halves: (a: number, b: number) => number | undefined;
}

function allPairs(tasks: number): Halves {
  const counts = new Uint32Array(tasks * tasks);
  let samples = 0;
  const add = (places: Int32Array): void => {
    samples += 1;
    for (let a = 0; a < tasks; a += 1) {
      const own = places[a] ?? 0;
      const row = a * tasks;
      for (let b = a + 1; b < tasks; b += 1)
        counts[row + b] = (counts[row + b] ?? 0) + halvesOf(own, places[b] ?? 0);
    }
  };
  const halves = (a: number, b: number): number | undefined => {
    if (a === b) return samples;
    return a < b ? counts[a * tasks + b] : 2 * samples - (counts[b * tasks + a] ?? 0);
  };
  return { add, halves };
}

function neighbours(order: readonly number[]): Halves {
  const counts = new Uint32Array(order.length);
  const placeOf = new Map(order.map((task, place) => [task, place]));
  const inOrder = Int32Array.from(order);
  let samples = 0;
  const add = (places: Int32Array): void => {
    samples += 1;
    let before = places[inOrder[0] ?? 0] ?? 0;
    for (let i = 1; i < inOrder.length; i += 1) {
      const own = places[inOrder[i] ?? 0] ?? 0;
      counts[i - 1] = (counts[i - 1] ?? 0) + halvesOf(before, own);
      before = own;
    }
  };
  const halves = (a: number, b: number): number | undefined => {
    const [placeA = -2, placeB = -2] = [placeOf.get(a), placeOf.get(b)];
    if (placeB === placeA + 1) return counts[placeA];
    return placeA === placeB + 1 ? 2 * samples - (counts[placeB] ?? 0) : undefined;
  };
  return { add, halves };
}

/** 2 if the first place is ahead, 1 if they tie, else 0; by sign bits, for a processor cannot foresee the branch. */
function halvesOf(own: number, other: number): number {
  const behind = other - own;
  return 1 + (behind >> 31) + (-behind >>> 31);
}
