const most = 9;

/** The fewest decimals, from `least` on, at which two figures are written differently; undefined where none tells them apart. */
export function digitsApart(
  write: (value: number, digits: number) => string,
  [a, b]: readonly [number, number],
  least: number,
): number | undefined {
  for (let digits = least; digits <= most; digits += 1)
    if (write(a, digits) !== write(b, digits)) return digits;
  return undefined;
}
