import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTauB, pearson, spearman } from '../../../src/robustness/ranking/correlation.js';
import { meanRanksOf, ranksOf } from '../../../src/robustness/ranking/ranks.js';
import { bordaOf } from '../../../src/robustness/secondOpinion/borda.js';
import type { DecisionMatrix } from '../../../src/robustness/secondOpinion/decision.js';
import { promethee, type Preference } from '../../../src/robustness/secondOpinion/promethee.js';
import { topsis } from '../../../src/robustness/secondOpinion/topsis.js';
import { vikor } from '../../../src/robustness/secondOpinion/vikor.js';
import { byLength, byRange } from '../reference/normalised.js';
import { preferences } from '../reference/preferences.js';

const figure = fc.integer({ min: 1, max: 9 });
const decisions: fc.Arbitrary<DecisionMatrix> = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = { minLength: width, maxLength: width };
  return fc.record({
    rows: fc.array(fc.array(figure, row), { minLength: 2, maxLength: 7 }),
    weights: fc.array(figure, row),
    directions: fc.array(fc.constantFrom('max' as const, 'min' as const), row),
  });
});

const methods = {
  topsis: (decision: DecisionMatrix) => topsis(byLength(decision)).ranks,
  vikor: (decision: DecisionMatrix) => vikor(decision).ranks,
  promethee: (decision: DecisionMatrix) => promethee(decision, preferences.usual).ranks,
  borda: (decision: DecisionMatrix) => bordaOf(decision).ranks,
};

describe.each(Object.entries(methods))('%s', (_, ranksBy) => {
  it('an alternative that is better in everything is first', () => {
    fc.assert(
      fc.property(decisions, ({ rows, weights, directions }) => {
        const best = directions.map((direction) => (direction === 'max' ? 10 : 0.5));
        expect(ranksBy({ rows: [...rows, best], weights, directions }).at(-1)).toBe(1);
      }),
    );
  });

  it('the scale of the weights and the order of the rows change nothing', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { rows, weights } = decision;
        const ranks = ranksBy(decision);
        expect(ranksBy({ ...decision, weights: weights.map((weight) => 4 * weight) })).toEqual(ranks);
        expect(ranksBy({ ...decision, rows: rows.toReversed() })).toEqual(ranks.toReversed());
      }),
    );
  });

  it('weights that are all 0 are refused', () => {
    expect(() => ranksBy({ rows: [[1]], weights: [0], directions: ['max'] })).toThrow(RangeError);
  });
});

describe('topsis', () => {
  it('min–max puts each criterion on the same scale', () => {
    const rows = [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ];
    const { closeness } = topsis(byRange({ rows, weights: [1, 1], directions: ['min', 'max'] }));
    // The second stands at (¼, ½) of the way: √(¼² + ½²) from the best, √(¾² + ½²) from the worst.
    expect(closeness[1]).toBeCloseTo(Math.sqrt(13) / (Math.sqrt(13) + Math.sqrt(5)), 12);
    expect([closeness[0], closeness[2]]).toEqual([0.5, 0.5]);
  });
});

describe('promethee', () => {
  // Preferences of the differences 1, 2 and 3, from which the flows are (−a − c, a − b, b + c) / 2.
  it.each<[string, Preference, readonly [number, number, number]]>([
    ['usual', preferences.usual(), [1, 1, 1]],
    ['u-shape', preferences.uShape(1), [0, 1, 1]],
    ['v-shape', preferences.vShape(4), [0.25, 0.5, 0.75]],
    ['level', preferences.level(1, 2), [0, 0.5, 1]],
    ['linear', preferences.linear(1, 3), [0, 0.5, 1]],
    ['gaussian', preferences.gaussian(1), [1 - Math.exp(-0.5), 1 - Math.exp(-2), 1 - Math.exp(-4.5)]],
  ])('%s, as Brans & Vincke (1985) draw it', (_, preference, [a, b, c]) => {
    const flows = flowsWith(preference);
    for (const [i, flow] of [(-a - c) / 2, (a - b) / 2, (b + c) / 2].entries())
      expect(flows[i]).toBeCloseTo(flow, 12);
  });
});

describe('vikor', () => {
  it('a clear winner is the whole compromise', () => {
    const { compromise, hasAdvantage, isStable } = vikor({
      rows: [
        [9, 9],
        [1, 2],
        [2, 1],
      ],
      weights: [1, 1],
      directions: ['max', 'max'],
    });
    expect({ compromise, hasAdvantage, isStable }).toEqual({
      compromise: [0],
      hasAdvantage: true,
      isStable: true,
    });
  });
});

describe('ranks and their correlation', () => {
  it('equal figures share the best rank, or the mean of their ranks', () => {
    expect(ranksOf([3, 5, 3, 1])).toEqual([2, 1, 2, 4]);
    expect(meanRanksOf([3, 5, 3, 1])).toEqual([2.5, 1, 2.5, 4]);
  });

  it('both are 1 with itself, −1 with its reverse, undefined where nothing varies', () => {
    const figures = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(figures, (x) => {
        const reverse = x.map((each) => -each);
        expect([kendallTauB(x, x), kendallTauB(x, reverse)]).toEqual([1, -1]);
        expect(spearman(x, x)).toBeCloseTo(1, 12);
        expect(spearman(x, reverse)).toBeCloseTo(-1, 12);
      }),
    );
    expect(kendallTauB([1, 1], [1, 2])).toBeUndefined();
    expect(spearman([1, 1], [1, 2])).toBeUndefined();
  });
});

describe('correlations of figures on any scale', () => {
  const [x, y] = [
    [1, 2, 4, 3],
    [2, 1, 4, 5],
  ];
  it.each([1e-13, 1e-9, 1, 1e9, 1e100])('are the same for figures times %d', (scale) => {
    const scaled = x.map((each) => each * scale);
    expect(pearson(scaled, y)).toBeCloseTo(pearson(x, y)!, 9);
    expect(spearman(scaled, y)).toBeCloseTo(spearman(x, y)!, 12);
    expect(kendallTauB(scaled, y)).toBeCloseTo(kendallTauB(x, y)!, 12);
  });
  it('are undefined for what varies by the noise of sums alone', () => {
    expect(pearson([0.3, 0.1 + 0.2, 0.3], [1, 2, 3])).toBeUndefined();
  });
});

function flowsWith(preference: Preference): readonly number[] {
  return promethee({ rows: [[0], [1], [3]], weights: [1], directions: ['max'] }, () => preference).netFlow;
}
