import type { CellValue } from '../../criterion/field.js';
import type { CellProblemCode } from '../problems/cell.js';
import type { CellNoticeCode } from '../problems/range.js';

/** What a cell turned out to be, and what the reader of the report should know of how it was read. */
export type Reading =
  | { readonly is: 'value'; readonly value: CellValue; readonly notice?: CellNoticeCode }
  | { readonly is: 'unknown'; readonly notice?: CellNoticeCode }
  | { readonly is: 'wrong'; readonly code: CellProblemCode };

export const unknownReading: Reading = { is: 'unknown' };

/** A cell that says that the figure does not arise, which a field of figures cannot hold: it counts as unknown. */
export const notApplicableReading: Reading = { is: 'unknown', notice: 'not-applicable-figure' };

/** An answer that holds in part, or lies between two: neither is certain. */
export const undecidedReading: Reading = { is: 'unknown', notice: 'undecided-answer' };

/** A cell that says something. */
export function known(value: CellValue, notice?: CellNoticeCode): Reading {
  return notice === undefined ? { is: 'value', value } : { is: 'value', value, notice };
}

/** A cell that is not what the field takes. */
export function wrong(code: CellProblemCode): Reading {
  return { is: 'wrong', code };
}
