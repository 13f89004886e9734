import { noMoments, type Moments } from '../../sampling/moments.js';
import type { Observation } from './strata.js';

/** Sums of what a class answered to a question: all that an estimate needs, but for quantiles and known margins. */
export interface AnswerSums {
  /** answers, those among them to which the question does not apply */
  readonly n: number;
  /** answers to which it applies */
  readonly applying: number;
  /** of figures and bases as they were answered */
  readonly y: number;
  readonly x: number;
  /** of weights, of figures and bases times their weights, and of the squares and products of those */
  readonly w: number;
  readonly wy: number;
  readonly wx: number;
  readonly wwyy: number;
  readonly wwxy: number;
  readonly wwxx: number;
  /** of weights, weighted rates y ÷ x and weighted squares of rates, where the question applies */
  readonly wa: number;
  readonly wr: number;
  readonly wrr: number;
}

/** The sums in the order in which files and queries have them. */
export const sumNames = [
  'n',
  'applying',
  'y',
  'x',
  'w',
  'wy',
  'wx',
  'wwyy',
  'wwxy',
  'wwxx',
  'wa',
  'wr',
  'wrr',
] as const satisfies readonly (keyof AnswerSums)[];

/** Sums that grow. */
export type GrowingSums = { -readonly [name in keyof AnswerSums]: number };

/** Sums of no answer. */
export function emptySums(): GrowingSums {
  return {
    n: 0,
    applying: 0,
    y: 0,
    x: 0,
    w: 0,
    wy: 0,
    wx: 0,
    wwyy: 0,
    wwxy: 0,
    wwxx: 0,
    wa: 0,
    wr: 0,
    wrr: 0,
  };
}

/**
 * Adds an answer to the sums that begin at a place, in the order of their names: sums of a national survey lie one behind
 * the other, as answers come, for objects of them would be spread over all of the memory. Its arguments are numbers, for
 * an object for each of millions of answers has to be made and thrown away.
 */
// oxlint-disable-next-line max-params
export function addAnswer(store: Float64Array, at: number, weight: number, y: number, x: number): void {
  store[at] = (store[at] ?? 0) + 1;
  store[at + 4] = (store[at + 4] ?? 0) + weight;
  // Most answers of towns without a task: they count, and add nothing.
  if (x === 0 && y === 0) return;
  const wy = weight * y;
  const wx = weight * x;
  store[at + 2] = (store[at + 2] ?? 0) + y;
  store[at + 3] = (store[at + 3] ?? 0) + x;
  store[at + 5] = (store[at + 5] ?? 0) + wy;
  store[at + 6] = (store[at + 6] ?? 0) + wx;
  store[at + 7] = (store[at + 7] ?? 0) + wy * wy;
  store[at + 8] = (store[at + 8] ?? 0) + wx * wy;
  store[at + 9] = (store[at + 9] ?? 0) + wx * wx;
  if (x <= 0) return;
  const rate = y / x;
  store[at + 1] = (store[at + 1] ?? 0) + 1;
  store[at + 10] = (store[at + 10] ?? 0) + weight;
  store[at + 11] = (store[at + 11] ?? 0) + weight * rate;
  store[at + 12] = (store[at + 12] ?? 0) + weight * rate * rate;
}

/** The sums that begin at a place. */
export function sumsAt(store: Float64Array, at: number): AnswerSums {
  const sums = emptySums();
  for (const [i, name] of sumNames.entries()) sums[name] = store[at + i] ?? 0;
  return sums;
}

/** The sums of several. */
export function addedSums(each: readonly AnswerSums[]): AnswerSums {
  const all = emptySums();
  for (const sums of each) for (const name of sumNames) all[name] += sums[name];
  return all;
}

/** The sums of each class. */
export function sumsByStratum(observations: readonly Observation[], strata: number): readonly AnswerSums[] {
  const width = sumNames.length;
  const store = new Float64Array(width * strata);
  for (const { stratum, weight, y, x } of observations) addAnswer(store, stratum * width, weight, y, x);
  return Array.from({ length: strata }, (_, i) => sumsAt(store, i * width));
}

/** Moments of figures scaled by their weight against the mean weight, which is 1 for a draw at random. */
export function momentsOf({ n, w, wy, wx, wwyy, wwxy, wwxx }: AnswerSums): Moments {
  if (n === 0) return noMoments;
  const mean = w / n;
  const square = mean * mean;
  return { n, y: wy / mean, x: wx / mean, yy: wwyy / square, xy: wwxy / square, xx: wwxx / square };
}

/** Share of the weighted variance of the answers that lies between the classes; undefined where nothing varies. */
export function shareBetween(classes: readonly AnswerSums[]): number | undefined {
  const own = classes.filter(({ wa }) => wa > 0);
  const { wa, wr, wrr } = addedSums(own);
  const all = wrr - (wr * wr) / wa;
  // What is left of equal figures by rounding is no spread.
  if (!(all > 1e-12 * wrr) || own.length < 2) return undefined;
  const between = own.reduce((sum, each) => sum + (each.wr * each.wr) / each.wa, 0) - (wr * wr) / wa;
  return Math.min(1, Math.max(0, between / all));
}
