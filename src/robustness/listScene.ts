import type { List, MissingRule, Run } from '../model/result.js';
import { equalsOf, type Equals } from './matrix/equals.js';
import { tableOf, type Matrix, type MatrixTable } from './matrix/matrix.js';
import { ranksOfScores, scoreRows } from './matrix/scoreRows.js';

/** How one list was made. */
export interface ListScene {
  readonly list: Pick<List, 'id' | 'tasks'>;
  readonly ids: readonly string[];
  readonly table: MatrixTable;
  /** what counts under the rule of the run */
  readonly matrix: Matrix;
  readonly equals: Equals;
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly ranks: Int32Array;
}

/** The scene of a list, from the values of its tasks and the rules of its run. */
export function listSceneOf(
  list: ListScene['list'],
  { criteria, missing, exponent }: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
): ListScene {
  const active = criteria.filter((each) => each.active);
  const weights = active.map(({ weight }) => weight);
  const rows = list.tasks.map(({ ranges }) => ranges());
  const table = tableOf(rows, active.length);
  const matrix = table.under[missing];
  const ranks = ranksOfScores(scoreRows(matrix, { weights, exponent }));
  const equals = equalsOf(rows);
  return { list, ids: active.map(({ id }) => id), table, matrix, equals, weights, missing, exponent, ranks };
}
