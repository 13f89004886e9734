import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aheadWithin } from '../../../src/robustness/breakEven/aheadWithin.js';
import { smallestFlip } from '../../../src/robustness/breakEven/breakEven.js';
import { matrixOf } from '../reference/rows.js';
import { scoreRows } from '../../../src/robustness/matrix/scoreRows.js';
import { published } from '../../judgements/published.js';
import { breakEvens } from '../reference/breakEvens.js';
import { flipValue } from '../reference/flipValue.js';

const leader = () => ({ inside: [0], outside: [1] });

describe('Belton & Stewart (2002), ch. 5–6, as checked by hand: break-even weights', () => {
  const { input, expected, tolerance } = published('sensitivity-breakeven-and-reversal');
  const { A, B, weights } = input.breakeven;
  const wanted = expected.breakeven;
  const matrix = matrixOf([A, B]);

  it('the leader stays down to 0.6 of the first weight and up to 0.4 of the second', () => {
    const [first, second] = breakEvens(matrix, { weights, exponent: 1 }, leader);
    expect(first).toMatchObject({ high: 1, below: { loses: 0, gains: 1 } });
    expect(Math.abs(first!.low - wanted.w1_flips_below)).toBeLessThan(tolerance.abs);
    expect(second).toMatchObject({ low: 0, above: { loses: 0, gains: 1 } });
    expect(Math.abs(second!.high - wanted.w2_flips_above)).toBeLessThan(tolerance.abs);
    expect(smallestFlip([first!, second!])).toMatchObject({ side: 'below' });
  });

  it('the scores, their margin, and the value at which it is gone', () => {
    const [a = 0, b = 0] = scoreRows(matrix, { weights, exponent: 1 });
    expect([a / 100, b / 100, (a - b) / 100].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([
      wanted.S_A,
      wanted.S_B,
      wanted.margin,
    ]);
    expect(flipValue(A[0], weights[0], wanted.margin)).toBeCloseTo(wanted.A_c1_score_flips_at, 9);
    expect(flipValue(0.1, 0.5, 0.1)).toBeUndefined();
  });
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n / 20) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);

describe('breakEvens', () => {
  it('just inside the interval the leader leads, just outside it does not, whatever the exponent', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 2 });
    const raw = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constant(5));
    fc.assert(
      fc.property(rows, raw, fc.constantFrom(1, 0, -1, 0.5), (cells, parts, exponent) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const weights = parts.map((part) => part / sum);
        const matrix = matrixOf(cells);
        const lead = (given: readonly number[]): number => {
          const [a = 0, b = 0] = scoreRows(matrix, { weights: given, exponent });
          return Number.isNaN(a - b) ? 0 : a - b;
        };
        fc.pre(lead(weights) > 1e-3);
        for (const { criterion, weight, low, high, below, above } of breakEvens(
          matrix,
          { weights, exponent },
          leader,
        )) {
          const at = (x: number): number =>
            lead(weights.map((w, c) => (c === criterion ? x : (w * (1 - x)) / (1 - weight))));
          expect(low).toBeLessThanOrEqual(weight);
          expect(high).toBeGreaterThanOrEqual(weight);
          for (const x of [0.001, 0.5, 0.999])
            expect(at(low + x * (high - low))).toBeGreaterThanOrEqual(-1e-6);
          if (below !== undefined && low > 1e-4) expect(at(low - 1e-5)).toBeLessThan(1e-6);
          if (above !== undefined && high < 1 - 1e-4) expect(at(high + 1e-5)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('a task that is at least as good everywhere never falls behind', () => {
    const [first, second] = breakEvens(
      matrixOf([
        [0.5, 0.7],
        [0.5, 0.2],
      ]),
      { weights: [0.5, 0.5], exponent: 1 },
      leader,
    );
    expect(first).toEqual({ criterion: 0, weight: 0.5, low: 0, high: 1 });
    expect(second).toEqual({ criterion: 1, weight: 0.5, low: 0, high: 1 });
  });

  it.each([10, -10])('terms of any size have their break-even: exponent %d', (exponent) => {
    const term = (u: number): number => Math.sign(exponent) * (0.01 + 0.99 * u) ** exponent;
    const matrix = matrixOf([
      [0.05, 0.02],
      [0.02, 0.04],
    ]);
    const [first] = breakEvens(matrix, { weights: [0.9, 0.1], exponent }, leader);
    const [forFirst, against] = [term(0.05) - term(0.02), term(0.04) - term(0.02)];
    expect(first!.below).toEqual({ loses: 0, gains: 1 });
    expect(first!.low).toBeCloseTo(against / (forFirst + against), 9);
  });

  it('two that tie now part at the least change', () => {
    const rows = [
      [0.8, 0.2],
      [0.2, 0.8],
    ];
    const [first] = breakEvens(matrixOf(rows), { weights: [0.5, 0.5], exponent: 1 }, leader);
    expect(first).toMatchObject({ low: 0.5, high: 1, below: { loses: 0, gains: 1 } });
  });
});

describe('aheadWithin', () => {
  it('a parabola is followed to the nearest root on each side', () => {
    const [low, high] = aheadWithin([-0.1, 0.7, -1], 0.3);
    expect(low).toBeCloseTo(0.2, 12);
    expect(high).toBeCloseTo(0.5, 12);
  });
  it('a root that only touches 0 does not end it', () => {
    expect(aheadWithin([0.25, -1, 1], 0.3)).toEqual([0, 1]);
  });
});
