import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SobolIndex } from '../../src/model/assessment.js';
import { generatorOf } from '../../src/robustness/random/generator.js';
import { tableOfCells } from './reference/rows.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';
import { sobol } from '../../src/robustness/sensitivity/sobol.js';

it('of independent inputs, first-order indices add up to 1 at most, and total ones to 1 at least, within their error', () => {
  const weights = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 2, maxLength: 4 });
  const crossing = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(weights, crossing, fc.integer({ min: 1, max: 1000 }), (each, cross, seed) => {
      // A sum, and a part that only two inputs together make.
      const model = (u: Float64Array): number =>
        each.reduce((sum, weight, i) => sum + weight * (u[i] ?? 0), 0) +
        cross * ((u[0] ?? 0) - 0.5) * ((u[1] ?? 0) - 0.5);
      const { firstOrder, total } = sobol(model, {
        generator: generatorOf(seed),
        factors: each.length,
        samples: 2048,
      });
      // Var(wu) = w² / 12, and (u − ½)(v − ½) has 1 / 144: what is estimated is known.
      const alone = each.map((weight) => weight ** 2 / 12);
      const crossed = cross ** 2 / 144;
      const all = alone.reduce((sum, part) => sum + part, crossed);
      for (const [i, part] of alone.entries()) {
        expect(Math.abs(firstOrder[i]!.value - part / all)).toBeLessThan(0.1);
        expect(Math.abs(total[i]!.value - (part + (i < 2 ? crossed : 0)) / all)).toBeLessThan(0.1);
      }
      const sumOf = (indices: typeof total): number => indices.reduce((sum, { value }) => sum + value, 0);
      expect(sumOf(firstOrder)).toBeLessThanOrEqual(1 + errorOf(firstOrder));
      expect(sumOf(total)).toBeGreaterThanOrEqual(1 - errorOf(total));
    }),
    { numRuns: 30 },
  );
});

/** Three times as far as the intervals reach, because they hold 95 % each. */
function errorOf(indices: readonly SobolIndex[]): number {
  return indices.reduce((sum, { interval: [low, high] }) => sum + (3 * (high - low)) / 2, 0);
}

it('a task that another dominates never beats it, whatever the weights and the exponent', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pairs, fc.constantFrom(1, 0, -1), (values, exponent) => {
      const [low, high] = [
        values.map(([a, b]) => Math.min(a, b) / 10),
        values.map(([a, b]) => Math.max(a, b) / 10),
      ];
      fc.pre(high.some((value, i) => value > (low[i] ?? 0)));
      const { pairwise } = smaa(smaaModelOf(tableOfCells([low, high]), exponent), {
        generator: generatorOf(1),
        samples: 300,
      });
      expect(pairwise(1, 0)).toBeGreaterThanOrEqual(0.5);
      expect(pairwise(0, 1)).toBeLessThanOrEqual(0.5);
      if (high.every((value, i) => value > (low[i] ?? 0))) expect(pairwise(1, 0)).toBe(1);
    }),
    { numRuns: 60 },
  );
});
