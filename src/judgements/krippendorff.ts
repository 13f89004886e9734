/** How far apart two values are: equal or not, or by the ranks between them. */
export type AlphaScale = 'nominal' | 'ordinal';

/**
 * Krippendorff's α: how far raters agree on the values of units, from 1 (always) over 0 (no more than by chance) to below
 * it; α = 1 − D(observed) ÷ D(expected) by the matrix of coincidences, so that raters may leave units out (Krippendorff
 * 2011, Computing Krippendorff's Alpha-Reliability). `ratings` holds the values of each unit; of ordinal ones the order
 * counts. Undefined where no unit has two values, or all values are the same, which tells nothing of agreement.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly number[])[],
  scale: AlphaScale,
): number | undefined {
  const units = ratings.filter((unit) => unit.length > 1);
  const counts = countsOf(units.flat());
  const n = units.flat().length;
  const values = [...counts.keys()].toSorted((a, b) => a - b);
  if (values.length < 2) return undefined;
  const apart = distance(scale, values, counts);
  const expected = disagreement(counts, apart) / (n - 1);
  const observed = units.reduce(
    (sum, unit) => sum + disagreement(countsOf(unit), apart) / (unit.length - 1),
    0,
  );
  return 1 - observed / expected;
}

type Counts = ReadonlyMap<number, number>;
type Distance = (a: number, b: number) => number;

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Σ over all ordered pairs of values of how far they are apart. */
function disagreement(counts: Counts, apart: Distance): number {
  let sum = 0;
  for (const [a, m] of counts) for (const [b, n] of counts) sum += m * n * apart(a, b);
  return sum;
}

/** The squared difference of Krippendorff: of ordinal values, by how many values lie between them. */
function distance(scale: AlphaScale, values: readonly number[], counts: Counts): Distance {
  if (scale === 'nominal') return (a, b) => (a === b ? 0 : 1);
  const middles = new Map<number, number>();
  let below = 0;
  for (const value of values) {
    const count = counts.get(value) ?? 0;
    middles.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2;
}
