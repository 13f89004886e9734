/** How well scores separate what was chosen from what was not. */
export interface Agreement {
  /** probability that a chosen item scores higher than one that was not; ties count half */
  readonly auc: number;
  /** 95 % interval of the AUC */
  readonly interval: readonly [low: number, high: number];
  /** chosen items to be expected among the first 30 and the first 50: equal scores have no order */
  readonly hits: readonly [of30: number, of50: number];
}

/** AUC (Mann & Whitney 1947), hits, and a bootstrap interval (percentiles of resamples, Efron 1979) of scores. */
export function agreementOf(
  scores: readonly number[],
  chosen: readonly boolean[],
  random: () => number,
): Agreement {
  const samples = Array.from({ length: 2000 }, () => {
    const drawn = resample(chosen, random);
    return aucOf(
      drawn.map((i) => scores[i] ?? 0),
      drawn.map((i) => chosen[i] === true),
    );
  }).toSorted((a, b) => a - b);
  return {
    auc: aucOf(scores, chosen),
    interval: [samples[50] ?? Number.NaN, samples[1949] ?? Number.NaN],
    hits: [hitsIn(30, scores, chosen), hitsIn(50, scores, chosen)],
  };
}

/** How much more one score agrees than another. */
export interface Difference {
  readonly value: number;
  /** 95 % interval; both scores are resampled together, since they are of the same items */
  readonly interval: readonly [low: number, high: number];
}

/** AUC of the first scores less that of the second, with the interval of a paired bootstrap. */
export function differenceOf(
  [first, second]: readonly [readonly number[], readonly number[]],
  chosen: readonly boolean[],
  random: () => number,
): Difference {
  const samples = Array.from({ length: 2000 }, () => {
    const drawn = resample(chosen, random);
    const is = drawn.map((i) => chosen[i] === true);
    const aucIn = (scores: readonly number[]) =>
      aucOf(
        drawn.map((i) => scores[i] ?? 0),
        is,
      );
    return aucIn(first) - aucIn(second);
  }).toSorted((a, b) => a - b);
  return {
    value: aucOf(first, chosen) - aucOf(second, chosen),
    interval: [samples[50] ?? Number.NaN, samples[1949] ?? Number.NaN],
  };
}

/** Chosen items to be expected among the first k, if equal scores stand in any order with the same probability. */
export function hitsIn(k: number, scores: readonly number[], chosen: readonly boolean[]): number {
  const places = midRanks(scores.map((score) => -score));
  let hits = 0;
  for (const place of new Set(places)) {
    const tied = places.flatMap((each, i) => (each === place ? [i] : []));
    const before = place - (tied.length + 1) / 2;
    const inside = Math.min(tied.length, Math.max(0, k - before));
    hits += (inside / tied.length) * tied.filter((i) => chosen[i] === true).length;
  }
  return hits;
}

/** Draws with replacement among the chosen and among the others, so that both keep their number. */
function resample(chosen: readonly boolean[], random: () => number): readonly number[] {
  const groups = [true, false].map((is) => chosen.flatMap((each, i) => (each === is ? [i] : [])));
  return groups.flatMap((group) => group.map(() => group[Math.floor(random() * group.length)] ?? 0));
}

/** The area under the ROC curve by ranks: (Σ ranks of the chosen − m(m + 1)/2) / (m · n). */
export function aucOf(scores: readonly number[], chosen: readonly boolean[]): number {
  const ranks = midRanks(scores);
  const m = chosen.filter(Boolean).length;
  const sum = ranks.reduce((total, rank, i) => total + (chosen[i] === true ? rank : 0), 0);
  return (sum - (m * (m + 1)) / 2) / (m * (chosen.length - m));
}

/** Ranks from 1 for the lowest; equal scores share the mean of their places. */
export function midRanks(scores: readonly number[]): readonly number[] {
  const order = scores.map((_, i) => i).toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const ranks: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** mulberry32: a small generator of numbers from 0 to 1, the same everywhere for the same seed. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
