import type { KnownHeaders } from '../header/knownHeaders.js';
import { otherTablesIn, type TableBody } from '../header/otherTable.js';
import { isNote } from '../tasks/otherRows.js';
import type { ColumnSpan } from '../tasks/tableRows.js';
import type { Problem } from '../../model/problem.js';
import { asideProblem, asidesIn } from './csvAsides.js';
import type { CsvColumn } from './csvColumns.js';
import { isBlank } from './csvDialect.js';
import { breaksBefore, cellsOf, type Rows } from './csvTable.js';
import { problem } from '../problems/problems.js';

/** The rows below the header that are to be tasks. */
export interface TaskRows {
  /** their numbers in the table */
  readonly kept: readonly number[];
  /** those with more cells than the header, whose columns may have shifted */
  readonly shifted: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** The rows of a file. */
export interface CsvTable {
  readonly file: string;
  /** the header first */
  readonly rows: Rows;
  /** physical line of each row */
  readonly lines: Int32Array;
  /** whether a cell holds what was written in a merged one above it, in formats that know of such */
  readonly isMerged?: (row: number, column: number) => boolean;
  /** the row in which the value of a cell is written, for columns that have merged cells */
  readonly source?: (column: number) => ((row: number) => number) | undefined;
  /** the columns that are merged sideways in a row, the widest if there are several, in formats that know of such */
  readonly merged?: (row: number) => ColumnSpan | undefined;
}

/** Blank lines that were cut off at the end, and the first of them. */
interface CutOff {
  readonly count: number;
  readonly line: number;
}

/** Physical line of each row; cells are looked through for line breaks only if there are more lines than rows. */
export function linesOfRow(rows: Rows, first: number, textLines: number): Int32Array {
  const lines = new Int32Array(rows.length);
  const isFlat = textLines === rows.length;
  let line = first;
  for (let row = 0; row < rows.length; row++) {
    lines[row] = line;
    line += 1 + (isFlat ? 0 : rows.breaks(row));
  }
  return lines;
}

/** How many rows the header takes, its titles, and the column of the last. */
export interface Headed {
  readonly header: readonly string[];
  readonly headers: KnownHeaders;
  readonly headerRows: number;
  readonly width: number;
  readonly columns: readonly CsvColumn[];
}

/** Takes out blank rows and headers that are repeated, and reports rows that are longer or shorter than the header. */
export function taskRows(table: CsvTable, headed: Headed, cutOff: CutOff): TaskRows {
  const last = endOf(table.rows, headed.headerRows);
  const others = otherTablesIn(bodyOf(table, headed, last));
  const end = others[0] ?? last;
  const { problems, ...kept } = rowsUntil(table, headed, end);
  return {
    ...kept,
    problems: [...problems, ...otherTables(table, others, last), ...blankEnd(table, last, cutOff)],
  };
}

function bodyOf({ rows, lines }: CsvTable, { header, headers, headerRows }: Headed, end: number): TableBody {
  const cells = (row: number): readonly string[] => cellsOf(rows, row);
  const isBehindGap = (row: number): boolean => {
    if (row === 0 || rows.cell(row - 1, 0)?.trim()) return false;
    const skipped = (lines[row] ?? 0) > (lines[row - 1] ?? 0) + 1 + rows.breaks(row - 1);
    return (skipped || isBlank(cells(row - 1))) && !isBlank(cells(row));
  };
  const left = Math.max(
    0,
    header.findIndex((cell) => cell.trim() !== ''),
  );
  const first = (row: number): string => rows.cell(row, left) ?? '';
  return { header, headers, from: headerRows, end, cells, first, isBehindGap };
}

function otherTables(table: CsvTable, begins: readonly number[], end: number): readonly Problem[] {
  return begins.flatMap((from, i) => otherTable(table, from, begins[i + 1] ?? end));
}

function otherTable({ file, rows, lines }: CsvTable, from: number, end: number): readonly Problem[] {
  let count = 0;
  for (let row = from; row < end; row++) if (!isBlank(cellsOf(rows, row))) count++;
  return count === 0 ? [] : [problem('other-table', { file, line: lines[from] ?? 1 }, { rows: count })];
}

function blankEnd({ file, rows, lines }: CsvTable, end: number, cutOff: CutOff): readonly Problem[] {
  const count = rows.length - end + cutOff.count;
  const spot = { file, line: end < rows.length ? (lines[end] ?? 1) : cutOff.line };
  return count > 0 ? [problem('trailing-blank-rows', spot, { count })] : [];
}

function rowsUntil(table: CsvTable, headed: Headed, end: number): TaskRows {
  const { headerRows, width } = headed;
  const { file, rows, lines } = table;
  const columns = Math.max(...Array.from({ length: headerRows }, (_, row) => rows.width(row)));
  const widths = { width, headed: columns };
  const repeats = repeatedHeader(rows, headerRows);
  const isHeader = (row: number): boolean => repeats(row, rows.cell(row, 0));
  const asideOf = asidesIn(table, headed, { end, isHeader });
  const kept: number[] = [];
  const shifted = new Set<number>();
  const problems: Problem[] = [];
  let wasBlank = false;
  for (let row = headerRows; row < end; row++) {
    const first = rows.cell(row, 0);
    const line = lines[row] ?? 1;
    const isBehindGap = wasBlank || line > (lines[row - 1] ?? 0) + 1;
    wasBlank = false;
    if (isBehindGap && isTitle(rows, row) && isHeader(row + 1)) {
      problems.push(problem('title-rows', { file, line }, { rows: 1 }));
      continue;
    }
    const aside = asideOf(row, first);
    if (aside !== undefined) problems.push(asideProblem(table, row, aside));
    if (aside !== undefined && aside.is !== 'kept-row') continue;
    const wrong = repeats(row, first)
      ? problem('repeated-header', { file, line }, {})
      : lengthProblem(table, { row, first }, widths);
    if (wrong !== undefined) problems.push(wrong);
    if (wrong?.code === 'extra-cells') shifted.add(row);
    wasBlank = wrong?.code === 'blank-row';
    if (!wasBlank && wrong?.code !== 'repeated-header') kept.push(row);
  }
  return { kept, shifted, problems };
}

/**
 * Whether a row is one of the header once more, as on each page of a table that was made for print; of a table below it,
 * some columns may be left out.
 */
function repeatedHeader(rows: Rows, headerRows: number): (row: number, first: string | undefined) => boolean {
  const headers = Array.from({ length: headerRows }, (_, row) => cellsOf(rows, row)).filter(
    (cells) => !isBlank(cells),
  );
  const firsts = headers.map((header) => header.findIndex((cell) => cell.trim() !== ''));
  const isLike = (row: number, first: string | undefined, i: number): boolean => {
    const at = firsts[i] ?? 0;
    return (at === 0 ? first : rows.cell(row, at)) === headers[i]?.[at];
  };
  return (row, first) =>
    headers.some(
      (header, i) =>
        isLike(row, first, i) &&
        isPartOf(
          cellsOf(rows, row).map((cell) => cell.trim()),
          header,
        ),
    );
}

/** The title of a table of the same form below the first: alone in its row, between a gap and the header. */
function isTitle(rows: Rows, row: number): boolean {
  return row + 1 < rows.length && cellsOf(rows, row).filter((cell) => cell.trim() !== '').length === 1;
}

// Two titles are more than a task that is called as its column is.
const fewestTitles = 2;

function isPartOf(cells: readonly string[], header: readonly string[]): boolean {
  const titles = header.filter((cell) => cell.trim() !== '').length;
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled < Math.min(fewestTitles, titles)) return false;
  return cells.every((cell, j) => cell === '' || cell === header[j]?.trim());
}

/** The row behind the last that says something; never the header. */
function endOf(rows: Rows, headerRows: number): number {
  let end = rows.length;
  while (end > headerRows && isBlank(cellsOf(rows, end - 1))) end--;
  return end;
}

/** Whether a remark is all that a row holds: it lacks no cells, and is reported where tasks are read. */
function isRemark(cells: readonly string[]): boolean {
  const [only = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  return others.length === 0 && isNote(only);
}

interface Widths {
  /** column of the last header */
  readonly width: number;
  /** cells of the header row, blank ones at its end included */
  readonly headed: number;
}

/** A row with its first cell, which is looked at several times. */
interface Begun {
  readonly row: number;
  readonly first: string | undefined;
}

function lengthProblem(
  { file, rows, lines }: CsvTable,
  { row, first }: Begun,
  { width, headed }: Widths,
): Problem | undefined {
  const count = rows.width(row);
  if (count === headed && first?.trim()) return undefined;
  const cells = cellsOf(rows, row);
  const line = lines[row] ?? 1;
  if (isBlank(cells)) return problem('blank-row', { file, line }, {});
  const props = { cells: count, columns: width };
  // Where the cell is or should be: the cells before it may go over several lines.
  const at = (cell: number) => ({ file, line: line + breaksBefore(rows, row, cell), column: cell + 1 });
  if (count < width) return isRemark(cells) ? undefined : problem('missing-cells', at(count), props);
  const extra = cells.findIndex((cell, i) => i >= headed && cell.trim() !== '');
  if (extra < 0) return undefined;
  const isCut = cutAtDelimiter(cells);
  return problem('extra-cells', { ...at(extra), read: cells[extra] ?? '' }, { ...props, isCut });
}

/** Whether a cell was meant to go on behind a delimiter, in a way that CSV does not know: 出生\,死亡 or '出生,死亡'. */
function cutAtDelimiter(cells: readonly string[]): boolean {
  const opening = cells.findIndex((cell) => /^\s*'[^']*$/.test(cell));
  return (
    cells.some((cell) => cell.endsWith('\\')) ||
    (opening >= 0 && cells.slice(opening + 1).some((cell) => /^[^']*'\s*$/.test(cell)))
  );
}
