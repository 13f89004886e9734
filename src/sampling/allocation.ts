import { at } from '../model/at.js';

/** A stratum, as it is shared out among. */
export interface AllocationStratum {
  /** units in it */
  readonly population: number;
  /** standard deviation of one answer in it */
  readonly spread: number;
  /** of asking one unit */
  readonly cost: number;
  /** at least and at most so many of it are drawn */
  readonly least: number;
  readonly most: number;
}

/** By what a sample is shared out; a number is an exponent of the population (0 equal, ½, 0.7, 1 proportional). */
export type AllocationRule = 'neyman' | number;

/** N·S/√c under Neyman's rule (1934; with costs Cochran 1977, 5.5), else a power of N (Bankier 1988). */
function allocationSizes(strata: readonly AllocationStratum[], rule: AllocationRule): readonly number[] {
  return strata.map(({ population, spread, cost }) =>
    rule === 'neyman' ? (population * spread) / Math.sqrt(cost) : population ** rule,
  );
}

/**
 * Shares n out by size, within the bounds, in fractions: strata that come out of their bounds are set to them and the
 * rest is shared out again (Wesołowski, Wieczorkowski & Wójciak 2022: the optimum). Where no more fits, all is full.
 * Throws RangeError if the least of all strata is more than n.
 */
export function allocate(
  n: number,
  strata: readonly AllocationStratum[],
  rule: AllocationRule,
): readonly number[] {
  const sizes = allocationSizes(strata, rule);
  const least = strata.reduce((sum, each) => sum + each.least, 0);
  if (least > n) throw new RangeError(`${String(n)} are fewer than the strata need, ${String(least)}`);
  const scaled = (scale: number) =>
    strata.map(({ least: low, most: high }, h) => Math.min(high, Math.max(low, scale * at(sizes, h))));
  const total = (scale: number) => scaled(scale).reduce((sum, each) => sum + each, 0);
  return scaled(scaleFor(Math.min(n, total(Infinity)), total));
}

/**
 * Shares out what a budget pays for, within the bounds, in fractions, so that the error is least (Cochran 1977, 5.5).
 * Throws RangeError if the least of all strata costs more.
 */
export function allocateForCost(budget: number, strata: readonly AllocationStratum[]): readonly number[] {
  const sizes = allocationSizes(strata, 'neyman');
  const price = (drawn: readonly number[]) =>
    drawn.reduce((sum, n, h) => sum + n * (strata[h]?.cost ?? 0), 0);
  const least = price(strata.map((each) => each.least));
  if (least > budget)
    throw new RangeError(`${String(budget)} is less than the strata need, ${String(least)}`);
  const scaled = (scale: number) =>
    strata.map(({ least: low, most: high }, h) => Math.min(high, Math.max(low, scale * at(sizes, h))));
  const spent = (scale: number) => price(scaled(scale));
  return scaled(scaleFor(Math.min(budget, spent(1e300)), spent));
}

/** The factor at which the strata within their bounds add up to n: the total rises with it. */
function scaleFor(n: number, total: (scale: number) => number): number {
  let high = 1;
  while (total(high) < n && high < 1e300) high *= 2;
  let low = 0;
  for (;;) {
    const mid = (low + high) / 2;
    if (mid <= low || mid >= high) return high;
    if (total(mid) < n) low = mid;
    else high = mid;
  }
}

/**
 * Whole numbers by priority values: one unit after the other goes to the stratum in which it lowers the variance most,
 * N²S²/(c·m(m + 1)) (Wright 2012: the exact optimum of whole numbers); ties go to the first.
 */
export function allocateWhole(
  n: number,
  strata: readonly AllocationStratum[],
  rule: AllocationRule,
): readonly number[] {
  const sizes = allocationSizes(strata, rule);
  const taken = strata.map(({ least }) => least);
  const least = taken.reduce((sum, each) => sum + each, 0);
  if (least > n) throw new RangeError(`${String(n)} are fewer than the strata need, ${String(least)}`);
  const capacity = strata.reduce((sum, { most }) => sum + most, 0);
  for (let left = Math.min(n, capacity) - least; left > 0; left -= 1) {
    const next = mostUrgent(strata, taken, sizes);
    taken[next] = at(taken, next) + 1;
  }
  return taken;
}

function mostUrgent(
  strata: readonly AllocationStratum[],
  taken: readonly number[],
  sizes: readonly number[],
): number {
  let best = -1;
  let highest = -1;
  for (const [h, { most }] of strata.entries()) {
    const m = at(taken, h);
    if (m >= most) continue;
    // Of a stratum with nothing drawn nothing is known: it comes first.
    const priority = m === 0 ? Infinity : at(sizes, h) ** 2 / (m * (m + 1));
    if (priority > highest || best < 0) [best, highest] = [h, priority];
  }
  return best;
}

/** The standard error of a mean by stratified random sampling with finite population correction (Cochran 1977, 5.6). */
export function errorOfMean(drawn: readonly number[], strata: readonly AllocationStratum[]): number {
  const population = strata.reduce((sum, each) => sum + each.population, 0);
  const variance = strata.reduce((sum, { population: size, spread }, h) => {
    const n = at(drawn, h);
    return n === 0 && size > 0 ? Infinity : sum + (size * (size - n) * spread * spread) / (n || 1);
  }, 0);
  return Math.sqrt(variance) / population;
}
