import { describe, expect, it } from 'vitest';
import { bestWorstWeights, type BestWorst } from '../../src/judgements/bestWorst.js';
import { bestWorstNonlinear } from '../../src/judgements/bestWorstNonlinear.js';
import { concordance } from '../../src/judgements/concordance.js';
import { normalised } from '../../src/judgements/normalised.js';
import { pairwiseWeights } from '../../src/judgements/pairwise.js';
import { randomIndex } from '../../src/judgements/randomIndex.js';
import { rankOrderWeights } from '../../src/judgements/rankOrder.js';
import { expectWithin, published } from './published.js';

describe('Saaty (2008), IJSSCI 1(1), Tables 2–4', () => {
  const { input, expected, tolerance } = published('ahp-saaty2008');

  it.each(['job', 'drinks', 'flexibility'])('weights of %s', (name) =>
    expectWithin(pairwiseWeights(input[name]).weights, expected[name].weights, tolerance.abs),
  );

  it('consistency ratio of the drinks', () =>
    expectWithin([pairwiseWeights(input.drinks).ratio], [expected.drinks.CR], tolerance.abs));

  it('the random index is the one of Saaty (1980)', () => {
    for (const [n, value] of Object.entries(input.random_index))
      expect(randomIndex('saaty-1980', Number(n)).value).toBe(value);
  });
});

it('Wang & Chin (2011), Information Sciences 181(23): principal eigenvector of a 6 × 6 matrix', () => {
  const { input, expected, tolerance } = published('ahp-wang-chin2011');
  expectWithin(pairwiseWeights(input.matrix).weights, expected.weights, tolerance.abs);
});

describe('Rezaei (2016), Omega 64: car purchase', () => {
  const { input, expected, tolerance } = published('bwm-rezaei');
  const judged = (example: 'example1' | 'example2'): BestWorst => ({
    best: input.criteria.indexOf(input.best),
    worst: input.criteria.indexOf(input.worst),
    bestToOthers: input[example].best_to_others,
    othersToWorst: input[example].others_to_worst,
  });

  it.each(['example1', 'example2'] as const)('linear model, %s', (example) => {
    const { weights, xi } = bestWorstWeights(judged(example));
    expectWithin(weights, expected[`${example}_linear`].weights, tolerance.abs);
    expectWithin([xi], [expected[`${example}_linear`].xi_L], tolerance.abs);
  });

  it('non-linear model, example2: the ranges of the weights', () => {
    const { xi, ranges } = bestWorstNonlinear(judged('example2'));
    expectWithin([xi], [expected.example2_nonlinear.xi], tolerance.abs);
    expectWithin(ranges.flat(), expected.example2_nonlinear.weight_intervals.flat(), tolerance.abs);
  });

  it('Rezaei (2015), Omega 53: non-linear model of three criteria', () => {
    const { best_to_others, others_to_worst } = input.rezaei2015;
    const { weights, xi } = bestWorstNonlinear({
      best: 2,
      worst: 0,
      bestToOthers: best_to_others,
      othersToWorst: others_to_worst,
    });
    expectWithin(weights, expected.rezaei2015_nonlinear.weights, tolerance.rezaei2015);
    expectWithin([xi], [expected.rezaei2015_nonlinear.xi], tolerance.rezaei2015);
  });

  it('Rezaei (2015), Table 1: the greatest ξ by a_BW', () => {
    for (const [range, greatest] of Object.entries<number>(input.consistency_index_by_a_BW)) {
      const a = Number(range);
      const { xi, ratio } = bestWorstNonlinear({
        best: 0,
        worst: 2,
        bestToOthers: [1, a, a],
        othersToWorst: [a, a, 1],
      });
      expectWithin([a === 1 ? 0 : xi / ratio], [greatest], tolerance.rezaei2015);
    }
  });
});

describe('Barron & Barrett (1996), Management Science 42(11); Roszkowska (2013), Optimum 5(65)', () => {
  const { input, expected, tolerance } = published('weights-rank-order');

  it.each([
    ['roc', [1, 2, 3, 4], 'roc4'],
    ['roc', [1, 2, 3], 'roc3'],
    ['rank-sum', [1, 2, 3, 4], 'rs4'],
    ['reciprocal', [1, 2, 3, 4], 'rr4'],
  ] as const)('%s of %o', (formula, places, name) =>
    expectWithin(rankOrderWeights(places, formula), expected[name], tolerance.abs),
  );

  it('rank order centroid in another order', () => {
    const order: readonly string[] = input.n4_permuted_ranks.order_best_first;
    const places = ['C1', 'C2', 'C3', 'C4'].map((id) => order.indexOf(id));
    expectWithin(rankOrderWeights(places, 'roc'), expected.roc_permuted_C1_to_C4, tolerance.abs);
  });
});

it('swing points and direct rating', () => {
  const { input, expected, tolerance } = published('weights-swing');
  expectWithin(normalised(input.swing), expected.swing, tolerance.abs);
  expectWithin(normalised(input.direct_rating), expected.direct_rating, tolerance.abs);
});

describe('Siegel (1956), Nonparametric Statistics, ch. 9: coefficient of concordance', () => {
  it('six applicants ranked by three executives: W = 0.16', () => {
    const w = concordance([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]);
    expect(w).toBeCloseTo((12 * 25.5) / (9 * 6 * 35), 12);
    expect(w).toBeCloseTo(0.16, 2);
  });

  it('ten things with ties: W = 0.828', () => {
    const w = concordance([
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ]);
    expect(w).toBeCloseTo(0.828, 3);
  });
});
