import { utf8Length, utf8Text } from '../../bytes/bytes.js';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { csvColumns, type CsvColumn } from './csvColumns.js';
import { dialectOf, sepLine, topRows, type Dialect } from './csvDialect.js';
import { parseRows, quotedOtherwise, type CsvBody } from './csvParse.js';
import { linesOfRow, taskRows, type CsvTable, type TaskRows } from './csvRows.js';
import { breaksBefore, cellsOf, type Rows } from './csvTable.js';
import { aboveProblems } from './tasksAbove.js';
import { requoted } from './foreignQuotes.js';
import { extentOf, lengthWithoutBlankEnd, offsetOfLine, type Extent } from './lineBreaks.js';
import { mostColumns } from '../limits.js';
import { problem } from '../problems/problems.js';
import type { SheetColumn } from '../sheet.js';
import type { ReadContext, ReadSheet, Source } from '../source.js';
import { missingIdProblems, noIdColumn } from '../header/headerProblems.js';

/** Reads a CSV file: its quotation marks, its dialect, then its rows, then its columns. */
export function readCsv(given: Source, context: ReadContext): Attempt<ReadSheet> {
  const { utf8, found } = requoted(given.utf8);
  const read = readQuoted({ ...given, utf8 }, context);
  return { ...read, problems: [...quotedOtherwise(given.file, found, 1), ...read.problems] };
}

function readQuoted(source: Source, context: ReadContext): Attempt<ReadSheet> {
  const dialect = dialectOf(source.utf8, context);
  if (dialect === undefined) return failed(...headerless(source, context));
  const found = dialectProblems(source.file, dialect);
  const text = textOf(source, dialect);
  const tooMuch = extentProblem(text, context);
  if (tooMuch !== undefined) return failed(...found, tooMuch);
  const parsed = parseRows(text);
  const rows = parsed.value;
  const tooLarge = rows === undefined ? [] : cellProblems(rows, text, context);
  if (rows === undefined || tooLarge.length > 0) return failed(...found, ...parsed.problems, ...tooLarge);
  const read = sheetOf(rows, text, context);
  const firstLine = dialect.declaredBySepLine ? 2 : 1;
  const above = aboveProblems(source.file, dialect.header, { rows, context }, firstLine);
  return { ...read, problems: [...found, ...above, ...parsed.problems, ...read.problems] };
}

/** The text from the header on, without a blank end. */
interface CsvText extends CsvBody {
  readonly extent: Extent;
  /** blank lines that were cut off */
  readonly cutOff: number;
}

function textOf({ file, utf8 }: Source, { delimiter, declaredBySepLine, skip, header }: Dialect): CsvText {
  const code = delimiter.charCodeAt(0);
  const body = utf8.subarray(skip);
  const headed = body.subarray(offsetOfLine(body, header.linesAbove));
  const kept = headed.subarray(0, lengthWithoutBlankEnd(headed, code));
  const rest = headed.subarray(kept.length);
  return {
    file,
    delimiter,
    utf8: kept,
    line: header.linesAbove + (declaredBySepLine ? 2 : 1),
    extent: extentOf(kept, code),
    cutOff: extentOf(rest, code).lines,
  };
}

/** A file in which no row can be the header. */
function headerless(source: Source, { headerRow, fields }: ReadContext): readonly Problem[] {
  const { file, utf8 } = source;
  if (isBlankText(utf8)) return [problem('empty-file', { file, line: 1 }, {})];
  if (headerRow === undefined) return [noIdColumn({ file, line: 1, texts: [] }, fields)];
  const rows = topRows(utf8, ',', headerRow).length;
  return [problem('header-row-missing', { file, line: 1 }, { row: headerRow, rows })];
}

/** Whether a text holds nothing but blanks, delimiters and empty quotation marks, below a line `sep=;` if it has one. */
function isBlankText(utf8: Uint8Array): boolean {
  const text = utf8Text(utf8);
  return !/[^\s,;"]/.test(text.slice(sepLine(utf8)?.bytes ?? 0));
}

function dialectProblems(
  file: string,
  { delimiter, declaredBySepLine, header }: Dialect,
): readonly Problem[] {
  const props = { delimiter };
  const line = header.linesAbove + (declaredBySepLine ? 2 : 1);
  return [
    ...(declaredBySepLine ? [problem('sep-line', { file, line: 1 }, props)] : []),
    ...(!declaredBySepLine && delimiter !== ',' ? [problem('delimiter-found', { file, line }, props)] : []),
    ...(header.unit === undefined ? [] : [problem('title-unit', { file, line: 1 }, { unit: header.unit })]),
  ];
}

// Cells may go over many lines, and tables may have gaps; but rows that are no tasks must not fill the memory.
const linesPerTask = 10;
const spareLines = 10_000;

/** Refuses what would not fit in memory before it is taken apart. */
function extentProblem({ file, line, extent }: CsvText, { limits }: ReadContext): Problem | undefined {
  const columns = extent.delimiters + 1;
  if (columns > Math.max(mostColumns, limits.columns - 1)) {
    return problem(
      'too-many-columns',
      { file, line: line + extent.widest },
      { columns, limit: limits.columns },
    );
  }
  if (extent.breaks <= limits.tasks * linesPerTask + spareLines) return undefined;
  return problem('too-many-lines', { file, line }, { lines: extent.breaks, limit: limits.tasks });
}

/**
 * The first row with as many cells as the limit or more; -1 if there is none. Blank ones do not count: what a spreadsheet
 * saves may be as wide as its sheets are.
 */
function tooWide(rows: Rows, limit: number): number {
  for (let row = 0; row < rows.length; row++)
    if (rows.width(row) >= limit && filledIn(rows, row) >= limit) return row;
  return -1;
}

function filledIn(rows: Rows, row: number): number {
  return cellsOf(rows, row).filter((cell) => cell.trim() !== '').length;
}

function cellProblems(
  rows: Rows,
  { file, line, extent, utf8 }: CsvText,
  { limits }: ReadContext,
): readonly Problem[] {
  const wide = tooWide(rows, limits.columns);
  const large = wide < 0 && utf8.length > limits.fieldBytes ? largeCells(rows, limits.fieldBytes) : [];
  if (wide < 0 && large.length === 0) return [];
  const lines = linesOfRow(rows, line, extent.lines);
  const props = { columns: filledIn(rows, wide), limit: limits.columns };
  if (wide >= 0) return [problem('too-many-columns', { file, line: lines[wide] ?? line }, props)];
  return large.map(({ row, column }) =>
    problem('field-too-large', { file, line: lines[row] ?? line, column }, { limit: limits.fieldBytes }),
  );
}

/** The first cell of each row that has more bytes than allowed. */
function largeCells(rows: Rows, limit: number): readonly { readonly row: number; readonly column: number }[] {
  // No character has more than three bytes for each of its code units.
  const isLarge = (cell: string): boolean => cell.length * 3 > limit && utf8Length(cell) > limit;
  const large = [];
  for (let row = 0; row < rows.length; row++) {
    if (rows.longest(row) * 3 <= limit) continue;
    const column = cellsOf(rows, row).findIndex(isLarge) + 1;
    if (column > 0) large.push({ row, column });
  }
  return large;
}

function sheetOf(rows: Rows, text: CsvText, context: ReadContext): Attempt<ReadSheet> {
  const { file, line, extent, cutOff, delimiter } = text;
  const table = { file, rows, lines: linesOfRow(rows, line, extent.lines) };
  const read = readTable(table, context, { count: cutOff, line: line + extent.breaks });
  return read.value === undefined ? read : done({ delimiter, ...read.value }, read.problems);
}

/** Reads rows, of which the first is the header, as they come from a CSV file or from a sheet of a workbook. */
export function readTable(table: CsvTable, context: ReadContext, cutOff = nothingCutOff): Attempt<ReadSheet> {
  const { file, rows, lines } = table;
  const line = lines[0] ?? 1;
  const { columns, header, headerRows, width, unused, problems } = csvColumns(rows, { file, line }, context);
  const missing = missingIdProblems(problems);
  if (missing.length > 0) return failed(...missing);
  const tasks = taskRows(table, { header, headers: context.headers, headerRows, width, columns }, cutOff);
  const sheet = {
    file,
    rows: tasks.kept.length,
    spot: (task: number) => ({ line: lines[tasks.kept[task] ?? 0] ?? line, column: 1 }),
    columns: columns.map((column) => sheetColumn(column, table, tasks)),
    firstText: (task: number) => firstText(table, tasks.kept[task] ?? 0),
  };
  const layout = { headerLine: line, ...(headerRows > 1 ? { headerRows } : {}) };
  return done({ sheet, unused, ...layout }, [...problems, ...tasks.problems]);
}

function firstText({ rows, lines }: CsvTable, row: number) {
  const cells = cellsOf(rows, row);
  const column = cells.findIndex((cell) => cell.trim() !== '');
  if (column < 0) return undefined;
  const line = (lines[row] ?? 1) + breaksBefore(rows, row, column);
  return { text: cells[column]?.trim() ?? '', spot: { line, column: column + 1 } };
}

const nothingCutOff = { count: 0, line: 1 };

function sheetColumn(
  { index, field, percent }: CsvColumn,
  { rows, lines, isMerged, source }: CsvTable,
  { kept, shifted }: TaskRows,
): SheetColumn {
  const isSafe = field === 'id' || field === 'name' || shifted.size === 0;
  const rowOf = (task: number): number => kept[task] ?? 0;
  const sourceOf = source?.(index);
  const isUsed = (task: number): boolean => isSafe || !shifted.has(rowOf(task));
  return {
    field,
    percent,
    cell: (task) => (isUsed(task) ? rows.cell(rowOf(task), index) : undefined),
    figure: (task, read) => (isUsed(task) ? rows.figure(rowOf(task), index, read) : undefined),
    spot: (task) => ({
      line: (lines[rowOf(task)] ?? 0) + breaksBefore(rows, rowOf(task), index),
      column: index + 1,
    }),
    ...(sourceOf === undefined ? {} : { source: (task: number) => sourceOf(rowOf(task)) }),
    ...(isMerged === undefined ? {} : { isMerged: (task: number) => isMerged(rowOf(task), index) }),
  };
}
