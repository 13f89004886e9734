import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestWorstWeights, type BestWorst } from '../../src/judgements/bestWorst.js';
import { bestWorstConsistency } from '../../src/judgements/bestWorstConsistency.js';
import { bestWorstNonlinear } from '../../src/judgements/bestWorstNonlinear.js';
import { meanComparisons, withoutPair, type Comparisons } from '../../src/judgements/comparisons.js';
import { concordance } from '../../src/judgements/concordance.js';
import { geometricMeanWeights } from '../../src/judgements/geometricMean.js';
import { normalised } from '../../src/judgements/normalised.js';
import { pairwiseWeights } from '../../src/judgements/pairwise.js';
import { rankOrderWeights } from '../../src/judgements/rankOrder.js';
import { rankFormulas } from '../../src/model/weighed.js';

const sizes = fc.integer({ min: 1, max: 15 });
const scale = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : step + 1));

/** A method as it turns what stands for each criterion, in order, into weights. */
interface Law<T> {
  readonly given: fc.Arbitrary<T>;
  readonly size: (given: T) => number;
  readonly weigh: (given: T) => readonly number[];
  readonly reorder: (given: T, order: readonly number[]) => T;
}

const points: Law<readonly number[]> = {
  given: sizes
    .chain((n) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n }))
    .filter((each) => each.some((one) => one > 0)),
  size: (given) => given.length,
  weigh: normalised,
  reorder: pick,
};

const places = (formula: (typeof rankFormulas)[number]): Law<readonly number[]> => ({
  ...points,
  weigh: (given) => rankOrderWeights(given, formula),
});

const pairs: Law<Comparisons> = {
  given: sizes.chain((n) =>
    fc
      .array(scale, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((upper) => reciprocal(n, upper)),
  ),
  size: (given) => given.length,
  weigh: (given) => pairwiseWeights(given).weights,
  reorder: (given, order) => pick(given, order).map((row) => pick(row, order)),
};

const bestWorst: Law<BestWorst> = {
  given: fc.integer({ min: 2, max: 15 }).chain((n) => judgedArbitrary(n)),
  size: ({ bestToOthers }) => bestToOthers.length,
  weigh: (given) => bestWorstWeights(given).weights,
  reorder: ({ best, worst, bestToOthers, othersToWorst }, order) => ({
    best: order.indexOf(best),
    worst: order.indexOf(worst),
    bestToOthers: pick(bestToOthers, order),
    othersToWorst: pick(othersToWorst, order),
  }),
};

function pick<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.map((i) => items[i]!);
}

function reciprocal(n: number, upper: readonly number[]): Comparisons {
  const entry = (i: number, j: number): number => {
    if (i === j) return 1;
    if (i > j) return 1 / entry(j, i);
    return upper[(i * (2 * n - i - 1)) / 2 + (j - i - 1)]!;
  };
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => entry(i, j)));
}

/** The first is the best, the last the worst. */
function judgedArbitrary(n: number): fc.Arbitrary<BestWorst> {
  return fc.integer({ min: 1, max: 9 }).chain((range) => {
    const times = fc.array(fc.integer({ min: 1, max: range }), { minLength: n - 2, maxLength: n - 2 });
    return fc.tuple(times, times).map(([fromBest, toWorst]) => ({
      best: 0,
      worst: n - 1,
      bestToOthers: [1, ...fromBest, range],
      othersToWorst: [range, ...toWorst, 1],
    }));
  });
}

const ratios = (weights: readonly number[]): Comparisons => weights.map((a) => weights.map((b) => a / b));

function expectClose(figures: readonly number[], wanted: readonly number[], tolerance: number): void {
  expect(figures).toHaveLength(wanted.length);
  for (const [i, figure] of figures.entries())
    expect(Math.abs(figure - wanted[i]!)).toBeLessThanOrEqual(tolerance);
}

function laws<T>({ given, size, weigh, reorder }: Law<T>): void {
  it('weights are 0 or more and add up to 1', () => {
    fc.assert(
      fc.property(given, (each) => {
        const weights = weigh(each);
        expect(weights).toHaveLength(size(each));
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('criteria in another order have the same weights', () => {
    const shuffled = given.chain((each) => {
      const order = Array.from({ length: size(each) }, (_, i) => i);
      return fc.tuple(fc.constant(each), fc.shuffledSubarray(order, { minLength: order.length }));
    });
    fc.assert(
      fc.property(shuffled, ([each, order]) =>
        expectClose(weigh(reorder(each, order)), pick(weigh(each), order), 1e-6),
      ),
    );
  });
}

describe('direct and swing points', () => {
  laws(points);
});
describe.each(rankFormulas)('rank order, %s', (formula) => {
  laws(places(formula));
});

const positive = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 }).map(normalised);

describe('pairwise comparison', () => {
  laws(pairs);

  it('consistent comparisons give back the weights that they come from, with CR 0 and nothing to reconsider', () => {
    fc.assert(
      fc.property(positive, (weights) => {
        const { weights: found, ratio, index, lambdaMax, misfits } = pairwiseWeights(ratios(weights));
        expectClose(found, weights, 1e-10);
        expect([ratio, index]).toEqual([0, 0]);
        expect(lambdaMax).toBeCloseTo(weights.length, 9);
        expect(misfits).toEqual([]);
      }),
    );
  });

  it('consistent comparisons give back the weights from any that connect the criteria', () => {
    const sparse = positive.chain((weights) =>
      fc.tuple(fc.constant(weights), fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 60 })),
    );
    fc.assert(
      fc.property(sparse, ([weights, dropped]) => {
        // Neighbours stay, so that all stay connected.
        const kept = dropped
          .filter(([i, j]) => Math.abs(i - j) > 1)
          .reduce<Comparisons>((rest, pair) => withoutPair(rest, pair), ratios(weights));
        const { weights: found, ratio } = pairwiseWeights(kept);
        expectClose(found, weights, 1e-9);
        expect(ratio).toBe(0);
      }),
    );
  });

  it('λmax is never below the number of criteria', () => {
    fc.assert(
      fc.property(pairs.given, (comparisons) => {
        expect(pairwiseWeights(comparisons).lambdaMax).toBeGreaterThanOrEqual(comparisons.length - 1e-9);
      }),
    );
  });

  it('the mean of several people is reciprocal, and that of one is what was said', () => {
    const several = fc.integer({ min: 2, max: 6 }).chain((n) =>
      fc.array(
        fc
          .array(scale, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
          .map((upper) => reciprocal(n, upper)),
        { minLength: 1, maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(several, (people) => {
        const mean = meanComparisons(people);
        for (const [i, row] of mean.entries())
          for (const [j, entry] of row.entries()) expect(entry! * mean[j]![i]!).toBeCloseTo(1, 9);
        if (people.length === 1) expectClose(mean.flat() as number[], people[0]!.flat() as number[], 1e-9);
      }),
    );
  });
});

describe('best-worst', () => {
  laws(bestWorst);

  const consistent = positive
    .filter((weights) => weights.length > 1)
    .map((weights): BestWorst => {
      const best = weights.indexOf(Math.max(...weights));
      const worst = weights.lastIndexOf(Math.min(...weights));
      return {
        best,
        worst,
        bestToOthers: weights.map((weight) => weights[best]! / weight),
        othersToWorst: weights.map((weight) => weight / weights[worst]!),
      };
    });

  it.each([
    ['linear', bestWorstWeights],
    ['non-linear', bestWorstNonlinear],
  ] as const)(
    'consistent judgements give back the weights that they come from, with ξ 0 (%s)',
    (_, weigh) => {
      fc.assert(
        fc.property(consistent, (judged) => {
          const wanted = normalised(judged.othersToWorst);
          const { weights, xi } = weigh(judged);
          expectClose(weights, wanted, 1e-7);
          expect(xi).toBeLessThan(1e-9);
          expect(bestWorstConsistency(judged).ratio).toBeLessThan(1e-9);
        }),
      );
    },
  );

  it('the non-linear weights add up to 1 and lie in their ranges', () => {
    fc.assert(
      fc.property(bestWorst.given, (judged) => {
        const { weights, ranges } = bestWorstNonlinear(judged);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
        for (const [low, high] of ranges) expect(low).toBeLessThanOrEqual(high + 1e-7);
      }),
      { numRuns: 50 },
    );
  });

  it('the input-based ratio is 0 to 1', () => {
    fc.assert(
      fc.property(bestWorst.given, (judged) => {
        const { ratio } = bestWorstConsistency(judged);
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('geometric mean of weights', () => {
  it('people who agree keep their weights', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 5 }), (weights, people) =>
        expectClose(geometricMeanWeights(Array.from({ length: people }, () => weights)), weights, 1e-9),
      ),
    );
  });
});

describe("Kendall's W", () => {
  const ranking = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 12 });

  it('is 0 to 1, whatever ties', () => {
    const several = fc.integer({ min: 2, max: 12 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: n, maxLength: n }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(several, (rankings) => {
        const w = concordance(rankings);
        fc.pre(w !== undefined);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 where the rankings are the same, with ties too', () => {
    fc.assert(
      fc.property(ranking, fc.integer({ min: 2, max: 6 }), (figures, times) => {
        fc.pre(new Set(figures).size > 1);
        expect(concordance(Array.from({ length: times }, () => figures))).toBeCloseTo(1, 12);
      }),
    );
  });
});
