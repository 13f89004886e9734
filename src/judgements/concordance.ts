import { at } from '../model/at.js';
/** Ranks from 1, the lowest figure first; figures that are equal share the mean of their ranks. */
export function meanRanks(figures: readonly number[]): readonly number[] {
  const sorted = figures.toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [i, figure] of sorted.entries()) {
    if (!first.has(figure)) first.set(figure, i + 1);
    last.set(figure, i + 1);
  }
  return figures.map((figure) => ((first.get(figure) ?? 0) + (last.get(figure) ?? 0)) / 2);
}

/**
 * Kendall's W: how far several rankings of the same things agree, from 0 (not at all) to 1 (they are the same), with the
 * correction for ties: W = (12 Σ R² − 3 m² n (n + 1)²) / (m² n (n² − 1) − m Σ (t³ − t)), R the sum of the ranks of a
 * thing, m rankings, n things, t that tie in a ranking (Siegel 1956, Nonparametric Statistics, ch. 9). `rankings` holds
 * figures of which only the order counts. Undefined for fewer than two rankings or things, or if all tie everywhere.
 */
export function concordance(rankings: readonly (readonly number[])[]): number | undefined {
  const m = rankings.length;
  const n = rankings[0]?.length ?? 0;
  if (m < 2 || n < 2) return undefined;
  const ranked = rankings.map(meanRanks);
  const sums = Array.from({ length: n }, (_, i) => total(ranked.map((ranks) => at(ranks, i))));
  const ties = total(ranked.map(tiesIn));
  const greatest = m * m * n * (n * n - 1) - m * ties;
  if (greatest <= 0) return undefined;
  const squares = total(sums.map((sum) => sum * sum));
  const w = (12 * squares - 3 * m * m * n * (n + 1) * (n + 1)) / greatest;
  return Math.min(1, Math.max(0, w));
}

/** Σ (t³ − t) over the groups of t equal ranks. */
function tiesIn(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return total([...sizes.values()].map((t) => t ** 3 - t));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
