import { fayHerriot, type SmallArea } from '../../sampling/fayHerriot.js';
import { ratioOf } from '../../sampling/moments.js';
import { normalQuantile } from '../../sampling/quantiles.js';
import type { Estimand } from '../questions/question.js';
import { clipped, degreeMaps, mapped, scaled, type Interval95 } from './estimate.js';
import { sampledStrata } from './strata.js';
import type { AnswerSums } from './sums.js';

/** A class, as the model sees it. */
export interface ModelClass {
  readonly population: number;
  readonly sums: AnswerSums;
  /** people in a municipality of it, on average; undefined where no census has them */
  readonly persons: number | undefined;
}

/**
 * Every class by the model of Fay and Herriot: its own mean and what classes of its size have, by their errors; those
 * errors from the spread within all classes together, as a few answers of one class tell little of it. Undefined where
 * there are too few classes with answers, or no spread within them.
 */
export function modelled(
  estimand: Estimand,
  isShare: boolean,
  classes: readonly ModelClass[],
): readonly Interval95[] | undefined {
  const means = classes.map(meanOf);
  const known = means.filter((each) => each !== undefined);
  const degrees = known.reduce((sum, { n }) => sum + n - 1, 0);
  const spread = known.reduce((sum, { n, variance }) => sum + (n - 1) * variance, 0) / degrees;
  if (!(spread > 0)) return undefined;
  const withPersons = classes.every(({ persons }) => persons !== undefined);
  const areas = classes.map(({ persons, population }, i): SmallArea => {
    const mean = means[i];
    const covariates = withPersons ? [1, Math.log10(persons ?? 1)] : [1];
    if (mean === undefined) return { covariates };
    const { n, value } = mean;
    const variance = Math.max(0, 1 - n / population) * (spread / n);
    return { covariates, direct: { value, variance } };
  });
  return fayHerriot(areas)?.map(({ value, error }, i) => {
    const reach = normalQuantile(0.975) * error;
    const found: Interval95 = {
      value,
      low: value - reach,
      high: value + reach,
      n: classes[i]?.sums.applying ?? 0,
      method: 'fay-herriot',
    };
    return inUnit(found, { estimand, isShare, population: classes[i]?.population ?? 0 });
  });
}

interface Unit {
  readonly estimand: Estimand;
  readonly isShare: boolean;
  readonly population: number;
}

/** The mean of a class as what is asked for. */
function inUnit(found: Interval95, { estimand, isShare, population }: Unit): Interval95 {
  const most = isShare || estimand === 'saved' ? 1 : Infinity;
  const within = clipped(found, estimand === 'small-change' ? -1 : 0, most);
  if (typeof within === 'string') return found;
  if (estimand === 'total') return scaled(within, population);
  return estimand === 'likeness' || estimand === 'difference' ? mapped(within, degreeMaps[estimand]) : within;
}

interface ClassMean {
  readonly n: number;
  readonly value: number;
  /** of one answer */
  readonly variance: number;
}

function meanOf({ population, sums }: ModelClass): ClassMean | undefined {
  const n = sums.applying;
  if (n === 0) return undefined;
  const group = { strata: [0], population, answers: sums.n };
  const { value, error } = ratioOf(sampledStrata([group], [sums]));
  const left = Math.max(1e-12, 1 - sums.n / population);
  return { n, value, variance: n < 2 ? 0 : (error * error * n) / left };
}
