import type { SimpleCount } from '../../sampling/intervals.js';
import { designEffectOf, ratioOf, totalOf, type Estimate } from '../../sampling/moments.js';
import { isCensus, sampledStrata, type ClassGroup } from './strata.js';
import { addedSums, type AnswerSums } from './sums.js';

/** Answers as an estimate asks of them, however their weights were found. */
export interface SampledAnswers {
  /** municipalities in all */
  readonly population: number;
  /** answers to which the question applies */
  readonly n: number;
  /** of figures and bases as they were answered */
  readonly y: number;
  readonly x: number;
  /** whether everybody answered */
  readonly isCensus: boolean;
  /** of a simple random sample in which everybody said yes or no */
  readonly count?: SimpleCount | undefined;
  readonly total: EstimateUnder;
  readonly ratio: EstimateUnder;
}

/** An estimate, and its variance against that of a random sample of the same size; undefined where nothing tells. */
export interface EstimateUnder extends Estimate {
  readonly designEffect: number | undefined;
}

/** Answers under stratified sampling, from the sums of each class. */
export function sampledBySums(groups: readonly ClassGroup[], sums: readonly AnswerSums[]): SampledAnswers {
  const strata = sampledStrata(groups, sums);
  const { applying, y, x } = addedSums(groups.flatMap((group) => group.strata.flatMap((i) => sums[i] ?? [])));
  const [total, ratio] = [totalOf(strata), ratioOf(strata)];
  return {
    population: groups.reduce((sum, { population }) => sum + population, 0),
    n: applying,
    y,
    x,
    isCensus: isCensus(groups),
    count: simpleCount(groups, sums),
    total: { ...total, designEffect: finite(designEffectOf(strata)) },
    ratio: { ...ratio, designEffect: finite(designEffectOf(strata, ratio.value)) },
  };
}

/** The yes and no of a single group in which all weights are the same and the question applies to everybody. */
function simpleCount(groups: readonly ClassGroup[], sums: readonly AnswerSums[]): SimpleCount | undefined {
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) return undefined;
  const { n, applying, y, w, wr, wrr, wwxx } = addedSums(group.strata.flatMap((i) => sums[i] ?? []));
  const isBinary = Math.abs(wrr - wr) <= tiny * w && Number.isInteger(y) && y >= 0 && y <= n;
  const isSimple = applying === n && Math.abs(n * wwxx - w * w) <= tiny * w * w;
  return isBinary && isSimple ? { yes: y, drawn: n, population: group.population } : undefined;
}

const tiny = 1e-9;

/** A design effect that says something. */
export function finite(effect: number): number | undefined {
  return Number.isFinite(effect) && effect >= 0 ? effect : undefined;
}
