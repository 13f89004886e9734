import { cellsOf, type Rows } from './csvTable.js';
import type { ReadContext } from '../source.js';

/** The header of a CSV table: its cells, and how many rows they take. */
export interface CsvHeader {
  readonly cells: readonly string[];
  readonly rows: 1 | 2;
}

/**
 * Reads the header, which may take two rows: groups that were merged cells, or fields, above; fields, or units, below.
 * Where the user says which row it is, it is that row.
 */
export function csvHeader(rows: Rows, context: ReadContext): CsvHeader {
  const upper = cellsOf(rows, 0);
  const lower = rows.length > 2 && context.headerRow === undefined ? cellsOf(rows, 1) : [];
  if (!isSecondRow(upper, lower, context)) return { cells: upper, rows: 1 };
  const width = Math.max(upper.length, lower.length);
  const cells = Array.from({ length: width }, (_, i) =>
    joinedHeader(upper[i] ?? '', lower[i] ?? '', context),
  );
  return { cells, rows: 2 };
}

/** Whether a row says nothing where tasks have their id and name, and most of what it says completes the row above. */
function isSecondRow(upper: readonly string[], lower: readonly string[], context: ReadContext): boolean {
  const filled = [...lower.keys()].filter((i) => lower[i]?.trim());
  if (filled.length === 0 || filled.some((i) => isIdentity(upper[i] ?? '', context))) return false;
  const completing = filled.filter((i) => completes(upper[i] ?? '', lower[i] ?? '', context));
  return completing.length * 2 >= filled.length && upper.some((cell) => isIdentity(cell, context));
}

function isIdentity(cell: string, { headers }: ReadContext): boolean {
  const field = headers.find(cell)?.field;
  return field === 'id' || field === 'name';
}

// （件／年）, [％]; a figure in parentheses may be an entry.
const unit = /^(?:[([（［〔【][^\d０-９]{1,12}[)\]）］〕】]|[%％])$/;

function completes(above: string, below: string, { headers }: ReadContext): boolean {
  return isUnit(below)
    ? above.trim() !== ''
    : headers.find(above) === undefined && headers.find(below) !== undefined;
}

function isUnit(cell: string): boolean {
  return unit.test(cell.trim());
}

/** One header of two that stand one below the other. */
export function joinedHeader(above: string, below: string, { headers }: ReadContext): string {
  if (below.trim() === '' || headers.find(above + below) !== undefined) return above + below;
  if (isUnit(below)) return `${above}（${below.trim().replace(/^[([（［〔【]|[)\]）］〕】]$/g, '')}）`;
  return headers.find(above) === undefined ? below : above;
}
