/** Reads the bytes of a cell as a figure; undefined if they are not a plain one. */
export type FigureReader = (utf8: Uint8Array, from: number, to: number) => number | undefined;

const [comma, point, zero, nine] = [0x2c, 0x2e, 0x30, 0x39];
const mostDigits = 15; // so many a double holds exactly
const tens = Array.from({ length: mostDigits + 1 }, (_, i) => 10 ** i);

/**
 * The value of a plain figure (`35`, `1,234`, `0.35`), and undefined for any other text: most figures are plain, and
 * there may be millions of them. Digits and the power of ten are exact, so that their quotient is the nearest double.
 */
export const plainFigure: FigureReader = (utf8, from, to) => {
  let value = 0;
  let digits = 0;
  let pointAt = -1;
  let commaAt = -1;
  for (let i = from; i < to; i++) {
    const code = utf8[i] ?? 0;
    if (code >= zero && code <= nine) {
      value = value * 10 + (code - zero);
      digits++;
    } else if (code === point && pointAt < 0 && i > from && endsGroup(i, commaAt)) pointAt = i;
    else if (code === comma && pointAt < 0 && beginsGroup(i, from, commaAt)) commaAt = i;
    else return undefined;
  }
  if (digits === 0 || digits > mostDigits) return undefined;
  if (pointAt < 0) return endsGroup(to, commaAt) ? value : undefined;
  return pointAt === to - 1 ? undefined : value / (tens[to - 1 - pointAt] ?? Number.NaN);
};

/** Whether a thousands comma may be here: behind one to three digits, then behind three. */
function beginsGroup(at: number, from: number, commaBefore: number): boolean {
  return commaBefore < 0 ? at > from && at <= from + 3 : at - commaBefore === 4;
}

/** Whether the whole part may end here: behind three digits if there was a comma. */
function endsGroup(at: number, commaBefore: number): boolean {
  return commaBefore < 0 || at - commaBefore === 4;
}
