import type { MissingRule, Value } from '../../model/result.js';

/** How a cell of a matrix counts. */
export const cellKinds = { known: 0, unknown: 1, notApplicable: 2 } as const;

/** What every criterion gives every task, as typed arrays: the value of task t for criterion c stands at t × criteria + c. */
export interface Matrix {
  readonly tasks: number;
  readonly criteria: number;
  /** 0 to 1 where known, else 0 */
  readonly values: Float64Array;
  /** one of `cellKinds` for each cell */
  readonly kinds: Uint8Array;
}

/** A matrix of the values of tasks. Throws RangeError if they have different numbers of them. */
export function matrixOf(rows: readonly (readonly Value[])[]): Matrix {
  const criteria = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * criteria);
  const kinds = new Uint8Array(rows.length * criteria);
  for (const [task, row] of rows.entries()) {
    if (row.length !== criteria) throw new RangeError('every task has a value for each criterion');
    for (const [c, value] of row.entries()) {
      const at = task * criteria + c;
      if (typeof value === 'number') values[at] = value;
      else kinds[at] = value === 'unknown' ? cellKinds.unknown : cellKinds.notApplicable;
    }
  }
  return { tasks: rows.length, criteria, values, kinds };
}

/** The matrix without unknowns: what the missing-data rule puts in their place, or nothing if only the known count. */
export function filledIn(matrix: Matrix, missing: MissingRule): Matrix {
  const { unknown, notApplicable, known } = cellKinds;
  const standIn = missing === 'midpoint' ? 0.5 : 0;
  return {
    ...matrix,
    values: matrix.values.map((value, at) => (matrix.kinds[at] === unknown ? standIn : value)),
    kinds: matrix.kinds.map((kind) => {
      if (kind !== unknown) return kind;
      return missing === 'available' ? notApplicable : known;
    }),
  };
}
