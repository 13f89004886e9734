import type { Estimate } from './moments.js';
import { betaQuantile, logGamma, normalQuantile, tQuantile } from './quantiles.js';

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

/** A simple random sample without replacement, of which some answered yes. */
export interface SimpleCount {
  readonly yes: number;
  readonly drawn: number;
  readonly population: number;
}

/**
 * The interval of how many of a finite population would say yes, with mid-P values of the hypergeometric distribution
 * (Lancaster 1961; Buonaccorsi 1987 for the distribution): all numbers of which neither tail, with half of what was seen,
 * is too small. Not conservative as that of Clopper and Pearson, and never a point unless all were asked.
 */
export function midP({ yes, drawn, population }: SimpleCount, level = 0.95): ConfidenceInterval {
  const [least, most] = [yes, population - (drawn - yes)];
  if (least === most) return [least, least];
  const tail = (1 - level) / 2;
  const isLowEnough = (all: number) => upTo({ yes, drawn, population }, all) > tail;
  const isHighEnough = (all: number) => 1 - upTo({ yes, drawn, population }, all) > tail;
  const low = firstFrom(least, most, isHighEnough);
  const high =
    population - firstFrom(population - most, population - least, (no) => isLowEnough(population - no));
  if (low < high) return [low, high];
  // So much is known that a single number is left: one of its neighbours may still be true.
  return low > least ? [low - 1, low] : [low, low + 1];
}

/** The first whole number from which on a condition holds; the last if it never does. */
function firstFrom(from: number, to: number, holds: (x: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (holds(mid)) high = mid;
    else low = mid + 1;
  }
  return high;
}

/** Probability of fewer yes, and half of that of as many, where `all` of the population would say yes. */
function upTo({ yes, drawn, population }: SimpleCount, all: number): number {
  let sum = 0;
  for (let k = Math.max(0, drawn - (population - all)); k <= Math.min(yes, all); k += 1) {
    const chance = Math.exp(
      logChoose(all, k) + logChoose(population - all, drawn - k) - logChoose(population, drawn),
    );
    sum += k === yes ? chance / 2 : chance;
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
