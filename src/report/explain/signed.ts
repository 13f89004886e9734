/** Points with one decimal and their sign: `+1.2`, `-0.4`; `±0.0` where they round to nothing. */
export function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  if (Number(text) === 0) return `±${text}`;
  return `${points < 0 ? '-' : '+'}${text}`;
}
