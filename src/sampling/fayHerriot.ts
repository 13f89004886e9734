import { at } from '../model/at.js';
import { inverseOf, product } from './linear.js';

/** What is known of a small area: covariates, and an estimate of its own if it has one. */
export interface SmallArea {
  readonly covariates: readonly number[];
  /** undefined where nobody answered */
  readonly direct?: { readonly value: number; readonly variance: number } | undefined;
}

/** What the model says of an area, with the root of its mean squared error. */
export interface ModelledArea {
  readonly value: number;
  readonly error: number;
}

/**
 * The best linear predictor of each area by the model of Fay and Herriot (1979): an area's own estimate and what areas like
 * it have, by their variances. The variance between areas by REML (Fisher scoring), mean squared errors by Prasad and Rao
 * (1990). Undefined where there are not two estimates more than covariates.
 */
export function fayHerriot(areas: readonly SmallArea[]): readonly ModelledArea[] | undefined {
  const width = areas[0]?.covariates.length ?? 0;
  const known = areas.flatMap(({ covariates: x, direct }) =>
    direct !== undefined && direct.variance > 0 ? [{ x, y: direct.value, d: direct.variance }] : [],
  );
  if (width === 0 || known.length < width + 2) return undefined;
  const between = varianceBetween(known);
  const fit = between === undefined ? undefined : weightedFit(known, between);
  if (between === undefined || fit === undefined) return undefined;
  const uncertainty = 2 / sumOf(known, ({ d }) => (between + d) ** -2);
  return areas.map(({ covariates, direct }) => {
    const synthetic = product(covariates, fit.beta);
    const leverage = product(
      covariates,
      fit.inverse.map((row) => product(row, covariates)),
    );
    if (direct === undefined || !(direct.variance > 0))
      return direct === undefined
        ? { value: synthetic, error: Math.sqrt(between + leverage) }
        : { value: direct.value, error: 0 };
    const shrink = direct.variance / (between + direct.variance);
    const squared =
      direct.variance * (1 - shrink) +
      shrink * shrink * leverage +
      (2 * shrink * shrink * uncertainty) / (between + direct.variance);
    return { value: direct.value + shrink * (synthetic - direct.value), error: Math.sqrt(squared) };
  });
}

interface KnownArea {
  readonly x: readonly number[];
  readonly y: number;
  /** variance of y under the design */
  readonly d: number;
}

const mostRounds = 500;
const enough = 1e-10;

/** Fisher scoring of the restricted likelihood from the median of the variances; 0 where it leads below. */
function varianceBetween(known: readonly KnownArea[]): number | undefined {
  const sorted = known.map(({ d }) => d).toSorted((a, b) => a - b);
  let between = at(sorted, Math.floor(sorted.length / 2));
  for (let round = 0; round < mostRounds; round += 1) {
    const step = scoringStep(known, between);
    if (step === undefined) return undefined;
    const next = Math.max(0, between + step);
    if (Math.abs(next - between) <= enough * Math.max(between, at(sorted, 0))) return next;
    between = next;
  }
  return between;
}

/** Score divided by information, with P = V⁻¹ − V⁻¹X(X′V⁻¹X)⁻¹X′V⁻¹. */
function scoringStep(known: readonly KnownArea[], between: number): number | undefined {
  const fit = weightedFit(known, between);
  if (fit === undefined) return undefined;
  const weights = known.map(({ d }) => 1 / (between + d));
  const projected = known.map(({ x, y }, i) => at(weights, i) * (y - product(x, fit.beta)));
  let trace = 0;
  let information = 0;
  for (const [i, one] of known.entries()) {
    const spread = fit.inverse.map((row) => product(row, one.x));
    for (const [j, other] of known.entries()) {
      const [wi, wj] = [at(weights, i), at(weights, j)];
      const entry = (i === j ? wi : 0) - wi * wj * product(spread, other.x);
      if (i === j) trace += entry;
      information += (entry * entry) / 2;
    }
  }
  const score = (product(projected, projected) - trace) / 2;
  return information > 0 ? score / information : undefined;
}

interface Fit {
  readonly beta: readonly number[];
  /** (X′V⁻¹X)⁻¹ */
  readonly inverse: readonly (readonly number[])[];
}

/** Weighted least squares; undefined where the covariates depend on each other. */
function weightedFit(known: readonly KnownArea[], between: number): Fit | undefined {
  const width = known[0]?.x.length ?? 0;
  const normal = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_each, j) =>
      sumOf(known, ({ x, d }) => (at(x, i) * at(x, j)) / (between + d)),
    ),
  );
  const inverse = inverseOf(normal);
  const right = Array.from({ length: width }, (_, i) =>
    sumOf(known, ({ x, y, d }) => (at(x, i) * y) / (between + d)),
  );
  return inverse === undefined ? undefined : { inverse, beta: inverse.map((row) => product(row, right)) };
}

function sumOf<T>(each: readonly T[], of: (one: T) => number): number {
  return each.reduce((sum, one) => sum + of(one), 0);
}
