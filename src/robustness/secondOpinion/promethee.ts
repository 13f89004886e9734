import { at } from '../../model/at.js';
import { ranksOf } from '../ranking/ranks.js';
import { decisionColumn, decisionWeights, type DecisionMatrix } from './decision.js';

/**
 * How far a difference d > 0 in a criterion is a preference, 0 to 1. Where it jumps, it is to jump beyond the slack: what
 * the difference has as noise, for 0.8 − 0.7 is not more than 0.1.
 */
export type Preference = (d: number, slack: number) => number;

/** None up to q, a whole one from p on, and linear between them. */
export function linearPreference(q: number, p: number): Preference {
  return (d) => {
    if (d <= q) return 0;
    return d >= p ? 1 : (d - q) / (p - q);
  };
}

export interface Promethee {
  readonly positiveFlow: readonly number[];
  readonly negativeFlow: readonly number[];
  /** −1 to 1, the higher the better; they add up to 0 */
  readonly netFlow: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * PROMETHEE II (Brans & Vincke 1985, Management Science 31(6)): by how much each alternative is preferred to the others
 * on average, less by how much the others are preferred to it. `preferenceOf` gives the preference of a criterion by its
 * index.
 */
export function promethee(
  decision: DecisionMatrix,
  preferenceOf: (criterion: number) => Preference,
): Promethee {
  const weights = decisionWeights(decision);
  const { rows, directions } = decision;
  const [positive, negative] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const others = Math.max(1, rows.length - 1);
  for (const [j, weight] of weights.entries()) {
    const preference = preferenceOf(j);
    const sign = directions[j] === 'min' ? -1 : 1;
    const column = decisionColumn(rows, j).map((x) => sign * x);
    const shareOf = (x: number, y: number): number =>
      (weight * preference(x - y, epsilon * Math.max(Math.abs(x), Math.abs(y)))) / others;
    addFlows(column, shareOf, { positive, negative });
  }
  const netFlow = Array.from(positive, (flow, i) => flow - at(negative, i));
  return { positiveFlow: [...positive], negativeFlow: [...negative], netFlow, ranks: ranksOf(netFlow) };
}

interface Flows {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** Adds what each alternative has before each that is behind it. */
function addFlows(
  column: readonly number[],
  shareOf: (x: number, y: number) => number,
  { positive, negative }: Flows,
): void {
  for (let a = 0; a < column.length; a += 1) {
    const x = at(column, a);
    for (let b = 0; b < column.length; b += 1) {
      const y = column[b] ?? 0;
      if (y >= x) continue;
      const share = shareOf(x, y);
      positive[a] = (positive[a] ?? 0) + share;
      negative[b] = (negative[b] ?? 0) + share;
    }
  }
}

/** Of the size of two figures, what their difference has as noise. */
const epsilon = 1e-12;
