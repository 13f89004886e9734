import { at } from '../../model/at.js';
import type { SmaaModel } from './smaaModel.js';

/** Lower than every utility of a value with an exponent: the place of what has no score. */
const none = -1e300;

/** One draw of the weights, and of the utilities of the uncertain cells. */
export interface Draw {
  readonly weights: Float64Array;
  readonly cells: Float64Array;
}

/** Fills in the utility of every row under a draw. */
export interface Filling extends Draw {
  readonly into: Float64Array;
}

/** Fills in the utility of every row for two draws, for which the columns are read once. */
export type UtilitiesOfTwo = (one: Filling, other: Filling) => void;

/** Prepares the weighted means of a model. */
export function utilitiesOf(model: SmaaModel): UtilitiesOfTwo {
  const { rows, criteria, columns } = model;
  const complete = completionOf(model);
  const fours = Array.from({ length: Math.floor(criteria / 4) }, (_, i) =>
    columns.subarray(4 * i * rows, 4 * (i + 1) * rows),
  );
  const others = Array.from({ length: criteria % 4 }, (_, i) => {
    const c = 4 * fours.length + i;
    return columns.subarray(c * rows, (c + 1) * rows);
  });
  return (one, other) => {
    one.into.fill(0);
    other.into.fill(0);
    for (let i = 0; i < fours.length; i += 1) addFour(at(fours, i), 4 * i, one, other);
    for (let i = 0; i < others.length; i += 1) addOne(at(others, i), 4 * fours.length + i, one, other);
    complete(one);
    complete(other);
  };
}

/** Prepares what is done with the sums of what is known: the uncertain cells, and the weights that apply. */
export function completionOf(model: SmaaModel): (filling: Filling) => void {
  const { patterns } = model;
  const factors = new Float64Array(patterns.length);
  const isWhole = patterns.every((pattern) => pattern.every((applies) => applies === 1));
  return (filling) => {
    addUncertain(model, filling);
    if (!isWhole) scale(model, factors, filling);
  };
}

// Four columns at a time: the sums are read and written a quarter as often.
function addFour(columns: Float64Array, c: number, one: Filling, other: Filling): void {
  const [a, b] = [one.into, other.into];
  const n = a.length;
  const v = one.weights[c] ?? 0;
  const w = one.weights[c + 1] ?? 0;
  const x = one.weights[c + 2] ?? 0;
  const y = one.weights[c + 3] ?? 0;
  const p = other.weights[c] ?? 0;
  const q = other.weights[c + 1] ?? 0;
  const r = other.weights[c + 2] ?? 0;
  const s = other.weights[c + 3] ?? 0;
  for (let row = 0; row < n; row += 1) {
    const first = columns[row] ?? 0;
    const second = columns[row + n] ?? 0;
    const third = columns[row + 2 * n] ?? 0;
    const fourth = columns[row + 3 * n] ?? 0;
    a[row] = (a[row] ?? 0) + v * first + w * second + x * third + y * fourth;
    b[row] = (b[row] ?? 0) + p * first + q * second + r * third + s * fourth;
  }
}

function addOne(column: Float64Array, c: number, one: Filling, other: Filling): void {
  const [a, b] = [one.into, other.into];
  const [v, w] = [one.weights[c] ?? 0, other.weights[c] ?? 0];
  for (let row = 0; row < a.length; row += 1) {
    const value = column[row] ?? 0;
    a[row] = (a[row] ?? 0) + v * value;
    b[row] = (b[row] ?? 0) + w * value;
  }
}

function addUncertain({ uncertain: { rows, criteria } }: SmaaModel, { weights, cells, into }: Filling): void {
  for (let i = 0; i < cells.length; i += 1) {
    const row = rows[i] ?? 0;
    into[row] = (into[row] ?? 0) + (weights[criteria[i] ?? 0] ?? 0) * (cells[i] ?? 0);
  }
}

/** Where not all criteria apply: the mean is over those that do. */
function scale(
  { rows, patterns, patternOf }: SmaaModel,
  factors: Float64Array,
  { weights, into }: Filling,
): void {
  for (const [i, pattern] of patterns.entries()) factors[i] = factorOf(pattern, weights);
  for (let row = 0; row < rows; row += 1) {
    const factor = factors[patternOf[row] ?? 0] ?? 0;
    into[row] = factor === 0 ? none : (into[row] ?? 0) * factor;
  }
}

/** What brings the weights that apply to a sum of 1; 0 if there are none. */
function factorOf(pattern: Uint8Array, weights: Float64Array): number {
  let applying = 0;
  for (let c = 0; c < pattern.length; c += 1) if (pattern[c] === 1) applying += weights[c] ?? 0;
  return applying === 0 ? 0 : 1 / applying;
}
