import { describe, expect, it } from 'vitest';
import { kendallTauB, spearman } from '../../src/robustness/ranking/correlation.js';
import { generatorOf } from '../../src/robustness/random/generator.js';
import { tableOfCells } from './reference/rows.js';
import { meanRanksOf } from '../../src/robustness/ranking/ranks.js';
import { borda } from '../../src/robustness/secondOpinion/borda.js';
import { promethee } from '../../src/robustness/secondOpinion/promethee.js';
import { topsis } from '../../src/robustness/secondOpinion/topsis.js';
import { vikor } from '../../src/robustness/secondOpinion/vikor.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';
import type { Direction } from '../../src/robustness/secondOpinion/decision.js';
import { sobol } from '../../src/robustness/sensitivity/sobol.js';
import { expectWithin, published } from '../judgements/published.js';
import { kendallDistance, kendallTauC } from './reference/correlation.js';
import { linearIndices } from './reference/linearIndices.js';
import type { Measurement } from './reference/measurement.js';
import { byLength } from './reference/normalised.js';
import { preferences } from './reference/preferences.js';
import { smaaModelOfMeasurements } from './reference/smaaModelOfMeasurements.js';

const values = (indices: readonly { readonly value: number }[]): readonly number[] =>
  indices.map(({ value }) => value);

describe('Opricovic & Tzeng (2004), tables 1–3: TOPSIS of the mountain climbers', () => {
  const { input, expected, tolerance } = published('topsis-opricovic2004');
  it.each(['f', 'phi'])('the units %s give their winner', (units) => {
    const found = topsis(
      byLength({ rows: input[units], weights: input.weights, directions: input.directions }),
    );
    expectWithin(found.dPlus, expected[units].d_plus, tolerance.abs);
    expectWithin(found.dMinus, expected[units].d_minus, tolerance.abs);
    expectWithin(found.closeness, expected[units].closeness, tolerance.abs);
    expect(found.ranks).toEqual(expected[units].rank);
  });
});

describe('Opricovic & Tzeng (2004): VIKOR', () => {
  const { input, expected, tolerance, parameters } = published('vikor-opricovic2004');
  it('the mountain climbers, in either unit', () => {
    const found = vikor(input.climbers, parameters.v);
    expectWithin(found.s, expected.climbers.S, tolerance.abs);
    expectWithin(found.r, expected.climbers.R, tolerance.abs);
    expectWithin(found.q, expected.climbers.Q, tolerance.abs);
    expect(found.ranks).toEqual(expected.climbers.rank);
    const shifted = { ...input.climbers, rows: input.climbers_shifted_units.matrix };
    expectWithin(vikor(shifted, parameters.v).q, expected.climbers.Q, tolerance.abs);
  });
  it('four alternatives, of which two make the compromise', () => {
    const found = vikor(input.tzeng, parameters.v);
    expectWithin(found.s, expected.tzeng.S, tolerance.abs);
    expectWithin(found.r, expected.tzeng.R, tolerance.abs);
    expectWithin(found.q, expected.tzeng.Q, tolerance.abs);
    expect(found.compromise.map((i) => `A${i + 1}`)).toEqual(expected.tzeng.compromise_set);
    expect(found.hasAdvantage).toBe(expected.tzeng.acceptable_advantage);
    expect(found.isStable).toBe(expected.tzeng.acceptable_stability);
  });
  for (const each of [input.climbers, input.tzeng]) each.rows = each.matrix;
});

it('Zhao, Peng & Li (2013): PROMETHEE II with the usual preference', () => {
  const { input, expected, tolerance } = published('promethee2-zhao2013');
  const { netFlow } = promethee(
    { rows: input.matrix, weights: input.weights, directions: input.directions },
    preferences.usual,
  );
  expectWithin(netFlow, expected.net_flow, tolerance.abs);
});

describe('Borda count, as in the tests of JMcDM', () => {
  const { input, expected } = published('rank-aggregation-borda');
  it('four methods rank six alternatives', () => {
    const { rankSums, ranks } = borda(input.methods);
    expect(rankSums).toEqual(expected.rank_sums);
    expect(ranks).toEqual([3, 1, 1, 3, 5, 5]);
  });
  it('three criteria rank three alternatives', () => {
    const voters = input.toy[0].map((_: unknown, j: number) => input.toy.map((row: number[]) => row[j]));
    const { ranks } = borda(voters);
    expect(ranks.map((_, i) => ranks.indexOf(i + 1) + 1)).toEqual(expected.toy_order_best_first);
  });
});

describe('ranks, as in the tests of ProMCDA', () => {
  const { input, expected } = published('normalise-promcda');
  it('those that tie share the mean of their ranks', () => {
    for (const [j, direction] of input.directions.entries()) {
      const column: readonly number[] = input.matrix.map((row: number[]) => row[j]);
      // The peer gives the best the highest rank.
      const rising = meanRanksOf(column.map((x) => (direction === 'max' ? -x : x)));
      expect(rising).toEqual(expected.rank_average_ties.map((row: number[]) => row[j]));
    }
  });
});

describe('rank correlations, as SciPy checked them with R (Kendall 1970)', () => {
  const { input, expected, tolerance } = published('rank-correlation');
  it('τ-b, which is undefined where all tie', () => {
    for (const [i, { x, y }] of input.kendall.entries()) {
      const wanted = expected.tau_b[i];
      const found = kendallTauB(x, y);
      if (wanted === null) expect(found).toBeUndefined();
      else expectWithin([found ?? Number.NaN], [wanted], tolerance.abs);
    }
  });
  it('τ-c, ρ and the distance', () => {
    for (const [i, tau] of Object.entries(expected.tau_c)) {
      const { x, y } = input.kendall[i];
      expect(kendallTauC(x, y)).toBeCloseTo(Number(tau), 7);
    }
    for (const [i, { x, y }] of input.spearman.entries())
      expectWithin([spearman(x, y) ?? Number.NaN], [expected.rho[i]], tolerance.abs);
    const { x, y } = input.kendall_distance;
    expect(kendallDistance(x, y)).toBe(expected.kendall_distance);
    expect(kendallDistance(x, y) / 10).toBe(expected.normalised_distance);
  });
});

it('SMAA-2 of two tasks and two criteria, by closed form', () => {
  const { input, expected, tolerance } = published('smaa-two-by-two-closed-form');
  const { rows: tasks } = smaa(smaaModelOf(tableOfCells([input.scores.A, input.scores.B]), 1), {
    generator: generatorOf(1),
  });
  expectWithin(
    tasks.map(({ first }) => first),
    [expected.rank1_acceptability.A, expected.rank1_acceptability.B],
    tolerance.monte_carlo,
  );
  expectWithin(tasks[0]?.centralWeights ?? [], expected.central_weight_A, tolerance.monte_carlo);
  expectWithin(tasks[1]?.centralWeights ?? [], expected.central_weight_B, tolerance.monte_carlo);
});

it('Tervonen et al. (2011): SMAA-2 of four antidepressants, as in the tests of JSMAA', () => {
  const { input, expected, tolerance } = published('smaa2-antidepressants-jsmaa');
  const criteria = input.criteria.map((name: string) => input.measurements[name]);
  const rows = input.alternatives.map((_: string, i: number) =>
    criteria.map((each: { readonly dist: string; readonly values: readonly (readonly number[])[] }) =>
      measurementOf(each.dist, each.values[i]!),
    ),
  );
  const directions: Direction[] = criteria.map(({ better }: { readonly better: Direction }) => better);
  const { rows: tasks } = smaa(smaaModelOfMeasurements(rows, directions), {
    generator: generatorOf(1),
    samples: input.iterations,
  });
  for (const [i, name] of input.alternatives.entries()) {
    const found = tasks[i]!;
    expectWithin(found.ranks, expected.rank_acceptability[name], tolerance.rank_acceptability);
    expectWithin(found.centralWeights ?? [], expected.central_weights[name], tolerance.central_weights);
    expectWithin(
      [found.confidence ?? Number.NaN],
      [expected.confidence_factor[name]],
      tolerance.confidence_factor,
    );
  }
});

/** Of three inputs from 0 to 1 that stand for −π to π. */
function ishigami(inputs: Float64Array): number {
  const [a = 0, b = 0, c = 0] = inputs.map((each) => Math.PI * (2 * each - 1));
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}

function measurementOf(dist: string, [mean = 0, sd = 0]: readonly number[]): Measurement {
  return { kind: dist.startsWith('log') ? 'lognormal' : 'normal', mean, sd };
}

describe('Sobol indices, as in the tests of SALib', () => {
  it('the Ishigami function', () => {
    const { input, expected, tolerance } = published('sobol-ishigami');
    const options = { generator: generatorOf(1), factors: 3, samples: input.N };
    const found = sobol(ishigami, options);
    expectWithin(values(found.firstOrder), expected.S1, tolerance.abs / 2);
    expectWithin(values(found.total), expected.ST, tolerance.abs / 2);
    // What two inputs do together alone: as one factor, less what each does.
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    for (const [one, other] of pairs) {
      const { firstOrder } = sobol(ishigami, { ...options, factors: [[one, other], [3 - one - other]] });
      const together = firstOrder[0]!.value - found.firstOrder[one]!.value - found.firstOrder[other]!.value;
      expectWithin([together], [expected.S2[`${one + 1}${other + 1}`]], tolerance.abs);
    }
    const constant = sobol(() => 5.1, { ...options, samples: 64 });
    expect([...values(constant.firstOrder), ...values(constant.total)]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each(['independent_uniform', 'independent_5'])('a weighted sum, %s', (name) => {
    const { input, expected } = published('sobol-linear-composite');
    const { weights } = input[name];
    const found = sobol((u) => u.reduce((sum, each, i) => sum + each * weights[i], 0), {
      generator: generatorOf(1),
      factors: weights.length,
      samples: 8192,
    });
    expectWithin(values(found.firstOrder), expected[name].S1, 0.02);
    expectWithin(values(found.total), expected[name].ST ?? expected[name].S1, 0.02);
  });

  it.each(['correlated_1', 'correlated_2'])('a weighted sum of correlated inputs, %s', (name) => {
    const { input, expected, tolerance } = published('sobol-linear-composite');
    const found = linearIndices(input[name].weights, input[name].corr);
    expectWithin(found.full, expected[name].S1_full, tolerance.correlated);
    expectWithin(found.independent, expected[name].S1_independent, tolerance.correlated);
  });
});
