/** How many pairs two rankings of the same things put in the same order, and how many the other way round. */
function pairsOf(x: readonly number[], y: readonly number[]) {
  const signs = x.flatMap((ownX, i) =>
    x.slice(i + 1).map((otherX, j) => Math.sign(ownX - otherX) * Math.sign(y[i]! - y[i + 1 + j]!)),
  );
  const [concordant, discordant] = [1, -1].map((sign) => signs.filter((each) => each === sign).length);
  return { concordant: concordant!, discordant: discordant! };
}

/** Stuart's τ-c, for scales of different lengths (Stuart 1953, Biometrika 40); undefined as τ-b is. */
export function kendallTauC(x: readonly number[], y: readonly number[]): number | undefined {
  const { concordant, discordant } = pairsOf(x, y);
  const classes = Math.min(new Set(x).size, new Set(y).size);
  if (classes < 2) return undefined;
  return (2 * (concordant - discordant) * classes) / (x.length ** 2 * (classes - 1));
}

/** Pairs that stand the other way round: from 0 to n(n − 1)/2 (Kendall 1938, Biometrika 30). */
export function kendallDistance(x: readonly number[], y: readonly number[]): number {
  return pairsOf(x, y).discordant;
}
