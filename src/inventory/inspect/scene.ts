import type { CellValue, Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import type { Tasks } from '../../model/task.js';
import { excerpt } from '../../text/brief.js';
import type { Identified } from '../tasks/identify.js';
import type { Spot } from '../../model/problemKind.js';
import { withoutTextMark } from '../cells/clean.js';
import { lineOf, type SheetColumn } from '../sheet.js';

/** What an inspection looks at. */
export interface InspectScene {
  readonly parts: readonly InputPart[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** The tasks of one file; they are counted from 0 in each. */
export interface InputPart extends Pick<Identified, 'sheet' | 'rows' | 'ids'> {
  /** the value of a field for a task; undefined if it is unknown or wrong */
  readonly value: (field: string, task: number) => CellValue | undefined;
}

/** Looks at an inventory for one thing. */
export type Inspection = (scene: InspectScene) => readonly Problem[];

/** One text of a cell as the file has it. */
export interface CellText {
  /** counted from 0 in its part */
  readonly task: number;
  readonly text: string;
  readonly spot: () => Spot;
}

/** Joins what the files say with what was read from them. */
export function sceneOf(
  sheets: readonly Identified[],
  tasks: Tasks,
  fields: InspectScene['fields'],
): InspectScene {
  let start = 0;
  const parts = sheets.map(({ sheet, rows, ids }): InputPart => {
    const first = start;
    start += ids.length;
    return { sheet, rows, ids, value: (field, task) => tasks.columns.get(field)?.value(first + task) };
  });
  return { parts, fields };
}

/** Whether a file has a column for a field. */
export function hasColumn({ sheet }: InputPart, field: string): boolean {
  return sheet.columns.some((column) => column.field === field);
}

/** Every text that a file has for a field, task by task; none for blank cells. */
export function* cellTextsIn(part: InputPart, field: string): Generator<CellText> {
  const columns = part.sheet.columns.filter((column) => column.field === field);
  for (const column of columns) yield* textsIn(part, column);
}

/** Every text of one column, task by task; none for blank cells. */
export function* textsIn(part: InputPart, column: SheetColumn): Generator<CellText> {
  for (let task = 0; task < part.rows.length; task++) {
    const cell = column.cell(part.rows[task] ?? 0);
    if (cell === undefined || cell === '') continue;
    const texts = typeof cell === 'string' ? [cell] : 'nested' in cell ? [] : cell;
    for (const text of texts.map(withoutTextMark)) {
      if (text.trim() !== '') yield { task, text, spot: () => spotOf(part, column, { task, text }) };
    }
  }
}

/** What a file has for a field of one task; undefined if it is blank. */
export function cellTextIn(part: InputPart, field: string, task: number): CellText | undefined {
  const row = part.rows[task] ?? 0;
  const column = part.sheet.columns.find((each) => each.field === field && each.cell(row) !== undefined);
  const cell = column?.cell(row);
  if (column === undefined || cell === undefined) return undefined;
  const text = withoutTextMark(lineOf(cell));
  return text.trim() === '' ? undefined : { task, text, spot: () => spotOf(part, column, { task, text }) };
}

function spotOf(part: InputPart, column: SheetColumn, { task, text }: Pick<CellText, 'task' | 'text'>): Spot {
  const { sheet, rows, ids } = part;
  const at = column.spot(rows[task] ?? 0);
  return { file: sheet.file, ...at, task: ids[task] ?? '', field: column.field, read: excerpt(text.trim()) };
}
