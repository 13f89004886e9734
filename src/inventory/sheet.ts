import type { FigureReader } from './cells/figure.js';

/** A cell as the file has it: text, a list (YAML), keys with a text each (limits of a figure), or something deeper. */
export type RawCell = string | readonly string[] | NestedCell;

export interface NestedCell {
  readonly nested: true;
  /** the keys and their texts; undefined where something lies deeper, which no field takes */
  readonly texts?: readonly (readonly [key: string, text: string])[];
}

/** What a cell says in one line; empty for what lies deeper. */
export function lineOf(cell: RawCell): string {
  if (typeof cell === 'string') return cell;
  if (!('nested' in cell)) return cell.join('; ');
  return (cell.texts ?? []).map(([key, text]) => `${key}: ${text}`).join(', ');
}

/** Where a cell is: physical line, and the number of the cell (CSV) or character (YAML) in it; or sheet, row, column. */
export interface CellSpot {
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
}

/** The cells of one file under one known header. */
export interface SheetColumn {
  readonly field: string;
  /** whether the header has the sign % */
  readonly percent: boolean;
  /** undefined where the row has no such cell, or one that is not to be used */
  readonly cell: (row: number) => RawCell | undefined;
  /** what is read from the bytes of a cell, in formats whose files hold cells as they are; undefined for any other cell */
  readonly figure?: (row: number, read: FigureReader) => number | undefined;
  readonly spot: (row: number) => CellSpot;
  /** whether the cell is part of a merged one and holds what was written above; only workbooks say so */
  readonly isMerged?: (row: number) => boolean;
  /** the row in which the value of a cell is written, for columns in which some hold what is written above */
  readonly source?: (row: number) => number;
}

/** The rows of one file that should be tasks, whatever its format. */
export interface Sheet {
  readonly file: string;
  /** its name in a workbook */
  readonly name?: string;
  readonly rows: number;
  /** where a row begins */
  readonly spot: (row: number) => CellSpot;
  /** the first cell of a row that is not blank, in any column; in formats that keep what no field reads */
  readonly firstText?: (row: number) => { readonly text: string; readonly spot: CellSpot } | undefined;
  /** a field may have several columns if no row has a cell in more than one */
  readonly columns: readonly SheetColumn[];
}
