import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import type { Spot } from '../../model/problemKind.js';
import type { CellPlace, Place, Tasks } from '../../model/task.js';
import { excerpt } from '../../text/brief.js';
import { memoized } from '../../text/memoized.js';
import { cellReader, type CellReader } from '../cells/cell.js';
import { withoutTextMark } from '../cells/clean.js';
import { withOwnWords, type OwnWords } from '../cells/ownWords.js';
import type { Reading as CellReading } from '../cells/reading.js';
import { cellStore, type CellStore } from './cellStore.js';
import { expectedOf } from './expected.js';
import type { Identified } from './identify.js';
import type { CellProblemCode } from '../problems/cell.js';
import type { ReadProps } from '../problems/number.js';
import type { CellNoticeCode } from '../problems/range.js';
import { withJoined } from './lawRows.js';
import { problem } from '../problems/problems.js';
import { partOf, sharedAmong } from './sharedFigures.js';
import { lineOf, type RawCell, type Sheet, type SheetColumn } from '../sheet.js';

type Fields = Readonly<Record<string, Field>>;

/** The cells of the tasks, and what is wrong with them. */
export interface ReadTasks {
  readonly tasks: Tasks;
  readonly problems: readonly Problem[];
}

/** Makes one inventory of several sheets, its cells in columns. */
export function readTasks(sheets: readonly Identified[], fields: Fields, words: OwnWords = {}): ReadTasks {
  const rows = rowOf(sheets);
  const count = sheets.reduce((sum, { ids }) => sum + ids.length, 0);
  const stores: Stores = new Map();
  const problems: Problem[] = [];
  let first = 0;
  for (const part of sheets) {
    readPart({ part, first, count, fields, words, stores }, problems);
    first += part.ids.length;
  }
  return {
    tasks: {
      ids: joined(sheets.map(({ ids }) => ids)),
      names: joined(sheets.map(({ names }) => names)),
      at: placeOf(rows),
      cellAt: cellPlaceOf(rows),
      columns: new Map([...stores].map(([field, { value }]) => [field, { field, value }])),
    },
    problems,
  };
}

/** The cells that are read, by field. */
type Stores = Map<string, CellStore>;

interface Reading {
  readonly part: Identified;
  /** number of its first task in the inventory */
  readonly first: number;
  /** tasks of the whole inventory */
  readonly count: number;
  readonly fields: Fields;
  readonly words: OwnWords;
  readonly stores: Stores;
}

/** A column of a sheet, and where its values go. */
interface Filling {
  readonly column: SheetColumn;
  readonly field: Field;
  readonly reader: CellReader;
  readonly look: (cell: RawCell) => Look;
  readonly store: CellStore;
  /** whether the cell of a task, by its place in the sheet, is merged with that of another */
  readonly isShared: (task: number) => boolean;
  /** what is said once of the column */
  readonly noticed: Map<CellNoticeCode, Noticed>;
}

/** What a cell is when it is looked at closely. */
interface Look {
  readonly found: CellReading;
  /** whether it stands for the cell above */
  readonly isDitto: boolean;
  readonly hasTextMark: boolean;
}

/** The first cell that was read in a way that should be known, and how many were. */
interface Noticed {
  readonly code: CellNoticeCode;
  readonly spot: Spot & ReadProps;
  cells: number;
}

// So many rows of cells stay in the cache of the processor while they are read column by column.
const block = 500;

/** Reads the cells of all tasks of a sheet; wrong ones are reported and left unknown. */
function readPart(reading: Reading, problems: Problem[]): void {
  const { length } = reading.part.rows;
  const fillings = reading.part.sheet.columns.flatMap((column) => fillingOf(column, reading));
  for (let from = 0; from < length; from += block) {
    const to = Math.min(length, from + block);
    for (const filling of fillings) fillIn(filling, reading, { from, to }, problems);
  }
  for (const { noticed } of fillings) for (const notice of noticed.values()) problems.push(reported(notice));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fillIn(filling: Filling, { part, first }: Reading, { from, to }: Span, problems: Problem[]): void {
  const { column, field, look, store, isShared } = filling;
  const figureAt = figuresOf(filling);
  for (let i = from; i < to; i++) {
    const row = part.rows[i] ?? 0;
    const shared = isShared(i);
    const figure = shared ? undefined : figureAt(row);
    if (figure !== undefined) {
      store.set(first + i, figure);
      continue;
    }
    const cell = withJoined(column, row, part.joined.get(row));
    if (cell === undefined || cell === '') continue;
    const { found, isDitto, hasTextMark } = look(cell);
    if (i > 0 && isDitto) {
      notice(part, i, { ...filling, cell, code: 'ditto-mark' });
      const above = store.value(first + i - 1);
      if (above !== undefined) store.set(first + i, above);
      continue;
    }
    if (found.is === 'wrong') {
      problems.push(wrongCell(part, i, { ...filling, cell, code: found.code }));
      continue;
    }
    if (found.notice !== undefined) notice(part, i, { ...filling, cell, code: found.notice });
    else if (hasTextMark) notice(part, i, { ...filling, cell, code: 'text-mark' });
    if (found.is !== 'value') continue;
    const value = shared ? partOf(found.value, field) : found.value;
    if (shared) notice(part, i, { ...filling, cell, code: 'merged-figure' });
    if (value !== undefined) store.set(first + i, value);
  }
}

// 〃, 同上 and their like stand for the cell above.
const ditto = /^\s*[(（]?(?:〃|″|々|同|同上|上に同じ|上と同じ|ditto)[)）]?\s*$/u; // in small letters
const longestDitto = 8;

/** Looks at the cells of a column; at a text once, because the same ones come again and again. */
function lookerFor({ read }: CellReader): (cell: RawCell) => Look {
  const lookAt = memoized((text: string): Look => ({
    found: read(text),
    isDitto: text.length <= longestDitto && ditto.test(text.toLowerCase()),
    hasTextMark: withoutTextMark(text) !== text,
  }));
  return (cell) =>
    typeof cell === 'string' ? lookAt(cell) : { found: read(cell), isDitto: false, hasTextMark: false };
}

/** Prepares a column; ids and names are read before, and several columns of a field fill in the same values. */
function fillingOf(column: SheetColumn, { part, fields, words, stores, count }: Reading): readonly Filling[] {
  const name = column.field;
  const field = fields[name];
  if (field === undefined || name === 'id' || name === 'name') return [];
  const store = stores.get(name) ?? cellStore(field, count);
  stores.set(name, store);
  const reader = withOwnWords(cellReader(field, column.percent), field, words);
  const isShared = sharedAmong(column, part.rows, field);
  return [{ column, field, reader, look: lookerFor(reader), store, isShared, noticed: new Map() }];
}

/** Figures that can be read without a text of each: most are plain. */
function figuresOf({ column: { figure }, reader }: Filling): (row: number) => number | undefined {
  const read = reader.figure;
  return figure === undefined || read === undefined ? () => undefined : (row) => figure(row, read);
}

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = []] = lists;
  return lists.length === 1 ? first : lists.flat();
}

interface CellIn<C> extends Filling {
  readonly cell: RawCell;
  readonly code: C;
}

/** A cell that is not what its field takes: it counts as unknown. */
function wrongCell(part: Identified, i: number, { code, ...about }: CellIn<CellProblemCode>): Problem {
  const spot = spotOf(part, i, about);
  return problem(code, { ...spot, expected: expectedOf(about.field) }, { read: spot.read });
}

/** A cell that was read in a way that should be known: said once of a column, at the first such cell. */
function notice(part: Identified, i: number, { code, ...about }: CellIn<CellNoticeCode>): void {
  const before = about.noticed.get(code);
  if (before !== undefined) before.cells++;
  else about.noticed.set(code, { code, cells: 1, spot: spotOf(part, i, about) });
}

function reported({ code, cells, spot }: Noticed): Problem {
  const { task: _, ...column } = spot; // no task is to blame
  return problem(code, column, { read: spot.read, cells });
}

function spotOf(
  part: Identified,
  i: number,
  { column, cell }: Pick<CellIn<string>, 'column' | 'cell'>,
): Spot & ReadProps {
  const at = column.spot(part.rows[i] ?? 0);
  return {
    file: part.sheet.file,
    ...at,
    task: part.ids[i] ?? '',
    field: column.field,
    read: excerpt(lineOf(cell)),
  };
}

/** A task's row in the sheet that it comes from. */
type RowOf = (task: number) => { readonly sheet: Sheet; readonly row: number };

function rowOf(sheets: readonly Identified[]): RowOf {
  const starts: number[] = [];
  let start = 0;
  for (const { ids } of sheets) {
    starts.push(start);
    start += ids.length;
  }
  return (task) => {
    const at = starts.length === 1 ? 0 : starts.findLastIndex((each) => each <= task);
    const part = sheets[at];
    if (part === undefined) throw new RangeError(`there is no task ${task}`);
    return { sheet: part.sheet, row: part.rows[task - (starts[at] ?? 0)] ?? 0 };
  };
}

function placeOf(rowOf: RowOf): (task: number) => Place {
  return (task) => {
    const { sheet, row } = rowOf(task);
    const { sheet: name, line } = sheet.spot(row);
    const { file } = sheet;
    return name === undefined ? { file, line } : { file, sheet: name, line };
  };
}

function cellPlaceOf(rowOf: RowOf): (task: number, field: string) => CellPlace | undefined {
  return (task, field) => {
    const { sheet, row } = rowOf(task);
    const column = sheet.columns.find((each) => each.field === field && each.cell(row) !== undefined);
    return column === undefined ? undefined : { file: sheet.file, ...column.spot(row) };
  };
}
