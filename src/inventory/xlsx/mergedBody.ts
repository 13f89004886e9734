import type { ColumnSpan } from '../tasks/tableRows.js';
import { damaged } from './fault.js';
import type { Worksheet } from './worksheet.js';

/** The rows of a sheet below the header of its table, the end excluded. */
export interface SheetBody {
  readonly from: number;
  readonly end: number;
}

/** The columns of a table, the right one excluded. */
interface TableWidth {
  readonly left: number;
  readonly right: number;
}

/** What merged cells fill. */
export interface Fillings {
  /** where the value of a cell stands, by row and column as one number, if it is merged with cells above */
  readonly sources: ReadonlyMap<number, number>;
  /** rows of the sheet that were filled, by column */
  readonly lines: ReadonlyMap<number, readonly number[]>;
}

const mostFilled = 5_000_000;
/** The columns that a sheet can have: row × stride + column is one number for each cell. */
export const stride = 16_384;

/** What merged cells say of the rows below their first; cells merged sideways only are as one, and fill nothing. */
export function mergedDown(
  { grid, merges }: Worksheet,
  { from, end }: SheetBody,
  { left, right }: TableWidth,
): Fillings {
  const sources = new Map<number, number>();
  const lines = new Map<number, number[]>();
  let filled = 0;
  for (const merge of merges) {
    const source = grid.rowAt(merge.top);
    const isOfTable = merge.bottom > merge.top && merge.left >= left && merge.left < right;
    if (!isOfTable || source === undefined || source < from || !grid.cell(source, merge.left)?.trim())
      continue;
    for (let row = source + 1; row < end && grid.line(row) <= merge.bottom; row++) {
      if (++filled > mostFilled) throw damaged({ ja: '結合セルが多すぎます', en: 'too many merged cells' });
      sources.set(row * stride + merge.left, source);
      const before = lines.get(merge.left);
      if (before === undefined) lines.set(merge.left, [grid.line(row)]);
      else before.push(grid.line(row));
    }
  }
  return { sources, lines };
}

// No heading of a part of a table takes more rows.
const mostBandRows = 4;

/** The columns that are merged sideways in each row of the table, the widest where there are several. */
export function mergedSideways(
  { grid, merges }: Worksheet,
  { from, end }: SheetBody,
): (row: number) => ColumnSpan | undefined {
  const spans = new Map<number, ColumnSpan>();
  const [first, last] = [grid.line(from), grid.line(end - 1)];
  for (const { top, bottom, left, right } of merges) {
    const isOther = right === left || bottom < first || top > last || bottom - top >= mostBandRows;
    if (isOther) continue;
    for (let line = Math.max(top, first); line <= Math.min(bottom, last); line++) {
      const before = spans.get(line);
      if (before === undefined || right - left > before.right - before.left) spans.set(line, { left, right });
    }
  }
  return (row) => spans.get(grid.line(row - 1 + from));
}
