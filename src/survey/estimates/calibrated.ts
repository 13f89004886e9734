import {
  calibratedRatio,
  calibratedTotal,
  rakedWeights,
  type Calibration,
  type Margin,
  type WeightedAnswer,
} from '../../sampling/calibration.js';
import { designEffectOf, type Estimate } from '../../sampling/moments.js';
import { medianFrom, type Median } from './median.js';
import { finite, type SampledAnswers } from './sampled.js';
import { isCensus, sampledStrata, type ClassGroup, type Observation } from './strata.js';
import { addedSums, sumsByStratum } from './sums.js';

/** Answers whose weights add up to known numbers of municipalities: by one margin poststratified, by several raked. */
export interface Calibrated {
  readonly groups: readonly ClassGroup[];
  /** of all classes, those outside of what is asked for among them with 0 and 0 */
  readonly observations: readonly Observation[];
  readonly calibration: Calibration;
}

/** Makes the weights of answers add up to margins; undefined where the margins contradict each other. */
export function calibrated(
  groups: readonly ClassGroup[],
  observations: readonly Observation[],
  margins: readonly Margin[],
): Calibrated | undefined {
  const answers = weighted(groups, observations);
  const strata = new Map(
    groups.map(({ population, answers: n }, i) => [String(i), { population, answers: n }]),
  );
  try {
    return { groups, observations, calibration: { strata, weights: rakedWeights(answers, margins) } };
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** Answers under their weights in the design: those of their group add up to its municipalities. */
function weighted(
  groups: readonly ClassGroup[],
  observations: readonly Observation[],
): readonly WeightedAnswer[] {
  const groupOf = groups.map(({ strata, population }) => {
    const own = observations.filter(({ stratum }) => strata.includes(stratum));
    return { strata, scale: population / own.reduce((sum, { weight }) => sum + weight, 0) };
  });
  return observations.map(({ stratum, weight, y, margins = [] }) => {
    const group = groupOf.findIndex(({ strata }) => strata.includes(stratum));
    return { stratum: String(group), weight: weight * (groupOf[group]?.scale ?? 0), y, classes: margins };
  });
}

/**
 * How many numbers the weights were fitted to beyond those of the groups: each takes a degree of freedom, as the spread
 * that is left was made smaller by it.
 */
function fittedNumbers({ groups, observations }: Calibrated): number {
  const margins = observations[0]?.margins?.length ?? 0;
  const groupOf = new Map(groups.flatMap(({ strata }, g) => strata.map((i) => [i, g] as const)));
  return Array.from({ length: margins }, (_, m) => {
    const classes = new Set(observations.map((each) => each.margins?.[m]));
    const cells = new Set(observations.map((each) => `${groupOf.get(each.stratum)} ${each.margins?.[m]}`));
    return Math.min(classes.size - 1, cells.size - groups.length);
  }).reduce((sum, each) => sum + each, 0);
}

/** An estimate with an error as wide as the degrees of freedom that are left make it. */
function widened(estimate: Estimate, fitted: number): Estimate {
  const degrees = estimate.degrees - fitted;
  const factor = degrees > 0 ? Math.sqrt(estimate.degrees / degrees) : 1;
  return { ...estimate, error: estimate.error * factor, degrees };
}

/** What an estimate asks of calibrated answers, of all municipalities or of those of some classes. */
export function sampledByMargins(
  of: Calibrated,
  domain: readonly number[] = of.groups.flatMap(({ strata }) => strata),
): SampledAnswers {
  const { groups, observations, calibration } = of;
  const fitted = fittedNumbers(of);
  const isIn = new Set(domain);
  const within = observations.map((each) => (isIn.has(each.stratum) ? each : { ...each, y: 0, x: 0 }));
  const answers = weighted(groups, within);
  const total = widened(calibratedTotal(answers, calibration.weights, calibration.strata), fitted);
  const bases = within.map(({ x }) => x);
  const ratio = widened(calibratedRatio(answers, bases, calibration), fitted);
  const sums = sumsByStratum(within, 1 + Math.max(...groups.flatMap(({ strata }) => strata)));
  const strata = sampledStrata(groups, sums);
  const { applying, y, x } = addedSums(sums);
  const base = total.value / ratio.value;
  return {
    population: groups.reduce((sum, { population }) => sum + population, 0),
    n: applying,
    y,
    x,
    isCensus: isCensus(groups),
    total: { ...total, designEffect: finite(designEffectOf(strata, 0, total.error ** 2)) },
    ratio: {
      ...ratio,
      designEffect: finite(designEffectOf(strata, ratio.value, (ratio.error * base) ** 2)),
    },
  };
}

/** The median of figures under calibrated weights; undefined of fewer than two. */
export function medianByMargins(of: Calibrated): Median | undefined {
  const { observations, calibration } = of;
  const figures = observations.flatMap(({ x, y }, i) =>
    x > 0 ? [{ y, weight: calibration.weights[i] ?? 0 }] : [],
  );
  const shareUpTo = (figure: number) => {
    const below = observations.map((each) => ({ ...each, y: each.x > 0 && each.y <= figure ? each.x : 0 }));
    return sampledByMargins({ ...of, observations: below }).ratio;
  };
  return medianFrom(figures, shareUpTo);
}
