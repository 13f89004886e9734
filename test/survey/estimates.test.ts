import { describe, expect, it } from 'vitest';
import { draw } from '../../src/sampling/draw.js';
import { woodruff, weightedQuantile } from '../../src/sampling/woodruff.js';
import { estimateOf as estimateFrom } from '../../src/survey/estimates/estimate.js';
import { sampledBySums } from '../../src/survey/estimates/sampled.js';
import { sumsByStratum } from '../../src/survey/estimates/sums.js';
import type { Estimand } from '../../src/survey/questions/question.js';
import { groupsOf, type ClassGroup, type Observation } from '../../src/survey/estimates/strata.js';

/** Observations of one class after the other. */
function answers(
  classes: readonly (readonly number[])[],
  weights: readonly number[],
): readonly Observation[] {
  return classes.flatMap((figures, stratum) =>
    figures.map((y) => ({ stratum, weight: weights[stratum] ?? 1, y, x: 1 })),
  );
}

function groups(populations: readonly number[], counts: readonly number[]): readonly ClassGroup[] {
  return populations.map((population, i) => ({ strata: [i], population, answers: counts[i] ?? 0 }));
}

function estimateOf(
  estimand: Estimand,
  isShare: boolean,
  of: readonly ClassGroup[],
  observations: readonly Observation[],
) {
  return estimateFrom(estimand, isShare, sampledBySums(of, sumsByStratum(observations, 4)));
}

describe('classes of a survey', () => {
  it('with a single answer stop, until somebody says to put them together', () => {
    expect(groupsOf([100, 50, 20], [5, 1, 0], { collapse: false })).toEqual({ is: 'single', strata: [1, 2] });
    expect(groupsOf([100, 50, 20], [5, 1, 3], { collapse: true })).toEqual({
      is: 'groups',
      groups: [
        { strata: [0], population: 100, answers: 5 },
        { strata: [1, 2], population: 70, answers: 4 },
      ],
    });
  });

  it('of which everybody answered need no second answer', () => {
    expect(groupsOf([100, 1], [5, 1], { collapse: false }).is).toBe('groups');
  });

  it('keep all municipalities when they are put together', () => {
    const found = groupsOf([3, 5, 7, 9], [0, 1, 0, 1], { collapse: true });
    expect(found.is === 'groups' && found.groups.reduce((sum, each) => sum + each.population, 0)).toBe(24);
  });
});

describe('an estimate', () => {
  const populations = [60, 30];

  it('of a census is exact, for totals, means and shares', () => {
    const observations = answers([[4, 8], [6]], [1, 1]);
    const all = groups([2, 1], [2, 1]);
    expect(estimateOf('total', false, all, observations)).toMatchObject({ value: 18, low: 18, high: 18 });
    expect(estimateOf('mean', false, all, observations)).toMatchObject({ value: 6, low: 6, high: 6 });
    expect(estimateOf('share-of-all', true, all, answers([[1, 0], [1]], [1, 1]))).toMatchObject({
      value: 2 / 3,
      low: 2 / 3,
      high: 2 / 3,
    });
  });

  it('of a total is the sum of N times the mean of each class (Cochran 1977, 5.2)', () => {
    const found = estimateOf(
      'total',
      false,
      groups(populations, [3, 2]),
      answers(
        [
          [1, 2, 6],
          [10, 20],
        ],
        [20, 15],
      ),
    );
    expect(found).toMatchObject({ value: 60 * 3 + 30 * 15, n: 5, method: 't' });
  });

  it('of a share that all share is no point, and never outside of what is possible', () => {
    const found = estimateOf(
      'share-of-all',
      true,
      groups(populations, [4, 3]),
      answers(
        [
          [1, 1, 1, 1],
          [1, 1, 1],
        ],
        [15, 10],
      ),
    );
    if (typeof found === 'string') throw new TypeError(found);
    expect(found.value).toBe(1);
    expect(found.low).toBeLessThan(0.7);
    expect(found.high).toBe(1);
  });

  it('is none where all gave the same figure, or only one did: their error is unknown, and not 0', () => {
    expect(
      estimateOf(
        'mean',
        false,
        groups(populations, [2, 2]),
        answers(
          [
            [5, 5],
            [5, 5],
          ],
          [30, 15],
        ),
      ),
    ).toBe('no-spread');
    const one = answers([[5, 0, 0]], [20]).map((each, i) => (i === 0 ? each : { ...each, x: 0 }));
    expect(estimateOf('mean', false, groups([60], [3]), one)).toBe('one-answer');
    expect(estimateOf('mean', false, groups([60], [0]), [])).toBe('no-answers');
  });

  it('does not depend on the order of the answers', () => {
    const observations = answers(
      [
        [3, 9, 4, 1],
        [7, 2, 8],
      ],
      [15, 10],
    );
    const turned = [...observations].toReversed();
    for (const estimand of ['total', 'mean'] as const)
      expect(estimateOf(estimand, false, groups(populations, [4, 3]), turned)).toEqual(
        estimateOf(estimand, false, groups(populations, [4, 3]), observations),
      );
  });

  it('of a total stays the same where classes with the same answers are put together', () => {
    const observations = answers(
      [
        [3, 9],
        [3, 9],
      ],
      [15, 15],
    );
    const apart = estimateOf('total', false, groups([30, 30], [2, 2]), observations);
    const together = estimateOf(
      'total',
      false,
      [{ strata: [0, 1], population: 60, answers: 4 }],
      observations,
    );
    if (typeof apart === 'string' || typeof together === 'string') throw new TypeError('no estimate');
    expect(together.value).toBeCloseTo(apart.value, 9);
  });

  it('says how alike two municipalities work by the share of the common procedure that both follow', () => {
    const observations = answers(
      [
        [1, 0.5],
        [0.5, 0],
      ],
      [30, 15],
    );
    const of = groups(populations, [2, 2]);
    const mean = (60 * 0.75 + 30 * 0.25) / 90;
    expect(estimateOf('likeness', true, of, observations)).toMatchObject({ value: mean ** 2 });
    expect(estimateOf('difference', true, of, observations)).toMatchObject({ value: 1 - mean ** 2 });
  });

  it('covers the truth in 93 to 97 % of the draws', () => {
    const units = Array.from({ length: 400 }, (_, i) => ({
      code: String(100_000 + i),
      stratum: i < 250 ? 'a' : 'b',
      size: 1,
      y: (i < 250 ? 20 : 60) + ((i * 37) % 41),
    }));
    const truth = units.reduce((sum, { y }) => sum + y, 0);
    const draws = 600;
    let covered = 0;
    for (let seed = 1; seed <= draws; seed += 1) {
      const sizes = new Map([
        ['a', 20],
        ['b', 16],
      ]);
      const drawn = draw(units, { sizes, selection: 'random', seed, avoid: new Set() });
      const observations = drawn.map(({ unit, weight }) => ({
        stratum: unit.stratum === 'a' ? 0 : 1,
        weight,
        y: unit.y,
        x: 1,
      }));
      const found = estimateOf('total', false, groups([250, 150], [20, 16]), observations);
      if (typeof found !== 'string' && found.low <= truth && truth <= found.high) covered += 1;
    }
    expect(covered / draws).toBeGreaterThan(0.93);
    expect(covered / draws).toBeLessThan(0.975);
  });
});

describe('a quantile', () => {
  const figures = [5, 1, 3, 2, 4].map((y) => ({ y, weight: 2 }));

  it('is the smallest figure that the share reaches', () => {
    expect([0.2, 0.5, 0.9, 1].map((p) => weightedQuantile(figures, p))).toEqual([1, 3, 5, 5]);
  });

  it('has the interval of Woodruff: the figures at the share up to it, plus and minus its reach', () => {
    const [low, high] = woodruff(figures, 0.5, () => ({ value: 0.6, error: 0.15, degrees: 1e9 }));
    expect([low, high]).toEqual([2, 5]);
  });
});
