/**
 * Boundaries of strata by the cumulative square root of frequencies (Dalenius & Hodges 1959; Cochran 1977, 5A.7): after
 * which classes of a histogram each stratum but the last ends, counted from 1, where the root is nearest to equal parts.
 */
export function rootFrequencyBoundaries(frequencies: readonly number[], strata: number): readonly number[] {
  const roots: number[] = [];
  let sum = 0;
  for (const frequency of frequencies) roots.push((sum += Math.sqrt(frequency)));
  return Array.from({ length: strata - 1 }, (_, i) => nearestTo((sum * (i + 1)) / strata, roots) + 1);
}

/** The place of what is nearest; the first of two that are as near. */
function nearestTo(wanted: number, rising: readonly number[]): number {
  return rising.reduce(
    (best, value, i) => (Math.abs(value - wanted) < Math.abs((rising[best] ?? Infinity) - wanted) ? i : best),
    0,
  );
}
