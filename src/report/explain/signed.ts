/** Points with their sign and one decimal: `+1.2`, `-0.4`; `±0.0` where they round to nothing. */
export function signed(points: number, digits = 1): string {
  const text = Math.abs(points).toFixed(digits);
  if (Number(text) === 0) return `±${text}`;
  return `${points < 0 ? '-' : '+'}${text}`;
}
