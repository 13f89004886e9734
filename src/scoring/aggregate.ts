import type { MissingRule } from '../model/result.js';
import type { Active } from './activate.js';
import { status } from './judge.js';
import { meanWith } from './mean.js';
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
  /** lowest and highest score that the unknowns still allow */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** 0 to 1: share of the weight that has evidence */
  readonly coverages: Float64Array;
}

/** The sums that a task's score is made of, one entry for each task: a column at a time costs least. */
export interface Sums {
  /** weight of the criteria that apply */
  readonly applying: Float64Array;
  /** weight of those that are known */
  readonly known: Float64Array;
  /** Σ weight × term of the known values */
  readonly terms: Float64Array;
}

/** Adds up the active criteria over all tasks; what does not apply to a task leaves its weights. */
export function sumsOf(active: readonly Active[], tasks: number, exponent: number): Sums {
  const { term } = meanWith(exponent);
  const [applying, known, terms] = [
    new Float64Array(tasks),
    new Float64Array(tasks),
    new Float64Array(tasks),
  ];
  for (const { judged, weight } of active) {
    const { statuses, values } = judged;
    for (let task = 0; task < tasks; task += 1) {
      if (statuses[task] === status.notApplicable) continue;
      applying[task] = (applying[task] ?? 0) + weight;
      if (statuses[task] !== status.scored) continue;
      known[task] = (known[task] ?? 0) + weight;
      terms[task] = (terms[task] ?? 0) + weight * term(values[task] ?? 0);
    }
  }
  return { applying, known, terms };
}

/**
 * Score, interval and coverage of every task. An unknown counts as the middle of what is possible (`midpoint`),
 * as nothing at all (`available`: the mean of the known), or as 0 (`pessimistic`).
 */
export function scoresOf(sums: Sums, { missing, exponent }: Aggregation): Scores {
  const lows = withUnknownsAt(0, sums, exponent);
  const highs = withUnknownsAt(1, sums, exponent);
  const scores = {
    pessimistic: lows,
    midpoint: withUnknownsAt(0.5, sums, exponent),
    available: ofKnown(sums, exponent),
  };
  return {
    scores: scores[missing],
    lows: lows.map((low) => (Number.isNaN(low) ? 0 : low)),
    highs: highs.map((high) => (Number.isNaN(high) ? 100 : high)),
    coverages: coveragesOf(sums),
  };
}

/** The share of the weight that has evidence, by task. */
export function coveragesOf({ known, applying }: Pick<Sums, 'known' | 'applying'>): Float64Array {
  return known.map((weight, task) => tidy(weight / (applying[task] || 1)));
}

/** Scores if every unknown had the value u; NaN where no criterion applies. */
function withUnknownsAt(u: number, { applying, known, terms }: Sums, exponent: number): Float64Array {
  const { term, back } = meanWith(exponent);
  const at = term(u);
  return applying.map((weight, task) => {
    const unknown = known[task] === weight ? 0 : weight - (known[task] ?? 0);
    return tidy(100 * back(((terms[task] ?? 0) + unknown * at) / weight));
  });
}

/** Scores by the known values alone; NaN where nothing is known. */
function ofKnown({ known, terms }: Sums, exponent: number): Float64Array {
  const { back } = meanWith(exponent);
  return known.map((weight, task) =>
    weight === 0 ? Number.NaN : tidy(100 * back((terms[task] ?? 0) / weight)),
  );
}

/** What an unknown counts as in the contribution of its criterion. */
export const standIns = { midpoint: 0.5, available: 0, pessimistic: 0 } as const satisfies Record<
  MissingRule,
  number
>;

/** The weight by which contributions are divided: of the criteria that apply, or of the known if only they count. */
export function weightCounted(sums: Sums, task: number, missing: MissingRule): number {
  const counted = missing === 'available' ? sums.known : sums.applying;
  return counted[task] ?? 0;
}
