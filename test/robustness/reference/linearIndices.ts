/** How much each term counts in a weighted sum of correlated terms, as a share of its variance; both 0 to 1. */
export interface LinearIndices {
  /** Var(E[Y|X_i]) / Var(Y): with what it shares with the others */
  readonly full: readonly number[];
  /** by what it does not share with the others */
  readonly independent: readonly number[];
}

/**
 * First-order indices of Y = Σ wᵢXᵢ for normal X with a covariance: the full one is Corr(Xᵢ, Y)², the independent one
 * wᵢ² Var(Xᵢ | the others) / Var(Y) (Mara & Tarantola 2012, Reliability Engineering & System Safety 107). All 0 if Y
 * does not vary.
 */
export function linearIndices(
  weights: readonly number[],
  covariance: readonly (readonly number[])[],
): LinearIndices {
  const withY = covariance.map((row) => row.reduce((sum, each, j) => sum + each * (weights[j] ?? 0), 0));
  const variance = withY.reduce((sum, each, i) => sum + each * (weights[i] ?? 0), 0);
  if (!(variance > 0)) return { full: weights.map(() => 0), independent: weights.map(() => 0) };
  return {
    full: withY.map((each, i) => {
      const own = covariance[i]?.[i] ?? 0;
      return own === 0 ? 0 : (each * each) / (own * variance);
    }),
    independent: weights.map(
      (weight, i) => (weight * weight * conditionalVariance(covariance, i)) / variance,
    ),
  };
}

/** Variance of one variable given the others: what Gauss's elimination of the others leaves of it. */
function conditionalVariance(covariance: readonly (readonly number[])[], i: number): number {
  const order = [...covariance.keys()].filter((j) => j !== i);
  const rows = [...order, i].map((a) => [...order, i].map((b) => covariance[a]?.[b] ?? 0));
  for (const [step, pivotRow] of rows.entries()) {
    const pivot = pivotRow[step] ?? 0;
    if (step === rows.length - 1) return Math.max(0, pivot);
    // What has no variance of its own left says nothing that the rows before did not say.
    if (pivot < 1e-12) continue;
    for (const row of rows.slice(step + 1)) {
      const factor = (row[step] ?? 0) / pivot;
      for (const [b, each] of pivotRow.entries()) row[b] = (row[b] ?? 0) - factor * each;
    }
  }
  return 0;
}
