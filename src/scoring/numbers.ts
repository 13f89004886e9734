import type { OutcomeInNumbers } from './inNumbers.js';
import type { PosedConditions } from './posedConditions.js';
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
  /** share of the criterion that counts; made with the first that is below 1, as hardly any is but under `available` */
  counted?: Float64Array | undefined;
  /** how far what a verdict asks about may be there; none where the criterion leads to no verdict */
  readonly extents?: Extents | undefined;
  /** the number of the conditions that are posed; 0 where there are none */
  readonly posed: Uint16Array;
}

/** Lowest and highest extent; 0 and 1 where the outcome has none. */
interface Extents {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Room for the numbers of so many tasks; what nobody reads has none, as the system has to find it all the same. */
export function numbersFor(count: number, { hasExtents }: { readonly hasExtents: boolean }): Numbers {
  const floats = (): Float64Array => new Float64Array(count);
  return {
    statuses: new Uint8Array(count),
    lows: floats(),
    highs: floats(),
    values: floats(),
    counted: undefined,
    extents: hasExtents ? { lows: floats(), highs: floats() } : undefined,
    posed: new Uint16Array(count),
  };
}

/** The same numbers, to be changed apart. */
export function copyOf({ statuses, lows, highs, values, counted, extents, posed }: Numbers): Numbers {
  return {
    statuses: statuses.slice(),
    lows: lows.slice(),
    highs: highs.slice(),
    values: values.slice(),
    counted: counted?.slice(),
    extents: extents && { lows: extents.lows.slice(), highs: extents.highs.slice() },
    posed: posed.slice(),
  };
}

/** Keeps the numbers of an outcome. */
export function note(
  numbers: Numbers,
  task: number,
  { status: told, sums, extent, conditions }: OutcomeInNumbers,
  { numberOf }: PosedConditions,
): void {
  const { extents } = numbers;
  const applies = told !== 'not-applicable';
  numbers.statuses[task] = applies ? status[told] : status.notApplicable;
  numbers.lows[task] = applies ? tidy(sums.low) : 0;
  numbers.highs[task] = applies ? tidy(sums.high) : 0;
  numbers.values[task] = applies && !Number.isNaN(sums.point) ? tidy(sums.point) : 0;
  numbers.posed[task] = numberOf(conditions);
  noteCounted(numbers, task, applies ? tidy(sums.counted) : 1);
  if (extents === undefined) return;
  extents.lows[task] = extent === undefined ? 0 : extent[0];
  extents.highs[task] = extent === undefined ? (applies ? 1 : 0) : extent[1];
}

function noteCounted(numbers: Numbers, task: number, share: number): void {
  if (share === 1 && numbers.counted === undefined) return;
  numbers.counted ??= new Float64Array(numbers.statuses.length).fill(1);
  numbers.counted[task] = share;
}

/** Keeps for a task the numbers of another whose cells are the same. */
export function noteAs(numbers: Numbers, task: number, twin: number): void {
  const { counted, extents } = numbers;
  numbers.statuses[task] = numbers.statuses[twin] ?? 0;
  numbers.lows[task] = numbers.lows[twin] ?? 0;
  numbers.highs[task] = numbers.highs[twin] ?? 0;
  numbers.values[task] = numbers.values[twin] ?? 0;
  numbers.posed[task] = numbers.posed[twin] ?? 0;
  if (counted !== undefined) counted[task] = counted[twin] ?? 1;
  if (extents === undefined) return;
  extents.lows[task] = extents.lows[twin] ?? 0;
  extents.highs[task] = extents.highs[twin] ?? 0;
}

/** How many tasks have evidence. */
export function scoredIn({ statuses }: Numbers): number {
  let scored = 0;
  for (const each of statuses) if (each === status.scored) scored += 1;
  return scored;
}
