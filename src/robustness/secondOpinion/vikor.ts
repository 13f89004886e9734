import { at } from '../../model/at.js';
import { ranksOf } from '../ranking/ranks.js';
import { decisionColumn, endsOf, decisionWeights, type DecisionMatrix } from './decision.js';

export interface Vikor {
  /** regret of the whole, 0 to 1 */
  readonly s: readonly number[];
  /** greatest regret of a single criterion */
  readonly r: readonly number[];
  /** 0 to 1, the lower the better */
  readonly q: readonly number[];
  readonly ranks: readonly number[];
  /** C1: the second is behind by at least 1 / (m − 1) */
  readonly hasAdvantage: boolean;
  /** C2: the first is also the best by S or by R */
  readonly isStable: boolean;
  /** indices of the compromise, in the order of the rows */
  readonly compromise: readonly number[];
}

/** Sums of floating point numbers are not exact. */
const tie = 1e-12;

/**
 * VIKOR (Opricovic & Tzeng 2004, EJOR 156(2)). `v`, 0 to 1, is the weight of the regret of the whole against that of
 * the worst criterion. A criterion in which all are equal counts for nothing.
 */
export function vikor(decision: DecisionMatrix, v = 0.5): Vikor {
  const weights = decisionWeights(decision);
  const { rows, directions } = decision;
  const ends = weights.map((_, j) => endsOf(decisionColumn(rows, j), at(directions, j)));
  const regrets = rows.map((row) =>
    weights.map((weight, j) => {
      const [best, worst] = at(ends, j);
      return best === worst ? 0 : (weight * (best - at(row, j))) / (best - worst);
    }),
  );
  const s = regrets.map((row) => row.reduce((sum, each) => sum + each, 0));
  const r = regrets.map((row) => Math.max(...row));
  const [partS, partR] = [ontoUnit(s), ontoUnit(r)];
  const q = rows.map((_, i) => v * at(partS, i) + (1 - v) * at(partR, i));
  return { s, r, q, ranks: ranksOf(q.map((each) => -each)), ...compromiseOf({ s, r, q }) };
}

function ontoUnit(figures: readonly number[]): readonly number[] {
  const [high, low] = endsOf(figures, 'max');
  return figures.map((x) => (high - low <= tie ? 0 : (x - low) / (high - low)));
}

function compromiseOf({ s, r, q }: Pick<Vikor, 's' | 'r' | 'q'>) {
  const order = q.map((_, i) => i).toSorted((a, b) => at(q, a) - at(q, b));
  const [first = 0, second = first] = order;
  const advantage = q.length > 1 ? 1 / (q.length - 1) : 0;
  const behind = (i: number): number => at(q, i) - at(q, first);
  const hasAdvantage = q.length < 2 || behind(second) >= advantage - tie;
  const isBest = (figures: readonly number[]): boolean =>
    figures.every((each) => at(figures, first) <= each + tie);
  const isStable = isBest(s) || isBest(r);
  const near = hasAdvantage ? [first, second] : order.filter((i) => behind(i) < advantage - tie);
  const compromise = hasAdvantage && isStable ? order.slice(0, 1) : near;
  return { hasAdvantage, isStable, compromise: compromise.toSorted((a, b) => a - b) };
}
