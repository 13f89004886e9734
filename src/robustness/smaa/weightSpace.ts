import { at } from '../../model/at.js';
import type { Generator } from '../random/generator.js';
import { logarithm } from '../random/logarithm.js';

/** What is known of the weights, which add up to 1. */
export type WeightSpace =
  | { readonly kind: 'any' }
  /** lowest and highest weight of each criterion, 0 to 1 */
  | { readonly kind: 'intervals'; readonly intervals: readonly (readonly [low: number, high: number])[] }
  /** groups of criteria, by index; none of a group counts for less than one of a later group */
  | { readonly kind: 'order'; readonly groups: readonly (readonly number[])[] };

/** Fills in the weights of one draw. */
export type DrawWeights = (weights: Float64Array) => void;

/** How many trial draws say whether rejection is quick enough, and the share of them that must be inside. */
const trials = 2_000;
const leastShare = 0.02;

/**
 * Draws weights uniformly from the space. Throws RangeError if the space is empty or does not fit the number of
 * criteria.
 */
export function drawerOf(space: WeightSpace, criteria: number, generator: Generator): DrawWeights {
  if (space.kind === 'any') return (weights) => drawFromSimplex(weights, generator);
  if (space.kind === 'order') return inOrder(space.groups, criteria, generator);
  return withinIntervals(space.intervals, criteria, generator);
}

/**
 * Uniform on the simplex: exponentials divided by their sum (Devroye 1986, Non-Uniform Random Variate Generation,
 * ch. V.2). Uniform numbers divided by their sum would not be uniform there.
 */
function drawFromSimplex(weights: Float64Array, { bits }: Generator): void {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    // From 2⁻³³ to below 1, so that the logarithm is finite.
    const exponential = -logarithm((bits() + 0.5) / 2 ** 32);
    weights[i] = exponential;
    sum += exponential;
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / sum;
}

/** By symmetry, sorted weights handed out in the order are uniform among the weights in that order. */
function inOrder(
  groups: readonly (readonly number[])[],
  criteria: number,
  generator: Generator,
): DrawWeights {
  const named = groups.flat();
  if (named.length !== criteria || new Set(named).size !== criteria || named.some((i) => !(i < criteria)))
    throw new RangeError('an order of weights names every criterion once');
  const drawn = new Float64Array(criteria);
  return (weights) => {
    drawFromSimplex(drawn, generator);
    drawn.sort();
    let place = criteria;
    for (const group of groups) {
      const slots = Array.from(group, () => (place -= 1));
      for (const criterion of group) {
        const [slot = 0] = slots.splice(Math.floor(generator.unit() * slots.length), 1);
        weights[criterion] = at(drawn, slot);
      }
    }
  };
}

/**
 * Lower bounds are exact by a shift of the simplex, upper bounds by rejection. Where rejection would take long, a walk
 * that redistributes the weight of two criteria at a time (Gibbs sampling), ten rounds from draw to draw.
 */
function withinIntervals(
  intervals: readonly (readonly [number, number])[],
  criteria: number,
  generator: Generator,
): DrawWeights {
  const start = middleOf(intervals, criteria);
  const free = 1 - intervals.reduce((sum, [low]) => sum + low, 0);
  const shifted: DrawWeights = (weights) => {
    drawFromSimplex(weights, generator);
    for (const [i, [low]] of intervals.entries()) weights[i] = low + free * (weights[i] ?? 0);
  };
  const isInside = (weights: Float64Array): boolean =>
    intervals.every(([, high], i) => (weights[i] ?? 0) <= high);
  const trial = new Float64Array(criteria);
  let inside = 0;
  for (let i = 0; i < trials; i += 1) {
    shifted(trial);
    if (isInside(trial)) inside += 1;
  }
  if (inside < leastShare * trials) return walking(intervals, start, generator);
  return (weights) => {
    do shifted(weights);
    while (!isInside(weights));
  };
}

function middleOf(intervals: readonly (readonly [number, number])[], criteria: number): Float64Array {
  const [low, high] = [0, 1].map((end) => intervals.reduce((sum, each) => sum + at(each, end), 0));
  const isSound = intervals.every(([from, to]) => from >= 0 && from <= to && to <= 1);
  if (intervals.length !== criteria || !isSound || low === undefined || high === undefined)
    throw new RangeError('each criterion has one interval of weights, from 0 to 1');
  if (low > 1 + 1e-12 || high < 1 - 1e-12)
    throw new RangeError('no weights within these intervals add up to 1');
  const share = high === low ? 0 : (1 - low) / (high - low);
  return Float64Array.from(intervals, ([from, to]) => from + share * (to - from));
}

function walking(
  intervals: readonly (readonly [number, number])[],
  start: Float64Array,
  generator: Generator,
): DrawWeights {
  const now = Float64Array.from(start);
  const steps = 10 * now.length;
  const step = (): void => {
    const i = Math.floor(generator.unit() * now.length);
    const j = (i + 1 + Math.floor(generator.unit() * (now.length - 1))) % now.length;
    const both = at(now, i) + at(now, j);
    const [[lowI, highI], [lowJ, highJ]] = [at(intervals, i), at(intervals, j)];
    const from = Math.max(lowI, both - highJ);
    const to = Math.min(highI, both - lowJ);
    if (i === j || to <= from) return;
    const moved = from + (to - from) * generator.unit();
    now[i] = moved;
    now[j] = both - moved;
  };
  return (weights) => {
    for (let i = 0; i < steps; i += 1) step();
    weights.set(now);
  };
}
