import type { Estimate } from './moments.js';
import { betaQuantile, normalQuantile, tQuantile } from './quantiles.js';

export type ConfidenceInterval = readonly [low: number, high: number];

/** Estimate ± t·error; the estimate itself where there is no error, everything where nothing tells the error. */
export function tInterval({ value, error, degrees }: Estimate, level = 0.95): ConfidenceInterval {
  if (error === 0 && degrees > 0) return [value, value];
  if (!(degrees > 0)) return [-Infinity, Infinity];
  const reach = tQuantile(0.5 + level / 2, degrees) * error;
  return [value - reach, value + reach];
}

/** A proportion of which n answers are known. */
export interface Proportion extends Estimate {
  readonly n: number;
}

/**
 * The interval of Korn and Graubard (1998): Clopper and Pearson's with the effective number of answers
 * p(1 − p)/error² · (t_{n−1}/t_df)², at most n. At 0 and 1 it is that of n answers, never a point.
 */
export function kornGraubard({ value: p, error, degrees, n }: Proportion, level = 0.95): ConfidenceInterval {
  const tail = (1 - level) / 2;
  const adjusted = (tQuantile(1 - tail, Math.max(1, n - 1)) / tQuantile(1 - tail, Math.max(1, degrees))) ** 2;
  const effective =
    error > 0 ? Math.min(n, ((p * (1 - p)) / (error * error)) * adjusted) : n * Math.min(1, adjusted);
  return [
    betaQuantile(tail, effective * p, effective * (1 - p) + 1),
    betaQuantile(1 - tail, effective * p + 1, effective * (1 - p)),
  ];
}

/** On the scale of the logit: never outside 0 to 1; Korn and Graubard's at 0 and 1, where it would be a point. */
export function logitInterval(proportion: Proportion, level = 0.95): ConfidenceInterval {
  const { value: p, error, degrees } = proportion;
  if (p <= 0 || p >= 1 || error === 0) return kornGraubard(proportion, level);
  const centre = Math.log(p / (1 - p));
  const reach = (tQuantile(0.5 + level / 2, degrees) * error) / (p * (1 - p));
  return [inverseLogit(centre - reach), inverseLogit(centre + reach)];
}

function inverseLogit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Wilson's score interval of k among n, drawn at random from many (1927). */
export function wilson(k: number, n: number, level = 0.95): ConfidenceInterval {
  const z = normalQuantile(0.5 + level / 2);
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

/** Clopper and Pearson's exact interval of k among n (1934). */
export function clopperPearson(k: number, n: number, level = 0.95): ConfidenceInterval {
  const tail = (1 - level) / 2;
  return [betaQuantile(tail, k, n - k + 1), betaQuantile(1 - tail, k + 1, n - k)];
}
