import { at } from '../model/at.js';
import type { Estimate } from './moments.js';

/** One answer: its weight before anything is known of the population beyond the design, and a figure. */
export interface WeightedAnswer {
  readonly stratum: string;
  readonly weight: number;
  readonly y: number;
  /** in which class of each margin it lies */
  readonly classes: readonly string[];
}

/** How many units of the population lie in each class of a margin. */
export type Margin = ReadonlyMap<string, number>;

/** A class of a margin in which nobody answered, though it is not empty. */
export interface EmptyClass {
  readonly margin: number;
  readonly class: string;
}

/** Classes that a margin counts and no answer lies in: weights cannot reach them; they must be put together first. */
export function emptyClasses(
  answers: readonly WeightedAnswer[],
  margins: readonly Margin[],
): readonly EmptyClass[] {
  return margins.flatMap((margin, m) => {
    const present = new Set(answers.map(({ classes }) => classes[m]));
    return [...margin]
      .filter(([name, size]) => size > 0 && !present.has(name))
      .map(([name]) => ({ margin: m, class: name }));
  });
}

const mostRounds = 1000;
const enough = 1e-12;

/**
 * Weights that add up to every margin (iterative proportional fitting, Deming & Stephan 1940); one margin is
 * poststratification. Throws RangeError where the margins contradict each other.
 */
export function rakedWeights(
  answers: readonly WeightedAnswer[],
  margins: readonly Margin[],
): readonly number[] {
  let weights = answers.map(({ weight }) => weight);
  for (let round = 0; round < mostRounds; round += 1) {
    let largest = 0;
    for (const [m, margin] of margins.entries()) {
      const factors = factorsFor(answers, weights, { margin, m });
      for (const factor of factors.values()) largest = Math.max(largest, Math.abs(factor - 1));
      weights = weights.map((weight, i) => weight * (factors.get(answers[i]?.classes[m] ?? '') ?? 1));
    }
    if (largest < enough || margins.length < 2) return weights;
  }
  throw new RangeError('the margins contradict each other: no weights add up to all of them');
}

function factorsFor(
  answers: readonly WeightedAnswer[],
  weights: readonly number[],
  { margin, m }: { readonly margin: Margin; readonly m: number },
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [i, { classes }] of answers.entries()) {
    const name = classes[m] ?? '';
    sums.set(name, (sums.get(name) ?? 0) + at(weights, i));
  }
  return new Map([...margin].map(([name, size]) => [name, size / (sums.get(name) ?? Number.NaN)]));
}

export interface StratumSize {
  readonly population: number;
  readonly answers: number;
}

/**
 * The total with calibrated weights; the error is that of what the margins leave of y (Deville & Särndal 1992): y less
 * its means by margin under the weights of the design, taken out in turn until nothing moves.
 */
export function calibratedTotal(
  answers: readonly WeightedAnswer[],
  weights: readonly number[],
  strata: ReadonlyMap<string, StratumSize>,
): Estimate {
  const margins = answers[0]?.classes.length ?? 0;
  const rest = residuals(answers, margins);
  const value = answers.reduce((sum, { y }, i) => sum + y * at(weights, i), 0);
  const scaled = rest.map((each, i) => each * at(weights, i));
  return {
    value,
    error: Math.sqrt(varianceWithin(answers, scaled, strata)),
    degrees: answers.length - strata.size,
  };
}

/**
 * The ratio of two calibrated totals by linearisation: the error is that of y − r·x. `answers` hold y, `bases` the x of
 * each. NaN where the bases add up to 0.
 */
export function calibratedRatio(
  answers: readonly WeightedAnswer[],
  bases: readonly number[],
  { weights, strata }: Calibration,
): Estimate {
  const base = bases.reduce((sum, x, i) => sum + x * at(weights, i), 0);
  const value = answers.reduce((sum, { y }, i) => sum + y * at(weights, i), 0) / base;
  const rest = answers.map((each, i) => ({ ...each, y: each.y - value * at(bases, i) }));
  const { error, degrees } = calibratedTotal(rest, weights, strata);
  return { value, error: error / base, degrees };
}

/** Weights that add up to margins, and the strata in which the answers were drawn. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly strata: ReadonlyMap<string, StratumSize>;
}

function residuals(answers: readonly WeightedAnswer[], margins: number): readonly number[] {
  let rest: readonly number[] = answers.map(({ y }) => y);
  for (let round = 0; round < mostRounds; round += 1) {
    let largest = 0;
    for (let m = 0; m < margins; m += 1) {
      const means = meansBy(answers, rest, m);
      for (const mean of means.values()) largest = Math.max(largest, Math.abs(mean));
      rest = rest.map((each, i) => each - (means.get(answers[i]?.classes[m] ?? '') ?? 0));
    }
    if (largest < enough || margins < 2) break;
  }
  return rest;
}

function meansBy(
  answers: readonly WeightedAnswer[],
  rest: readonly number[],
  m: number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; weight: number }>();
  for (const [i, { classes, weight }] of answers.entries()) {
    const of = sums.get(classes[m] ?? '') ?? { sum: 0, weight: 0 };
    of.sum += weight * at(rest, i);
    of.weight += weight;
    sums.set(classes[m] ?? '', of);
  }
  return new Map([...sums].map(([name, { sum, weight }]) => [name, sum / weight]));
}

/** Σ n/(n − 1)·(1 − n/N)·Σ(z − z̄)² over strata. */
export function varianceWithin(
  answers: readonly Pick<WeightedAnswer, 'stratum'>[],
  scaled: readonly number[],
  strata: ReadonlyMap<string, StratumSize>,
): number {
  let variance = 0;
  for (const [stratum, { population, answers: n }] of strata) {
    const own = scaled.filter((_, i) => answers[i]?.stratum === stratum);
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    const squares = own.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    if (n > 1) variance += (n / (n - 1)) * (1 - n / population) * squares;
  }
  return variance;
}
