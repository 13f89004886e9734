import type { Problem } from '../../model/problem.js';
import { problem } from '../problems/problems.js';
import type { RawCell, Sheet, SheetColumn } from '../sheet.js';

/** What blank cells that are filled from above make of a sheet. */
export interface FilledDown {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
}

/** The sheet in which blank cells of some fields have the value above them, as if they were merged with it. */
export function filledDown(sheet: Sheet, fields: readonly string[]): FilledDown {
  if (fields.length === 0) return { sheet, problems: [] };
  const columns = sheet.columns.map((column) =>
    fields.includes(column.field) ? downFrom(column, sheet.rows) : column,
  );
  return {
    sheet: { ...sheet, columns },
    problems: sheet.columns.flatMap((each) => filledIn(each, sheet, fields)),
  };
}

/** How many cells of a column are filled so; those above its first value stay blank. */
function filledIn(column: SheetColumn, { file, rows }: Sheet, fields: readonly string[]): readonly Problem[] {
  const { field } = column;
  if (!fields.includes(field)) return [];
  const all = Array.from({ length: rows }, (_, row) => row);
  const first = all.find((row) => !isBlank(column.cell(row))) ?? rows;
  const cells = all.filter((row) => row > first && isBlank(column.cell(row))).length;
  return cells === 0
    ? []
    : [problem('filled-down', { file, ...column.spot(first), field }, { field, cells })];
}

function downFrom(column: SheetColumn, rows: number): SheetColumn {
  const { figure: _, ...rest } = column; // bytes of a row are not those of the row above
  const source = new Int32Array(rows);
  for (let row = 0, last = 0; row < rows; row++) {
    if (!isBlank(column.cell(row))) last = row;
    source[row] = last;
  }
  const from = (row: number): number => source[row] ?? row;
  return {
    ...rest,
    cell: (row) => column.cell(from(row)),
    spot: (row) => column.spot(from(row)),
    source: from,
  };
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
