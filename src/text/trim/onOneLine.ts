/** A text on one line: each line break, with the blanks around it, is one blank. */
export function onOneLine(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029\u0085]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
