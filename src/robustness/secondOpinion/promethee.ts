import { ranksOf } from '../ranks.js';
import { columnOf, weightsOf, type Decision } from './decision.js';

/** How far a difference d in a criterion is a preference, 0 to 1; q is what makes none, p what makes a whole one. */
export type Preference =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly q: number }
  | { readonly kind: 'v-shape'; readonly p: number }
  | { readonly kind: 'level'; readonly q: number; readonly p: number }
  | { readonly kind: 'linear'; readonly q: number; readonly p: number }
  | { readonly kind: 'gaussian'; readonly s: number };

export interface Promethee {
  readonly positiveFlow: readonly number[];
  readonly negativeFlow: readonly number[];
  /** −1 to 1, the higher the better; they add up to 0 */
  readonly netFlow: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * PROMETHEE II (Brans & Vincke 1985, Management Science 31(6)): by how much each alternative is preferred to the others
 * on average, less by how much the others are preferred to it. `preferences` has one for each criterion; usual if not
 * given.
 */
export function promethee(decision: Decision, preferences: readonly Preference[] = []): Promethee {
  const weights = weightsOf(decision);
  const { rows, directions } = decision;
  const [positive, negative] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const others = Math.max(1, rows.length - 1);
  for (const [j, weight] of weights.entries()) {
    const preference = preferences[j] ?? usual;
    const sign = directions[j] === 'min' ? -1 : 1;
    const column = columnOf(rows, j).map((x) => sign * x);
    for (const [a, x] of column.entries()) {
      for (const [b, y] of column.entries()) {
        const share =
          x > y
            ? (weight * preferenceOf(x - y, preference, noise * Math.max(Math.abs(x), Math.abs(y)))) / others
            : 0;
        positive[a] = (positive[a] ?? 0) + share;
        negative[b] = (negative[b] ?? 0) + share;
      }
    }
  }
  const netFlow = Array.from(positive, (flow, i) => flow - (negative[i] ?? 0));
  return { positiveFlow: [...positive], negativeFlow: [...negative], netFlow, ranks: ranksOf(netFlow) };
}

const usual: Preference = { kind: 'usual' };

/** Of the size of two figures, what their difference has as noise: 0.8 − 0.7 is not more than 0.1. */
const noise = 1e-12;

/** Of a difference above 0; where the preference jumps, it jumps beyond the slack. */
function preferenceOf(d: number, preference: Preference, slack: number): number {
  switch (preference.kind) {
    case 'usual':
      return 1;
    case 'u-shape':
      return d > preference.q + slack ? 1 : 0;
    case 'v-shape':
      return d >= preference.p ? 1 : d / preference.p;
    case 'level':
      if (d <= preference.q + slack) return 0;
      return d > preference.p + slack ? 1 : 0.5;
    case 'linear':
      if (d <= preference.q) return 0;
      return d >= preference.p ? 1 : (d - preference.q) / (preference.p - preference.q);
    case 'gaussian':
      return 1 - Math.exp(-(d * d) / (2 * preference.s * preference.s));
  }
}
