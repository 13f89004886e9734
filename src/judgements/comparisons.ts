/**
 * Pairwise comparisons: in row i, column j, how many times as important i is as j; undefined where nobody compared
 * them. The diagonal is 1, and each entry the reciprocal of the one across it.
 */
export type Comparisons = readonly (readonly (number | undefined)[])[];

/** A pair of rows that are compared, the lower number first. */
export type Pair = readonly [row: number, column: number];

/** The pairs that are compared. */
export function comparedPairs(comparisons: Comparisons): readonly Pair[] {
  return comparisons.flatMap((row, i) =>
    row.flatMap((entry, j) => (j > i && entry !== undefined ? [[i, j] as const] : [])),
  );
}

/** The same without one pair. */
export function withoutPair(comparisons: Comparisons, [i, j]: Pair): Comparisons {
  return comparisons.map((row, k) =>
    row.map((entry, l) => ((k === i && l === j) || (k === j && l === i) ? undefined : entry)),
  );
}

/** The rows that comparisons connect with each other, group by group: one group means that all can be weighed. */
export function connectedRows(comparisons: Comparisons): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  for (const start of comparisons.keys()) {
    if (!groups.some((group) => group.includes(start))) groups.push(reachedFrom(start, comparisons));
  }
  return groups;
}

function reachedFrom(start: number, comparisons: Comparisons): readonly number[] {
  const reached = new Set([start]);
  for (const i of reached) {
    // A set that grows while it is walked is walked to its end.
    for (const j of comparisons.keys()) if (comparisons[i]?.[j] !== undefined) reached.add(j);
  }
  return [...reached];
}

/**
 * The comparisons of several people as one: the geometric mean, entry by entry, of those who made the comparison. The
 * only mean that keeps entries reciprocal (Aczél & Saaty 1983, J. Math. Psychology 27).
 */
export function meanComparisons(several: readonly Comparisons[]): Comparisons {
  const [first = []] = several;
  return first.map((row, i) =>
    row.map((_, j) => {
      const given = several.flatMap((each) => each[i]?.[j] ?? []);
      if (given.length === 0) return undefined;
      return Math.exp(given.reduce((sum, entry) => sum + Math.log(entry), 0) / given.length);
    }),
  );
}
