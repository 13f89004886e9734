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
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const value = pivot[column] ?? 0;
    if (!(Math.abs(value) > 1e-12 * largest)) return undefined;
    const place = rows.indexOf(pivot);
    const head = pivot.map((each) => each / value);
    rows[place] = rows[column] ?? pivot;
    rows[column] = head;
    for (const [i, row] of rows.entries())
      if (i !== column) rows[i] = row.map((each, j) => each - (row[column] ?? 0) * (head[j] ?? 0));
  }
  return rows.map((row) => row.slice(width));
}

/** The sum of products of two rows. */
export function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
}
