/** Figures of 0 or more as weights that add up to 1. Throws RangeError if they add up to nothing. */
export function normalised(figures: readonly number[]): readonly number[] {
  const total = figures.reduce((sum, each) => sum + each, 0);
  if (!(total > 0) || figures.some((each) => each < 0)) throw new RangeError('nothing to weigh');
  return figures.map((each) => each / total);
}
