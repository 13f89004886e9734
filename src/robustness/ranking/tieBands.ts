import { undecided } from '../../model/assessment.js';

/**
 * The band of each place of a list, from 0: a band begins with its best task and ends before the first task that its best
 * beats more often than can be undecided. `index` is the pairwise winning index of one place over another.
 */
export function tieBands(places: number, index: (best: number, place: number) => number): readonly number[] {
  const [, high] = undecided;
  let [band, best] = [0, 0];
  return Array.from({ length: places }, (_, place) => {
    if (place === 0 || index(best, place) <= high) return band;
    best = place;
    return (band += 1);
  });
}
