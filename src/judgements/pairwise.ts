import { at } from '../model/at.js';
import { comparedPairs, connectedRows, withoutPair, type Comparisons, type Pair } from './comparisons.js';
import { principal } from './principal.js';
import { randomIndex } from './randomIndex.js';
import { type RandomIndex, type RandomIndexTable } from '../model/weighed.js';

/** Up to here the judgements are taken to hold together (Saaty 1980). */
export const usualLimit = 0.1;

/** One judgement that fits the others badly. */
export interface MisfitPair {
  readonly pair: Pair;
  /** how many times as important the first was said to be as the second */
  readonly given: number;
  /** what the other judgements imply */
  readonly fits: number;
  /** the consistency ratio if that had been said */
  readonly ratioThen: number;
}

/** Weights from pairwise comparisons, and how far these agree with each other. */
export interface PairwiseWeights {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** CI = (λmax − n)/(n − 1) */
  readonly index: number;
  /** CR = CI/RI; 0 where nothing can contradict */
  readonly ratio: number;
  readonly randomIndex: RandomIndex;
  /** pairs that nobody compared */
  readonly missing: number;
  /** the judgement that hurts consistency most; several where they do so alike, as any of three does in a triangle */
  readonly misfits: readonly MisfitPair[];
}

/**
 * Weights by the analytic hierarchy process (Saaty 1980): principal eigenvector, λmax, CI and CR. What hurts consistency
 * most is the judgement without which λmax is lowest, the others being weighed by Harker's method (1987).
 */
export function pairwiseWeights(
  comparisons: Comparisons,
  table: RandomIndexTable = 'saaty-1980',
): PairwiseWeights {
  const n = comparisons.length;
  const missing = (n * (n - 1)) / 2 - comparedPairs(comparisons).length;
  const chance = randomIndex(table, n, missing);
  const { weights, lambdaMax } = principal(comparisons);
  const index = indexOf(lambdaMax, n);
  const ratioOf = (lambda: number): number => (chance.value > 0 ? indexOf(lambda, n) / chance.value : 0);
  const misfits = index > epsilon ? misfitsOf(comparisons, ratioOf) : [];
  return { weights, lambdaMax, index, ratio: ratioOf(lambdaMax), randomIndex: chance, missing, misfits };
}

// Below this a consistency index is what rounding leaves.
const epsilon = 1e-9;

function indexOf(lambdaMax: number, n: number): number {
  const index = n < 3 ? 0 : (lambdaMax - n) / (n - 1);
  return index > epsilon ? index : 0;
}

function misfitsOf(comparisons: Comparisons, ratioOf: (lambda: number) => number): readonly MisfitPair[] {
  const tried = comparedPairs(comparisons).flatMap((pair) => {
    const rest = withoutPair(comparisons, pair);
    // A judgement that no other speaks to cannot contradict any.
    return connectedRows(rest).length > 1 ? [] : [{ pair, ...principal(rest) }];
  });
  const lowest = Math.min(...tried.map(({ lambdaMax }) => lambdaMax));
  return tried
    .filter(({ lambdaMax }) => lambdaMax - lowest <= epsilon * lowest)
    .map(({ pair, weights, lambdaMax }) => {
      const [i, j] = pair;
      const fits = at(weights, i) / at(weights, j);
      return { pair, given: comparisons[i]?.[j] ?? 1, fits, ratioThen: ratioOf(lambdaMax) };
    });
}
