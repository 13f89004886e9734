import { withoutTextMark } from '../cells/clean.js';
import type { CellSpot, Sheet } from '../sheet.js';

/** The id or the name of a row, and where it is, which few are asked. */
export interface Identifier {
  readonly text: string;
  readonly field: 'id' | 'name';
  /** set where a YAML file has a list or something deeper in place of a text */
  readonly wrong?: 'list-in-cell' | 'nested-cell';
  readonly spot: () => CellSpot;
}

/** The texts of one field, by row; as an object only where there is something to say of one. */
export interface RowTexts {
  readonly text: (row: number) => string;
  readonly of: (row: number) => Identifier;
  /** rows asked for whose text has the apostrophe of spreadsheets, which is left out */
  readonly marked: ReadonlySet<number>;
}

/** The ids or the names of a sheet; undefined where it has no such column. */
export function rowTextsOf(sheet: Sheet, field: 'id' | 'name'): RowTexts | undefined {
  const columns = sheet.columns.filter((column) => column.field === field);
  const [only, another] = columns;
  if (only === undefined) return undefined;
  const columnOf =
    another === undefined
      ? () => only
      : (row: number) => columns.find((each) => each.cell(row) !== undefined) ?? only;
  const trimmed = (row: number): string => {
    const cell = columnOf(row).cell(row);
    return typeof cell === 'string' ? cell.trim() : '';
  };
  const marked = new Set<number>();
  const text = (row: number): string => {
    const written = trimmed(row);
    const found = withoutTextMark(written);
    if (found !== written) marked.add(row);
    return found;
  };
  const of = (row: number): Identifier => {
    const column = columnOf(row);
    const cell = column.cell(row);
    const spot = () => (cell === undefined ? sheet : column).spot(row);
    if (typeof cell === 'string' || cell === undefined) return { text: text(row), field, spot };
    return { text: '', field, wrong: 'nested' in cell ? 'nested-cell' : 'list-in-cell', spot };
  };
  return { text, of, marked };
}
