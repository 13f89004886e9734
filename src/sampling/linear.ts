import { at } from '../model/at.js';

/** The inverse of a matrix, by elimination with the largest pivot; undefined of a matrix that has none. */
export function inverseOf(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const width = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let column = 0; column < width; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    const value = at(pivot, column);
    if (!(Math.abs(value) > 1e-12 * largest)) return undefined;
    const place = rows.indexOf(pivot);
    const head = pivot.map((each) => each / value);
    rows[place] = rows[column] ?? pivot;
    rows[column] = head;
    for (const [i, row] of rows.entries())
      if (i !== column) rows[i] = row.map((each, j) => each - at(row, column) * at(head, j));
  }
  return rows.map((row) => row.slice(width));
}

/** The sum of products of two rows. */
export function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + each * at(b, i), 0);
}
