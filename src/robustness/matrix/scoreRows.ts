import { meanWith } from '../../scoring/mean.js';
import { tidy } from '../../scoring/tidy.js';
import { sorterOf } from '../smaa/sorter.js';
import type { Matrix } from './matrix.js';

/** How a mean is taken of values. */
interface Weighing {
  readonly weights: readonly number[];
  readonly exponent: number;
}

/**
 * Scores, 0 to 100; NaN where nothing counts. Each rests on its own row alone. The same as the scoring of a run gives.
 */
export function scoreRows(matrix: Matrix, weighing: Weighing): Float64Array {
  const { term } = meanWith(weighing.exponent);
  return scoreTerms({ ...matrix, terms: matrix.values.map((value) => term(value)) }, weighing);
}

/** Values whose terms are known. */
export interface Terms extends Omit<Matrix, 'values'> {
  readonly terms: Float64Array;
  /** by cell: which term is its own; each its own if not given */
  readonly termOf?: Int32Array;
}

/** The same of terms that have been computed. */
export function scoreTerms(
  { criteria, tasks, counted, terms, termOf }: Terms,
  { weights, exponent }: Weighing,
): Float64Array {
  const { back } = meanWith(exponent);
  if (weights.length < criteria) throw new RangeError('every criterion has a weight');
  const scores = new Float64Array(tasks);
  // Plain loops: the indices of sensitivity score thousands of times.
  for (let task = 0; task < tasks; task += 1) {
    let sum = 0;
    let applying = 0;
    for (let c = 0; c < criteria; c += 1) {
      const cell = task * criteria + c;
      const weight = (weights[c] ?? 0) * (counted[cell] ?? 0);
      if (weight === 0) continue;
      sum += weight * (terms[termOf === undefined ? cell : (termOf[cell] ?? 0)] ?? 0);
      applying += weight;
    }
    scores[task] = applying === 0 ? Number.NaN : tidy(100 * back(sum / applying));
  }
  return scores;
}

/**
 * Ranks from 1, equal scores sharing one (1, 2, 2, 4); what has no score comes last. Who ranks again and again brings the
 * sorter along.
 */
export function ranksOfScores(scores: Float64Array, sorter = sorterOf(scores.length)): Int32Array {
  const { length } = scores;
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const score = scores[i] ?? Number.NaN;
    keys[i] = Number.isNaN(score) ? -1 : score;
  }
  sorter.sort(keys);
  const { order, sorted } = sorter;
  const ranks = new Int32Array(length);
  let rank = 1;
  for (let i = 0; i < length; i += 1) {
    if (i > 0 && sorted[i] !== sorted[i - 1]) rank = i + 1;
    ranks[order[i] ?? 0] = rank;
  }
  return ranks;
}
