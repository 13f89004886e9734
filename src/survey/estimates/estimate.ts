import {
  kornGraubard,
  logitInterval,
  midP,
  tInterval,
  type ConfidenceInterval,
  type SimpleCount,
} from '../../sampling/intervals.js';
import type { Estimand } from '../questions/question.js';
import type { EstimateUnder, SampledAnswers } from './sampled.js';

/**
 * How an interval was found: nothing is left to chance; on the scale of the logit; exactly, as all said the same; from the
 * count of a simple random sample; by t; by the model of Fay and Herriot over all classes.
 */
export type IntervalMethod = 'census' | 'logit' | 'mid-p' | 'korn-graubard' | 't' | 'fay-herriot';

/** A figure with limits of 95 %. */
export interface Limits95 {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An estimate with its 95 % interval, which holds the estimate. */
export interface Interval95 extends Limits95 {
  /** answers that it rests on: those to which the question applies */
  readonly n: number;
  readonly method: IntervalMethod;
  /** the estimate and its limits where they leave what the field may hold: hours that rise, as a share saved below 0 */
  readonly uncut?: Limits95 | undefined;
  /** the variance against that of a random sample of the same size without classes; undefined where it says nothing */
  readonly designEffect?: number | undefined;
}

/**
 * Why there is no estimate: none to whom the question applies answered, a single one did, all said the same figure, or
 * no weights of those that answered add up to the known numbers.
 */
export type NoEstimate = 'no-answers' | 'one-answer' | 'no-spread' | 'no-weights';

/**
 * Estimates what is asked for from the answers. A share, and a degree that is one, has an interval that is never a point
 * unless everybody answered; of a figure that all gave alike, no interval is known, and so no estimate is given.
 */
export function estimateOf(
  estimand: Estimand,
  isShare: boolean,
  of: SampledAnswers,
): Interval95 | NoEstimate {
  if (of.n === 0) return 'no-answers';
  switch (estimand) {
    case 'share-of-all':
      return shareOfAll(of);
    case 'share':
      return proportion(of);
    case 'likeness':
    case 'difference':
      return mapped(proportion(of), degreeMaps[estimand]);
    case 'total':
      return isShare ? scaled(shareOfAll(of), of.population) : total(of);
    case 'saved':
      return clipped(byT(of.ratio, of), 0, 1);
    case 'small-change':
      return clipped(byT(of.ratio, of), -1, Infinity);
    case 'mean':
    case 'small-mean':
      return clipped(byT(of.ratio, of), 0, Infinity);
  }
}

/** From the mean degree to how alike two municipalities work, and how differently. */
export const degreeMaps = {
  likeness: (m: number) => m * m,
  difference: (m: number) => 1 - m * m,
} as const;

/** A share of those to which the question applies. */
function proportion({ ratio, n, isCensus }: SampledAnswers): Interval95 {
  // What rounding leaves outside is no share.
  const value = Math.min(1, Math.max(0, ratio.value));
  if (isCensus) return { value, low: value, high: value, n, method: 'census' };
  const isExact = ratio.error === 0 || value === 0 || value === 1;
  const of = { ...ratio, value, n };
  const [low, high] = isExact ? kornGraubard(of) : logitInterval(of);
  return {
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    n,
    method: isExact ? 'korn-graubard' : 'logit',
    designEffect: isExact ? undefined : ratio.designEffect,
  };
}

/** A share of all municipalities: at least those that said yes, and not those that said no. */
function shareOfAll(of: SampledAnswers): Interval95 {
  const found = of.count === undefined || of.isCensus ? proportion(of) : counted(of.count, of);
  const { population, y: yes, x } = of;
  return {
    ...found,
    low: Math.min(found.value, Math.max(found.low, yes / population)),
    high: Math.max(found.value, Math.min(found.high, 1 - (x - yes) / population)),
  };
}

/** The share of a simple random sample without replacement. */
function counted(count: SimpleCount, { n, ratio: { designEffect } }: SampledAnswers): Interval95 {
  const [low, high] = midP(count);
  const value = count.yes / count.drawn;
  const all = count.population;
  return {
    value,
    low: Math.min(value, low / all),
    high: Math.max(value, high / all),
    n,
    method: 'mid-p',
    designEffect,
  };
}

/** A total: at least what was answered. */
function total(of: SampledAnswers): Interval95 | NoEstimate {
  const found = byT(of.total, of);
  if (typeof found === 'string') return found;
  return { ...found, low: Math.min(found.value, Math.max(found.low, of.y)) };
}

function byT(estimate: EstimateUnder, { n, isCensus }: SampledAnswers): Interval95 | NoEstimate {
  const { value, error, designEffect } = estimate;
  if (!Number.isFinite(value)) return 'no-answers';
  if (isCensus) return { value, low: value, high: value, n, method: 'census' };
  if (n < 2) return 'one-answer';
  if (!(error > 0) || !(estimate.degrees > 0)) return 'no-spread';
  const [low, high]: ConfidenceInterval = tInterval(estimate);
  return { value, low, high, n, method: 't', designEffect };
}

/** An estimate within what there can be. */
export function clipped(
  found: Interval95 | NoEstimate,
  least: number,
  most: number,
): Interval95 | NoEstimate {
  if (typeof found === 'string') return found;
  const cut = (x: number): number => Math.min(most, Math.max(least, x));
  const { value, low, high } = found;
  const isWithin = low >= least && high <= most;
  return {
    ...found,
    value: cut(value),
    low: cut(low),
    high: cut(high),
    ...(isWithin ? {} : { uncut: { value, low, high } }),
  };
}

/** An estimate of a rising or falling function of what was estimated; its design effect is that of the latter. */
export function mapped(found: Interval95, of: (x: number) => number): Interval95 {
  const ends = [of(found.low), of(found.high)];
  return { ...found, value: of(found.value), low: Math.min(...ends), high: Math.max(...ends) };
}

/** An estimate in another unit. */
export function scaled(found: Interval95, by: number): Interval95 {
  const { uncut, ...rest } = found;
  return {
    ...rest,
    ...scaledLimits(found, by),
    ...(uncut === undefined ? {} : { uncut: scaledLimits(uncut, by) }),
  };
}

/** Limits in another unit. */
export function scaledLimits({ value, low, high }: Limits95, by: number): Limits95 {
  return { value: value * by, low: low * by, high: high * by };
}
