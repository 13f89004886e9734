import { tableOf, type Matrix, type MatrixTable } from '../../../src/robustness/matrix/matrix.js';
import type { Value, ValueRange } from '../../../src/model/result.js';

/** A value, one of which only a range is known, or none. */
export type Cell = Value | readonly [low: number, high: number];

/** What tasks are worth as a table; what is unknown counts with one half. */
export function tableOfCells(rows: readonly (readonly Cell[])[]): MatrixTable {
  return tableOf(
    rows.map((row) => row.map(rangeOf)),
    rows[0]?.length ?? 0,
  );
}

/** The same with known values alone. */
export function matrixOf(rows: readonly (readonly Cell[])[]): Matrix {
  return tableOfCells(rows).under.midpoint;
}

/** What the evidence allows a criterion. */
function rangeOf(cell: Cell): ValueRange | undefined {
  if (cell === 'not-applicable') return undefined;
  const range = limitsOf(cell);
  const [low, high] = range;
  const is = (point: number, counted = 1) => ({ range, point, counted });
  const middle = is((low + high) / 2);
  const available = cell === 'unknown' ? is(0, 0) : middle;
  return { range, under: { prior: middle, midpoint: middle, available, pessimistic: is(low) }, cells: [] };
}

function limitsOf(cell: Exclude<Cell, 'not-applicable'>): readonly [number, number] {
  if (cell === 'unknown') return [0, 1];
  return typeof cell === 'number' ? [cell, cell] : cell;
}
