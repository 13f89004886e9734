import type { CellValue } from '../criterion/field.js';
import { isRange } from '../criterion/range.js';
import type { Column, Tasks } from '../model/task.js';
import { figureTable } from '../text/memoized.js';

// A key is a whole number that a double holds exactly; so many tasks show whether cells repeat.
const keyBits = 52;
const mostBits = 13;
const trial = 8192;
const mostTwins = 8192;
const mostFigures = 1024;

/**
 * Finds for a task one that was asked about before and has the same cells in some fields, filled from a record or not:
 * blanks, yes and no, classes and laws repeat in every inventory. Undefined where there is none, and always from the
 * moment on that too few tasks have one to be worth the search.
 */
export function twinFinder(tasks: Tasks, fields: readonly string[]): (task: number) => number | undefined {
  const columns = fields.flatMap((field) => tasks.columns.get(field) ?? []);
  const size = 2 ** Math.min(mostBits, Math.floor(keyBits / Math.max(1, columns.length)));
  const coders = columns.map((column) => coderOf(column, tasks.filled?.get(column.field)));
  const first = figureTable<number>(mostTwins);
  let [asked, found] = [0, 0];
  let isWorth = true;
  return (task) => {
    if (!isWorth) return undefined;
    let key = 0;
    for (const code of coders) {
      const next = code(task);
      if (next === undefined) return undefined;
      if (next >= size) isWorth = false;
      key = key * size + next;
    }
    if (!isWorth) return undefined;
    asked += 1;
    const twin = first.get(key);
    if (twin !== undefined) {
      found += 1;
      return twin;
    }
    first.keep(key, task);
    isWorth = asked < trial || found * 2 > asked;
    return undefined;
  };
}

/** Numbers the values of a column as they come; undefined of a range, which is hardly ever the same as another. */
function coderOf({ value }: Column, marks: Uint32Array | undefined): (task: number) => number | undefined {
  const codes = new Map<CellValue | undefined, number>();
  const ofFigures = figureTable<number>(mostFigures);
  const codeOf = (cell: CellValue | undefined): number => {
    const code = codes.get(cell) ?? codes.size;
    if (code === codes.size) codes.set(cell, code);
    return code;
  };
  const codeOfFigure = (figure: number): number => {
    const before = ofFigures.get(figure);
    if (before !== undefined) return before;
    const code = codeOf(figure);
    ofFigures.keep(figure, code);
    return code;
  };
  return (task) => {
    const cell = value(task);
    if (isRange(cell)) return undefined;
    const code = typeof cell === 'number' ? codeOfFigure(cell) : codeOf(cell);
    return 2 * code + ((marks?.[task] ?? 0) === 0 ? 0 : 1);
  };
}
