import type { Condition, Outcome } from '../criterion/outcome.js';
import { settle, type Settling } from '../criterion/settle.js';
import { tidy } from './tidy.js';

/** Status codes as stored in `Numbers.statuses`. */
export const status = { unknown: 0, scored: 1, notApplicable: 2 } as const;

/** What one criterion says of every task, in numbers, one entry for each task. */
export interface Numbers {
  readonly statuses: Uint8Array;
  /** lowest and highest value that the evidence allows, 0 to 1; 0 and 1 where it is unknown */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** the value that counts, 0 to 1; 0 where none does */
  readonly values: Float64Array;
  /** share of the criterion that counts; below 1 only where the rule is `available` */
  readonly counted: Float64Array;
  /** lowest and highest extent of what a verdict asks about; 0 and 1 where the outcome has none */
  readonly extentLows: Float64Array;
  readonly extentHighs: Float64Array;
  /** 1 where a condition is posed */
  readonly posed: Uint8Array;
  /** the conditions of the tasks that have some: few, and to judge those again for each report takes longer */
  readonly conditions: Map<number, readonly Condition[]>;
}

/** Room for the numbers of so many tasks. */
export function numbersFor(count: number): Numbers {
  const floats = (): Float64Array => new Float64Array(count);
  return {
    statuses: new Uint8Array(count),
    lows: floats(),
    highs: floats(),
    values: floats(),
    counted: floats(),
    extentLows: floats(),
    extentHighs: floats(),
    posed: new Uint8Array(count),
    conditions: new Map(),
  };
}

/** The same numbers, to be changed apart. */
export function copyOf({
  statuses,
  lows,
  highs,
  values,
  counted,
  extentLows,
  extentHighs,
  posed,
  conditions,
}: Numbers): Numbers {
  return {
    statuses: statuses.slice(),
    lows: lows.slice(),
    highs: highs.slice(),
    values: values.slice(),
    counted: counted.slice(),
    extentLows: extentLows.slice(),
    extentHighs: extentHighs.slice(),
    posed: posed.slice(),
    conditions: new Map(conditions),
  };
}

/** Keeps the numbers of an outcome. */
export function note(numbers: Numbers, task: number, says: Outcome, settling: Settling): void {
  numbers.statuses[task] = status[says.status === 'not-applicable' ? 'notApplicable' : says.status];
  numbers.extentLows[task] = 0;
  numbers.extentHighs[task] = says.status === 'not-applicable' ? 0 : 1;
  if (says.status === 'not-applicable') {
    numbers.lows[task] = numbers.highs[task] = numbers.values[task] = numbers.counted[task] = 0;
    pose(numbers, task, undefined);
    return;
  }
  const { range, point, counted } = settle(says, settling);
  numbers.lows[task] = tidy(range[0]);
  numbers.highs[task] = tidy(range[1]);
  numbers.values[task] = Number.isNaN(point) ? 0 : tidy(point);
  numbers.counted[task] = tidy(counted);
  pose(numbers, task, says.conditions);
  if (says.status === 'unknown' || says.extent === undefined) return;
  [numbers.extentLows[task], numbers.extentHighs[task]] = says.extent;
}

/** Keeps for a task the numbers of another whose cells are the same. */
export function noteAs(numbers: Numbers, task: number, twin: number): void {
  numbers.statuses[task] = numbers.statuses[twin] ?? 0;
  numbers.lows[task] = numbers.lows[twin] ?? 0;
  numbers.highs[task] = numbers.highs[twin] ?? 0;
  numbers.values[task] = numbers.values[twin] ?? 0;
  numbers.counted[task] = numbers.counted[twin] ?? 0;
  numbers.extentLows[task] = numbers.extentLows[twin] ?? 0;
  numbers.extentHighs[task] = numbers.extentHighs[twin] ?? 0;
  pose(numbers, task, numbers.conditions.get(twin));
}

function pose({ posed, conditions }: Numbers, task: number, all: readonly Condition[] = none): void {
  const isPosed = all.length > 0;
  if (isPosed) conditions.set(task, all);
  else if (posed[task] === 1) conditions.delete(task);
  posed[task] = isPosed ? 1 : 0;
}

const none: readonly Condition[] = [];

/** How many tasks have evidence. */
export function scoredIn({ statuses }: Numbers): number {
  let scored = 0;
  for (const each of statuses) if (each === status.scored) scored += 1;
  return scored;
}
