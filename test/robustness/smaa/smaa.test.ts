import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../../src/robustness/random/generator.js';
import { logarithm } from '../../../src/robustness/random/logarithm.js';
import { tableOfCells, type Cell } from '../reference/rows.js';
import type { SmaaOptions } from '../../../src/robustness/smaa/counting.js';
import { smaa } from '../../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../../src/robustness/smaa/smaaModel.js';
import { sorterOf } from '../../../src/robustness/smaa/sorter.js';
import { drawerOf, type WeightSpace } from '../../../src/robustness/smaa/weightSpace.js';

type Rows = readonly (readonly Cell[])[];

function counted(rows: Rows, options: Partial<SmaaOptions> = {}, exponent = 1) {
  return smaa(smaaModelOf(tableOfCells(rows), exponent), {
    generator: generatorOf(1),
    samples: 200,
    ...options,
  });
}

const value: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }).map((n) => n / 4) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
  { weight: 1, arbitrary: fc.constant([0.25, 0.5] as const) },
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((criteria) =>
    fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 9 }),
  );
const exponents = fc.constantFrom(1, 0, -1);

describe('the generator', () => {
  it('gives the same numbers at one go as one by one, and is in the same state then', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 50 }), (seed, count) => {
        const [atOnce, oneByOne] = [generatorOf(seed), generatorOf(seed)];
        const numbers = new Float64Array(count);
        atOnce.units(numbers);
        expect(numbers).toEqual(Float64Array.from({ length: count }, oneByOne.unit));
        expect(atOnce.state).toEqual(oneByOne.state);
      }),
    );
  });
});

describe('laws of SMAA-2', () => {
  it('the shares of each row add up to 1, those of the first k ranks to k at least, for ties share the best rank', () => {
    fc.assert(
      fc.property(table, exponents, (rows, exponent) => {
        const { acceptability, rows: all } = counted(rows, {}, exponent);
        const each = rows.map((_, i) => i);
        for (const i of each) {
          expect(each.reduce((sum, rank) => sum + acceptability(i, rank + 1), 0)).toBeCloseTo(1, 9);
          const withinFirst = (task: number): number =>
            each.slice(0, i + 1).reduce((sum, rank) => sum + acceptability(task, rank + 1), 0);
          expect(each.reduce((sum, task) => sum + withinFirst(task), 0)).toBeGreaterThan(i + 1 - 1e-9);
          expect(all[i]!.ranks[0]).toBe(all[i]!.first);
        }
      }),
    );
  });

  it('a task that dominates all others is first in every weighting; its confidence is 1', () => {
    const cells = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.constant(0.3)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cells, exponents, (others, exponent) => {
        const { rows: tasks, pairwise } = counted([...others, [0.95, 0.5]], {}, exponent);
        expect(tasks.at(-1)).toMatchObject({ first: 1, confidence: 1, usualRanks: [1, 1] });
        for (const i of others.keys()) expect(pairwise(i, others.length)).toBe(0);
      }),
    );
  });

  it('the same seed gives the same figures, another seed others', () => {
    const rows: Rows = [
      [0.9, 0.2, 'unknown'],
      [0.5, 0.8, 0.1],
      ['not-applicable', 0.6, 0.6],
    ];
    const figures = (seed: number): string =>
      JSON.stringify(counted(rows, { generator: generatorOf(seed) }).rows);
    expect(figures(7)).toBe(figures(7));
    expect(figures(7)).not.toBe(figures(8));
  });

  it('pairwise indices of a pair add up to 1, and order tasks as they are ranked when there are two', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { pairwise } = counted(rows);
        for (const a of rows.keys())
          for (const b of rows.keys())
            if (a !== b) expect((pairwise(a, b) ?? 0) + (pairwise(b, a) ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('what has the same values is jointly first, and not by turns', () => {
    const { rows: tasks, pairwise } = counted([
      [0.3, 0.9],
      [0.3, 0.9],
      [0.1, 0.1],
    ]);
    expect(tasks.map(({ first }) => first)).toEqual([1, 1, 0]);
    expect(tasks[2]!.usualRanks).toEqual([3, 3]);
    expect(tasks.map(({ confidence }) => confidence)).toEqual([1, 1, undefined]);
    expect(tasks[2]).not.toHaveProperty('centralWeights');
    expect(pairwise(0, 1)).toBe(0.5);
  });

  it('a task to which no criterion applies is last', () => {
    const { rows: tasks } = counted([['not-applicable'], [0], [0.5]], {}, -1);
    expect(tasks[0]).toMatchObject({ first: 0, usualRanks: [3, 3] });
  });

  it('an unknown lies anywhere between 0 and 1', () => {
    const { rows: tasks, confidenceSamples } = counted([['unknown'], [0.8]], { samples: 10_000 });
    expect(tasks[0]!.first).toBeCloseTo(0.2, 1);
    expect(tasks[0]!.confidence).toBeCloseTo(0.2, 1);
    expect(tasks[0]!.standardErrors.first).toBeCloseTo(0.004, 3);
    expect(confidenceSamples).toBe(10_000);
  });

  it('a value of which a range is known lies anywhere in it, and nowhere else', () => {
    const rows: Rows = [[[0.4, 0.8]], [0.7], [0.39]];
    const { rows: tasks, pairwise } = counted(rows, { samples: 10_000 });
    expect(tasks[0]!.first).toBeCloseTo(0.25, 1);
    expect(pairwise(0, 2)).toBe(1);
  });

  it('a row of several tasks takes as many ranks, and has the best of them', () => {
    const model = smaaModelOf(tableOfCells([[[0.5, 0.9]], [0.2], [0.1]]), 1, Int32Array.of(2, 3, 1));
    const { rows } = smaa(model, { generator: generatorOf(1), samples: 100 });
    expect(rows.map(({ usualRanks }) => usualRanks)).toEqual([
      [1, 1],
      [3, 3],
      [6, 6],
    ]);
    expect(rows.map(({ first }) => first)).toEqual([1, 0, 0]);
  });

  it('any pair of a long list can be compared', () => {
    const rows = Array.from({ length: 201 }, (_, i) => [i / 201, 0.5]);
    const { pairwise } = counted(rows, { samples: 10 });
    expect([pairwise(200, 199), pairwise(199, 200), pairwise(200, 100), pairwise(3, 3)]).toEqual([
      1, 0, 1, 0.5,
    ]);
  });

  it('every draw counts, also those that fill no segment and no block', () => {
    const { rows: tasks, pairwise } = counted([[0.9], [0.5], [0.1]], { samples: 1_101 });
    expect(tasks.map(({ ranks }) => ranks)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect([pairwise(0, 1), pairwise(2, 1), pairwise(0, 2)]).toEqual([1, 0, 1]);
  });

  it('ranks of a list too long to count each are counted in bins', () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => [i / 4_500]);
    const { rows: tasks } = counted(rows, { samples: 3 });
    expect(tasks[4_499]).toMatchObject({ first: 1, usualRanks: [1, 1] });
    expect(tasks[0]!.usualRanks[1]).toBe(4_500);
    expect(tasks[4_489]!.top).toBe(0);
    expect(tasks[4_490]!.top).toBe(1);
  });
});

describe('the space of weights', () => {
  it('uniform on the simplex: mean 1/n, variance (n − 1) / (n²(n + 1))', () => {
    const all = drawn({ kind: 'any' }, 4).map(([first = 0]) => first);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    expect(mean).toBeCloseTo(0.25, 2);
    expect(all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length).toBeCloseTo(3 / 80, 2);
  });

  it.each([
    ['wide', [0, 0.6] as const],
    ['narrow, where rejection would take long', [0.09, 0.11] as const],
  ])('intervals hold: %s', (_, interval) => {
    for (const weights of drawn({ kind: 'intervals', intervals: Array(10).fill(interval) }, 10)) {
      expect(sum(weights)).toBeCloseTo(1, 9);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(interval[0] - 1e-12);
      expect(Math.max(...weights)).toBeLessThanOrEqual(interval[1] + 1e-12);
    }
  });

  it('an order holds; its mean weights are the rank-order centroid (Barron & Barrett 1996)', () => {
    const all = drawn({ kind: 'order', groups: [[2], [0], [1]] }, 3);
    for (const [a = 0, b = 0, c = 0] of all) {
      expect(c).toBeGreaterThanOrEqual(a);
      expect(a).toBeGreaterThanOrEqual(b);
    }
    const means = [2, 0, 1].map((i) => all.reduce((so, weights) => so + weights[i]!, 0) / all.length);
    for (const [i, centroid] of [11 / 18, 5 / 18, 2 / 18].entries())
      expect(means[i]).toBeCloseTo(centroid, 1);
  });

  it('an empty space says so', () => {
    const intervals = [[0, 0.2] as const, [0, 0.2] as const];
    expect(() => drawerOf({ kind: 'intervals', intervals }, 2, generatorOf(1))).toThrow(RangeError);
    expect(() => drawerOf({ kind: 'order', groups: [[0]] }, 2, generatorOf(1))).toThrow(RangeError);
  });
});

describe('what is the same on every machine', () => {
  it('the generator gives these numbers for this seed', () => {
    const { bits, name } = generatorOf(1741);
    expect(name).toBe('xoshiro128**');
    expect([bits(), bits(), bits(), bits()]).toMatchInlineSnapshot(`
      [
        2009626020,
        3495597331,
        3563580356,
        3674441984,
      ]
    `);
  });

  it('the logarithm is that of Math to 1e-15', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const exact = Math.log(x);
        expect(Math.abs(logarithm(x) - exact)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(exact)));
      }),
    );
  });
});

it('the sorter sorts as comparing does, whatever the spread', () => {
  const figure = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 1e-9, 2e-9, -1e9),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 400 }), (figures) => {
      const sorter = sorterOf(figures.length);
      for (const each of [figures, figures.toReversed()]) {
        sorter.sort(Float64Array.from(each));
        expect([...sorter.sorted]).toEqual(each.toSorted((a, b) => b - a));
        expect([...sorter.order].map((i) => each[i])).toEqual([...sorter.sorted]);
      }
    }),
  );
});

function drawn(space: WeightSpace, criteria: number): readonly Float64Array[] {
  const draw = drawerOf(space, criteria, generatorOf(3));
  return Array.from({ length: 2_000 }, () => {
    const weights = new Float64Array(criteria);
    draw(weights);
    return weights;
  });
}

function sum(weights: Float64Array): number {
  return weights.reduce((a, b) => a + b, 0);
}
