import type { CellValue } from '../../criterion/field.js';
import type { CellProblemCode } from '../problems/cell.js';

/** What a cell turned out to be. */
export type Reading =
  | { readonly is: 'value'; readonly value: CellValue }
  | { readonly is: 'unknown' }
  | { readonly is: 'wrong'; readonly code: CellProblemCode };

export const unknown: Reading = { is: 'unknown' };

/** A cell that says something. */
export function known(value: CellValue): Reading {
  return { is: 'value', value };
}

/** A cell that is not what the field takes. */
export function wrong(code: CellProblemCode): Reading {
  return { is: 'wrong', code };
}
