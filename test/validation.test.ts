import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  aucOf,
  differenceOf,
  generator,
  hitsIn,
  midRanks,
} from '../.tools/validation/ranking.js';

describe('agreement of a ranking with a choice', () => {
  it('is 1 where all that was chosen is first, 0 where it is last, and a half where all are equal', () => {
    expect(aucOf([4, 3, 2, 1], [true, true, false, false])).toBe(1);
    expect(aucOf([4, 3, 2, 1], [false, false, true, true])).toBe(0);
    expect(aucOf([1, 1, 1], [true, false, false])).toBe(0.5);
  });

  it('is the share of pairs in the right order, ties counting half (Mann & Whitney 1947)', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2 });
    fc.assert(
      fc.property(pairs, (items) => {
        const chosen = items.filter(([, is]) => is);
        const others = items.filter(([, is]) => !is);
        fc.pre(chosen.length > 0 && others.length > 0);
        const right = chosen.flatMap(([a]) => others.map(([b]): number => (a > b ? 1 : a === b ? 0.5 : 0)));
        const share = right.reduce((sum, each) => sum + each, 0) / right.length;
        const scores = items.map(([score]) => score);
        expect(
          aucOf(
            scores,
            items.map(([, is]) => is),
          ),
        ).toBeCloseTo(share, 12);
      }),
    );
  });

  it('counts hits among equal scores by what is to be expected of them in any order', () => {
    expect(hitsIn(2, [3, 2, 1], [true, false, true])).toBe(1);
    expect(hitsIn(2, [1, 1, 1, 1], [true, true, false, false])).toBe(1);
    expect(hitsIn(3, [9, 1, 1, 1, 1], [true, true, false, false, false])).toBe(1.5);
  });

  it('equal scores share the mean of their places', () => {
    expect(midRanks([5, 1, 5, 3])).toEqual([3.5, 1, 3.5, 2]);
  });

  it('has an interval that holds the figure, and the same for the same seed', () => {
    const scores = Array.from({ length: 60 }, (_, i) => (i * 37) % 61);
    const chosen = scores.map((score, i) => score > 40 || i % 9 === 0);
    const once = agreementOf(scores, chosen, generator(1));
    expect(once.interval[0]).toBeLessThanOrEqual(once.auc);
    expect(once.interval[1]).toBeGreaterThanOrEqual(once.auc);
    expect(agreementOf(scores, chosen, generator(1))).toEqual(once);
  });

  it('tells two scores apart by resampling both together: of a score and itself the difference is nothing', () => {
    const scores = Array.from({ length: 60 }, (_, i) => (i * 37) % 61);
    const chosen = scores.map((score) => score > 40);
    const noise = scores.map((_, i) => (i * 17) % 59);
    expect(differenceOf([scores, scores], chosen, generator(1))).toEqual({ value: 0, interval: [0, 0] });
    const { value, interval } = differenceOf([scores, noise], chosen, generator(1));
    expect(value).toBe(aucOf(scores, chosen) - aucOf(noise, chosen));
    expect(interval[0]).toBeGreaterThan(0);
    expect(interval[0]).toBeLessThanOrEqual(value);
    expect(interval[1]).toBeGreaterThanOrEqual(value);
  });
});
