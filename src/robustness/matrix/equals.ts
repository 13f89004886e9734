import { at } from '../../model/at.js';
import { missingRules, type ValueRange } from '../../model/result.js';
import type { Ranges } from './matrix.js';

/** Tasks that nothing distinguishes, because all that is known of them are the same cells with the same values. */
export interface Equals {
  /** by task: the number of its row, from 0 in the order of the tasks */
  readonly rowOf: Int32Array;
  /** by row: its first task, and how many tasks share it */
  readonly firsts: Int32Array;
  readonly sizes: Int32Array;
}

/** Puts tasks that rest on the same figures into one row. */
export function equalsOf(rows: readonly (readonly (ValueRange | undefined)[])[]): Equals {
  const numbers = new Map<string, number>();
  const [firsts, sizes]: [number[], number[]] = [[], []];
  const rowOf = Int32Array.from(rows, (row, task) => {
    const key = keyOf(row);
    const number = numbers.get(key) ?? firsts.length;
    if (number === firsts.length) firsts.push(task);
    numbers.set(key, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    return number;
  });
  return { rowOf, firsts: Int32Array.from(firsts), sizes: Int32Array.from(sizes) };
}

function keyOf(row: readonly (ValueRange | undefined)[]): string {
  return JSON.stringify(
    row.map((cell) => {
      if (cell === undefined) return undefined;
      const points = missingRules.map((rule) => cell.under[rule].point);
      return [cell.range, points, cell.cells.map(({ field, value }) => [field, value])];
    }),
  );
}

/** One row for all tasks that share it. */
export function rowsOnce(ranges: Ranges, { firsts }: Equals): Ranges {
  const { criteria } = ranges;
  const picked = <T extends Float64Array | Uint8Array>(from: T, into: T): T => {
    for (const [row, task] of firsts.entries())
      for (let c = 0; c < criteria; c += 1) into[row * criteria + c] = at(from, task * criteria + c);
    return into;
  };
  const length = firsts.length * criteria;
  return {
    tasks: firsts.length,
    criteria,
    lows: picked(ranges.lows, new Float64Array(length)),
    highs: picked(ranges.highs, new Float64Array(length)),
    applies: picked(ranges.applies, new Uint8Array(length)),
  };
}
