import { at } from '../model/at.js';
import type { Spread } from '../model/effect.js';
import type { DrawnFigure, Draws } from './draws.js';

const tail = 0.05;

/** A figure in every draw. */
export function valuesOf({ count }: Draws, drawn: DrawnFigure): Float64Array {
  return Float64Array.from({ length: count }, (_, draw) => drawn(draw));
}

/** Median and the limits of nine tenths, rounded outwards to draws; only the lower limit where there is no upper one. */
export function spreadOf(values: Float64Array, isEndlessAbove = false): Spread {
  const sorted = values.toSorted();
  const last = sorted.length - 1;
  const low = at(sorted, Math.floor(tail * last));
  if (isEndlessAbove) return { low };
  const median = (at(sorted, Math.floor(last / 2)) + at(sorted, Math.ceil(last / 2))) / 2;
  const high = at(sorted, Math.ceil((1 - tail) * last));
  if (high === Infinity) return { low };
  return { low, median, high };
}

/** Share of the draws of which something holds. */
export function shareWhere(values: Float64Array, holds: (value: number) => boolean): number {
  return values.reduce((count, value) => count + Number(holds(value)), 0) / values.length;
}
