import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../src/robustness/random/generator.js';
import { tableOfCells } from './reference/rows.js';
import { promethee, type Preference } from '../../src/robustness/secondOpinion/promethee.js';
import { topsis } from '../../src/robustness/secondOpinion/topsis.js';
import { vikor } from '../../src/robustness/secondOpinion/vikor.js';
import type { SmaaOptions } from '../../src/robustness/smaa/counting.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';
import type { Direction } from '../../src/robustness/secondOpinion/decision.js';
import { sobol } from '../../src/robustness/sensitivity/sobol.js';
import { expectWithin } from '../judgements/published.js';
import type { Measurement } from './reference/measurement.js';
import { byLength, byRange } from './reference/normalised.js';
import { preferences } from './reference/preferences.js';
import { smaaModelOfMeasurements } from './reference/smaaModelOfMeasurements.js';

const uniform = (low: number, high: number): Measurement => ({ kind: 'uniform', low, high });
const valuesOf = (indices: readonly { readonly value: number }[]): readonly number[] =>
  indices.map(({ value }) => value);

const allMax = (criteria: number): readonly Direction[] => Array.from({ length: criteria }, () => 'max');

describe('TOPSIS', () => {
  it('Yoon & Hwang (1995), Multiple Attribute Decision Making: four fighter aircraft, of which price is a cost', () => {
    const { dPlus, dMinus, closeness, ranks } = topsis(
      byLength({
        rows: [
          [2.0, 1500, 20000, 5.5, 5, 9],
          [2.5, 2700, 18000, 6.5, 3, 5],
          [1.8, 2000, 21000, 4.5, 7, 7],
          [2.2, 1800, 20000, 5.0, 5, 5],
        ],
        weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
        directions: ['max', 'max', 'max', 'min', 'max', 'max'],
      }),
    );
    expectWithin(dPlus, [0.0545, 0.1197, 0.058, 0.1009], 0.0001);
    expectWithin(dMinus, [0.0983, 0.0439, 0.092, 0.0458], 0.0001);
    expectWithin(closeness, [0.643, 0.268, 0.613, 0.312], 0.001);
    expect(ranks).toEqual([1, 4, 2, 3]);
  });

  it('the tests of JMcDM: weights that do not add up to 1', () => {
    const rows = [
      [9, 7, 6, 7],
      [8, 7, 9, 6],
      [7, 8, 6, 6],
    ];
    const { closeness } = topsis(byLength({ rows, weights: [4, 2, 6, 8], directions: allMax(4) }));
    expectWithin(closeness, [0.387687, 0.6503238, 0.0834767], 1e-5);
  });

  it('the tests of pymcdm: min–max of the mountain climbers', () => {
    const rows = [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ];
    const { closeness } = topsis(byRange({ rows, weights: [0.5, 0.5], directions: ['min', 'max'] }));
    expectWithin(closeness, [0.5, 0.617, 0.5], 0.0005);
  });

  it('a criterion in which all are equal, or that has no weight, changes nothing', () => {
    const rows = [
      [1, 5],
      [2, 3],
      [4, 1],
    ];
    const plain = topsis(byLength({ rows, weights: [0.5, 0.5], directions: ['max', 'max'] })).closeness;
    const constant = rows.map((row) => [...row, 7, 0]);
    expectWithin(
      topsis(byLength({ rows: constant, weights: [0.5, 0.5, 0, 0.9], directions: allMax(4) })).closeness,
      plain,
      1e-12,
    );
  });
});

describe('VIKOR', () => {
  const hydropower = {
    rows: [
      [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41],
      [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42],
      [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
      [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ],
    directions: ['max', 'min', 'max', 'max', 'min', 'min', 'min', 'max'] as const,
  };
  it.each([
    [1, [0.991, 1, 0.473, 0.67, 0, 0.578], [5, 6, 2, 4, 1, 3], true, [4]],
    [0.5, [1, 0.533, 0.552, 0.563, 0, 0.686], [6, 2, 3, 4, 1, 5], true, [4]],
    [2, [0.684, 1, 0.147, 0.554, 0.041, 0.191], [5, 6, 2, 4, 1, 3], false, [2, 4, 5]],
    [3.2, [0.668, 1, 0.051, 0.588, 0.058, 0.078], [5, 6, 1, 4, 2, 3], false, [2, 4, 5]],
  ])(
    'Opricovic & Tzeng (2007), EJOR 178(2): six hydropower systems, the social half weighted by %d',
    (social, q, ranks, advantage, compromise) => {
      const weights = [1, 1, 1, 1, social, social, social, social];
      const found = vikor({ ...hydropower, weights });
      expectWithin(found.q, q, 0.0015);
      expect(found).toMatchObject({ ranks, hasAdvantage: advantage, isStable: true, compromise });
    },
  );

  it('Yang & Wu (2020), IEEE Access 8', () => {
    const rows = [
      [78, 56, 34, 6],
      [4, 45, 3, 97],
      [18, 2, 50, 63],
      [9, 14, 11, 92],
      [85, 9, 100, 29],
    ];
    const { q } = vikor({ rows, weights: [1, 1, 1, 1], directions: allMax(4) });
    expectWithin(q, [0.5679, 0.7667, 1, 0.7493, 0], 0.00005);
  });

  it('the tests of scikit-criteria: two that tie for the first place', () => {
    const rows = [
      [4, 4, 4],
      [7, 6, 8],
      [8, 8, 6],
      [6, 8, 8],
    ];
    const found = vikor({ rows, weights: [0.3, 0.4, 0.3], directions: allMax(3) });
    expectWithin(found.q, [1, 0.17352941, 0, 0], 1e-8);
    expect(found).toMatchObject({ hasAdvantage: false, isStable: true, compromise: [1, 2, 3] });
  });

  it('the tests of scikit-criteria: an advantage that is not stable makes a compromise of two', () => {
    const rows = [
      [1, 101, 1, 101, 1],
      [101, 1, 101, 1, 101],
      [1, 1, 1, 1, 101],
      [11, 11, 11, 16, 61],
      [56, 56, 56, 56, 56],
    ];
    const directions = allMax(5).map(() => 'min' as const);
    const found = vikor({ rows, weights: [0.2, 0.2, 0.2, 0.2, 0.2], directions });
    expectWithin(found.s, [0.4, 0.6, 0.2, 0.21, 0.55], 1e-9);
    expectWithin(found.q, [0.75, 1, 0.5, 0.068, 0.4375], 0.001);
    expect(found).toMatchObject({
      ranks: [4, 5, 3, 1, 2],
      hasAdvantage: true,
      isStable: false,
      compromise: [3, 4],
    });
  });

  it.each([
    [
      'a criterion in which all are equal',
      [
        [1, 0, 3],
        [5, 0, 6],
      ],
      [2, 1],
    ],
    [
      'the same regret for all',
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [2, 1],
    ],
  ])('the tests of scikit-criteria: %s counts for nothing', (_, rows, ranks) => {
    const found = vikor({ rows, weights: [1, 1, 1], directions: allMax(3) });
    expect(found.ranks).toEqual(ranks);
    for (const each of found.q) expect(each).not.toBeNaN();
  });
});

describe('PROMETHEE II', () => {
  const { level, linear, uShape, vShape } = preferences;
  // The peer names maxima, but its first-ranked is the lowest in three of four: its flows are those of costs.
  it('the tests of JMcDM: eight alternatives, three linear preferences and one in a V', () => {
    const { netFlow, ranks } = promethee(
      {
        rows: [
          [42, 35, 43, 51],
          [89, 72, 92, 85],
          [14, 85, 17, 40],
          [57, 60, 45, 80],
          [48, 32, 43, 40],
          [71, 45, 60, 85],
          [69, 40, 72, 55],
          [64, 35, 70, 60],
        ],
        weights: [0.25, 0.35, 0.22, 0.18],
        directions: ['min', 'min', 'min', 'min'],
      },
      (j) => [linear(49, 100), vShape(98), linear(45, 95), linear(30, 80)][j]!,
    );
    expectWithin(netFlow, [0.07, -0.15, -0.06, -0.05, 0.1, 0, 0.03, 0.06], 0.005);
    expect(ranks.indexOf(1)).toBe(4);
  });

  it.each<[string, Preference]>([
    ['u-shape', uShape(0.1)],
    ['level', level(0.1, 0.5)],
  ])(
    'a difference at the threshold is none, although 0.8 − 0.7 is a hair more than 0.1: %s',
    (_, preference) => {
      const decision = { rows: [[0.8], [0.7]], weights: [1], directions: allMax(1) };
      expect(promethee(decision, () => preference).netFlow).toEqual([0, 0]);
    },
  );
});

const counted = (rows: readonly (readonly number[])[], options: Partial<SmaaOptions> = {}, exponent = 1) =>
  smaa(smaaModelOf(tableOfCells(rows), exponent), { generator: generatorOf(5), samples: 40_000, ...options })
    .rows;

/** Of weights uniform on a simplex, the share with Σ wᵢeᵢ > 0 where e alone is above 0: Π e / (e − eⱼ). */
const shareAbove = (e: number, others: readonly number[]): number =>
  others.reduce((share, other) => (share * e) / (e - other), 1);

describe('SMAA-2 by closed form', () => {
  // Differences 0.6, −0.2 and −0.3.
  const rows = [
    [0.9, 0.3, 0.2],
    [0.3, 0.5, 0.5],
  ];

  it('two tasks and three criteria, any weights', () => {
    const [first] = counted(rows);
    expect(first!.first).toBeCloseTo(shareAbove(0.6, [-0.2, -0.3]), 2);
  });

  it('two tasks and three criteria, of which the order of the weights is known', () => {
    const [first] = counted(rows, { space: { kind: 'order', groups: [[1], [0], [2]] } });
    // The corners of the space are (0, 1, 0), (½, ½, 0) and (⅓, ⅓, ⅓).
    const corners = [-0.2, (0.6 - 0.2) / 2, (0.6 - 0.2 - 0.3) / 3];
    expect(first!.first).toBeCloseTo(1 - shareAbove(-corners[0]!, [-corners[1]!, -corners[2]!]), 2);
  });

  it('two tasks and two criteria, weights within intervals', () => {
    const [first] = counted(
      [
        [0.9, 0.2],
        [0.5, 0.8],
      ],
      {
        space: {
          kind: 'intervals',
          intervals: [
            [0.5, 0.7],
            [0, 1],
          ],
        },
      },
    );
    expect(first!.first).toBeCloseTo(0.5, 2);
    expect(first!.centralWeights![0]).toBeCloseTo(0.65, 2);
  });

  it.each([10, 1, 0, -1, -10])('two tasks and two criteria, exponent %d', (exponent) => {
    const [low, lower, high] = [0.05, 0.02, 0.06];
    const term = (u: number): number => {
      const v = exponent === 1 ? u : 0.01 + 0.99 * u;
      return exponent === 0 ? Math.log(v) : Math.sign(exponent) * v ** exponent;
    };
    const [forFirst, against] = [term(low) - term(lower), term(high) - term(lower)];
    const [first] = counted(
      [
        [low, lower],
        [lower, high],
      ],
      {},
      exponent,
    );
    expect(first!.first).toBeCloseTo(forFirst / (forFirst + against), 2);
  });

  it('one criterion, of which both measurements are uniform', () => {
    const model = smaaModelOfMeasurements([[uniform(0, 6)], [uniform(2, 10)]], ['max']);
    const [first] = smaa(model, { generator: generatorOf(5), samples: 40_000 }).rows;
    // ∫ from 2 to 6 of (x − 2) / 8 · dx / 6
    expect(first!.first).toBeCloseTo(1 / 6, 2);
  });

  it('less is better: a lognormal measurement against an exact one', () => {
    const rows: readonly (readonly Measurement[])[] = [
      [{ kind: 'lognormal', mean: 0, sd: 1 }],
      [{ kind: 'exact', value: Math.E }],
    ];
    const [first] = smaa(smaaModelOfMeasurements(rows, ['min']), {
      generator: generatorOf(5),
      samples: 40_000,
    }).rows;
    expect(first!.first).toBeCloseTo(0.8413, 2); // Φ(1)
  });

  it('the tests of JSMAA: alternatives that are equal have the same central weights', () => {
    const { rows: tasks } = smaa(
      smaaModelOfMeasurements(
        [0, 1].map(() => [uniform(0, 0), { kind: 'normal', mean: 0, sd: 0 }, uniform(0, 0)]),
        ['max', 'max', 'max'],
      ),
      { generator: generatorOf(1) },
    );
    for (const { first, centralWeights } of tasks) {
      expect(first).toBe(1); // jointly
      expectWithin(centralWeights ?? [], [1 / 3, 1 / 3, 1 / 3], 0.01);
    }
  });

  it('the standard error is how far the share scatters from seed to seed', () => {
    const shares = Array.from({ length: 100 }, (_, seed) => {
      const [first] = counted(rows, { generator: generatorOf(seed), samples: 400 });
      return first!.first;
    });
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
    const scatter = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / 99);
    const [first] = counted(rows, { samples: 400 });
    expect(scatter / first!.standardErrors.first).toBeGreaterThan(0.8);
    expect(scatter / first!.standardErrors.first).toBeLessThan(1.25);
  });
});

describe('Sobol indices by closed form', () => {
  it('the g-function (Saltelli & Sobol 1995), a = 0, 1, 4.5, 9', () => {
    const a = [0, 1, 4.5, 9];
    const found = sobol(
      (u) => a.reduce((y, each, i) => (y * (Math.abs(4 * u[i]! - 2) + each)) / (1 + each), 1),
      {
        generator: generatorOf(1),
        factors: 4,
        samples: 8192,
      },
    );
    const alone = a.map((each) => 1 / 3 / (1 + each) ** 2);
    const all = alone.reduce((product, v) => product * (1 + v), 1);
    expectWithin(
      valuesOf(found.firstOrder),
      alone.map((v) => v / (all - 1)),
      0.02,
    );
    expectWithin(
      valuesOf(found.total),
      alone.map((v) => (v * (all / (1 + v))) / (all - 1)),
      0.02,
    );
  });

  it('Ishigami & Homma (1990), a = 5 and b = 0.05; two inputs as one factor have what they do together', () => {
    const [a, b] = [5, 0.05];
    const f = (u: Float64Array): number => {
      const [x = 0, y = 0, z = 0] = u.map((each) => Math.PI * (2 * each - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    };
    const first = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
    const crossed = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
    const all = first + a ** 2 / 8 + crossed;
    const options = { generator: generatorOf(1), samples: 8192 };
    const each = sobol(f, { ...options, factors: 3 });
    expectWithin(valuesOf(each.firstOrder), [first / all, a ** 2 / 8 / all, 0], 0.02);
    expectWithin(valuesOf(each.total), [(first + crossed) / all, a ** 2 / 8 / all, crossed / all], 0.02);
    const grouped = sobol(f, { ...options, factors: [[0, 2], [1]] });
    expectWithin(valuesOf(grouped.firstOrder), [(first + crossed) / all, a ** 2 / 8 / all], 0.02);
  });
});
