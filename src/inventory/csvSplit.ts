import { CsvError, parse } from 'csv-parse/sync';
import { csvOptions } from './csvOptions.js';
import { parsedRows, type Rows } from './csvTable.js';

/**
 * Rows of a text in which most lines are simple: such a line is a record, and looking where its cells begin takes a
 * tenth of the time of parsing it. Other records are left to the parser, all at once. Undefined if the text has to be
 * parsed as a whole: because few lines are simple, because a quotation mark is out of place, or for a lone CR.
 */
export function splitRows(text: string, delimiter: string): Rows | undefined {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
  const marks: Marks = { cells: new Int32Array(text.length >> 2), count: 0 };
  const firsts: number[] = [];
  const others = new Map<number, string>();
  for (let from = 0; from < text.length;) {
    const row = firsts.push(marks.count) - 1;
    let end = lineEnd(text, from);
    if (!markCells(text, { from, to: withoutCr(text, from, end) }, delimiter.charCodeAt(0), marks)) {
      marks.count = firsts[row] ?? 0;
      end = recordEnd(text, from, end);
      others.set(row, text.slice(from, withoutCr(text, from, end)));
    }
    from = end + 1;
  }
  firsts.push(marks.count);
  if (others.size * 2 > firsts.length - 1) return undefined;
  const parsed = parsedOf([...others.values()], delimiter);
  return parsed && rowsOf({ text, firsts, cells: marks.cells }, [...others.keys()], parsed);
}

/** Where cells begin, row by row; behind the last cell of a row, where one more would begin. */
interface Marks {
  cells: Int32Array;
  count: number;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

const quote = 0x22;

/**
 * Marks the cells of a simple line: one without quotation marks, or with pairs of them around whole cells and nowhere
 * else. False if the line is not simple.
 */
function markCells(text: string, { from, to }: Line, delimiter: number, marks: Marks): boolean {
  makeRoom(marks, to - from + 2);
  const { cells } = marks;
  let count = marks.count;
  let start = from;
  cells[count++] = start;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === delimiter) cells[count++] = start = i + 1;
    else if (code === quote) {
      const close = i === start ? text.indexOf('"', i + 1) : -1;
      const isWhole = close + 1 === to || text.charCodeAt(close + 1) === delimiter;
      if (close < 0 || close >= to || !isWhole) return false;
      i = close;
    }
  }
  cells[count++] = to + 1;
  marks.count = count;
  return true;
}

function makeRoom(marks: Marks, more: number): void {
  const needed = marks.count + more;
  if (needed <= marks.cells.length) return;
  const larger = new Int32Array(2 * needed);
  larger.set(marks.cells);
  marks.cells = larger;
}

/** A text with the marks of its simple lines, and where those of each row begin. */
interface Marked {
  readonly text: string;
  readonly cells: Int32Array;
  /** one more than there are rows; a row without marks is not simple */
  readonly firsts: readonly number[];
}

/** Cells are cut when they are asked for: millions of them cost more to keep than to cut. */
function rowsOf({ text, cells, firsts }: Marked, others: readonly number[], parsed: Rows): Rows {
  const place = new Map(others.map((row, i) => [row, i]));
  const placeOf = (row: number): number => place.get(row) ?? -1;
  const first = (row: number): number => firsts[row] ?? 0;
  const isSimple = (row: number): boolean => first(row) < first(row + 1);
  const lastOf = (row: number): number => first(row + 1) - 1;
  return {
    length: firsts.length - 1,
    width: (row) => (isSimple(row) ? lastOf(row) - first(row) : parsed.width(placeOf(row))),
    cell(row, column) {
      if (!isSimple(row)) return parsed.cell(placeOf(row), column);
      const mark = first(row) + column;
      if (mark >= lastOf(row)) return undefined;
      const from = cells[mark] ?? 0;
      const to = (cells[mark + 1] ?? 0) - 1;
      return text.charCodeAt(from) === quote ? text.slice(from + 1, to - 1) : text.slice(from, to);
    },
    breaks: (row) => (isSimple(row) ? 0 : parsed.breaks(placeOf(row))),
    longest: (row) =>
      isSimple(row) ? (cells[lastOf(row)] ?? 0) - (cells[first(row)] ?? 0) : parsed.longest(placeOf(row)),
  };
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

function withoutCr(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

/** The end of the line in which the record has its last quotation mark closed; the text's end if it never has. */
function recordEnd(text: string, from: number, end: number): number {
  let isOpen = false;
  let lineOfMark = end;
  let last = end;
  for (let mark = text.indexOf('"', from); mark >= 0 && mark < last; mark = text.indexOf('"', mark + 1)) {
    isOpen = !isOpen;
    // Sought once a line: a line may hold millions of marks.
    if (!isOpen && mark > lineOfMark) lineOfMark = lineEnd(text, mark);
    last = isOpen ? text.length : lineOfMark;
  }
  return last;
}

/** Undefined if they are not as many records as they should be, or wrong: then the whole is parsed, and tells where. */
function parsedOf(records: readonly string[], delimiter: string): Rows | undefined {
  try {
    const rows = records.length === 0 ? [] : parse(records.join('\n'), { ...csvOptions, delimiter });
    return rows.length === records.length ? parsedRows(rows) : undefined;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
