import type { Interval, MissingRule } from '../result.js';
import type { Active } from './activate.js';
import { status } from './judge.js';
import { meanWith } from './mean.js';
import { tidy } from './tidy.js';

export interface Aggregation {
  readonly missing: MissingRule;
  /** 1 is the weighted mean; lower lets high values make up for low ones less */
  readonly exponent: number;
}

export interface Score {
  /** 0 to 100; null if there is nothing to take a mean of */
  readonly score: number | null;
  /** lowest and highest score that the unknowns still allow */
  readonly interval: Interval;
  /** 0 to 1: share of the weight that has evidence */
  readonly coverage: number;
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
 * Score, interval and coverage of one task. An unknown counts as the middle of what is possible (`midpoint`),
 * as nothing at all (`available`: the mean of the known), or as 0 (`pessimistic`).
 */
export function scoreOf(sums: Sums, task: number, { missing, exponent }: Aggregation): Score {
  const [applying, known, terms] = [sums.applying[task] ?? 0, sums.known[task] ?? 0, sums.terms[task] ?? 0];
  if (applying === 0) return { score: null, interval: [0, 100], coverage: 0 };
  const { term, back } = meanWith(exponent);
  const unknown = known === applying ? 0 : applying - known;
  const filledWith = (u: number): number => tidy(100 * back((terms + unknown * term(u)) / applying));
  const interval = [filledWith(0), filledWith(1)] as const;
  const coverage = tidy(known / applying);
  if (missing === 'pessimistic') return { score: interval[0], interval, coverage };
  if (missing === 'midpoint') return { score: filledWith(0.5), interval, coverage };
  return { score: known === 0 ? null : tidy(100 * back(terms / known)), interval, coverage };
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
