import { at } from '../../model/at.js';
import { kendallTauB, spearman } from '../ranking/correlation.js';
import type { Matrix } from '../matrix/matrix.js';
import type { Opinion } from '../../model/assessment.js';
import { bordaOf } from './borda.js';
import type { DecisionMatrix } from './decision.js';
import { linearPreference, promethee } from './promethee.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';

/**
 * Differences of values that count for nothing, and those that count in full. The usual preference would say the same
 * as Borda (Zhao, Peng & Li 2013).
 */
const preference = linearPreference(0.05, 0.5);

/**
 * The order that four other methods give the same values. They know no criterion that does not apply: what does not
 * apply to a task is at the mean of what does, so that it speaks neither for it nor against it.
 */
export function opinionsOf(
  matrix: Matrix,
  { weights, ranks }: { readonly weights: readonly number[]; readonly ranks: Int32Array },
): readonly Opinion[] {
  const decision: DecisionMatrix = {
    rows: Array.from({ length: matrix.tasks }, (_, task) => rowOf(matrix, task, weights)),
    weights,
    directions: weights.map(() => 'max'),
  };
  const own = Array.from(ranks, (rank) => -rank);
  const opinions = [
    ['topsis', topsis(decision).ranks],
    ['vikor', vikor(decision).ranks],
    ['promethee', promethee(decision, () => preference).ranks],
    ['borda', bordaOf(decision).ranks],
  ] as const;
  return opinions.map(([method, theirs]) => {
    const others = theirs.map((rank) => -rank);
    return { method, ranks: theirs, tauB: kendallTauB(own, others), rho: spearman(own, others) };
  });
}

function rowOf(
  { criteria, values, counted }: Matrix,
  task: number,
  weights: readonly number[],
): readonly number[] {
  const from = task * criteria;
  const cells = weights.map((weight, c) => ({
    weight,
    value: at(values, from + c),
    applies: at(counted, from + c) > 0,
  }));
  const applying = cells.filter(({ applies }) => applies);
  const share = applying.reduce((sum, { weight }) => sum + weight, 0);
  const mean = share === 0 ? 0 : applying.reduce((sum, { weight, value }) => sum + weight * value, 0) / share;
  return cells.map(({ applies, value }) => (applies ? value : mean));
}
