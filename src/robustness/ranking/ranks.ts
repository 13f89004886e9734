import { at } from '../../model/at.js';

/** Scores of methods, which are sums and at most some units, share a rank if they are nearer than this. */
const epsilon = 1e-12;

/** Ranks from 1, the highest score first; equal scores share the best of their ranks (1, 2, 2, 4). */
export function ranksOf(scores: readonly number[]): readonly number[] {
  return rankedBy(scores, epsilon, (from) => from + 1);
}

/**
 * Ranks from 1, the highest figure first; equal figures share the mean of their ranks (1, 2.5, 2.5, 4). Figures may have
 * any scale, so that only the very same are equal.
 */
export function meanRanksOf(figures: readonly number[]): readonly number[] {
  return rankedBy(figures, 0, (from, to) => (from + 1 + to) / 2);
}

/** `rankOf` gives the rank of those from one place to before another. */
function rankedBy(
  figures: readonly number[],
  tie: number,
  rankOf: (from: number, to: number) => number,
): readonly number[] {
  const order = figures.map((_, i) => i).toSorted((a, b) => at(figures, b) - at(figures, a));
  const ranks = figures.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && at(figures, at(order, to - 1)) - at(figures, at(order, to)) <= tie) to += 1;
    for (const task of order.slice(from, to)) ranks[task] = rankOf(from, to);
    from = to;
  }
  return ranks;
}
