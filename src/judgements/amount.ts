/** A figure as people write it: 3, 0.5, 1/3; half or full width. Undefined if it is none, or is below 0 or above a billion. */
export function amountOf(written: number | string): number | undefined {
  const text = String(written).normalize('NFKC').trim();
  const [, over = '', under = '1'] = /^(\d+(?:\.\d+)?)(?:\s*\/\s*(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
  const value = over === '' ? Number.NaN : Number(over) / Number(under);
  return value <= 1e9 ? value : undefined;
}
