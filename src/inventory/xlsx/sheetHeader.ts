import { joinedHeader } from '../csv/csvHeader.js';
import { fieldsIn, headerAmong, isBlank, type TopRow } from '../csv/csvDialect.js';
import type { ReadContext } from '../source.js';
import type { CellGrid } from './grid.js';
import type { Merge, Worksheet } from './worksheet.js';

/** The header of a sheet. */
export interface SheetHeader {
  /** number of its first row in the sheet */
  readonly line: number;
  /** number of its last row */
  readonly lastLine: number;
  /** its cells, those of several rows together */
  readonly cells: readonly string[];
  /** rows above it that are not blank */
  readonly titles: readonly TopRow[];
  readonly unit: string | undefined;
  readonly fields: ReadonlySet<string>;
}

// The header is sought among so many rows that hold something.
const topRows = 100;
// No form has a header of more rows; longer cells are merged for other reasons.
const mostHeaderRows = 6;

/** Finds the header; undefined if the sheet is blank, or shorter than the row that the user names. */
export function sheetHeader(sheet: Worksheet, context: ReadContext): SheetHeader | undefined {
  const { grid, merges } = sheet;
  const rows = rowsToSeek(grid, context.headerRow).map((row) => topRow(grid, row));
  const named = context.headerRow === undefined ? rows : rows.slice(-1);
  const found = headerAmong(named, { ...context, headerRow: undefined });
  if (found === undefined) return undefined;
  const line = found.linesAbove + 1;
  const lastLine = context.headerRow === undefined ? lastLineOf(line, found.cells, merges) : line;
  const cells = together(grid, { line, lastLine, merges }, context);
  const above = rows.filter(({ linesAbove, cells: texts }) => linesAbove < line - 1 && !isBlank(texts));
  return { line, lastLine, cells, titles: above, unit: found.unit, fields: fieldsIn(cells, context) };
}

function rowsToSeek(grid: CellGrid, headerRow: number | undefined): readonly number[] {
  if (headerRow === undefined) return Array.from({ length: Math.min(grid.length, topRows) }, (_, row) => row);
  const row = grid.rowAt(headerRow);
  return row === undefined ? [] : Array.from({ length: row + 1 }, (_, each) => each);
}

function topRow(grid: CellGrid, row: number): TopRow {
  return { cells: cellsOfRow(grid, row), linesAbove: grid.line(row) - 1 };
}

function cellsOfRow(grid: CellGrid, row: number): readonly string[] {
  return Array.from({ length: grid.width(row) }, (_, column) => grid.cell(row, column) ?? '');
}

/** The header ends with the lowest of its own cells that are merged downwards. */
function lastLineOf(line: number, cells: readonly string[], merges: readonly Merge[]): number {
  let last = line;
  for (const { top, bottom, left } of merges)
    if (top === line && bottom > last && bottom < line + mostHeaderRows && cells[left]?.trim()) last = bottom;
  return last;
}

interface HeaderBlock {
  readonly line: number;
  readonly lastLine: number;
  readonly merges: readonly Merge[];
}

/** The cells of all rows of the header, one below the other as one; those that are merged sideways hold for each column. */
function together(
  grid: CellGrid,
  { line, lastLine, merges }: HeaderBlock,
  context: ReadContext,
): readonly string[] {
  const lines = Array.from({ length: lastLine - line + 1 }, (_, i) => {
    const row = grid.rowAt(line + i);
    return row === undefined ? [] : spread(cellsOfRow(grid, row), line + i, merges);
  });
  const width = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    lines.map((cells) => cells[column] ?? '').reduce((above, below) => joinedHeader(above, below, context)),
  );
}

/** Repeats the texts of cells that are merged sideways, for the headers below them. */
export function spread(cells: readonly string[], line: number, merges: readonly Merge[]): readonly string[] {
  const wide = [...cells];
  for (const { top, left, right } of merges) {
    const text = cells[left];
    if (top !== line || right === left || text === undefined || text === '') continue;
    for (let column = left + 1; column <= right && column < left + mostSpread; column++) wide[column] ??= '';
    for (let column = left + 1; column <= right && column < left + mostSpread; column++) wide[column] = text;
  }
  return wide;
}

// A group of headers is no wider; a title may be merged over the whole sheet.
const mostSpread = 200;
