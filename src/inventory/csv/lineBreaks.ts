/** Line breaks in some cells: CRLF, LF and CR each count as one. */
export function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
}

/** What a first look over the bytes of a CSV text shows. */
export interface Extent {
  /** line breaks: CRLF, LF and CR each count as one */
  readonly breaks: number;
  /** lines: those that end with a break, and a last one without */
  readonly lines: number;
  /** most delimiters on a line without quotation marks, and which line of the text that is, from 0 */
  readonly delimiters: number;
  readonly widest: number;
}

/** Counts lines and the delimiters of the widest of them, before anything is built that could be too large. */
export function extentOf(utf8: Uint8Array, delimiter: number): Extent {
  let [breaks, count, delimiters, widest, quoted] = [0, 0, 0, 0, false];
  for (let i = 0; i < utf8.length; i++) {
    const byte = utf8[i];
    if (byte === delimiter) count++;
    else if (byte === 0x22) quoted = true;
    else if (byte === 0x0a || (byte === 0x0d && utf8[i + 1] !== 0x0a)) {
      if (count > delimiters && !quoted) [delimiters, widest] = [count, breaks];
      [count, quoted] = [0, false];
      breaks++;
    }
  }
  if (count > delimiters && !quoted) [delimiters, widest] = [count, breaks];
  const last = utf8.at(-1);
  const isOpen = last !== undefined && last !== 0x0a && last !== 0x0d;
  return { breaks, lines: breaks + (isOpen ? 1 : 0), delimiters, widest };
}

/** Offset of the line after so many line breaks. */
export function offsetOfLine(utf8: Uint8Array, breaks: number): number {
  let left = breaks;
  for (let i = 0; i < utf8.length && left > 0; i++) {
    if (utf8[i] !== 0x0a && (utf8[i] !== 0x0d || utf8[i + 1] === 0x0a)) continue;
    left--;
    if (left === 0) return i + 1;
  }
  return 0;
}

/** Length of the text without the lines at its end that hold delimiters and blanks only: Excel saves thousands. */
export function lengthWithoutBlankEnd(utf8: Uint8Array, delimiter: number): number {
  let end = utf8.length;
  while (end > 0 && isEmptyByte(utf8[end - 1], delimiter)) end--;
  for (let i = end; i < utf8.length; i++) {
    if (utf8[i] === 0x0a || (utf8[i] === 0x0d && utf8[i + 1] !== 0x0a)) return i + 1;
  }
  return utf8.length;
}

function isEmptyByte(byte: number | undefined, delimiter: number): boolean {
  return byte === delimiter || byte === 0x20 || byte === 0x0a || byte === 0x0d;
}
