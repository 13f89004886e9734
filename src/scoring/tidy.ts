/** Rounds to nine decimals: drops the noise of floating point sums, so that equal scores are equal on every machine. */
export function tidy(x: number): number {
  return Math.round(x * 1e9) / 1e9;
}
