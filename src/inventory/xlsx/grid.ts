import type { FigureReader } from '../cells/figure.js';
import type { TextPool } from './textPool.js';

/** The cells of a sheet that hold something, row by row; columns are counted from 0, rows of the sheet from 1. */
export interface CellGrid {
  /** rows that hold something */
  readonly length: number;
  /** the number in the sheet of such a row */
  readonly line: (row: number) => number;
  /** which row has that number; undefined if it is blank */
  readonly rowAt: (line: number) => number | undefined;
  /** number of its last cell that holds something */
  readonly width: (row: number) => number;
  readonly cell: (row: number, column: number) => string | undefined;
  readonly figure: (row: number, column: number, read: FigureReader) => number | undefined;
}

/** A grid to which rows are added from the top, and cells from the left. */
export interface GridBuilder {
  readonly startRow: (line: number) => void;
  readonly addText: (column: number, text: number) => void;
  readonly addFigure: (column: number, figure: number) => void;
  /** takes the row back if it holds nothing */
  readonly endRow: () => void;
  readonly rows: () => number;
  readonly cells: () => number;
  readonly grid: () => CellGrid;
}

const isFigure = -1;
const first = 1 << 12;

/**
 * Cells lie side by side in memory, 14 bytes each beside the texts, each of which is kept once: as objects, three million
 * of them would take more than a gigabyte.
 */
export function gridBuilder(texts: TextPool): GridBuilder {
  let columns = new Uint16Array(first);
  let what = new Int32Array(first);
  let figures = new Float64Array(first);
  let count = 0;
  const lines: number[] = [];
  const begins: number[] = [];

  function add(column: number, text: number, figure: number): void {
    if (count === columns.length) {
      columns = grown(columns, new Uint16Array(2 * count));
      what = grown(what, new Int32Array(2 * count));
      figures = grown(figures, new Float64Array(2 * count));
    }
    columns[count] = column;
    what[count] = text;
    figures[count] = figure;
    count++;
  }

  return {
    startRow(line) {
      lines.push(line);
      begins.push(count);
    },
    addText: (column, text) => add(column, text, 0),
    addFigure: (column, figure) => add(column, isFigure, figure),
    endRow() {
      if (begins.at(-1) !== count) return;
      lines.pop();
      begins.pop();
    },
    rows: () => lines.length,
    cells: () => count,
    grid: () => gridOf({ texts, lines, begins: [...begins, count], columns, what, figures }),
  };
}

function grown<T extends Uint16Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

interface Cells {
  readonly texts: TextPool;
  readonly lines: readonly number[];
  /** one more than there are rows */
  readonly begins: readonly number[];
  readonly columns: Uint16Array;
  readonly what: Int32Array;
  readonly figures: Float64Array;
}

const encoder = new TextEncoder();
// No figure is written with more characters.
const scratch = new Uint8Array(400);

function gridOf({ texts, lines, begins, columns, what, figures }: Cells): CellGrid {
  /** Where a cell lies; most rows have no gaps, so that it is sought where it would lie then. */
  const find = (row: number, column: number): number => {
    const from = begins[row] ?? 0;
    const to = begins[row + 1] ?? from;
    if (from + column < to && columns[from + column] === column) return from + column;
    let [low, high] = [from, Math.min(to, from + column)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low < to && columns[low] === column ? low : -1;
  };
  return {
    length: lines.length,
    line: (row) => lines[row] ?? 1,
    rowAt: (line) => rowAt(lines, line),
    width: (row) => {
      const end = begins[row + 1] ?? 0;
      return end > (begins[row] ?? 0) ? (columns[end - 1] ?? 0) + 1 : 0;
    },
    cell(row, column) {
      const at = find(row, column);
      if (at < 0) return undefined;
      const text = what[at] ?? isFigure;
      return text === isFigure ? writtenFigure(figures[at] ?? 0) : texts.text(text);
    },
    figure(row, column, read) {
      const at = find(row, column);
      if (at < 0 || what[at] !== isFigure) return undefined;
      const { written } = encoder.encodeInto(writtenFigure(figures[at] ?? 0), scratch);
      return read(scratch, 0, written);
    },
  };
}

function rowAt(lines: readonly number[], line: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : undefined;
}

/** A figure as a spreadsheet shows it at full length: 15 digits, beyond which a sum of 0.1 and 0.2 is no longer 0.3. */
export function writtenFigure(figure: number): string {
  const rounded = Number(figure.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  if (Math.abs(rounded) >= 1) return BigInt(rounded).toString();
  return rounded.toFixed(30).replace(/0+$/, '');
}
