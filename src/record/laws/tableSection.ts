import { compareBytes, utf8Bytes, utf8Text } from '../../bytes/bytes.js';

/** Lines that each begin with a name and a tab, sorted by the bytes of a key of the name. */
export interface TableSection {
  readonly bytes: Uint8Array;
  /** makes the error for what is no such line */
  readonly damaged: () => Error;
}

/** A line of a section. */
export interface TableLine {
  readonly name: string;
  readonly rest: string;
}

/** The line that begins at an offset. Throws where no line begins. */
export function lineAt({ bytes, damaged }: TableSection, offset: number): TableLine {
  if (offset !== 0 && bytes[offset - 1] !== 10) throw damaged();
  const end = bytes.indexOf(10, offset);
  return lineOf(utf8Text(bytes, offset, end < 0 ? bytes.length : end), damaged);
}

/** The name of the line that begins at an offset; the rest, which may be long, is not read. */
function nameAt({ bytes, damaged }: TableSection, offset: number): string {
  if (offset !== 0 && bytes[offset - 1] !== 10) throw damaged();
  const tab = bytes.indexOf(9, offset);
  const end = bytes.indexOf(10, offset);
  if (tab < 0 || (end >= 0 && end < tab)) throw damaged();
  return utf8Text(bytes, offset, tab);
}

/** The lines with the same key as that which begins at an offset, in their order. */
export function linesAt(
  section: TableSection,
  offset: number,
  keyOf: (name: string) => string,
): readonly TableLine[] {
  const { bytes } = section;
  const key = keyOf(nameAt(section, offset));
  let first = offset;
  while (first > 0) {
    const before = lineStart(bytes, 0, first - 1);
    if (keyOf(nameAt(section, before)) !== key) break;
    first = before;
  }
  const found: TableLine[] = [];
  for (let at = first; at < bytes.length; at = lineEnd(bytes, at, bytes.length)) {
    if (keyOf(nameAt(section, at)) !== key) break;
    found.push(lineAt(section, at));
  }
  return found;
}

/** All lines, in their order. */
export function linesOf({ bytes, damaged }: TableSection): readonly TableLine[] {
  const text = utf8Text(bytes).trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => lineOf(line, damaged));
}

function lineOf(line: string, damaged: TableSection['damaged']): TableLine {
  const tab = line.indexOf('\t');
  if (tab < 0) throw damaged();
  return { name: line.slice(0, tab), rest: line.slice(tab + 1) };
}

/**
 * Finds the line whose key is `key`, by halving the bytes, and returns its offset. Every search halves at the same lines
 * first, so the keys of lines are kept. Ends on whatever bytes: `low` or `high` moves inwards each time.
 */
export function searchIn(
  section: TableSection,
  keyOf: (name: string) => string,
): (key: string) => number | undefined {
  const keys = new Map<number, Uint8Array>();
  const keyAt = (offset: number): Uint8Array => {
    const key = keys.get(offset) ?? utf8Bytes(keyOf(nameAt(section, offset)));
    keys.set(offset, key);
    return key;
  };
  return (key) => {
    if (key === '') return undefined;
    const wanted = utf8Bytes(key);
    let low = 0;
    let high = section.bytes.length;
    while (low < high) {
      const start = lineStart(section.bytes, low, Math.floor((low + high - 1) / 2));
      const order = compareBytes(keyAt(start), wanted);
      if (order === 0) return start;
      if (order < 0) low = lineEnd(section.bytes, start, high);
      else high = start;
    }
    return undefined;
  };
}

/** Where the line begins that an offset is in: from `low` to the offset. */
function lineStart(bytes: Uint8Array, low: number, offset: number): number {
  return low + bytes.subarray(low, offset).lastIndexOf(10) + 1;
}

/** Behind the line that begins at an offset: above the offset, to `high`. */
function lineEnd(bytes: Uint8Array, offset: number, high: number): number {
  const feed = bytes.subarray(offset, high).indexOf(10);
  return feed < 0 ? high : offset + feed + 1;
}
