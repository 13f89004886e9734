import { CsvError, parse } from 'csv-parse/sync';
import { textReaderOf, utf8Text, fastView } from '../../bytes/bytes.js';
import { csvOptions } from './csvOptions.js';
import { filledAmong, parsedRows, type Rows } from './csvTable.js';

/**
 * Rows of a text in which most lines are simple: such a line is a record, and looking where its cells begin takes a
 * tenth of the time of parsing it. Other records are left to the parser, all at once. Undefined if the text has to be
 * parsed as a whole: because few lines are simple, because a quotation mark is out of place, or for a lone CR.
 */
export function splitRows(utf8: Uint8Array, delimiter: string): Rows | undefined {
  const bytes = fastView(utf8);
  if (hasLoneCr(bytes)) return undefined;
  const marks: Marks = { cells: new Uint16Array(bytes.length >> 2), count: 0 };
  const begins: number[] = [];
  const firsts: number[] = [];
  const others = new Map<number, string>();
  for (let from = 0; from < bytes.length;) {
    const row = firsts.push(marks.count) - 1;
    begins.push(from);
    let end = lineEnd(bytes, from);
    if (!markCells(bytes, { from, to: withoutCr(bytes, from, end) }, delimiter.charCodeAt(0), marks)) {
      marks.count = firsts[row] ?? 0;
      end = recordEnd(bytes, from, end);
      others.set(row, utf8Text(bytes, from, withoutCr(bytes, from, end)));
    }
    from = end + 1;
  }
  firsts.push(marks.count);
  if (others.size * 2 > begins.length) return undefined;
  const parsed = parsedOf([...others.values()], delimiter);
  return parsed && rowsOf({ bytes, begins, firsts, cells: marks.cells }, [...others.keys()], parsed);
}

function hasLoneCr(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, at + 1))
    if (bytes[at + 1] !== feed) return true;
  return false;
}

/** Where cells begin, counted from the beginning of their row; behind the last, where one more would begin. */
interface Marks {
  cells: Uint16Array;
  count: number;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

const [feed, cr, quote] = [0x0a, 0x0d, 0x22];
const longestLine = 0xfffe; // so that a mark fits in two bytes

/**
 * Marks the cells of a simple line: one without quotation marks, or with pairs of them around whole cells and nowhere
 * else, and not very long. False if the line is not simple.
 */
function markCells(bytes: Uint8Array, { from, to }: Line, delimiter: number, marks: Marks): boolean {
  if (to - from > longestLine) return false;
  makeRoom(marks, to - from + 2);
  const { cells } = marks;
  let count = marks.count;
  let start = from;
  cells[count++] = 0;
  for (let i = from; i < to; i++) {
    const code = bytes[i];
    if (code === delimiter) {
      start = i + 1;
      cells[count++] = start - from;
    } else if (code === quote) {
      const close = i === start ? bytes.indexOf(quote, i + 1) : -1;
      const isWhole = close + 1 === to || bytes[close + 1] === delimiter;
      if (close < 0 || close >= to || !isWhole) return false;
      i = close;
    }
  }
  cells[count++] = to + 1 - from;
  marks.count = count;
  return true;
}

function makeRoom(marks: Marks, more: number): void {
  const needed = marks.count + more;
  if (needed <= marks.cells.length) return;
  const larger = new Uint16Array(2 * needed);
  larger.set(marks.cells);
  marks.cells = larger;
}

/** A text with the marks of its simple lines, and where those of each row begin. */
interface Marked {
  readonly bytes: Uint8Array;
  /** where each row begins */
  readonly begins: readonly number[];
  readonly cells: Uint16Array;
  /** one more than there are rows; a row without marks is not simple */
  readonly firsts: readonly number[];
}

/** Cells are cut when they are asked for: millions of them cost more to keep than to cut. */
function rowsOf({ bytes, begins, cells, firsts }: Marked, others: readonly number[], parsed: Rows): Rows {
  const place = new Map(others.map((row, i) => [row, i]));
  const placeOf = (row: number): number => place.get(row) ?? -1;
  const first = (row: number): number => firsts[row] ?? 0;
  const isSimple = (row: number): boolean => first(row) < first(row + 1);
  const lastOf = (row: number): number => first(row + 1) - 1;
  const textOf = textReader(bytes);
  /** Hands on where a cell lies, without its quotation marks. */
  function cut<T>(
    row: number,
    column: number,
    read: (bytes: Uint8Array, from: number, to: number) => T,
  ): T | undefined {
    const mark = first(row) + column;
    if (mark >= lastOf(row)) return undefined;
    const from = (begins[row] ?? 0) + (cells[mark] ?? 0);
    const to = (begins[row] ?? 0) + (cells[mark + 1] ?? 0) - 1;
    return from < to && bytes[from] === quote ? read(bytes, from + 1, to - 1) : read(bytes, from, to);
  }
  /** The text of a short cell, which may be blank; of any other, something that is not. */
  const blankOr = (utf8: Uint8Array, from: number, to: number): string =>
    to - from > longestBlank || isPlain(utf8[from] ?? 0, to - from) ? 'x' : textOf(utf8, from, to);
  return {
    length: begins.length,
    width: (row) => (isSimple(row) ? lastOf(row) - first(row) : parsed.width(placeOf(row))),
    cell: (row, column) => (isSimple(row) ? cut(row, column, textOf) : parsed.cell(placeOf(row), column)),
    filled: (row, most) =>
      isSimple(row)
        ? filledAmong(lastOf(row) - first(row), most, (column) => cut(row, column, blankOr))
        : parsed.filled(placeOf(row), most),
    figure: (row, column, read) => (isSimple(row) ? cut(row, column, read) : undefined),
    breaks: (row) => (isSimple(row) ? 0 : parsed.breaks(placeOf(row))),
    longest: (row) => (isSimple(row) ? (cells[lastOf(row)] ?? 0) : parsed.longest(placeOf(row))),
  };
}

/** Whether a cell begins with a letter, a digit or a sign of ASCII. */
function isPlain(first: number, length: number): boolean {
  return length > 0 && first > 0x20 && first < 0x7f;
}

// In bytes: no more blanks are looked through, so that a cell need not be cut to see that it holds something.
const longestBlank = 12;
const places = 1 << 12;
const longestWord = 64;

/**
 * Reads cells as texts. The same words come again and again, and to find one by its bytes takes a third of the time of
 * making it. Each has one place by its hash (FNV-1a), where the next that comes there takes over.
 */
function textReader(bytes: Uint8Array): (utf8: Uint8Array, from: number, to: number) => string {
  const read = textReaderOf(bytes);
  const froms = new Int32Array(places);
  const texts: (string | undefined)[] = Array.from({ length: places }, () => undefined);
  const ends = new Int32Array(places);
  return (_, from, to) => {
    if (from === to) return '';
    if (to - from > longestWord) return read(from, to);
    const place = hashOf(bytes, from, to) & (places - 1);
    const before = froms[place] ?? 0;
    const known =
      ends[place] === before + to - from && isSame(bytes, before, from, to) ? texts[place] : undefined;
    if (known !== undefined) return known;
    const text = read(from, to);
    texts[place] = text;
    froms[place] = from;
    ends[place] = to;
    return text;
  };
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether the bytes from a place on are those of a cell. */
function isSame(bytes: Uint8Array, at: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== bytes[at + i - from]) return false;
  return true;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(feed, from);
  return at < 0 ? bytes.length : at;
}

function withoutCr(bytes: Uint8Array, from: number, end: number): number {
  return end > from && bytes[end - 1] === cr ? end - 1 : end;
}

/** The end of the line in which the record has its last quotation mark closed; the text's end if it never has. */
function recordEnd(bytes: Uint8Array, from: number, end: number): number {
  // Sought in the line only: each of many long lines without marks would be searched to the end of the file.
  const first = bytes.subarray(from, end).indexOf(quote);
  if (first < 0) return end;
  let isOpen = false;
  let lineOfMark = end;
  let last = end;
  for (let mark = from + first; mark >= 0 && mark < last; mark = bytes.indexOf(quote, mark + 1)) {
    isOpen = !isOpen;
    // Sought once a line: a line may hold millions of marks.
    if (!isOpen && mark > lineOfMark) lineOfMark = lineEnd(bytes, mark);
    last = isOpen ? bytes.length : lineOfMark;
  }
  return last;
}

/** Undefined if they are not as many records as they should be, or wrong: then the whole is parsed, and shows where. */
function parsedOf(records: readonly string[], delimiter: string): Rows | undefined {
  try {
    const rows = records.length === 0 ? [] : parse(records.join('\n'), { ...csvOptions, delimiter });
    return rows.length === records.length ? parsedRows(rows) : undefined;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
