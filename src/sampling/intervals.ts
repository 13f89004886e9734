import { at } from '../model/at.js';
import type { Estimate } from './moments.js';
import { betaQuantile, logGamma, normalQuantile, tQuantile } from './quantiles.js';

export type ConfidenceInterval = readonly [low: number, high: number];

/** Estimate ± t·error; the estimate itself where there is no error, everything where nothing tells the error. */
export function tInterval({ value, error, degrees }: Estimate, level = 0.95): ConfidenceInterval {
  if (error === 0 && degrees > 0) return [value, value];
  if (!(degrees > 0)) return [-Infinity, Infinity];
  const reach = tQuantile(0.5 + level / 2, degrees) * error;
  return [value - reach, value + reach];
}

/** A proportion of which n answers are known. */
export interface Proportion extends Estimate {
  readonly n: number;
}

/**
 * The interval of Korn and Graubard (1998): Clopper and Pearson's with the effective number of answers
 * p(1 − p)/error² · (t_{n−1}/t_df)², at most n. At 0 and 1 it is that of n answers, never a point.
 */
export function kornGraubard({ value: p, error, degrees, n }: Proportion, level = 0.95): ConfidenceInterval {
  const tail = (1 - level) / 2;
  const adjusted = (tQuantile(1 - tail, Math.max(1, n - 1)) / tQuantile(1 - tail, Math.max(1, degrees))) ** 2;
  const effective =
    error > 0 ? Math.min(n, ((p * (1 - p)) / (error * error)) * adjusted) : n * Math.min(1, adjusted);
  return [
    betaQuantile(tail, effective * p, effective * (1 - p) + 1),
    betaQuantile(1 - tail, effective * p + 1, effective * (1 - p)),
  ];
}

/** On the scale of the logit: never outside 0 to 1; Korn and Graubard's at 0 and 1, where it would be a point. */
export function logitInterval(proportion: Proportion, level = 0.95): ConfidenceInterval {
  const { value: p, error, degrees } = proportion;
  if (p <= 0 || p >= 1 || error === 0) return kornGraubard(proportion, level);
  const centre = Math.log(p / (1 - p));
  const reach = (tQuantile(0.5 + level / 2, degrees) * error) / (p * (1 - p));
  return [inverseLogit(centre - reach), inverseLogit(centre + reach)];
}

function inverseLogit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Wilson's score interval of k among n, drawn at random from many (1927). */
export function wilson(k: number, n: number, level = 0.95): ConfidenceInterval {
  const z = normalQuantile(0.5 + level / 2);
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

/** Clopper and Pearson's exact interval of k among n (1934). */
export function clopperPearson(k: number, n: number, level = 0.95): ConfidenceInterval {
  const tail = (1 - level) / 2;
  return [betaQuantile(tail, k, n - k + 1), betaQuantile(1 - tail, k + 1, n - k)];
}

/** A simple random sample without replacement, of which some answered yes. */
export interface SimpleCount {
  readonly yes: number;
  readonly drawn: number;
  readonly population: number;
}

/**
 * The interval of how many of a finite population would say yes, by the acceptability of Blaker (2000) with mid-P values
 * (Lancaster 1961) of the hypergeometric distribution (Buonaccorsi 1987): the numbers with which what was seen goes well
 * enough, both tails counted together. Not conservative as that of Clopper and Pearson, nor as two tails that are held
 * apart, of which one is often empty in a small population; never a point unless all were asked.
 */
export function midP({ yes, drawn, population }: SimpleCount, level = 0.95): ConfidenceInterval {
  const [least, most] = [yes, population - (drawn - yes)];
  if (least === most) return [least, least];
  const tail = (1 - level) / 2;
  const isLowEnough = (all: number) => upTo({ yes, drawn, population }, all) > tail;
  const isHighEnough = (all: number) => 1 - upTo({ yes, drawn, population }, all) > tail;
  const low = firstFrom(least, most, isHighEnough);
  const high =
    population - firstFrom(population - most, population - least, (no) => isLowEnough(population - no));
  const accepts = (all: number): boolean => acceptability({ yes, drawn, population }, all) > 1 - level;
  const ends: ConfidenceInterval = [
    nearestEnd(Math.min(low, high), { accepts, outwards: -1, within: [least, most] }),
    nearestEnd(Math.max(low, high), { accepts, outwards: 1, within: [least, most] }),
  ];
  if (ends[0] < ends[1]) return ends;
  // So much is known that a single number is left: one of its neighbours may still be true.
  return ends[0] > least ? [ends[0] - 1, ends[0]] : [ends[0], ends[0] + 1];
}

interface Walk {
  readonly accepts: (all: number) => boolean;
  readonly outwards: 1 | -1;
  readonly within: ConfidenceInterval;
}

/** From one end of the tails to where acceptance begins: outwards as long as it holds, else inwards until it does. */
function nearestEnd(start: number, { accepts, outwards, within: [least, most] }: Walk): number {
  let at = start;
  const isWithin = (x: number): boolean => x >= least && x <= most;
  if (accepts(at)) {
    while (isWithin(at + outwards) && accepts(at + outwards)) at += outwards;
    return at;
  }
  while (isWithin(at - outwards) && !accepts(at)) at -= outwards;
  return at;
}

/** The first whole number from which on a condition holds; the last if it never does. */
function firstFrom(from: number, to: number, holds: (x: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (holds(mid)) high = mid;
    else low = mid + 1;
  }
  return high;
}

/** Probability of fewer yes, and half of that of as many, where `all` of the population would say yes. */
function upTo(count: SimpleCount, all: number): number {
  const { from, chances } = outcomes(count, all);
  return chances.reduce((sum, chance, i) => {
    const k = from + i;
    return k < count.yes ? sum + chance : k === count.yes ? sum + chance / 2 : sum;
  }, 0);
}

/**
 * How well a number of yes in the population goes with what was answered (Blaker 2000): the probability of outcomes that
 * are as far out or further, in whichever tail; of those that are as far out a half.
 */
function acceptability(count: SimpleCount, all: number): number {
  const { from, chances } = outcomes(count, all);
  const [below, above] = [runningSums(chances), runningSums(chances.toReversed()).toReversed()];
  const farOut = (i: number): number => Math.min(at(below, i), at(above, i));
  const own = farOut(count.yes - from);
  return chances.reduce((sum, chance, i) => {
    const other = farOut(i);
    if (other > own * (1 + tie)) return sum;
    return sum + (other < own * (1 - tie) ? chance : chance / 2);
  }, 0);
}

// Tails that are equal but for the last bits are equal.
const tie = 1e-9;

function runningSums(chances: readonly number[]): readonly number[] {
  let sum = 0;
  return chances.map((chance) => (sum += chance));
}

/** The probabilities of all numbers of yes among those drawn, where `all` of the population would say yes. */
function outcomes(
  { drawn, population }: SimpleCount,
  all: number,
): { readonly from: number; readonly chances: readonly number[] } {
  const from = Math.max(0, drawn - (population - all));
  const to = Math.min(drawn, all);
  let chance = Math.exp(
    logChoose(all, from) + logChoose(population - all, drawn - from) - logChoose(population, drawn),
  );
  const chances = [chance];
  for (let k = from; k < to; k += 1) {
    chance *= ((all - k) * (drawn - k)) / ((k + 1) * (population - all - drawn + k + 1));
    chances.push(chance);
  }
  return { from, chances };
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
