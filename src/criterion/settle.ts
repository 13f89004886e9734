import type { Judged, Open, PartOutcome } from './outcome.js';
import { cutTo, type Range } from './range.js';

/** What counts where nothing is known: the criterion's prior, the middle, nothing at all, or the low end. */
export const missingRules = ['prior', 'midpoint', 'available', 'pessimistic'] as const;
export type MissingRule = (typeof missingRules)[number];

/** What the parts of a criterion come to. */
export interface Settled {
  /** lowest and highest value that the evidence allows, 0 to 1 */
  readonly range: Range;
  /** the value that counts, 0 to 1; NaN where the rule is `available` and no part is known */
  readonly point: number;
  /** 0 to 1: share of the criterion that counts; below 1 only where the rule is `available` */
  readonly counted: number;
}

/** How unknown parts count. */
export interface Settling {
  readonly missing: MissingRule;
  /** 0 to 1 */
  readonly prior: number;
}

/**
 * Value and range of a criterion: Σ share × point and Σ share × range over the parts that apply. A measured figure is
 * its own point; a bounded part counts with the prior cut to its range; an unknown part as the rule says.
 */
export function settle(outcome: Judged | Open, settling: Settling): Settled {
  const sums = noSums();
  for (const part of outcome.parts) addPart(sums, part, part, settling);
  const { low, high, point, counted } = total(sums, outcome.status === 'scored' ? outcome.within : undefined);
  return { range: [low, high], point, counted };
}

/** The sums over the parts of one criterion for one task, and what they come to. */
export interface PartSums {
  low: number;
  high: number;
  point: number;
  counted: number;
  applying: number;
}

/** Sums over no part. */
export function noSums(): PartSums {
  return { low: 0, high: 0, point: 0, counted: 0, applying: 0 };
}

type Told = Pick<PartOutcome, 'is' | 'range' | 'point'>;

/** Adds to the sums the answer to a question, with the prior of its own that it may have. */
export function addPart(
  sums: PartSums,
  { share, prior: own }: Pick<PartOutcome, 'share' | 'prior'>,
  part: Told,
  { missing, prior }: Settling,
): void {
  if (part.is === 'not-applicable') return;
  const { range } = part;
  sums.applying += share;
  sums.low += share * range[0];
  sums.high += share * range[1];
  if (missing === 'available' && part.is === 'unknown') return;
  sums.counted += share;
  sums.point += share * pointOfPart(part, missing, own ?? prior);
}

/** Makes of the sums what they come to; a rating of the whole criterion narrows it, and answers the unknown parts too. */
export function total(sums: PartSums, rated: Range | undefined): PartSums {
  const all = sums.applying || 1;
  const [low, high] = [sums.low / all, sums.high / all];
  sums.low = rated === undefined ? low : Math.max(low, rated[0]);
  sums.high = rated === undefined ? Math.max(low, high) : Math.min(high, rated[1]);
  const point = sums.point / sums.counted;
  sums.point = Number.isNaN(point) ? point : Math.min(sums.high, Math.max(sums.low, point));
  sums.counted = rated === undefined ? sums.counted / all : 1;
  return sums;
}

/** The value with which a part counts; undefined where it is unknown and only the known counts. */
export function settledPart(part: PartOutcome, { missing, prior }: Settling): number | undefined {
  return missing === 'available' && part.is === 'unknown'
    ? undefined
    : pointOfPart(part, missing, part.prior ?? prior);
}

function pointOfPart(part: Told, missing: MissingRule, prior: number): number {
  const { is, range, point } = part;
  if (missing === 'pessimistic') return range[0];
  if (is !== 'unknown' && point !== undefined) return point;
  return cutTo(missing === 'midpoint' ? 0.5 : prior, range);
}
