import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateForErrors, allocateWholeForErrors, type Indicator } from '../../src/sampling/bethel.js';

const { input, expected } = JSON.parse(readFileSync('fixtures/sampling/practools-strAlloc.json', 'utf8'));

const strata = input.Nh.map((population: number, h: number) => ({
  population,
  cost: input.ch[h],
  least: 0,
  most: population,
}));

/** The variance of a total with a finite population correction. */
function varianceOf(drawn: readonly number[], spreads: readonly number[], sizes: readonly number[]): number {
  return drawn.reduce((sum, n, h) => {
    const [size = 0, spread = 0] = [sizes[h], spreads[h]];
    return sum + (size * (size - n) * spread * spread) / n;
  }, 0);
}

function wanted(
  of: readonly { readonly spreads: readonly number[]; readonly share: number }[],
): readonly Indicator[] {
  return of.map(({ spreads, share }) => ({
    spreads,
    variance: (share * 1698 * Math.max(...spreads)) ** 2 / 100,
  }));
}

describe('the cheapest sample for wanted errors', () => {
  it('of one indicator is PracTools’ allocation for a coefficient of variation', () => {
    const population = input.Nh.reduce((sum: number, size: number) => sum + size, 0);
    const variance = (input.CV0 * input.ybarU * population) ** 2;
    const drawn = allocateForErrors(strata, [{ spreads: input.Sh, variance }]) ?? [];
    for (const [h, n] of drawn.entries()) expect(n).toBeCloseTo(expected.totvar.nh[h], 3);
  });

  const sizes = [565, 445, 227, 226, 185, 50];
  const figures = fc.array(fc.double({ min: 0.05, max: 50, noNaN: true }), { minLength: 6, maxLength: 6 });
  const indicators = fc.array(
    fc.record({ spreads: figures, share: fc.double({ min: 0.02, max: 0.3, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  it('keeps every error and every bound, and is dearer than no sample that does', () => {
    const costs = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(indicators, costs, (of, prices) => {
        const asked = wanted(of);
        const bounded = sizes.map((population, h) => ({
          population,
          cost: prices[h] ?? 1,
          least: 2,
          most: population,
        }));
        const drawn = allocateForErrors(bounded, asked);
        if (drawn === undefined) throw new Error('a census is enough for any error');
        for (const { spreads, variance } of asked)
          expect(varianceOf(drawn, spreads, sizes)).toBeLessThanOrEqual(variance * (1 + 1e-6));
        const costOf = (some: readonly number[]) => some.reduce((sum, n, h) => sum + n * (prices[h] ?? 1), 0);
        // One unit moved from a stratum to another, or left out: either dearer, or not enough.
        for (const [from] of drawn.entries())
          for (const [to] of drawn.entries()) {
            const other = drawn.map((n, h) => n + (h === to ? 0.5 : 0) - (h === from ? 1 : 0));
            if ((other[from] ?? 0) < 2 || (other[to] ?? 0) > (sizes[to] ?? 0)) continue;
            const isEnough = asked.every(
              ({ spreads, variance }) => varianceOf(other, spreads, sizes) <= variance,
            );
            if (isEnough) expect(costOf(other)).toBeGreaterThanOrEqual(costOf(drawn) * (1 - 1e-6));
          }
      }),
      { numRuns: 60 },
    );
  });

  it('is rounded to whole numbers that are still enough, at most one more a stratum', () => {
    fc.assert(
      fc.property(indicators, (of) => {
        const asked = wanted(of);
        const bounded = sizes.map((population) => ({ population, cost: 1, least: 2, most: population }));
        const [fractions = [], whole = []] = [
          allocateForErrors(bounded, asked),
          allocateWholeForErrors(bounded, asked),
        ];
        for (const { spreads, variance } of asked)
          expect(varianceOf(whole, spreads, sizes)).toBeLessThanOrEqual(variance * (1 + 1e-6));
        for (const [h, n] of whole.entries())
          expect(n).toBeLessThanOrEqual(Math.ceil((fractions[h] ?? 0) - 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it('is none where the upper bounds are not enough', () => {
    const few = sizes.map((population) => ({ population, cost: 1, least: 0, most: 3 }));
    expect(allocateForErrors(few, [{ spreads: sizes.map(() => 10), variance: 1 }])).toBeUndefined();
  });
});
