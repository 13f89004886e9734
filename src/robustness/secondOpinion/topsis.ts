import { at } from '../../model/at.js';
import { ranksOf } from '../ranking/ranks.js';
import { decisionColumn, endsOf, decisionWeights, type DecisionMatrix } from './decision.js';

export interface Topsis {
  /** distance from the ideal, and from its opposite */
  readonly dPlus: readonly number[];
  readonly dMinus: readonly number[];
  /** 0 to 1, d⁻ / (d⁺ + d⁻) */
  readonly closeness: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * TOPSIS (Hwang & Yoon 1981, Multiple Attribute Decision Making): how near each alternative is to the best of every
 * criterion, and how far from the worst, of figures that are on one scale. If all are equal, closeness is ½.
 */
export function topsis(decision: DecisionMatrix): Topsis {
  const weights = decisionWeights(decision);
  const { rows, directions } = decision;
  const [plus, minus] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (const [j, weight] of weights.entries()) {
    const column = decisionColumn(rows, j).map((x) => weight * x);
    const [best, worst] = endsOf(column, at(directions, j));
    for (const [i, x] of column.entries()) {
      plus[i] = at(plus, i) + (x - best) ** 2;
      minus[i] = at(minus, i) + (x - worst) ** 2;
    }
  }
  const [dPlus, dMinus] = [Array.from(plus, Math.sqrt), Array.from(minus, Math.sqrt)];
  const closeness = dPlus.map((far, i) => {
    const near = at(dMinus, i);
    return far + near === 0 ? 0.5 : near / (far + near);
  });
  return { dPlus, dMinus, closeness, ranks: ranksOf(closeness) };
}
