import type { FigureReader } from '../cells/figure.js';
import { breaksIn } from './lineBreaks.js';

/** The records of a CSV text. */
export interface Rows {
  readonly length: number;
  /** number of cells of a row */
  readonly width: (row: number) => number;
  /** undefined beyond the last cell of the row */
  readonly cell: (row: number, column: number) => string | undefined;
  /** what is read from the bytes of a cell that the text holds as it is; undefined for any other */
  readonly figure: (row: number, column: number, read: FigureReader) => number | undefined;
  /** line breaks within the cells of a row; always 0 where they lead to no new line of the file */
  readonly breaks: (row: number) => number;
  /** code units that no cell of the row exceeds */
  readonly longest: (row: number) => number;
  /** how many cells of a row hold something, counted no further than asked for */
  readonly filled: (row: number, most: number) => number;
}

/** Rows that a parser has made. */
export function parsedRows(rows: readonly (readonly string[])[]): Rows {
  const cells = (row: number): readonly string[] => rows[row] ?? [];
  return {
    length: rows.length,
    width: (row) => cells(row).length,
    cell: (row, column) => rows[row]?.[column],
    figure: () => undefined,
    breaks: (row) => breaksIn(cells(row)),
    longest: (row) => cells(row).reduce((most, cell) => Math.max(most, cell.length), 0),
    filled: (row, most) => filledAmong(cells(row).length, most, (column) => rows[row]?.[column]),
  };
}

/** How many of so many cells hold something, counted no further than asked for. */
export function filledAmong(
  cells: number,
  most: number,
  cell: (column: number) => string | undefined,
): number {
  let count = 0;
  for (let column = 0; column < cells && count < most; column++) if (cell(column)?.trim()) count++;
  return count;
}

/** The cells of one row. */
export function cellsOf(rows: Rows, row: number): readonly string[] {
  const cells: string[] = [];
  for (let column = 0; column < rows.width(row); column++) cells.push(rows.cell(row, column) ?? '');
  return cells;
}

/** Lines of the file over which the cells of a row go that stand before a cell. */
export function breaksBefore(rows: Rows, row: number, column: number): number {
  return rows.breaks(row) === 0 ? 0 : breaksIn(cellsOf(rows, row).slice(0, column));
}
