import { tQuantile } from './quantiles.js';
import type { ConfidenceInterval } from './intervals.js';
import type { Estimate } from './moments.js';

/** A figure and how many units it stands for. */
export interface WeightedFigure {
  readonly y: number;
  readonly weight: number;
}

/** The smallest figure at which the weighted share of figures up to it reaches p. NaN of no figures. */
export function weightedQuantile(figures: readonly WeightedFigure[], p: number): number {
  const sorted = figures.toSorted((a, b) => a.y - b.y);
  const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { y, weight } of sorted) {
    below += weight;
    // What adds up to p but for the last bits has reached it.
    if (below >= p * all * (1 - 1e-12)) return y;
  }
  return sorted.at(-1)?.y ?? Number.NaN;
}

/**
 * The interval of a quantile by Woodruff (1952): the figures at which the share reaches F ± t·error, where F is the share of
 * figures up to the quantile itself and the error its own, as in R's survey 4: around p alone, figures that many share
 * would seem surer than they are. An end beyond the figures is the first or the last of them.
 */
export function woodruff(
  figures: readonly WeightedFigure[],
  p: number,
  shareUpTo: (figure: number) => Estimate,
  level = 0.95,
): ConfidenceInterval {
  const { value, error, degrees } = shareUpTo(weightedQuantile(figures, p));
  const reach = degrees > 0 ? tQuantile(0.5 + level / 2, degrees) * error : 1;
  const at = (share: number): number => weightedQuantile(figures, Math.min(1, Math.max(0, share)));
  return [at(value - reach), at(value + reach)];
}
