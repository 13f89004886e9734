import { at } from '../model/at.js';
import type { Comparisons } from './comparisons.js';
import { normalised } from './normalised.js';

/** The principal eigenvector as weights that add up to 1, and its eigenvalue. */
export interface Principal {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
}

const precision = 1e-12;
const mostRounds = 200_000;

/**
 * The principal eigenvector of pairwise comparisons (Saaty 1977, J. Math. Psychology 15) by power iteration, until the
 * bounds min and max of (Aw)ᵢ/wᵢ, between which λmax lies (Collatz–Wielandt), are 1e-12 apart. A missing entry counts
 * as wᵢ/wⱼ: it is left out, and 1 is added to the diagonal (Harker 1987, Math. Modelling 9). The comparisons must
 * connect all rows; of others it says nothing.
 */
export function principal(comparisons: Comparisons): Principal {
  const rows = comparisons.map((row, i) => {
    const missing = row.filter((entry) => entry === undefined).length;
    return row.map((entry, j) => (entry ?? 0) + (i === j ? missing : 0));
  });
  let weights = normalised(rows.map(geometricMean));
  for (let round = 0; round < mostRounds; round++) {
    const next = rows.map((row) => row.reduce((sum, entry, j) => sum + entry * at(weights, j), 0));
    const ratios = next.map((each, i) => each / at(weights, i));
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    weights = normalised(next);
    if (high - low <= precision * high) return { weights, lambdaMax: (low + high) / 2 };
  }
  throw new RangeError('the power iteration does not end');
}

/** Of the entries that are there; where the iteration starts. */
function geometricMean(row: readonly number[]): number {
  const there = row.filter((entry) => entry > 0);
  return Math.exp(there.reduce((sum, entry) => sum + Math.log(entry), 0) / there.length);
}
