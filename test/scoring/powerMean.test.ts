import { expect, it } from 'vitest';
import { meanWith, powerMean, type Mean } from '../../src/scoring/mean.js';

function equally({ term, back }: Mean, values: readonly number[]): number {
  return back(values.reduce((sum, value) => sum + term(value), 0) / values.length);
}

it.each([
  ['2 is the quadratic mean', 2, [1, 7], 5],
  ['0.5 is the square of the mean of the roots', 0.5, [1, 9], 4],
  ['-2 is the root of the harmonic mean of the squares', -2, [1, 7], 1.4],
] as const)('exponent %s', (_, exponent, values, mean) => {
  expect(equally(powerMean(exponent), values)).toBeCloseTo(mean, 12);
});

it('so near to 0 that its root would be noise, an exponent is the geometric mean', () => {
  for (const exponent of [1e-9, -1e-9]) expect(equally(powerMean(exponent), [1, 4])).toBe(2);
});

it('near to 0 a mean is near to the geometric, from both sides', () => {
  const geometric = equally(meanWith(0), [0.2, 0.9]);
  for (const exponent of [1e-3, -1e-3])
    expect(equally(meanWith(exponent), [0.2, 0.9])).toBeCloseTo(geometric, 3);
});
