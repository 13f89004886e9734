import type { MissingRule } from '../model/result.js';
import type { Active } from './activate.js';
import type { JudgedCriterion } from './judge.js';
import { meanWith } from './mean.js';
import { status, type Numbers } from './numbers.js';
import { tidy } from './tidy.js';

export interface Aggregation {
  readonly missing: MissingRule;
  /** 1 is the weighted mean; lower lets high values make up for low ones less */
  readonly exponent: number;
}

/** Scores by task. */
export interface Scores {
  /** 0 to 100; NaN if there is nothing to take a mean of */
  readonly scores: Float64Array;
  /** lowest and highest score that the evidence still allows */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** 0 to 1: how much of the score is settled, 1 − width of the interval / 100 */
  readonly coverages: Float64Array;
}

/** The sums that a task's score is made of, one entry for each task: a column at a time costs least. */
export interface Sums {
  /** weight of the criteria that apply */
  readonly applying: Float64Array;
  /** weight of what counts; as much as applies, unless the rule is `available` */
  readonly counted: Float64Array;
  /** Σ weight × term of the values that count */
  readonly terms: Float64Array;
  /** Σ weight × term of the lowest and of the highest values */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The figures of a criterion of which scores are made, and its weight from 0 to 1. */
export interface WeighedNumbers {
  readonly judged: Pick<Numbers, 'statuses' | 'lows' | 'highs' | 'values' | 'counted'>;
  readonly weight: number;
}

/** Adds up the active criteria over all tasks; what does not apply to a task leaves its weights. */
export function sumsOf(active: readonly WeighedNumbers[], tasks: number, exponent: number): Sums {
  const { term } = meanWith(exponent);
  const floats = (): Float64Array => new Float64Array(tasks);
  const sums = { applying: floats(), counted: floats(), terms: floats(), lows: floats(), highs: floats() };
  for (let from = 0; from < tasks; from += block)
    for (const each of active) addTo(sums, each, { from, to: Math.min(tasks, from + block), term });
  return sums;
}

// The sums of so many tasks stay in the cache of the processor while one criterion after the other is added.
const block = 1024;

interface Adding {
  readonly from: number;
  readonly to: number;
  readonly term: (u: number) => number;
}

/** Adds what one criterion says of a stretch of tasks. */
function addTo(sums: Sums, { judged, weight }: WeighedNumbers, { from, to, term }: Adding): void {
  const { statuses, counted } = judged;
  for (let task = from; task < to; task += 1) {
    if (statuses[task] === status.notApplicable) continue;
    const counts = counted === undefined ? weight : weight * (counted[task] ?? 1);
    sums.applying[task] = (sums.applying[task] ?? 0) + weight;
    sums.counted[task] = (sums.counted[task] ?? 0) + counts;
    sums.terms[task] = (sums.terms[task] ?? 0) + counts * term(judged.values[task] ?? 0);
    sums.lows[task] = (sums.lows[task] ?? 0) + weight * term(judged.lows[task] ?? 0);
    sums.highs[task] = (sums.highs[task] ?? 0) + weight * term(judged.highs[task] ?? 0);
  }
}

/**
 * Score, interval and coverage of every task. The interval runs from all values at their lowest to all at their highest
 * that the evidence allows; where no criterion applies it is 0 to 100.
 */
export function scoresOf(sums: Sums, { exponent }: Pick<Aggregation, 'exponent'>): Scores {
  const mean = meansOf(exponent);
  const scores = mean(sums.terms, sums.counted);
  const lows = mean(sums.lows, sums.applying).map((low) => (Number.isNaN(low) ? 0 : low));
  const highs = mean(sums.highs, sums.applying).map((high) => (Number.isNaN(high) ? 100 : high));
  return { scores, lows, highs, coverages: coveragesOf(lows, highs) };
}

/** How much of the score is settled, by task. */
function coveragesOf(lows: Float64Array, highs: Float64Array): Float64Array {
  return lows.map((low, task) => tidy(1 - ((highs[task] ?? 100) - low) / 100));
}

/** Weighted means from sums of terms; NaN where nothing counts. */
function meansOf(exponent: number): (terms: Float64Array, weights: Float64Array) => Float64Array {
  const { back } = meanWith(exponent);
  return (terms, weights) =>
    terms.map((sum, task) => {
      const weight = weights[task] ?? 0;
      return weight === 0 ? Number.NaN : tidy(100 * back(sum / weight));
    });
}

interface Twice {
  readonly judged: readonly JudgedCriterion[];
  /** the same without what a public record filled; the same objects where it filled nothing */
  readonly written?: readonly JudgedCriterion[];
  readonly active: readonly Active[];
  readonly aggregation: Aggregation;
}

/**
 * Coverage by task, from 0 to 1, with only what the analyst wrote: the same criteria and weights, without the cells that
 * a public record filled. Undefined where it filled none.
 */
export function coverageWithoutRecord(
  { judged, written = judged, active, aggregation }: Twice,
  tasks: number,
): Float64Array | undefined {
  if (written === judged) return undefined;
  const before = new Map(judged.map((each, i) => [each, written[i] ?? each]));
  const asWritten = active.map(({ judged: each, weight }) => ({ judged: before.get(each) ?? each, weight }));
  return scoresOf(sumsOf(asWritten, tasks, aggregation.exponent), aggregation).coverages;
}
