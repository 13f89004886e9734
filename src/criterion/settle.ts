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
export function settle(outcome: Judged | Open, { missing, prior }: Settling): Settled {
  let [low, high, sum, applying, counted] = [0, 0, 0, 0, 0];
  for (const part of outcome.parts) {
    if (part.is === 'not-applicable') continue;
    const { share, range } = part;
    applying += share;
    low += share * range[0];
    high += share * range[1];
    if (missing === 'available' && part.is === 'unknown') continue;
    counted += share;
    sum += share * pointOfPart(part, missing, prior);
  }
  const all = applying || 1;
  const limits = narrowed([low / all, high / all], outcome);
  // A rating of the whole criterion answers its unknown parts too.
  const isRated = outcome.status === 'scored' && outcome.within !== undefined;
  return { range: limits, point: pointWithin(sum / counted, limits), counted: isRated ? 1 : counted / all };
}

/** The value with which a part counts; undefined where it is unknown and only the known counts. */
export function settledPart(part: PartOutcome, { missing, prior }: Settling): number | undefined {
  return missing === 'available' && part.is === 'unknown' ? undefined : pointOfPart(part, missing, prior);
}

function pointOfPart(part: PartOutcome, missing: MissingRule, prior: number): number {
  const { is, range, point } = part;
  if (missing === 'pessimistic') return range[0];
  if (is !== 'unknown' && point !== undefined) return point;
  return cutTo(missing === 'midpoint' ? 0.5 : (part.prior ?? prior), range);
}

/** A rating of the whole criterion narrows what its figures leave open. */
function narrowed([low, high]: Range, outcome: Judged | Open): Range {
  const rated = outcome.status === 'scored' ? outcome.within : undefined;
  if (rated === undefined) return [low, Math.max(low, high)];
  return [Math.max(low, rated[0]), Math.min(high, rated[1])];
}

function pointWithin(point: number, range: Range): number {
  return Number.isNaN(point) ? point : cutTo(point, range);
}
