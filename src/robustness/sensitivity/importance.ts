import { at } from '../../model/at.js';
import { pearson } from '../ranking/correlation.js';

/**
 * How much each criterion decides about the scores of a list: the squared correlation of its values with the scores,
 * 0 to 1, as shares that add up to 1 beside the nominal weights (Paruolo, Saisana & Saltelli 2013, J. R. Statist. Soc.
 * A 176(3)). `columns` has the values of each criterion; undefined where one does not apply, which is left out.
 */
export function effectiveImportance(
  columns: readonly (readonly (number | undefined)[])[],
  scores: readonly number[],
): readonly number[] {
  const squares = columns.map((column) => {
    const pairs = column.flatMap((value, i) =>
      value === undefined ? [] : [[value, at(scores, i)] as const],
    );
    const correlation = pearson(
      pairs.map(([value]) => value),
      pairs.map(([, score]) => score),
    );
    return (correlation ?? 0) ** 2;
  });
  const sum = squares.reduce((total, each) => total + each, 0);
  return squares.map((each) => (sum === 0 ? 0 : each / sum));
}
