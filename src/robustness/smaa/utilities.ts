import { at } from '../../model/at.js';
import type { Generator } from '../random/generator.js';
import type { SmaaModel } from './smaaModel.js';

/** Lower than every utility of a value with an exponent: the place of what has no score. */
const none = -1e300;

/** Fills in the utility of every row for one draw of weights and of the uncertain cells. */
export type Utilities = (weights: Float64Array, into: Float64Array) => void;

/** Prepares the weighted means of a model. */
export function utilitiesOf(model: SmaaModel, generator: Generator): Utilities {
  const { rows, criteria, columns, uncertain, patternOf, patterns } = model;
  const factors = new Float64Array(patterns.length);
  const isWhole = patterns.every((pattern) => pattern.every((applies) => applies === 1));
  return (weights, into) => {
    into.fill(0);
    let c = 0;
    for (; c + 4 <= criteria; c += 4) addFour(columns, c * rows, weights.subarray(c, c + 4), into);
    for (; c < criteria; c += 1) addOne(columns, c * rows, weights[c] ?? 0, into);
    for (let i = 0; i < uncertain.length; i += 1) {
      const cell = at(uncertain, i);
      into[cell.row] = (into[cell.row] ?? 0) + (weights[cell.criterion] ?? 0) * cell.draw(generator);
    }
    if (isWhole) return;
    for (const [i, pattern] of patterns.entries()) factors[i] = factorOf(pattern, weights);
    for (let row = 0; row < rows; row += 1) {
      const factor = factors[patternOf[row] ?? 0] ?? 0;
      into[row] = factor === 0 ? none : (into[row] ?? 0) * factor;
    }
  };
}

/** What brings the weights that apply to a sum of 1; 0 if there are none. */
function factorOf(pattern: Uint8Array, weights: Float64Array): number {
  let applying = 0;
  for (let c = 0; c < pattern.length; c += 1) if (pattern[c] === 1) applying += weights[c] ?? 0;
  return applying === 0 ? 0 : 1 / applying;
}

// Four columns at a time: the sums are read and written a quarter as often.
function addFour(columns: Float64Array, at: number, weights: Float64Array, into: Float64Array): void {
  const [v = 0, w = 0, x = 0, y = 0] = weights;
  const n = into.length;
  const [second, third, fourth] = [at + n, at + 2 * n, at + 3 * n];
  for (let t = 0; t < n; t += 1)
    into[t] =
      (into[t] ?? 0) +
      v * (columns[at + t] ?? 0) +
      w * (columns[second + t] ?? 0) +
      x * (columns[third + t] ?? 0) +
      y * (columns[fourth + t] ?? 0);
}

function addOne(columns: Float64Array, at: number, weight: number, into: Float64Array): void {
  for (let t = 0; t < into.length; t += 1) into[t] = (into[t] ?? 0) + weight * (columns[at + t] ?? 0);
}
