import { compareBytes, utf8Bytes, utf8Text } from '../../bytes/bytes.js';
import { memoized } from '../../text/memoized.js';

/** Lines that each begin with a name and a tab, sorted by the bytes of a key of the name. */
export interface TableSection {
  readonly bytes: Uint8Array;
  /** reads what is not read yet of the bytes from an offset to before another; all are there where it is not given */
  readonly ready?: (from: number, to: number) => void;
  /** makes the error for what is no such line */
  readonly damaged: () => Error;
}

/** A line of a section. */
export interface TableLine {
  readonly name: string;
  readonly rest: string;
}

/** The line that begins at an offset. Throws where no line begins. */
export function lineAt(section: TableSection, offset: number): TableLine {
  const { bytes, damaged } = section;
  if (!isLineStart(section, offset)) throw damaged();
  const end = indexIn(section, feed, offset);
  return lineOf(utf8Text(bytes, offset, end < 0 ? bytes.length : end), damaged);
}

function isLineStart({ bytes, ready }: TableSection, offset: number): boolean {
  if (offset === 0) return true;
  ready?.(offset - 1, offset);
  return bytes[offset - 1] === feed;
}

const [tab, feed] = [9, 10];

/** Bytes that are looked through at a time, where not all are read. */
const step = 4096;

/** Where a byte is first, from an offset on; -1 if it is not there. */
export function indexIn({ bytes, ready }: TableSection, byte: number, from: number): number {
  if (ready === undefined) return bytes.indexOf(byte, from);
  for (let at = from; at < bytes.length; at += step) {
    const end = Math.min(bytes.length, at + step);
    ready(at, end);
    const found = bytes.subarray(at, end).indexOf(byte);
    if (found >= 0) return at + found;
  }
  return -1;
}

/** The name of the line that begins at an offset; the rest, which may be long, is not read. */
function nameAt(section: TableSection, offset: number): string {
  const { bytes, damaged } = section;
  if (!isLineStart(section, offset)) throw damaged();
  const end = indexIn(section, tab, offset);
  if (end < 0 || bytes.subarray(offset, end).includes(feed)) throw damaged();
  return utf8Text(bytes, offset, end);
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
    const before = lineStart(section, first - 1);
    if (keyOf(nameAt(section, before)) !== key) break;
    first = before;
  }
  const found: TableLine[] = [];
  for (let at = first; at < bytes.length; at = lineEnd(section, at)) {
    if (keyOf(nameAt(section, at)) !== key) break;
    found.push(lineAt(section, at));
  }
  return found;
}

/** All lines, in their order. */
export function linesOf({ bytes, damaged, ready }: TableSection): readonly TableLine[] {
  ready?.(0, bytes.length);
  const text = utf8Text(bytes).trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => lineOf(line, damaged));
}

function lineOf(line: string, damaged: TableSection['damaged']): TableLine {
  const end = line.indexOf('\t');
  if (end < 0) throw damaged();
  return { name: line.slice(0, end), rest: line.slice(end + 1) };
}

/**
 * Finds the line whose key is `key`, by halving the bytes, and returns its offset. Every search halves at the same lines
 * first, so these are kept; and what a name is not is asked several times, so what was found is kept too. Ends on
 * whatever bytes: `low` or `high` moves inwards each time.
 */
export function searchIn(
  section: TableSection,
  keyOf: (name: string) => string,
): (key: string) => number | undefined {
  const size = section.bytes.length;
  const startBefore = memoized((offset: number) => lineStart(section, offset));
  const keyAt = memoized((start: number) => utf8Bytes(keyOf(nameAt(section, start))));
  const endOf = memoized((start: number) => lineEnd(section, start));
  const search = memoized((key: string) => {
    const wanted = utf8Bytes(key);
    let low = 0;
    let high = key === '' ? 0 : size;
    while (low < high) {
      const start = startBefore(Math.floor((low + high - 1) / 2));
      const order = compareBytes(keyAt(start), wanted);
      if (order === 0) return start;
      if (order < 0) low = endOf(start);
      else high = start;
    }
    return nowhere;
  });
  return (key) => {
    const found = search(key);
    return found === nowhere ? undefined : found;
  };
}

const nowhere = -1;

/** Where the line begins that an offset is in. */
function lineStart({ bytes, ready }: TableSection, offset: number): number {
  if (ready === undefined) return bytes.subarray(0, offset).lastIndexOf(feed) + 1;
  for (let end = offset; end > 0; end -= step) {
    const from = Math.max(0, end - step);
    ready(from, end);
    const found = bytes.subarray(from, end).lastIndexOf(feed);
    if (found >= 0) return from + found + 1;
  }
  return 0;
}

/** Behind the line that begins at an offset. */
function lineEnd(section: TableSection, offset: number): number {
  const end = indexIn(section, feed, offset);
  return end < 0 ? section.bytes.length : end + 1;
}
