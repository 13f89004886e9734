import { kornGraubard, logitInterval, tInterval, type ConfidenceInterval } from '../../sampling/intervals.js';
import { designEffectOf, ratioOf, totalOf, type Estimate } from '../../sampling/moments.js';
import type { Estimand } from '../questions/question.js';
import { isCensus, sampledStrata, type ClassGroup, type Observation } from './strata.js';

/** How an interval was found: nothing is left to chance; on the scale of the logit; exactly, as all said the same; by t. */
export type IntervalMethod = 'census' | 'logit' | 'korn-graubard' | 't';

/** An estimate with its 95 % interval, which holds the estimate. */
export interface Interval95 {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** answers that it rests on: those to which the question applies */
  readonly n: number;
  readonly method: IntervalMethod;
  /** of a total, the variance against that of a random sample of the same size; undefined where it says nothing */
  readonly designEffect?: number | undefined;
}

/** Why there is no estimate: none to whom the question applies answered, a single one did, or all said the same figure. */
export type NoEstimate = 'no-answers' | 'one-answer' | 'no-spread';

/**
 * Estimates what is asked for from the answers. A share, and a degree that is one, has an interval that is never a point
 * unless everybody answered; of a figure that all gave alike, no interval is known, and so no estimate is given.
 */
export function estimateOf(
  estimand: Estimand,
  isShare: boolean,
  groups: readonly ClassGroup[],
  observations: readonly Observation[],
): Interval95 | NoEstimate {
  const n = observations.filter(({ x }) => x > 0).length;
  if (n === 0) return 'no-answers';
  const of = { groups, observations, n };
  switch (estimand) {
    case 'share-of-all':
      return shareOfAll(of);
    case 'share':
      return proportion(of);
    case 'likeness':
      return mapped(proportion(of), (m) => m * m);
    case 'difference':
      return mapped(proportion(of), (m) => 1 - m * m);
    case 'total':
      return isShare ? scaled(shareOfAll(of), populationOf(groups)) : total(of);
    case 'saved':
      return clipped(byT(ratioOf(sampledStrata(groups, observations)), of), 0, 1);
    case 'mean':
    case 'small-mean':
      return clipped(byT(ratioOf(sampledStrata(groups, observations)), of), 0, Infinity);
  }
}

interface Sampling {
  readonly groups: readonly ClassGroup[];
  readonly observations: readonly Observation[];
  readonly n: number;
}

function populationOf(groups: readonly ClassGroup[]): number {
  return groups.reduce((sum, { population }) => sum + population, 0);
}

/** A share of those to which the question applies. */
function proportion({ groups, observations, n }: Sampling): Interval95 {
  const estimate = ratioOf(sampledStrata(groups, observations));
  // What rounding leaves outside is no share.
  const value = Math.min(1, Math.max(0, estimate.value));
  if (isCensus(groups)) return { value, low: value, high: value, n, method: 'census' };
  const isExact = estimate.error === 0 || value === 0 || value === 1;
  const of = { ...estimate, value, n };
  const [low, high] = isExact ? kornGraubard(of) : logitInterval(of);
  return {
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    n,
    method: isExact ? 'korn-graubard' : 'logit',
  };
}

/** A share of all municipalities: at least those that said yes, and not those that said no. */
function shareOfAll(of: Sampling): Interval95 {
  const found = proportion(of);
  const all = populationOf(of.groups);
  const yes = of.observations.reduce((sum, { y }) => sum + y, 0);
  const no = of.observations.reduce((sum, { y, x }) => sum + (x - y), 0);
  return {
    ...found,
    low: Math.min(found.value, Math.max(found.low, yes / all)),
    high: Math.max(found.value, Math.min(found.high, 1 - no / all)),
  };
}

/** A total: at least what was answered. */
function total(of: Sampling): Interval95 | NoEstimate {
  const strata = sampledStrata(of.groups, of.observations);
  const found = byT(totalOf(strata), of);
  if (typeof found === 'string') return found;
  const known = of.observations.reduce((sum, { y }) => sum + y, 0);
  const effect = designEffectOf(strata);
  return {
    ...found,
    low: Math.min(found.value, Math.max(found.low, known)),
    designEffect: Number.isFinite(effect) ? effect : undefined,
  };
}

function byT(estimate: Estimate, { groups, n }: Sampling): Interval95 | NoEstimate {
  const { value, error } = estimate;
  if (!Number.isFinite(value)) return 'no-answers';
  if (isCensus(groups)) return { value, low: value, high: value, n, method: 'census' };
  if (n < 2) return 'one-answer';
  if (!(error > 0) || !(estimate.degrees > 0)) return 'no-spread';
  const [low, high]: ConfidenceInterval = tInterval(estimate);
  return { value, low, high, n, method: 't' };
}

function clipped(found: Interval95 | NoEstimate, least: number, most: number): Interval95 | NoEstimate {
  if (typeof found === 'string') return found;
  const cut = (x: number): number => Math.min(most, Math.max(least, x));
  return { ...found, value: cut(found.value), low: cut(found.low), high: cut(found.high) };
}

function mapped(found: Interval95, of: (x: number) => number): Interval95 {
  const ends = [of(found.low), of(found.high)];
  return { ...found, value: of(found.value), low: Math.min(...ends), high: Math.max(...ends) };
}

function scaled(found: Interval95, by: number): Interval95 {
  return { ...found, value: found.value * by, low: found.low * by, high: found.high * by };
}
