import { at } from '../../model/at.js';
import { meanRanksOf, ranksOf } from '../ranking/ranks.js';
import { decisionColumn, decisionWeights, type DecisionMatrix } from './decision.js';

export interface Borda {
  /** weighted sum of the ranks that the voters give, the lower the better */
  readonly rankSums: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * The Borda count as a sum of ranks (Borda 1784). `rankings` has a row for each voter with the rank, from 1, of each
 * alternative; every voter counts the same unless weights say otherwise.
 */
export function borda(rankings: readonly (readonly number[])[], weights?: readonly number[]): Borda {
  const alternatives = rankings[0]?.length ?? 0;
  if (rankings.some((ranking) => ranking.length !== alternatives))
    throw new RangeError('every voter ranks every alternative');
  const rankSums = Array.from({ length: alternatives }, (_, i) =>
    rankings.reduce((sum, ranking, voter) => sum + (weights?.[voter] ?? 1) * at(ranking, i), 0),
  );
  return { rankSums, ranks: ranksOf(rankSums.map((sum) => -sum / alternatives)) };
}

/** Borda with the criteria as voters, each with its weight; those that tie in a criterion share their mean rank. */
export function bordaOf(decision: DecisionMatrix): Borda {
  const rankings = decision.directions.map((direction, j) =>
    meanRanksOf(decisionColumn(decision.rows, j).map((x) => (direction === 'max' ? x : -x))),
  );
  return borda(rankings, decisionWeights(decision));
}
