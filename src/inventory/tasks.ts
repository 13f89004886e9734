import type { CellValue, Field } from '../criterion/field.js';
import type { Problem } from '../problem.js';
import type { CellPlace, Place, Tasks } from '../task.js';
import { excerpt } from '../text/brief.js';
import { cellReader } from './cells/cell.js';
import { withOwnWords, type OwnWords } from './cells/ownWords.js';
import type { Reading } from './cells/reading.js';
import { expectedOf } from './expected.js';
import type { Identified } from './identify.js';
import type { CellProblemCode } from './problems/cell.js';
import { problem } from './problems.js';
import type { RawCell, Sheet, SheetColumn } from './sheet.js';

type Fields = Readonly<Record<string, Field>>;

/** The cells of the tasks, and what is wrong with them. */
export interface ReadTasks {
  readonly tasks: Tasks;
  readonly problems: readonly Problem[];
}

/** Makes one inventory of several sheets, its cells in columns. */
export function readTasks(sheets: readonly Identified[], fields: Fields, words: OwnWords = {}): ReadTasks {
  const parts = sheets.map((sheet) => readPart(sheet, fields, words));
  const rows = rowOf(sheets);
  const names = new Set(parts.flatMap(({ columns }) => [...columns.keys()]));
  return {
    tasks: {
      ids: joined(sheets.map(({ ids }) => ids)),
      names: joined(sheets.map(({ names }) => names)),
      at: placeOf(rows),
      cellAt: cellPlaceOf(rows),
      columns: new Map(
        [...names].map((field) => [
          field,
          { field, values: joined(parts.map((part) => valuesOf(part, field))) },
        ]),
      ),
    },
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** One value for each task of a sheet; undefined where the sheet says nothing. */
type Values = (CellValue | undefined)[];

interface Part {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Values>;
  readonly problems: readonly Problem[];
}

/** A column of a sheet, and the values that it fills in. */
interface Filling {
  readonly column: SheetColumn;
  readonly field: Field;
  readonly read: (cell: RawCell) => Reading;
  readonly values: Values;
}

// So many rows of cells stay in the cache of the processor while they are read column by column.
const block = 500;

/** Reads the cells of all tasks; wrong ones are told and left unknown. */
function readPart(part: Identified, fields: Fields, words: OwnWords): Part {
  const { length } = part.rows;
  const columns = new Map<string, Values>();
  const fillings = part.sheet.columns.flatMap((column) =>
    fillingOf(column, { fields, words, columns, length }),
  );
  const problems: Problem[] = [];
  for (let from = 0; from < length; from += block) {
    const to = Math.min(length, from + block);
    for (const filling of fillings) fillIn(filling, part, { from, to }, problems);
  }
  return { length, columns, problems };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fillIn(filling: Filling, part: Identified, { from, to }: Span, problems: Problem[]): void {
  const { column, read, values } = filling;
  for (let i = from; i < to; i++) {
    const cell = column.cell(part.rows[i] ?? 0);
    if (cell === undefined || cell === '') continue;
    const reading = read(cell);
    if (reading.is === 'value') values[i] = reading.value;
    else if (reading.is === 'wrong')
      problems.push(wrongCell(part, i, { ...filling, cell, code: reading.code }));
  }
}

interface Target {
  readonly fields: Fields;
  readonly words: OwnWords;
  readonly columns: Map<string, Values>;
  readonly length: number;
}

/** Prepares a column; ids and names are read before, and several columns of a field fill in the same values. */
function fillingOf(column: SheetColumn, { fields, words, columns, length }: Target): readonly Filling[] {
  const name = column.field;
  const field = fields[name];
  if (field === undefined || name === 'id' || name === 'name') return [];
  const values = columns.get(name) ?? unknowns(length);
  columns.set(name, values);
  const read = withOwnWords(cellReader(field, column.percent), field, words);
  return [{ column, field, read, values }];
}

function valuesOf({ columns, length }: Part, field: string): Values {
  return columns.get(field) ?? unknowns(length);
}

function unknowns(length: number): Values {
  return Array.from({ length });
}

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = []] = lists;
  return lists.length === 1 ? first : lists.flat();
}

interface WrongCell extends Filling {
  readonly cell: RawCell;
  readonly code: CellProblemCode;
}

/** A cell that is not what its field takes: it counts as unknown. */
function wrongCell(part: Identified, i: number, { column, field, cell, code }: WrongCell): Problem {
  const read = textOf(cell);
  const spot = { file: part.sheet.file, ...column.spot(part.rows[i] ?? 0), task: part.ids[i] ?? '' };
  return problem(code, { ...spot, field: column.field, read, expected: expectedOf(field) }, { read });
}

function textOf(cell: RawCell): string {
  if (typeof cell === 'string') return excerpt(cell);
  return 'nested' in cell ? '' : excerpt(cell.join('; '));
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
    const at = starts.findLastIndex((each) => each <= task);
    const part = sheets[at];
    if (part === undefined) throw new RangeError(`there is no task ${task}`);
    return { sheet: part.sheet, row: part.rows[task - (starts[at] ?? 0)] ?? 0 };
  };
}

function placeOf(rowOf: RowOf): (task: number) => Place {
  return (task) => {
    const { sheet, row } = rowOf(task);
    return { file: sheet.file, line: sheet.spot(row).line };
  };
}

function cellPlaceOf(rowOf: RowOf): (task: number, field: string) => CellPlace | undefined {
  return (task, field) => {
    const { sheet, row } = rowOf(task);
    const column = sheet.columns.find((each) => each.field === field && each.cell(row) !== undefined);
    return column === undefined ? undefined : { file: sheet.file, ...column.spot(row) };
  };
}
