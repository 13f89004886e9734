import type { CellValue, Field } from '../../criterion/field.js';
import { isFigureKind } from '../../criterion/kinds.js';
import { isRange, type FigureRange } from '../../criterion/range.js';

/** Keeps the cells of one field, one for each task. */
export interface CellStore {
  /** undefined until it is set */
  readonly value: (task: number) => CellValue | undefined;
  readonly set: (task: number, value: CellValue) => void;
}

/** Figures lie side by side in memory: as an object each, those of 100,000 tasks would take three times the room. */
export function cellStore({ kind }: Field, tasks: number): CellStore {
  return isFigureKind(kind) ? figureStore(tasks) : valueStore(tasks);
}

/** No cell holds NaN, so that it can mark one that is no plain figure; the few ranges are kept beside. */
function figureStore(tasks: number): CellStore {
  const figures = new Float64Array(tasks).fill(Number.NaN);
  const ranges = new Map<number, FigureRange>();
  return {
    value(task) {
      const figure = figures[task] ?? Number.NaN;
      return Number.isNaN(figure) ? ranges.get(task) : figure;
    },
    set(task, value) {
      figures[task] = isRange(value) ? Number.NaN : Number(value);
      if (isRange(value)) ranges.set(task, value);
    },
  };
}

function valueStore(tasks: number): CellStore {
  const values: (CellValue | undefined)[] = [];
  values.length = tasks;
  return {
    value: (task) => values[task],
    set(task, value) {
      values[task] = value;
    },
  };
}
