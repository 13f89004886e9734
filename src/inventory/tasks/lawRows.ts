import type { Problem } from '../../model/problem.js';
import { excerpt } from '../../text/brief.js';
import { problem } from '../problems/problems.js';
import { lineOf, type RawCell, type Sheet, type SheetColumn } from '../sheet.js';
import { namesLaw } from './otherRows.js';

/** The rows of a sheet that go on with the tasks above them, as they are found from the top. */
export interface LawRows {
  /** a row that the next ones may go on with; undefined for one that is no task */
  readonly below: (row: number | undefined) => void;
  /** takes a row that goes on with the task above it */
  readonly takes: (row: number) => boolean;
  /** by the row of their task */
  readonly rows: ReadonlyMap<number, readonly number[]>;
}

/** Collects the rows that name one more law of the task above them. */
export function lawRows(sheet: Sheet): LawRows {
  const rows = new Map<number, readonly number[]>();
  let above: number | undefined;
  return {
    rows,
    below(row) {
      above = row;
    },
    takes(row) {
      if (above === undefined) return false;
      const joined = rows.get(above) ?? [];
      if (!goesOn(sheet, { row, above, joined })) return false;
      rows.set(above, [...joined, row]);
      return true;
    },
  };
}

/** A row, and the task above it that it may go on with. */
interface Following {
  readonly row: number;
  /** row of the task above it */
  readonly above: number;
  /** rows that go on with that task already */
  readonly joined: readonly number[];
}

/**
 * Whether a row is no task of its own but one more law of the task above it: its id and name are blank, merged with those
 * above or the same again, and nothing else in it says anything new. A row of merged cells may also say nothing at all.
 */
function goesOn(sheet: Sheet, following: Following): boolean {
  const how = howItFollows(sheet, following);
  if (how === undefined || !sheet.columns.every((column) => saysNothingNew(column, following))) return false;
  return namesNewLaw(sheet, following) || how === 'merged';
}

function howItFollows({ columns }: Sheet, { row, above }: Following): 'merged' | 'as it' | undefined {
  const own = columns.filter(({ field }) => field === 'id' || field === 'name');
  const isSame = (column: SheetColumn): boolean =>
    isBlank(column.cell(row)) || textOf(column, row) === textOf(column, above);
  const filled = own.filter(({ cell }) => !isBlank(cell(row)));
  if (filled.length > 0 && filled.every(({ isMerged }) => isMerged?.(row) === true)) return 'merged';
  // Where names serve as ids, one that is blank was forgotten, and one that comes again is another task.
  const hasIds = own.some(({ field }) => field === 'id');
  if (!hasIds || !own.every(isSame)) return undefined;
  return filled.length === 0 || filled.some(({ field }) => field === 'id') ? 'as it' : undefined;
}

// What may differ: the law, and the articles beside it.
const lawFields: ReadonlySet<string> = new Set(['governing_laws', 'law_articles']);

function saysNothingNew(column: SheetColumn, { row, above }: Following): boolean {
  const { field, cell } = column;
  if (field === 'id' || field === 'name' || lawFields.has(field) || isBlank(cell(row))) return true;
  return textOf(column, row) === textOf(column, above);
}

function namesNewLaw({ columns }: Sheet, { row, above, joined }: Following): boolean {
  const laws = columns.filter(({ field }) => lawFields.has(field));
  const saysOf = (each: number): string => laws.map((column) => textOf(column, each)).join('\n');
  const isNamed = laws.some(({ field, cell }) => field === 'governing_laws' && namesLaw(cell(row)));
  return isNamed && ![above, ...joined].some((each) => saysOf(each) === saysOf(row));
}

/** A cell of a task with what the rows that go on with it add to its laws. */
export function withJoined(
  { field, cell }: SheetColumn,
  row: number,
  joined: readonly number[] | undefined,
): RawCell | undefined {
  if (joined === undefined || !lawFields.has(field)) return cell(row);
  const cells = [row, ...joined].flatMap((each) => cell(each) ?? []).filter((each) => !isBlank(each));
  return cells.length === 0 ? undefined : cells.map((each) => lineOf(each)).join('; ');
}

/** The notice that rows of a sheet were joined with the tasks above them; none where they add no law. */
export function lawRowsJoined(
  sheet: Sheet,
  joined: ReadonlyMap<number, readonly number[]>,
): readonly Problem[] {
  const laws = sheet.columns.find(({ field }) => field === 'governing_laws');
  const rows = [...joined.values()].flat().filter((row) => laws !== undefined && namesLaw(laws.cell(row)));
  const [first] = rows;
  if (laws === undefined || first === undefined) return [];
  const at = { file: sheet.file, ...laws.spot(first), field: laws.field, read: excerpt(textOf(laws, first)) };
  return [problem('law-rows-joined', at, { rows: rows.length })];
}

function textOf({ cell }: SheetColumn, row: number): string {
  const found = cell(row);
  return found === undefined ? '' : lineOf(found).trim();
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
