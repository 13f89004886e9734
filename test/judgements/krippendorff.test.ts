import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/judgements/krippendorff.js';

interface Case {
  readonly source: string;
  /** by rater; null where it did not rate a unit */
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly published: Readonly<Partial<Record<'nominal' | 'ordinal', number>>>;
  readonly recomputed: Readonly<Record<'nominal' | 'ordinal', number>>;
}

const { cases, tolerance } = JSON.parse(readFileSync('fixtures/cases/krippendorff-alpha.json', 'utf8')) as {
  readonly cases: readonly Case[];
  readonly tolerance: { readonly published: number; readonly recomputed: number };
};

function unitsOf(raters: Case['ratings']): readonly (readonly number[])[] {
  return (raters[0] ?? []).map((_, unit) => raters.flatMap((ratings) => ratings[unit] ?? []));
}

describe("Krippendorff's α", () => {
  it.each(cases)('is what is published in $source', ({ ratings, published, recomputed }) => {
    for (const scale of ['nominal', 'ordinal'] as const) {
      const alpha = krippendorffAlpha(unitsOf(ratings), scale) ?? NaN;
      expect(Math.abs(alpha - recomputed[scale])).toBeLessThan(tolerance.recomputed);
      const printed = published[scale];
      if (printed !== undefined) expect(Math.abs(alpha - printed)).toBeLessThan(tolerance.published + 1e-9);
    }
  });

  it('is 1 where all agree, and below 0 where they disagree more than by chance', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'nominal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [2, 1],
        ],
        'ordinal',
      ),
    ).toBeLessThan(0);
  });

  it('says nothing where nobody rated twice, or all values are the same', () => {
    expect(krippendorffAlpha([[1], [2], []], 'nominal')).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
  });

  it('of an order counts a step to the next as less than one over others', () => {
    const near = [
      [1, 2],
      [2, 2],
      [3, 3],
      [1, 1],
    ];
    const far = [
      [1, 3],
      [2, 2],
      [3, 3],
      [1, 1],
    ];
    const [a = 0, b = 0] = [near, far].map((units) => krippendorffAlpha(units, 'ordinal'));
    expect(a).toBeGreaterThan(b);
  });
});
