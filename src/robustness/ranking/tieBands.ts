import { undecided } from '../../model/assessment.js';

/**
 * Groups the places of a list into bands: a band goes on as long as the index of each over the next is undecided, both
 * ends included. `indices` has one for each pair of neighbours, 0 to 1, from the top. Gives the band of each place,
 * from 0.
 */
export function tieBands(indices: readonly number[]): readonly number[] {
  const [low, high] = undecided;
  let band = 0;
  return [0, ...indices.map((index) => (index >= low && index <= high ? band : (band += 1)))];
}
