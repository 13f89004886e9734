import { at } from '../../model/at.js';
import { aheadWithin, isAheadEverywhere, type Quadratic } from './aheadWithin.js';
import type { Matrix } from '../matrix/matrix.js';
import { utilityWith } from '../smaa/smaaModel.js';

/** Two tasks that change places. */
export interface Swap {
  readonly loses: number;
  readonly gains: number;
}

/** Within which weight of one criterion, the others scaled, the tasks in front stay in front. */
export interface BreakEven {
  readonly criterion: number;
  /** its weight now, 0 to 1 */
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** who changes places at that end; undefined if the end is 0 or 1 and nobody does */
  readonly below?: Swap;
  readonly above?: Swap;
}

/** Who is to stay in front of whom. */
export interface Fronts {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

/** Numerator and divisor of a score: of `own` criterion alone, and of the others together. */
export interface UtilityLine {
  readonly ownTerm: number;
  readonly ownShare: number;
  readonly otherTerm: number;
  readonly otherShare: number;
}

/** A line for each criterion and each task. */
export function utilityLines(
  matrix: Matrix,
  weights: readonly number[],
  exponent: number,
): readonly (readonly UtilityLine[])[] {
  const utility = utilityWith(exponent);
  const { tasks, criteria, values, counted } = matrix;
  const cellOf = (task: number, c: number) => {
    const cell = task * criteria + c;
    const share = at(counted, cell);
    return { share, term: share * utility(at(values, cell)) };
  };
  return weights.map((_, own) => {
    const others = sharesWithout(own, weights);
    return Array.from({ length: tasks }, (__, task): UtilityLine => {
      let [otherTerm, otherShare] = [0, 0];
      for (const [c, part] of others.entries()) {
        const { share, term } = cellOf(task, c);
        otherTerm += part * term;
        otherShare += part * share;
      }
      const { share: ownShare, term: ownTerm } = cellOf(task, own);
      return { ownTerm, ownShare, otherTerm, otherShare };
    });
  });
}

/** How the others share what one leaves: as now, or equally if it has all. */
function sharesWithout(own: number, weights: readonly number[]): readonly number[] {
  const left = weights.reduce((sum, weight, c) => (c === own ? sum : sum + weight), 0);
  return weights.map((weight, c) => {
    if (c === own) return 0;
    return left > 0 ? weight / left : 1 / (weights.length - 1);
  });
}

/** The part of a break-even that does not depend on who is where. */
export interface Own {
  readonly criterion: number;
  readonly weight: number;
}

/** The weights within which all inside stay in front of all outside. */
export function withinRange(lines: readonly UtilityLine[], own: Own, { inside, outside }: Fronts): BreakEven {
  let [low, high] = [0, 1];
  let below: Swap | undefined;
  let above: Swap | undefined;
  for (const loses of inside) {
    for (const gains of outside) {
      const lead = leadOf(at(lines, loses), at(lines, gains));
      if (isAheadEverywhere(lead)) continue;
      const [from, to] = aheadWithin(lead, own.weight);
      if (from > low) [low, below] = [from, { loses, gains }];
      if (to < high) [high, above] = [to, { loses, gains }];
    }
  }
  return {
    ...own,
    low,
    high,
    ...(below === undefined ? {} : { below }),
    ...(above === undefined ? {} : { above }),
  };
}

/**
 * Positive where a is in front of b: N_a·D_b − N_b·D_a, each N and D a line in the weight. The terms are brought to a size
 * of 1, against which the noise of their sums is small whatever the exponent.
 */
function leadOf(a: UtilityLine, b: UtilityLine): Quadratic {
  const sizeOfA = Math.max(Math.abs(a.ownTerm), Math.abs(a.otherTerm));
  const size = Math.max(sizeOfA, Math.abs(b.ownTerm), Math.abs(b.otherTerm)) || 1;
  const oa = a.otherTerm / size;
  const ob = b.otherTerm / size;
  const na = a.ownTerm / size - oa;
  const nb = b.ownTerm / size - ob;
  const da = a.ownShare - a.otherShare;
  const db = b.ownShare - b.otherShare;
  return [
    oa * b.otherShare - ob * a.otherShare,
    oa * db + na * b.otherShare - ob * da - nb * a.otherShare,
    na * db - nb * da,
  ];
}

/** The change of a single weight that comes first; undefined if none changes anything. */
export function smallestFlip(all: readonly BreakEven[]): Flip | undefined {
  const flips = all.flatMap(({ criterion, weight, low, high, below, above }): readonly Flip[] => [
    ...(below === undefined ? [] : [{ criterion, weight, at: low, side: 'below' as const, swap: below }]),
    ...(above === undefined ? [] : [{ criterion, weight, at: high, side: 'above' as const, swap: above }]),
  ]);
  return flips.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
}

/** A weight from which two tasks change places, below the one of now or above it. */
export interface Flip extends Own {
  readonly at: number;
  readonly side: 'below' | 'above';
  readonly swap: Swap;
}

function sizeOf({ weight, at }: Flip): number {
  return Math.abs(at - weight);
}
