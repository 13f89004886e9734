import type { Problem } from '../../model/problem.js';
import { fieldsIn } from '../csv/csvDialect.js';
import type { CsvTable } from '../csv/csvRows.js';
import { filledAmong, type Rows } from '../csv/csvTable.js';
import { otherTablesIn } from '../header/otherTable.js';
import { problem } from '../problems/problems.js';
import type { ReadContext } from '../source.js';
import type { CellGrid } from './grid.js';
import { mergedDown, mergedSideways, stride, type SheetBody, type Fillings } from './mergedBody.js';
import { spread, type SheetHeader } from './sheetHeader.js';
import type { Merge, Worksheet } from './worksheet.js';

/** The rows of a sheet that are its table, the header first. */
export interface SheetTable extends CsvTable {
  /** cells that hold what was written in a merged cell above them, by column */
  readonly filled: ReadonlyMap<number, readonly number[]>;
  readonly problems: readonly Problem[];
}

/** Cuts the table of tasks out of a sheet: below its header, up to another table, and no wider than the header. */
export function sheetTable(
  file: string,
  sheet: Worksheet,
  header: SheetHeader,
  context: ReadContext,
): SheetTable {
  const { grid, merges } = sheet;
  const from = firstBelow(grid, header.lastLine);
  const others = otherTables(grid, from, header, context);
  const end = others[0] ?? grid.length;
  const columns = columnsOf(grid, { from, end, header, merges }, context);
  const fillings = mergedDown(sheet, { from, end }, columns);
  const lines = new Int32Array(end - from + 1);
  lines[0] = header.line;
  for (let row = from; row < end; row++) lines[row - from + 1] = grid.line(row);
  const rows = rowsOf(grid, { from, end, columns, fillings });
  return {
    file,
    rows,
    lines,
    isMerged: (row, column) => fillings.sources.has((row - 1 + from) * stride + column),
    source: (column) => {
      if (!fillings.lines.has(column)) return undefined;
      return (row) => fillings.sources.get((row - 1 + from) * stride + column) ?? row - 1 + from;
    },
    merged: mergedSideways(sheet, { from, end }),
    filled: fillings.lines,
    problems: [...tablesNotRead(file, grid, others), ...besideTable(file, grid, { from, end, columns })],
  };
}

function firstBelow(grid: CellGrid, line: number): number {
  let row = 0;
  while (row < grid.length && grid.line(row) <= line) row++;
  return row;
}

/** Where other tables begin. */
function otherTables(
  grid: CellGrid,
  from: number,
  header: SheetHeader,
  { headers }: ReadContext,
): readonly number[] {
  const lineAbove = (row: number): number => (row === from ? header.lastLine : grid.line(row - 1));
  const left = Math.max(
    0,
    header.cells.findIndex((cell) => cell.trim() !== ''),
  );
  return otherTablesIn({
    header: header.cells,
    headers,
    from,
    end: grid.length,
    cells: (row) => Array.from({ length: grid.width(row) }, (_, column) => grid.cell(row, column) ?? ''),
    first: (row) => grid.cell(row, left) ?? '',
    isBehindGap: (row) => grid.line(row) > lineAbove(row) + 1,
  });
}

interface Columns {
  /** the first column of the table */
  readonly left: number;
  /** the first column beside it */
  readonly right: number;
  readonly header: readonly string[];
}

/**
 * The columns of the table. Where a blank column parts headers of which each side has an id or a name, they are two
 * tables, and the one with more known headers counts. A header of one row may have groups that are merged sideways.
 */
function columnsOf(
  grid: CellGrid,
  { from, end, header, merges }: SheetBody & { header: SheetHeader; merges: readonly Merge[] },
  context: ReadContext,
): Columns {
  const wide = header.line === header.lastLine ? spread(header.cells, header.line, merges) : header.cells;
  const cells = withoutBlankTwins(grid, wide, { from, end, header, merges });
  const parts = partsOf(cells).filter(({ left, right }) =>
    isNamed(fieldsIn(cells.slice(left, right), context)),
  );
  const whole = { left: 0, right: lastTitled(cells), header: cells };
  if (parts.length < 2 || !isBlankBetween(grid, { from, end }, parts)) return whole;
  const sizes = parts.map(({ left, right }) => fieldsIn(cells.slice(left, right), context).size);
  const best = parts[sizes.indexOf(Math.max(...sizes))];
  return best === undefined ? whole : { ...best, header: cells };
}

/** A title that is merged over several columns, of which only the first are filled in, is that of these. */
function withoutBlankTwins(
  grid: CellGrid,
  cells: readonly string[],
  { from, end, header, merges }: SheetBody & { header: SheetHeader; merges: readonly Merge[] },
): readonly string[] {
  const kept = [...cells];
  for (const { top, bottom, left, right } of merges) {
    if (top < header.line || bottom !== header.lastLine) continue;
    for (let column = Math.min(right, cells.length - 1); column > left; column--)
      if (cells[column] === cells[left] && isBlankColumn(grid, { from, end }, column)) kept[column] = '';
  }
  return kept;
}

function isBlankColumn(grid: CellGrid, { from, end }: SheetBody, column: number): boolean {
  for (let row = from; row < end; row++) if (grid.cell(row, column)?.trim()) return false;
  return true;
}

function isNamed(fields: ReadonlySet<string>): boolean {
  return fields.has('id') || fields.has('name');
}

function lastTitled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

interface Part {
  readonly left: number;
  readonly right: number;
}

/** Runs of headers without a gap. */
function partsOf(cells: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let left = -1;
  for (let column = 0; column <= cells.length; column++) {
    const isTitled = (cells[column] ?? '').trim() !== '';
    if (isTitled && left < 0) left = column;
    if (isTitled || left < 0) continue;
    parts.push({ left, right: column });
    left = -1;
  }
  return parts;
}

function isBlankBetween(grid: CellGrid, { from, end }: SheetBody, parts: readonly Part[]): boolean {
  const gaps = parts.slice(1).map(({ left }) => left - 1);
  for (let row = from; row < end; row++)
    if (gaps.some((column) => grid.cell(row, column)?.trim())) return false;
  return true;
}

/** The table as rows of texts. A row is as wide as the header: in a sheet, no cell can have slipped to the side. */
function rowsOf(
  grid: CellGrid,
  { from, end, columns, fillings }: SheetBody & { columns: Columns; fillings: Fillings },
): Rows {
  const { left, right, header } = columns;
  const { sources } = fillings;
  const sourceOf = (row: number, column: number): number => {
    const own = row - 1 + from;
    return sources.size === 0 ? own : (sources.get(own * stride + column) ?? own);
  };
  const isWithin = (column: number): boolean => column >= left && column < right;
  const cell = (row: number, column: number): string | undefined => {
    if (column >= right) return undefined;
    if (!isWithin(column)) return '';
    return row === 0 ? (header[column] ?? '') : (grid.cell(sourceOf(row, column), column) ?? '');
  };
  return {
    length: end - from + 1,
    width: () => right,
    cell,
    filled: (row, most) => filledAmong(right, most, (column) => cell(row, column)),
    figure: (row, column, read) =>
      row === 0 || !isWithin(column) ? undefined : grid.figure(sourceOf(row, column), column, read),
    breaks: () => 0,
    longest: () => 0,
  };
}

function tablesNotRead(file: string, grid: CellGrid, begins: readonly number[]): readonly Problem[] {
  return begins.map((from, i) => {
    const rows = (begins[i + 1] ?? grid.length) - from;
    return problem('other-table', { file, line: grid.line(from) }, { rows });
  });
}

/** Cells beside the table, such as remarks in the margin. */
function besideTable(
  file: string,
  grid: CellGrid,
  { from, end, columns: { left, right } }: SheetBody & { columns: Columns },
): readonly Problem[] {
  let cells = 0;
  let first: { readonly line: number; readonly column: number } | undefined;
  for (let row = from; row < end; row++) {
    const width = grid.width(row);
    for (let column = right; column < width; column++) {
      if (!grid.cell(row, column)?.trim()) continue;
      cells++;
      first ??= { line: grid.line(row), column: column + 1 };
    }
    for (let column = 0; column < left; column++) {
      if (!grid.cell(row, column)?.trim()) continue;
      cells++;
      first ??= { line: grid.line(row), column: column + 1 };
    }
  }
  return first === undefined ? [] : [problem('beside-table', { file, ...first }, { cells })];
}
