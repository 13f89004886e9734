import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { readTable } from '../csv/csv.js';
import { problem } from '../problems/problems.js';
import type { Sheet } from '../sheet.js';
import type { Limits } from '../limits.js';
import type { ReadContext, ReadSheet } from '../source.js';
import { openArchive, type Archive } from './archive.js';
import { chooseSheets } from './chooseSheets.js';
import { XlsxError } from './fault.js';
import { sheetHeader } from './sheetHeader.js';
import { layoutProblems } from './layoutProblems.js';
import { sheetTable } from './sheetTable.js';
import { readWorkbook, type SheetPart, type Workbook } from './workbook.js';
import { readWorksheet, type SheetExtent } from './worksheet.js';

/** A workbook as bytes. */
export interface WorkbookFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads the sheets of a workbook that list tasks. */
export async function readXlsx(
  { file, bytes }: WorkbookFile,
  context: ReadContext,
): Promise<Attempt<readonly ReadSheet[]>> {
  try {
    if (isCompoundFile(bytes)) throw new XlsxError(compoundFault(bytes));
    const archive = await openArchive(bytes, context.limits);
    const book = await readWorkbook(archive, context.limits);
    const chosen = await chooseSheets(file, { archive, book }, context);
    if (chosen.value === undefined) return failed(...chosen.problems);
    const read: ReadSheet[] = [];
    const problems = [...chosen.problems];
    for (const part of chosen.value) {
      const sheet = await readSheet(file, part, { archive, book }, context);
      problems.push(...sheet.problems);
      if (sheet.value !== undefined) read.push(sheet.value);
    }
    return read.length === chosen.value.length ? done(read, problems) : failed(...problems);
  } catch (thrown) {
    if (thrown instanceof XlsxError) return failed(faultProblem(file, thrown));
    throw thrown;
  }
}

interface Opened {
  readonly archive: Archive;
  readonly book: Workbook;
}

// So many cells for each task that may be read: 14 bytes each.
const cellsPerTask = 100;

function wholeOf({ tasks }: Limits): SheetExtent {
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
  const told = read.value === undefined ? [] : layoutProblems({ file, sheet, header, table }, context);
  const problems = onSheet([...told, ...read.problems]);
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

/** An old workbook, or a new one under a password, lies in a container of the kind that Windows had for documents. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function compoundFault(bytes: Uint8Array): XlsxError['fault'] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isEncrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted ? { is: 'encrypted' } : { is: 'other', kind: 'xls' };
}

function faultProblem(file: string, { fault }: XlsxError): Problem {
  const whole = { file, line: 1 };
  switch (fault.is) {
    case 'damaged':
      return problem('workbook-damaged', whole, fault);
    case 'encrypted':
      return problem('workbook-encrypted', whole, {});
    case 'other':
      return problem('workbook', whole, fault);
    case 'too-large':
      return problem('workbook-too-large', whole, fault);
    case 'too-many-cells':
      return problem('too-many-cells', whole, fault);
  }
}
