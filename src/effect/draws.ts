import { isRange, type Figure, type Range } from '../criterion/range.js';
import { at } from '../model/at.js';
import { generatorOf, type Generator } from '../robustness/random/generator.js';
import { normalScore } from './normal.js';

/** The kinds of figures that are drawn, each by itself. */
const axes = ['bodies', 'hours', 'saved', 'adoption', 'cost', 'price', 'before', 'after', 'setUp'] as const;
export type Axis = (typeof axes)[number];

/** For each kind and draw a number from 0 to 1, with its normal score. */
export interface Draws {
  readonly count: number;
  readonly units: Readonly<Record<Axis, Float64Array>>;
  readonly scores: Readonly<Record<Axis, Float64Array>>;
}

/** A figure in one of the draws. */
export type DrawnFigure = (draw: number) => number;

/**
 * A Latin hypercube (McKay, Beckman & Conover 1979): each kind takes the middles of as many equal slices of 0 to 1 as
 * there are draws, in a seeded order. All tasks share them: who guesses too high for one task guesses too high for
 * others, and a sum of errors that cancel would be more certain than its evidence.
 */
export function drawsOf(count: number, seed: number): Draws {
  const generator = generatorOf(seed);
  const grid = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const scores = grid.map(normalScore);
  const orders = axes.map((axis) => [axis, shuffled(count, generator)] as const);
  const along = (values: Float64Array): Readonly<Record<Axis, Float64Array>> => {
    const taken = orders.map(([axis, order]) => [axis, Float64Array.from(order, (i) => at(values, i))]);
    // Made from the axes themselves, so each of them is there.
    return Object.fromEntries(taken) as Record<Axis, Float64Array>;
  };
  return { count, units: along(grid), scores: along(scores) };
}

/** Fisher and Yates. */
function shuffled(count: number, { unit }: Generator): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(unit() * (i + 1));
    const held = at(order, i);
    order[i] = at(order, j);
    order[j] = held;
  }
  return order;
}

/** Normal scores between which 95 % lie: what limits around a measured figure stand for. */
const reach = 1.959963984540054;

/** Whether nothing limits a figure from above. */
export function isEndless(figure: Figure, most = Infinity): boolean {
  return isRange(figure) && figure.high === Infinity && most === Infinity;
}

interface Along {
  readonly axis: Axis;
  /** what the field may hold */
  readonly within: Range;
}

/**
 * How a figure is drawn: uniform between limits; around a figure that was measured or estimated, normal to either side
 * with the limits as those of 95 %, cut to what the field may hold. A figure without an upper limit counts as its lower
 * one: whoever asks must check `isEndless`.
 */
export function drawnFrom(draws: Draws, figure: Figure, { axis, within: [least, most] }: Along): DrawnFigure {
  if (!isRange(figure)) return () => figure;
  const { low, point } = figure;
  const high = Math.min(figure.high, most);
  if (high === Infinity || low === high) return () => low;
  const [units, scores] = [draws.units[axis], draws.scores[axis]];
  if (point === undefined) return (draw) => low + (high - low) * at(units, draw);
  return (draw) => {
    const score = at(scores, draw);
    const deviation = (score < 0 ? point - low : high - point) / reach;
    return Math.min(most, Math.max(least, point + score * deviation));
  };
}
