/** The cells of a row: where each begins and ends in some bytes. Used again for the next row. */
export interface RowCells {
  bytes: Uint8Array;
  count: number;
  readonly starts: number[];
  readonly ends: number[];
}

/** Takes a file piece by piece, and hands on each row with its line, from 1. */
export interface RowScanner {
  readonly push: (piece: Uint8Array) => void;
  readonly end: () => void;
}

const [feed, carriage, quote] = [0x0a, 0x0d, 0x22];
const comma = 0x2c;
/** the first of them that is in the header: comma, tab, semicolon */
const delimiters = [comma, 0x09, 0x3b];

/**
 * Splits CSV into cells as RFC 4180 has it, without keeping rows or making a text of a cell: a national set of answers has
 * more of them than memory. What is held is one piece and the row that it breaks off in.
 */
export function rowScanner(row: (line: number, cells: RowCells) => void): RowScanner {
  const held: Held = { bytes: new Uint8Array(0), length: 0, delimiter: undefined };
  const cells: RowCells = { bytes: held.bytes, count: 0, starts: [], ends: [] };
  let line = 1;
  return {
    push: (piece) => {
      held.bytes = withRoom(held, piece.length);
      held.bytes.set(piece, held.length);
      held.length += piece.length;
      const from = takeRows(false);
      held.bytes.copyWithin(0, from, held.length);
      held.length -= from;
    },
    end: () => {
      const from = takeRows(true);
      if (from < held.length) take(from, held.length);
      held.length = 0;
    },
  };

  /** Hands on all whole rows; from the place that is returned the next goes on in another piece. */
  function takeRows(isLast: boolean): number {
    let from = 0;
    for (;;) {
      const end = plainEnd(held, from, cells) ?? quotedEnd(held, from, isLast);
      if (end < 0) return from;
      take(from, end);
      from = end + 1;
    }
  }

  function take(from: number, end: number): void {
    const { bytes } = held;
    const to = end > from && bytes[end - 1] === carriage ? end - 1 : end;
    const delimiter = (held.delimiter ??= delimiterIn(bytes.subarray(from, to)));
    if (cells.count === 0) quotedCells(bytes, { from, to, delimiter }, cells);
    else cells.ends[cells.count - 1] = to;
    row(line, cells);
    cells.count = 0;
    line += 1;
    if (cells.bytes !== bytes) line += feedsIn(bytes.subarray(from, to));
  }
}

/** Bytes that were not handed on yet. */
interface Held {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
  /** known from the first row on */
  delimiter: number | undefined;
}

function delimiterIn(row: Uint8Array): number {
  return delimiters.find((each) => row.includes(each)) ?? comma;
}

function feedsIn(row: Uint8Array): number {
  let count = 0;
  for (let at = row.indexOf(feed); at >= 0; at = row.indexOf(feed, at + 1)) count += 1;
  return count;
}

/** Where the row that begins here ends, with its cells marked; -1 if not in these bytes, undefined if it is quoted. */
function plainEnd({ bytes, length, delimiter }: Held, from: number, cells: RowCells): number | undefined {
  cells.bytes = bytes;
  cells.count = 0;
  if (delimiter === undefined) return undefined;
  let start = from;
  let found: number | undefined = -1;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter) {
      addCell(cells, start, at);
      start = at + 1;
    } else if (byte === feed) {
      addCell(cells, start, at);
      return at;
    } else if (byte === quote) {
      found = undefined;
      break;
    }
  }
  cells.count = 0;
  return found;
}

/** The bytes that are held, with room for more behind them. */
function withRoom({ bytes, length }: Held, more: number): Uint8Array<ArrayBuffer> {
  if (length + more <= bytes.length) return bytes;
  const larger = new Uint8Array(2 * (length + more));
  larger.set(bytes.subarray(0, length));
  return larger;
}

function addCell(cells: RowCells, start: number, end: number): void {
  cells.starts[cells.count] = start;
  cells.ends[cells.count] = end;
  cells.count += 1;
}

/** The line end behind a row that may be quoted; -1 where it is not in the bytes. */
function quotedEnd({ bytes, length }: Held, from: number, isLast: boolean): number {
  let isInside = false;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isInside = !isInside;
    else if (byte === feed && !isInside) return at;
  }
  // A quotation mark that is never closed ends with the file.
  return isLast && isInside ? length : -1;
}

interface QuotedRow {
  readonly from: number;
  readonly to: number;
  readonly delimiter: number;
}

/** Marks the cells of a row in bytes of their own, without the quotation marks. */
function quotedCells(bytes: Uint8Array, { from, to, delimiter }: QuotedRow, cells: RowCells): void {
  const plain = new Uint8Array(to - from);
  let [length, start, isInside] = [0, 0, false];
  cells.bytes = plain;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote && !(isInside && bytes[at + 1] === quote && at + 1 < to)) isInside = !isInside;
    else if (byte === delimiter && !isInside) {
      addCell(cells, start, length);
      start = length;
    } else {
      plain[length] = byte;
      length += 1;
      if (byte === quote) at += 1;
    }
  }
  addCell(cells, start, length);
}
