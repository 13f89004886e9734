import { parse } from 'csv-parse/sync';
import { byteText, fastView } from '../../bytes/bytes.js';
import { csvOptions } from './csvOptions.js';
import { splitRows } from './csvSplit.js';
import { cellsOf, type Rows } from './csvTable.js';
import { titleUnit } from '../header/headerUnit.js';
import { breaksIn } from './lineBreaks.js';
import type { ReadContext } from '../source.js';

/** How a CSV file is laid out. */
export interface Dialect {
  readonly delimiter: string;
  /** whether a line `sep=;` at the top says so */
  readonly declaredBySepLine: boolean;
  /** bytes of that line */
  readonly skip: number;
  readonly header: HeaderRow;
}

/** The row that was taken to be the header. */
export interface HeaderRow {
  /** rows above it that are not blank */
  readonly titles: readonly TopRow[];
  /** the unit that one of them gives for the figures, where figures are not read in it */
  readonly unit: string | undefined;
  /** physical lines above it, after the line `sep=` */
  readonly linesAbove: number;
  readonly cells: readonly string[];
  /** known headers in it */
  readonly known: number;
}

const delimiters = [',', '\t', ';'];
// The header is sought in the first rows that are not blank; rows are parsed on until enough of them have come.
const headerRows = 20;
const parsedRows = 100;
const headBytes = 2 ** 16;

/** Finds delimiter and header: the dialect in which a row of the top holds the most known headers, then columns. */
export function dialectOf(utf8: Uint8Array, context: ReadContext): Dialect | undefined {
  const sep = sepLine(utf8);
  const body = utf8.subarray(sep?.bytes ?? 0);
  let best: Dialect | undefined;
  for (const delimiter of sep === undefined ? delimitersIn(body) : [sep.delimiter]) {
    if (best !== undefined && !mayBeat(best, delimiter, body)) continue;
    const header = headerAmong(topRows(body, delimiter, context.headerRow), context);
    // Where one delimiter leaves nothing but blank cells, the others read delimiters as text.
    if (header === undefined) return undefined;
    const next = { delimiter, declaredBySepLine: sep !== undefined, skip: sep?.bytes ?? 0, header };
    best = beats(next, best) ? next : best;
  }
  return best;
}

/** Whether a delimiter is in any line as often as it takes to part as many known headers: most are in few cells. */
function mayBeat({ header }: Dialect, delimiter: string, utf8: Uint8Array): boolean {
  const head = byteText(utf8.subarray(0, headEnd(utf8)));
  return head.split(/[\r\n]/).some((line) => line.split(delimiter).length >= header.known);
}

/** The delimiters that a text may have: trying one that is nowhere in its head would take time and find nothing. */
function delimitersIn(utf8: Uint8Array): readonly string[] {
  const head = utf8.subarray(0, headEnd(utf8));
  const present = delimiters.filter((delimiter) => head.includes(delimiter.charCodeAt(0)));
  return present.length === 0 ? delimiters.slice(0, 1) : present;
}

function beats({ header }: Dialect, best: Dialect | undefined): boolean {
  if (best === undefined) return true;
  if (header.known !== best.header.known) return header.known > best.header.known;
  return header.cells.length > best.header.cells.length;
}

/** Excel writes and obeys a first line such as `sep=;`. */
export function sepLine(
  utf8: Uint8Array,
): { readonly delimiter: string; readonly bytes: number } | undefined {
  const head = byteText(utf8.subarray(0, 16));
  if (!head.slice(0, 5).toLowerCase().includes('sep=')) return undefined; // the pattern takes long to compile
  const found = /^"?sep=([\t !#$%&'*+,./:;<=>?@^_`|~-])"?(\r\n|\n|\r)/i.exec(head);
  return found?.[1] === undefined ? undefined : { delimiter: found[1], bytes: found[0].length };
}

/** One of the first rows of a file. */
export interface TopRow {
  readonly cells: readonly string[];
  readonly linesAbove: number;
}

/** The first rows, read with patience: what is wrong in them is reported when the whole file is read. */
export function topRows(
  utf8: Uint8Array,
  delimiter: string,
  headerRow: number | undefined,
): readonly TopRow[] {
  const isFar = headerRow !== undefined && headerRow > parsedRows;
  const head = fastView(isFar ? utf8 : utf8.subarray(0, headEnd(utf8)));
  const to = headerRow ?? parsedRows;
  const split = splitRows(head, delimiter);
  return split === undefined ? parsedTop(head, delimiter, to) : splitTop(split, to);
}

function splitTop(split: Rows, to: number): readonly TopRow[] {
  let linesAbove = 0;
  return Array.from({ length: Math.min(to, split.length) }, (_, row) => {
    const top = { cells: cellsOf(split, row), linesAbove };
    linesAbove += 1 + split.breaks(row);
    return top;
  });
}

function parsedTop(head: Uint8Array, delimiter: string, to: number): readonly TopRow[] {
  const rows: TopRow[] = [];
  let linesAbove = 0;
  const on_record = (cells: readonly string[]) => {
    rows.push({ cells, linesAbove });
    linesAbove += 1 + breaksIn(cells);
    return null;
  };
  const options = { ...csvOptions, delimiter, relax_quotes: true, to, on_record };
  try {
    parse(head, options);
  } catch {
    // Only an open quotation mark gets here: the rows before it are kept, or else the marks are taken as text. The
    // whole file is then read strictly, which names the mark.
    if (rows.length === 0) parse(head, { ...options, quote: false });
  }
  return rows;
}

/** The end of the line in which the head ends, so that no row is cut, unless the line is of a monstrous length. */
function headEnd(utf8: Uint8Array): number {
  const room = utf8.subarray(headBytes, 16 * headBytes);
  const feed = room.indexOf(0x0a);
  const end = feed < 0 ? room.indexOf(0x0d) : feed;
  return headBytes + (end < 0 ? room.length : end + 1);
}

/** The row among the first that is the header: the one that the user names, or the one with the most known headers. */
export function headerAmong(rows: readonly TopRow[], context: ReadContext): HeaderRow | undefined {
  const filled = rows.filter(({ cells }) => !isBlank(cells));
  const row = context.headerRow === undefined ? bestRow(filled, context) : rows[context.headerRow - 1];
  if (row === undefined) return undefined;
  const titles = filled.filter(({ linesAbove }) => linesAbove < row.linesAbove);
  const [unit] = titles.flatMap(({ cells }) => cells.flatMap((cell) => titleUnit(cell) ?? []));
  return { ...row, titles, unit, known: fieldsIn(row.cells, context).size };
}

/** A row with an id or a name, else one with two known headers, else the first. */
function bestRow(filled: readonly TopRow[], context: ReadContext): TopRow | undefined {
  const rows = filled.slice(0, headerRows);
  const found = rows.map(({ cells }) => fieldsIn(cells, context));
  const named = found.map((fields) => (fields.has('id') || fields.has('name') ? fields.size : 0));
  if (Math.max(0, ...named) > 0) return rows[named.indexOf(Math.max(...named))];
  const sizes = found.map((fields) => fields.size);
  return rows[Math.max(0, ...sizes) >= 2 ? sizes.indexOf(Math.max(...sizes)) : 0];
}

/** The fields that a row names, as a header does. */
export function fieldsIn(cells: readonly string[], { headers, places }: ReadContext): ReadonlySet<string> {
  const given = Object.keys(places).filter((field) => cells[places[field] ?? 0]?.trim());
  return new Set([...given, ...cells.flatMap((cell) => headers.find(cell)?.field ?? [])]);
}

/** Whether a row says nothing. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
