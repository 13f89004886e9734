import { at } from '../model/at.js';
import { allocateWholeForErrors, type Indicator } from './bethel.js';
import { allocateWhole, type AllocationRule, type AllocationStratum } from './allocation.js';
import { tQuantile } from './quantiles.js';

/** A class of the frame that is drawn from by itself. */
export interface PlanStratum {
  readonly id: string;
  /** units in it */
  readonly population: number;
  /** at least and at most so many are drawn; the same number takes exactly as many */
  readonly least?: number;
  readonly most?: number;
  /** of asking one unit, against the others; 1 if not given */
  readonly cost?: number;
  /** standard deviation of one answer, for Neyman's rule; that of a proportion of one half if not given */
  readonly spread?: number;
  /**
   * Of a draw of so many with unequal chances, n·Σ(1/π)/N²: by how much its variance is above that of equal chances, where
   * answers have nothing to do with them (Kish 1965); undefined: all have the same chance
   */
  readonly unevenness?: (drawn: number) => number;
}

/** What is asked of a sample. */
export interface PlanRequest {
  readonly strata: readonly PlanStratum[];
  /** drawn in all; undefined: as few as reach the margin */
  readonly n: number | undefined;
  /** wanted nationwide, for a proportion of one half: 0.1 is ±10 points */
  readonly margin: number;
  /** wanted in every stratum, where there is room for it */
  readonly classMargin: number;
  /** share of those asked who answer, above 0 and at most 1 */
  readonly response: number;
  readonly rule: AllocationRule;
  /** totals that have to be so exact, all at once; the sample is then the cheapest that is enough for them */
  readonly indicators?: readonly Indicator[];
}

/** What a sample is expected to tell of a stratum, or of all. */
export interface PlannedStratum extends PlanStratum {
  readonly drawn: number;
  /** drawn × response, not rounded */
  readonly answers: number;
  /** half of the 95 % interval of a proportion of one half; undefined where fewer than two answers are expected */
  readonly margin: number | undefined;
}

export interface SamplePlan {
  readonly strata: readonly PlannedStratum[];
  readonly all: PlannedStratum;
  /** whether the margins that were wanted are reached: nationwide, and in every stratum */
  readonly reaches: {
    readonly all: boolean;
    readonly strata: boolean;
    /** whether every indicator is as exact as wanted */
    readonly indicators: boolean;
  };
}

/** The variance of one answer where half say yes: the widest there is. */
const widest = 0.25;
const level = 0.975;
/** without two answers a stratum tells nothing of its own spread */
const leastOf = 2;

/**
 * Shares a sample out: at least what the margin of each stratum needs, the rest by the rule. Without a number, the
 * smallest sample that reaches the margin of all; if the whole frame does not, the whole frame. With indicators, the
 * cheapest that is enough for all of them. Throws RangeError if the strata are to have more than n.
 */
export function planSample(request: PlanRequest): SamplePlan {
  const { strata, n, indicators } = request;
  if (indicators !== undefined) return plannedFor(indicators, request);
  if (n !== undefined) return planned(n, request);
  const all = strata.reduce((sum, each) => sum + mostOf(each), 0);
  const least = leastFor(request, all).reduce((sum, each) => sum + each, 0);
  let [low, high] = [least, all];
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (planned(mid, request).reaches.all) high = mid;
    else low = mid + 1;
  }
  return planned(high, request);
}

function planned(n: number, request: PlanRequest): SamplePlan {
  const { strata, rule } = request;
  const least = leastFor(request, n);
  const shares = strata.map((stratum, h) => ({ ...shareOf(stratum), least: at(least, h) }));
  return withMargins(allocateWhole(n, shares, rule), request, true);
}

function plannedFor(indicators: readonly Indicator[], request: PlanRequest): SamplePlan {
  const { strata, response } = request;
  // So many answers are needed; so many more have to be asked.
  const answering = strata.map(shareOf).map((each) => ({
    ...each,
    least: each.least * response,
    most: each.most * response,
  }));
  const answers = allocateWholeForErrors(answering, indicators);
  const drawn = strata.map((stratum, h) =>
    answers === undefined
      ? mostOf(stratum)
      : Math.min(mostOf(stratum), Math.ceil(at(answers, h) / response - 1e-9)),
  );
  return withMargins(drawn, request, answers !== undefined);
}

function mostOf({ population, most = population }: PlanStratum): number {
  return Math.min(population, most);
}

function shareOf(stratum: PlanStratum): AllocationStratum {
  const { population, least = Math.min(population, leastOf), cost = 1, spread = Math.sqrt(widest) } = stratum;
  const most = mostOf(stratum);
  return { population, spread, cost, least: Math.min(most, least), most };
}

/** A plan with what it is expected to tell of a proportion of one half, the widest case. */
function withMargins(drawn: readonly number[], request: PlanRequest, indicators: boolean): SamplePlan {
  const { strata, response, margin, classMargin } = request;
  const each = strata.map((stratum, h) => {
    const of = { ...stratum, drawn: at(drawn, h), answers: at(drawn, h) * response };
    return { ...of, margin: marginOfAll([of]) };
  });
  const sum = (of: (stratum: PlannedStratum) => number) =>
    each.reduce((total, stratum) => total + of(stratum), 0);
  const all = {
    id: '',
    population: sum(({ population }) => population),
    drawn: sum((stratum) => stratum.drawn),
    answers: sum(({ answers }) => answers),
    margin: marginOfAll(each),
  };
  return {
    strata: each,
    all,
    reaches: {
      all: isWithin(margin, all.margin),
      strata: each.every((of) => isWithin(classMargin, of.margin)),
      indicators,
    },
  };
}

function isWithin(wanted: number, found: number | undefined): boolean {
  return found !== undefined && found <= wanted;
}

/**
 * What each stratum needs for its margin; two of each where that is more than n; in any case what it is to have, and as
 * many as there are at most.
 */
function leastFor({ strata, classMargin, response }: PlanRequest, n: number): readonly number[] {
  const bounded = (wanted: (stratum: PlanStratum) => number) =>
    strata.map((stratum) => Math.min(mostOf(stratum), Math.max(stratum.least ?? 0, wanted(stratum))));
  // Fewer than two of each: nothing is sure of any stratum, so that none is put before the others.
  const ways = [(stratum: PlanStratum) => smallest(stratum, classMargin, response), () => leastOf, () => 0];
  const fitting = ways.map(bounded).find((each) => each.reduce((sum, least) => sum + least, 0) <= n);
  return fitting ?? bounded(() => 0);
}

/** The smallest number of units that reaches a margin within one stratum; all of it if no fewer do. */
function smallest({ population, unevenness }: PlanStratum, margin: number, response: number): number {
  let [low, high] = [Math.min(population, leastOf), population];
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    const reached = marginOfAll([{ population, drawn: mid, answers: mid * response, unevenness }]);
    if (reached !== undefined && reached <= margin) high = mid;
    else low = mid + 1;
  }
  return high;
}

type MarginStratum = Pick<PlannedStratum, 'population' | 'drawn' | 'answers'> & {
  readonly unevenness?: PlanStratum['unevenness'] | undefined;
};

/**
 * t·√Σ(N/ΣN)²(1 − r/N)·p(1 − p)·N/((N − 1)·r) with p = ½ (Cochran 1977, 5.52): what is not answered stays unknown, so r
 * counts answers, not letters. With unequal chances as `survey read` estimates: as if drawn with replacement, so without
 * the correction, and as much wider as they are uneven. Undefined where a stratum is left without two answers.
 */
function marginOfAll(strata: readonly MarginStratum[]): number | undefined {
  const all = strata.reduce((sum, { population }) => sum + population, 0);
  let variance = 0;
  let degrees = 0;
  for (const { population, drawn, answers, unevenness } of strata) {
    if (answers >= population) {
      degrees += population - 1;
      continue;
    }
    if (answers < leastOf) return undefined;
    const share = population / all;
    const spread = (widest * population) / (population - 1);
    const left = unevenness === undefined ? 1 - answers / population : unevenness(drawn);
    variance += (share * share * left * spread) / answers;
    degrees += answers - 1;
  }
  return variance === 0 ? 0 : Math.min(1, tQuantile(level, degrees) * Math.sqrt(variance));
}
