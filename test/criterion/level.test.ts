import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import type { Outcome } from '../../src/criterion/outcome.js';
import { settle } from '../../src/criterion/settle.js';
import { paramsOf } from '../../src/scoring/params.js';
import { word } from '../../src/text/lang.js';

const need = criteria.find(({ id }) => id === 'resident-need')!;
const variation = criteria.find(({ id }) => id === 'local-variation')!;
const settling = { missing: 'prior', prior: 0.4 } as const;

function settled(criterion: typeof need, cells: object) {
  const outcome = criterion.score({ ...cells }, paramsOf(criterion));
  return settle(outcome as Exclude<Outcome, { status: 'not-applicable' }>, settling);
}

function saidOf(cells: object): readonly string[] {
  const outcome = need.score({ ...cells }, paramsOf(need));
  const { evidence } = outcome as Exclude<Outcome, { status: 'unknown' }>;
  return evidence.map(({ says, kind }) => `${kind}: ${word(says, 'en')}`);
}

describe('a rating of the whole criterion that lies between two', () => {
  it.each([
    ['medium-high', [1 / 3, 1], 0.4],
    ['low-medium', [0, 2 / 3], 0.4],
    ['low-high', [0, 1], 0.4],
    ['high', [2 / 3, 1], 5 / 6],
  ])(
    '%s leaves its range open, and counts with the prior cut to it',
    (resident_need_rating, range, point) => {
      const found = settled(need, { resident_need_rating });
      expect([...found.range, found.point]).toEqual(
        [...range, point].map((x) => expect.closeTo(Number(x), 12)),
      );
    },
  );

  it('is turned round where high is bad', () => {
    const { range, point } = settled(variation, { local_variation_rating: 'medium-high' });
    expect([...range, point]).toEqual([0, 2 / 3, 0.4].map((x) => expect.closeTo(x, 12)));
  });

  it('is judged evidence, in words', () => {
    expect(saidOf({ resident_need_rating: 'medium-high' })).toEqual([
      expect.stringMatching(/^judged: .* medium to high$/),
    ]);
  });

  it('narrows what figures leave open', () => {
    const [alone, both] = [{}, { resident_need_rating: 'medium-high' }].map((cells) =>
      settled(need, { service_gain: 'low-high', ...cells }),
    );
    expect(both!.range[0]).toBeGreaterThan(alone!.range[0]);
  });
});

describe('a cell of a criterion that lies between two ratings', () => {
  it('is worth what lies between those of both, which the criterion knows one by one', () => {
    const [low, medium, between] = ['low', 'medium', 'low-medium'].map((service_gain) =>
      settled(need, { service_gain }),
    );
    expect(between!.range).toEqual([low!.range[0], medium!.range[1]]);
    expect(between!.point).toBeGreaterThanOrEqual(between!.range[0]);
  });

  it('is judged evidence, in words', () => {
    expect(saidOf({ service_gain: 'low-medium' })).toEqual([
      expect.stringMatching(/^judged: .*: low to medium$/),
    ]);
  });
});
