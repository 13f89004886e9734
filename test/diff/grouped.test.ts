import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/diff/grouped.js';
import type { Game } from '../../src/diff/game.js';
import type { Reason } from '../../src/model/difference.js';

const named = (id: string) => ({ id, title: { ja: id, en: id } });
const valueOf = (id: string): Reason => ({
  is: 'values',
  values: [{ criterion: named(id), from: 0, to: 1, fromRange: [0, 0], toRange: [1, 1] }],
});

/** Twelve values of which the i-th adds i points by itself. */
const twelve: Game = {
  reasons: Array.from({ length: 12 }, (_, i) => valueOf(`c${i}`)),
  counterfactual: (coalition) => ({
    score: Array.from({ length: 12 }, (_, i) => ((coalition & (1 << i)) === 0 ? 0 : i)).reduce(
      (a, b) => a + b,
    ),
    list: undefined,
    track: 'common-work',
  }),
};

describe('reasons of which there are too many', () => {
  it('are as many as are asked for, those that do least taken as one', () => {
    const { reasons } = grouped(twelve, 8);
    expect(reasons.length).toBe(8);
    const ids = reasons.map((each) =>
      each.is === 'values' ? each.values.map(({ criterion }) => criterion.id) : [],
    );
    expect(ids[0]).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    expect(ids.slice(1)).toEqual([['c5'], ['c6'], ['c7'], ['c8'], ['c9'], ['c10'], ['c11']]);
  });

  it('set in as a whole, and all of them come to what all came to', () => {
    const { reasons, counterfactual } = grouped(twelve, 8);
    expect(counterfactual(0).score).toBe(0);
    expect(counterfactual(1).score).toBe(0 + 1 + 2 + 3 + 4);
    expect(counterfactual(2).score).toBe(5);
    expect(counterfactual(2 ** reasons.length - 1).score).toBe(66);
  });

  it('stay as they are where there are few, and where none can be taken together', () => {
    expect(grouped(twelve, 12)).toBe(twelve);
    const exponent: Reason = { is: 'exponent', from: 1, to: 0 };
    const other: Game = {
      reasons: [exponent, valueOf('a')],
      counterfactual: () => ({ score: 0, list: undefined, track: 'common-work' }),
    };
    expect(grouped(other, 1).reasons).toEqual(other.reasons);
  });
});
