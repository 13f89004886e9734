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
  const { criteria, values, counted } = matrix;
  return Float64Array.from({ length: matrix.tasks }, (_, task) => {
    let [sum, applying] = [0, 0];
    for (let c = 0; c < criteria; c += 1) {
      const cell = task * criteria + c;
      const weight = at(weights, c) * at(counted, cell);
      if (weight === 0) continue;
      sum += weight * term(at(values, cell));
      applying += weight;
    }
    return applying === 0 ? Number.NaN : tidy(100 * back(sum / applying));
  });
}

/** Ranks from 1, equal scores sharing one (1, 2, 2, 4); what has no score comes last. */
export function ranksOfScores(scores: Float64Array): Int32Array {
  const keys = scores.map((score) => (Number.isNaN(score) ? -1 : score));
  const rising = keys.toSorted();
  return Int32Array.from(keys, (key) => 1 + keys.length - countUpTo(rising, key));
}

/** How many of the rising figures are at most `x`. */
function countUpTo(rising: Float64Array, x: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
