import { at } from '../model/at.js';
import { normalised } from './normalised.js';

/**
 * The weights of several people as one: the geometric mean for each criterion, made to add up to 1 (Forman & Peniwati
 * 1998, EJOR 108). A single 0 makes it 0. Throws RangeError if nothing is left.
 */
export function geometricMeanWeights(several: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = several;
  return normalised(
    first.map((_, j) =>
      Math.exp(several.reduce((sum, each) => sum + Math.log(at(each, j)), 0) / several.length),
    ),
  );
}
