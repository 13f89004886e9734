import { at } from '../model/at.js';
import type { AllocationStratum } from './allocation.js';

/** One thing that is asked, and how exact its total is to be. */
export interface Indicator {
  /** standard deviation of one answer, by stratum */
  readonly spreads: readonly number[];
  /** variance of its total that is allowed at most */
  readonly variance: number;
}

type CostedStratum = Omit<AllocationStratum, 'spread'>;

const mostRounds = 20_000;
const enough = 1e-10;

/**
 * The cheapest sample, in fractions, whose totals are all as exact as wanted, within the bounds of each stratum (Bethel
 * 1989, by the fixed point of Chromy 1987: n is √(Σ λA/c) cut to its bounds, and each λ grows with the variance that is
 * left over what is allowed). Undefined where not even the upper bounds are enough.
 */
export function allocateForErrors(
  strata: readonly CostedStratum[],
  indicators: readonly Indicator[],
): readonly number[] | undefined {
  const needs = indicators.map((each) => needOf(strata, each));
  const full = strata.map(({ most }) => most);
  if (needs.some((need) => loadOf(need, full) > 1 + enough)) return undefined;
  let weights: readonly number[] = needs.map(() => 1);
  let drawn = drawnFor(strata, needs, weights);
  for (let round = 0; round < mostRounds; round += 1) {
    const loads = needs.map((need) => loadOf(need, drawn));
    if (loads.every((load, j) => Math.abs(load - 1) < enough || (load < 1 && at(weights, j) < 1e-30))) break;
    weights = weights.map((weight, j) => Math.max(1e-300, weight * (loads[j] ?? 1) ** 2));
    drawn = drawnFor(strata, needs, weights);
  }
  return sufficient(strata, needs, weights);
}

/** What an indicator needs: N²S² of each stratum as a share of the variance that n has to bring it to, census left out. */
function needOf(strata: readonly CostedStratum[], { spreads, variance }: Indicator): readonly number[] {
  const squares = strata.map(({ population }, h) => population * at(spreads, h) ** 2);
  const allowed = variance + squares.reduce((sum, each) => sum + each, 0);
  return squares.map((each, h) => (each * (strata[h]?.population ?? 0)) / allowed);
}

/** Above 1 the sample is not enough for the indicator. */
function loadOf(need: readonly number[], drawn: readonly number[]): number {
  return need.reduce((sum, each, h) => sum + (each === 0 ? 0 : each / at(drawn, h)), 0);
}

function drawnFor(
  strata: readonly CostedStratum[],
  needs: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  return strata.map(({ cost, least, most }, h) => {
    const need = needs.reduce((sum, each, j) => sum + at(weights, j) * at(each, h), 0);
    return Math.min(most, Math.max(least, Math.sqrt(need / cost)));
  });
}

/** What is left of rounding: all weights grow until every indicator has enough. */
function sufficient(
  strata: readonly CostedStratum[],
  needs: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  let factor = 1;
  for (let step = 1e-12; step < 1e6; step *= 2) {
    const drawn = drawnFor(
      strata,
      needs,
      weights.map((each) => each * factor),
    );
    if (needs.every((need) => loadOf(need, drawn) <= 1 + 1e-9)) return drawn;
    factor = 1 + step;
  }
  return strata.map(({ most }) => most);
}

/**
 * Whole numbers that are as exact as wanted: the fractions rounded up, then one taken away after the other where all
 * indicators still have enough, the dearest first.
 */
export function allocateWholeForErrors(
  strata: readonly CostedStratum[],
  indicators: readonly Indicator[],
): readonly number[] | undefined {
  const fractions = allocateForErrors(strata, indicators);
  if (fractions === undefined) return undefined;
  const needs = indicators.map((each) => needOf(strata, each));
  const drawn = fractions.map((each) => Math.ceil(each - 1e-9));
  const dearest = strata
    .map((_, h) => h)
    .toSorted((a, b) => (strata[b]?.cost ?? 0) - (strata[a]?.cost ?? 0) || a - b);
  for (const h of dearest) {
    const fewer = drawn.map((each, k) => (k === h ? each - 1 : each));
    const isEnough = needs.every((need) => loadOf(need, fewer) <= 1 + 1e-9);
    if (isEnough && at(fewer, h) >= Math.ceil(strata[h]?.least ?? 0)) drawn[h] = at(fewer, h);
  }
  return drawn;
}
