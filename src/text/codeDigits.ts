/** The digits of a municipality code as it is written: full-width or not, with hyphens, or as the number 131016.0. */
export function codeDigits(written: string): string {
  return written
    .normalize('NFKC')
    .trim()
    .replaceAll('-', '')
    .replace(/^(\d+)\.0$/, '$1');
}
