import type { OutcomeInNumbers } from './inNumbers.js';
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
  };
}

/** Keeps the numbers of an outcome. */
export function note(numbers: Numbers, task: number, says: OutcomeInNumbers): void {
  const { status: told, sums, extent, conditions } = says;
  const applies = told !== 'not-applicable';
  numbers.statuses[task] = applies ? status[told] : status.notApplicable;
  numbers.lows[task] = applies ? tidy(sums.low) : 0;
  numbers.highs[task] = applies ? tidy(sums.high) : 0;
  numbers.values[task] = applies && !Number.isNaN(sums.point) ? tidy(sums.point) : 0;
  numbers.counted[task] = applies ? tidy(sums.counted) : 0;
  numbers.extentLows[task] = extent === undefined ? 0 : extent[0];
  numbers.extentHighs[task] = extent === undefined ? (applies ? 1 : 0) : extent[1];
  numbers.posed[task] = conditions !== undefined && conditions.length > 0 ? 1 : 0;
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
  numbers.posed[task] = numbers.posed[twin] ?? 0;
}

/** How many tasks have evidence. */
export function scoredIn({ statuses }: Numbers): number {
  let scored = 0;
  for (const each of statuses) if (each === status.scored) scored += 1;
  return scored;
}
