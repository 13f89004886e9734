import { ratioOf, type Estimate } from '../../sampling/moments.js';
import { weightedQuantile, woodruff, type WeightedFigure } from '../../sampling/woodruff.js';
import { sampledStrata, type ClassGroup, type Observation } from './strata.js';
import { sumsByStratum } from './sums.js';

/** Half of the answers are at or below the value. */
export interface Median {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The median of figures with the interval of Woodruff; undefined of fewer than two. */
export function medianOf(
  groups: readonly ClassGroup[],
  observations: readonly Observation[],
): Median | undefined {
  const applying = observations.filter(({ x }) => x > 0);
  if (groups.length === 0) return undefined;
  const strata = 1 + Math.max(...groups.flatMap((group) => group.strata));
  const figures = applying.map(({ y, stratum, weight }) => {
    const group = groups.find((each) => each.strata.includes(stratum));
    const all = observations.filter((each) => group?.strata.includes(each.stratum) === true);
    const sum = all.reduce((total, each) => total + each.weight, 0);
    return { y, weight: (weight * (group?.population ?? 0)) / sum };
  });
  const shareUpTo = (figure: number) => {
    const below = observations.map((each) => ({ ...each, y: each.x > 0 && each.y <= figure ? each.x : 0 }));
    return ratioOf(sampledStrata(groups, sumsByStratum(below, strata)));
  };
  return medianFrom(figures, shareUpTo);
}

/** The median with the interval of Woodruff; undefined of fewer than two figures. */
export function medianFrom(
  figures: readonly WeightedFigure[],
  shareUpTo: (figure: number) => Estimate,
): Median | undefined {
  if (figures.length < 2) return undefined;
  const [low, high] = woodruff(figures, 0.5, shareUpTo);
  return { value: weightedQuantile(figures, 0.5), low, high };
}
