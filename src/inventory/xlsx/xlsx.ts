import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { readTable } from '../csv/csv.js';
import { problem } from '../problems/problems.js';
import type { Sheet } from '../sheet.js';
import type { Limits } from '../limits.js';
import type { ReadContext, ReadSheet } from '../source.js';
import { chooseSheets } from './chooseSheets.js';
import { withOpened, type Opened, type WorkbookFile } from './opened.js';
import { sheetHeader } from './sheetHeader.js';
import { layoutProblems } from './layoutProblems.js';
import { sheetTable } from './sheetTable.js';
import type { SheetPart } from './workbook.js';
import { readWorksheet, type SheetExtent } from './worksheet.js';

/** Reads the sheets of a workbook that list tasks. */
export function readXlsx(
  workbook: WorkbookFile,
  context: ReadContext,
): Promise<Attempt<readonly ReadSheet[]>> {
  const { file } = workbook;
  return withOpened(workbook, context.limits, async (opened) => {
    const chosen = await chooseSheets(file, opened, context);
    if (chosen.value === undefined) return failed(...chosen.problems);
    const read: ReadSheet[] = [];
    const problems = [...chosen.problems];
    for (const part of chosen.value) {
      const sheet = await readSheet(file, part, opened, context);
      problems.push(...sheet.problems);
      if (sheet.value !== undefined) read.push(sheet.value);
    }
    return read.length === chosen.value.length ? done(read, problems) : failed(...problems);
  });
}

// So many cells for each task that may be read: 14 bytes each.
const cellsPerTask = 100;

/** All of a sheet, within what a run may read. */
export function wholeOf({ tasks }: Limits): SheetExtent {
  return { rows: Infinity, cells: tasks * cellsPerTask + 100_000 };
}

async function readSheet(
  file: string,
  part: SheetPart,
  { archive, book }: Opened,
  context: ReadContext,
): Promise<Attempt<ReadSheet>> {
  const sheet = await readWorksheet(archive, part, book, wholeOf(context.limits));
  const onSheet = (found: readonly Problem[]) => found.map((each) => ({ ...each, sheet: part.name }));
  const header = sheetHeader(sheet, context);
  if (header === undefined) return failed(...onSheet(headerless(file, sheet.grid, context)));
  const tooMuch = [
    ...sheet.large.map((at) => largeCell(file, at, context)),
    ...tooWide(file, header, context),
  ];
  if (tooMuch.length > 0) return failed(...onSheet(tooMuch));
  const table = sheetTable(file, sheet, header, context);
  const read = readTable(table, context);
  const reported = read.value === undefined ? [] : layoutProblems({ file, sheet, header, table }, context);
  const problems = onSheet([...reported, ...read.problems]);
  if (read.value === undefined) return failed(...problems);
  const { headerRows: _, ...layout } = read.value;
  const rows = header.lastLine - header.line + (read.value.headerRows ?? 1);
  return done(
    { ...layout, ...(rows > 1 ? { headerRows: rows } : {}), sheet: named(read.value.sheet, part.name) },
    problems,
  );
}

/** The places of a sheet, with its name. */
function named(sheet: Sheet, name: string): Sheet {
  return {
    ...sheet,
    name,
    spot: (row) => ({ sheet: name, ...sheet.spot(row) }),
    columns: sheet.columns.map((column) => ({
      ...column,
      spot: (row: number) => ({ sheet: name, ...column.spot(row) }),
    })),
  };
}

function headerless(
  file: string,
  grid: { readonly length: number; readonly line: (row: number) => number },
  { headerRow }: ReadContext,
): readonly Problem[] {
  const whole = { file, line: 1 };
  if (grid.length === 0 || headerRow === undefined) return [problem('empty-file', whole, {})];
  return [problem('header-row-missing', whole, { row: headerRow, rows: grid.line(grid.length - 1) })];
}

function largeCell(
  file: string,
  { line, column }: { readonly line: number; readonly column: number },
  { limits }: ReadContext,
): Problem {
  return problem('field-too-large', { file, line, column: column + 1 }, { limit: limits.fieldBytes });
}

function tooWide(
  file: string,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  { limits }: ReadContext,
): readonly Problem[] {
  const columns = cells.filter((cell) => cell !== '').length;
  if (columns < limits.columns) return [];
  return [problem('too-many-columns', { file, line }, { columns, limit: limits.columns })];
}
