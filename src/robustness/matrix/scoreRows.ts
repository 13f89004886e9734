import { at } from '../../model/at.js';
import { meanWith } from '../../scoring/mean.js';
import { tidy } from '../../scoring/tidy.js';
import type { Matrix } from './matrix.js';

/**
 * Scores, 0 to 100; NaN where nothing counts. Each rests on its own row alone. The same as the scoring of a run gives.
 */
export function scoreRows(
  matrix: Matrix,
  { weights, exponent }: { readonly weights: readonly number[]; readonly exponent: number },
): Float64Array {
  const { term, back } = meanWith(exponent);
  const { criteria, tasks } = matrix;
  const scores = new Float64Array(tasks);
  // Plain loops: the indices of sensitivity score thousands of times.
  for (let task = 0; task < tasks; task += 1) {
    let sum = 0;
    let applying = 0;
    for (let c = 0; c < criteria; c += 1) {
      const cell = task * criteria + c;
      const weight = at(weights, c) * (matrix.counted[cell] ?? 0);
      if (weight === 0) continue;
      sum += weight * term(matrix.values[cell] ?? 0);
      applying += weight;
    }
    scores[task] = applying === 0 ? Number.NaN : tidy(100 * back(sum / applying));
  }
  return scores;
}

/** Ranks from 1, equal scores sharing one (1, 2, 2, 4); what has no score comes last. */
export function ranksOfScores(scores: Float64Array): Int32Array {
  const { length } = scores;
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const score = scores[i] ?? Number.NaN;
    keys[i] = Number.isNaN(score) ? -1 : score;
  }
  const rising = keys.toSorted();
  const ranks = new Int32Array(length);
  for (let i = 0; i < length; i += 1) ranks[i] = 1 + length - countUpTo(rising, keys[i] ?? -1);
  return ranks;
}

/** How many of the rising figures are at most `x`. */
function countUpTo(rising: Float64Array, x: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
