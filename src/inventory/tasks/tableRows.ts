import { idShape } from './idShape.js';
import { otherRow } from './otherRows.js';
import type { Rows } from '../csv/csvTable.js';

/** Columns side by side, the last included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The rows of a table below its header, as they are looked at before any of them is a task. */
export interface TableRows {
  readonly rows: Rows;
  /** the first row below the header */
  readonly from: number;
  /** the row behind the last */
  readonly end: number;
  /** columns of ids and names, 0-based */
  readonly id: number | undefined;
  readonly name: number | undefined;
  /** other columns that a field reads */
  readonly read: ReadonlySet<number>;
  /** whether a row is the header once more */
  readonly isHeader: (row: number) => boolean;
  /** whether a cell is part of a merged one and holds what was written above; only workbooks say so */
  readonly isMerged?: ((row: number, column: number) => boolean) | undefined;
  /** the last column with a title */
  readonly last: number;
  /** the columns that are merged sideways in a row; only workbooks say so */
  readonly merged?: ((row: number) => ColumnSpan | undefined) | undefined;
}

/** A cell of a row that holds something. */
export interface CellOfRow {
  readonly column: number;
  /** without blanks around it */
  readonly text: string;
}

/** How many cells a row fills at most that is no task: a remark is a number and a text, beside a merged heading. */
export const mostOfAside = 3;

/** What a row says that is no task, and where it says it. */
export interface AsideRow {
  readonly is: 'note-row' | 'section-row' | 'kept-row';
  readonly column: number;
  readonly read: string;
  /** the heading of the remarks among which it is */
  readonly under?: string;
}

/** The cells of a row that hold something. */
export function filledIn({ rows }: TableRows, row: number): readonly CellOfRow[] {
  const cells: CellOfRow[] = [];
  for (let column = 0; column < rows.width(row); column++) {
    const text = rows.cell(row, column)?.trim() ?? '';
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}

/** What all cells of a row say together, and where the first is. */
export function saidBy(cells: readonly CellOfRow[]): Pick<AsideRow, 'column' | 'read'> {
  return { column: cells[0]?.column ?? 0, read: cells.map(({ text }) => text).join(' ') };
}

/** What the tasks of a part of a table are like. */
export interface Usual {
  /** how many cells half of the rows fill, or more, of those that fill more than one; 0 where there is none */
  readonly filled: number;
  /** rows that fill one cell only, and those that fill more */
  readonly rows: { readonly lone: number; readonly fuller: number };
  readonly ids: ReadonlySet<string>;
  /** how their ids are made */
  readonly shapes: ReadonlySet<string>;
  /** the same, of rows that fill more than two cells */
  readonly fullerShapes: ReadonlySet<string>;
}

// A row that fills more is a task like any other.
const mostCounted = 8;

/**
 * Looks at the rows of a table from the top, each once, however often it is asked what those above a row are like; rows
 * that are known to be no tasks are left out.
 */
export function usualAbove(
  { rows, from, id }: TableRows,
  asides: ReadonlyMap<number, AsideRow>,
): (row: number) => Usual {
  const counts = new Uint32Array(mostCounted + 1);
  const [ids, shapes, fullerShapes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (row: number): void => {
    const filled = rows.filled(row, mostCounted);
    counts[filled] = (counts[filled] ?? 0) + 1;
    const text = id === undefined || filled < 2 ? '' : (rows.cell(row, id)?.trim() ?? '');
    if (text === '') return;
    const shape = idShape(text);
    if (!shapes.has(shape) && otherRow([text]) !== undefined) return; // 小計 in place of an id
    ids.add(text.normalize('NFKC'));
    shapes.add(shape);
    if (filled > 2) fullerShapes.add(shape);
  };
  let next = from;
  return (row) => {
    for (; next < row; next++) if ((asides.get(next)?.is ?? 'kept-row') === 'kept-row') add(next);
    const fuller = counts.subarray(2).reduce((sum, each) => sum + each, 0);
    return {
      filled: medianOf(counts, fuller),
      rows: { lone: counts[1] ?? 0, fuller },
      ids,
      shapes,
      fullerShapes,
    };
  };
}

/** The most cells that half of the rows fill, or more. */
function medianOf(counts: Uint32Array, all: number): number {
  let left = 0;
  for (let filled = mostCounted; filled >= 2; filled--) {
    left += counts[filled] ?? 0;
    if (all > 0 && left * 2 >= all) return filled;
  }
  return 0;
}
