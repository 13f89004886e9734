import { missingRules, type MissingRule, type ValueRange } from '../../model/result.js';

/** Tasks by criteria, as typed arrays: the cell of task t for criterion c is at t × criteria + c. */
interface Cells {
  readonly tasks: number;
  readonly criteria: number;
}

/** What counts under one rule for the unknown. */
export interface Matrix extends Cells {
  /** 0 to 1; 0 where nothing counts */
  readonly values: Float64Array;
  /** 0 to 1: share of the criterion that counts; 0 where it does not apply */
  readonly counted: Float64Array;
}

/** What the evidence allows. */
export interface Ranges extends Cells {
  /** 0 to 1, equal where a value is known; both 0 where a criterion does not apply */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** 1 where the criterion applies to the task */
  readonly applies: Uint8Array;
}

/** What the evidence allows, and what counts under each rule. */
export interface MatrixTable extends Ranges {
  readonly under: Readonly<Record<MissingRule, Matrix>>;
}

/** What every criterion allows every task; undefined where one does not apply. Throws RangeError if rows differ in length. */
export function tableOf(
  rows: readonly (readonly (ValueRange | undefined)[])[],
  criteria: number,
): MatrixTable {
  const size = { tasks: rows.length, criteria };
  const floats = (): Float64Array => new Float64Array(rows.length * criteria);
  const matrix = (): Matrix => ({ ...size, values: floats(), counted: floats() });
  const under = { prior: matrix(), midpoint: matrix(), available: matrix(), pessimistic: matrix() };
  const [lows, highs, applies] = [floats(), floats(), new Uint8Array(rows.length * criteria)];
  for (const [task, row] of rows.entries()) {
    if (row.length !== criteria) throw new RangeError('every task has a value for each criterion');
    for (const [c, cell] of row.entries()) {
      if (cell === undefined) continue;
      const at = task * criteria + c;
      [lows[at], highs[at]] = cell.range;
      applies[at] = 1;
      for (const rule of missingRules) {
        under[rule].values[at] = cell.under[rule].point;
        under[rule].counted[at] = cell.under[rule].counted;
      }
    }
  }
  return { ...size, lows, highs, applies, under };
}
