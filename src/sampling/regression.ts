import { at } from '../model/at.js';
import { varianceWithin, type Calibration, type WeightedAnswer } from './calibration.js';
import { inverseOf, product } from './linear.js';
import type { Estimate } from './moments.js';

/** An answer with figures whose totals over the population are known; the first is 1 where its size is to be met. */
export interface AuxiliaryAnswer extends Pick<WeightedAnswer, 'stratum' | 'weight' | 'y'> {
  readonly auxiliaries: readonly number[];
}

/**
 * Weights of the generalised regression estimator: as near to those of the design as may be (by squares), with known totals
 * of figures met exactly (Deville & Särndal 1992, linear case). Throws RangeError where the figures depend on each other.
 */
export function regressionWeights(
  answers: readonly AuxiliaryAnswer[],
  totals: readonly number[],
): readonly number[] {
  const inverse = inverseOfSquares(answers);
  const missing = totals.map(
    (total, j) => total - sum(answers, ({ weight, auxiliaries }) => weight * at(auxiliaries, j)),
  );
  const shift = inverse.map((row) => product(row, missing));
  return answers.map(({ weight, auxiliaries }) => weight * (1 + product(auxiliaries, shift)));
}

/** The total with such weights; the error is that of what the figures leave of y under the weights of the design. */
export function regressionTotal(
  answers: readonly AuxiliaryAnswer[],
  { weights, strata }: Calibration,
): Estimate {
  const inverse = inverseOfSquares(answers);
  const right = (answers[0]?.auxiliaries ?? []).map((_, j) =>
    sum(answers, ({ weight, y, auxiliaries }) => weight * y * at(auxiliaries, j)),
  );
  const slopes = inverse.map((row) => product(row, right));
  const scaled = answers.map(({ y, auxiliaries }, i) => (y - product(auxiliaries, slopes)) * at(weights, i));
  return {
    value: answers.reduce((all, { y }, i) => all + y * at(weights, i), 0),
    error: Math.sqrt(varianceWithin(answers, scaled, strata)),
    degrees: answers.length - strata.size,
  };
}

/** The ratio of two such totals by linearisation; a mean is that of bases of 1. NaN where the bases add up to 0. */
export function regressionRatio(
  answers: readonly AuxiliaryAnswer[],
  bases: readonly number[],
  calibration: Calibration,
): Estimate {
  const base = product(bases, calibration.weights);
  const value = answers.reduce((all, { y }, i) => all + y * at(calibration.weights, i), 0) / base;
  const rest = answers.map((each, i) => ({ ...each, y: each.y - value * at(bases, i) }));
  const { error, degrees } = regressionTotal(rest, calibration);
  return { value, error: error / base, degrees };
}

function inverseOfSquares(answers: readonly AuxiliaryAnswer[]): readonly (readonly number[])[] {
  const width = answers[0]?.auxiliaries.length ?? 0;
  const squares = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (__, j) =>
      sum(answers, ({ weight, auxiliaries: x }) => weight * at(x, i) * at(x, j)),
    ),
  );
  const inverse = inverseOf(squares);
  if (inverse === undefined) throw new RangeError('the figures with known totals depend on each other');
  return inverse;
}

function sum(answers: readonly AuxiliaryAnswer[], of: (answer: AuxiliaryAnswer) => number): number {
  return answers.reduce((all, answer) => all + of(answer), 0);
}
