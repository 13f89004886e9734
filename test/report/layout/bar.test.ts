import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barOf } from '../../../src/report/layout/bar.js';

it.each([
  [0, 0, '', ''],
  [100, 100, '██████████', ''],
  [50, 50, '█████', ''],
  [78.2, 85, '███████▉', '░'],
  [50, 100, '█████', '░░░░░'],
  [0, 100, '', '░░░░░░░░░░'],
  [99.9, 100, '██████████', ''],
])('a score of %d with %d as its highest is %s%s', (score, high, filled, open) => {
  expect(barOf(score, high)).toEqual({ filled, open });
});

it('a bar is never longer than ten cells', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (score, high) => {
        const { filled, open } = barOf(score, Math.max(score, high));
        expect(filled.length + open.length).toBeLessThanOrEqual(10);
      },
    ),
  );
});
