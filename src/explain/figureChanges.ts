import type { Change } from '../model/explanation.js';
import type { TaskResult } from '../model/result.js';
import { decimalsOf, type Cell } from './cells.js';
import { changing } from './changing.js';
import type { Goal, Scene } from './scene.js';
import { nearestFigure } from './nearestFigure.js';
import { sizeOf } from './size.js';

/** The nearest figures of a cell, on both sides, that reach a goal; rescored tasks are shared between goals. */
export function figureChanges(scene: Scene, cell: Cell, from: number): (goal: Goal) => readonly Change[] {
  const afters = new Map<number, TaskResult | undefined>();
  const afterOf = (figure: number): TaskResult | undefined => {
    if (!afters.has(figure)) afters.set(figure, scene.rescore({ [cell.name]: figure }));
    return afters.get(figure);
  };
  return (goal) =>
    ([1, -1] as const).flatMap((direction) =>
      toOneSide(scene, cell, { from, direction, holds: holding(afterOf, goal), afterOf }),
    );
}

function holding(
  afterOf: (figure: number) => TaskResult | undefined,
  goal: Goal,
): (figure: number) => boolean {
  return (figure) => {
    const after = afterOf(figure);
    return after !== undefined && goal(after);
  };
}

interface Way {
  readonly from: number;
  readonly direction: 1 | -1;
  readonly holds: (figure: number) => boolean;
  readonly afterOf: (figure: number) => TaskResult | undefined;
}

function toOneSide(scene: Scene, cell: Cell, { from, direction, holds, afterOf }: Way): readonly Change[] {
  const { field } = cell;
  const { min = -Infinity, max = Infinity } = field;
  const found = nearestFigure({ from, min, max, decimals: decimalsOf(from, field), holds }, direction);
  const after = found === undefined ? undefined : afterOf(found.to);
  if (found === undefined || after === undefined) return [];
  if (field.better === undefined && isEarlier(holds, from, found.threshold)) return [];
  const size = sizeOf(from, found.to, field);
  return [{ is: 'figure', from, ...found, ...changing(scene, cell, { size, after }) }];
}

const between = 64;

/** Whether it holds somewhere before: then the value does not run one way, and no sentence can say when it is reached. */
function isEarlier(holds: (figure: number) => boolean, from: number, threshold: number): boolean {
  for (let i = 1; i < between; i += 1) if (holds(from + ((threshold - from) * i) / between)) return true;
  return false;
}
