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
const sumNames = [
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
function noSums(): GrowingSums {
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

/** Adds an answer. */
function addAnswer(sums: GrowingSums, { weight, y, x }: Omit<Observation, 'stratum'>): void {
  const [wy, wx] = [weight * y, weight * x];
  sums.n += 1;
  sums.y += y;
  sums.x += x;
  sums.w += weight;
  sums.wy += wy;
  sums.wx += wx;
  sums.wwyy += wy * wy;
  sums.wwxy += wx * wy;
  sums.wwxx += wx * wx;
  if (x <= 0) return;
  const rate = y / x;
  sums.applying += 1;
  sums.wa += weight;
  sums.wr += weight * rate;
  sums.wrr += weight * rate * rate;
}

/** The sums of several. */
export function addedSums(each: readonly AnswerSums[]): AnswerSums {
  const all = noSums();
  for (const sums of each) for (const name of sumNames) all[name] += sums[name];
  return all;
}

/** The sums of each class. */
export function sumsByStratum(observations: readonly Observation[], strata: number): readonly AnswerSums[] {
  const sums = Array.from({ length: strata }, noSums);
  for (const each of observations) {
    const own = sums[each.stratum];
    if (own !== undefined) addAnswer(own, each);
  }
  return sums;
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
