import type { RandomIndex, RandomIndexTable } from '../model/weighed.js';

/**
 * Mean consistency index of random comparisons, by the number of criteria from 1. Saaty (1980), The Analytic Hierarchy
 * Process; Saaty (2008), RACSAM 102(2); Alonso & Lamata (2006), IJUFKS 14(4), who give the line
 * λ = 2.7699 n − 4.3513, which reaches any number of criteria.
 */
const tables = {
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2008': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'alonso-lamata-2006': [
    0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713,
    1.5838,
  ],
} as const satisfies Record<RandomIndexTable, readonly number[]>;

/**
 * The random index for n criteria of which some pairs are not compared. Beyond the end of a table, the line of Alonso &
 * Lamata. Missing pairs lower it by 2m/((n−1)(n−2)) of itself (Ágoston & Csató 2022, Omega 108): to 0 where nothing is
 * compared twice over, so that nothing can contradict.
 */
export function randomIndex(table: RandomIndexTable, n: number, missing = 0): RandomIndex {
  const listed: number | undefined = tables[table][n - 1];
  const complete = listed ?? (2.7699 * n - 4.3513 - n) / (n - 1);
  const value = n < 3 ? 0 : complete * Math.max(0, 1 - (2 * missing) / ((n - 1) * (n - 2)));
  return { table: listed === undefined ? 'alonso-lamata-2006' : table, value };
}
