import { expect, it } from 'vitest';
import { shapley } from '../../src/diff/shapley.js';

it('Shapley 1953: in a majority game of three, each has a third', () => {
  const majority = [0, 0, 0, 1, 0, 1, 1, 1];
  for (const share of shapley(3, (coalition) => majority[coalition]!)) expect(share).toBeCloseTo(1 / 3, 12);
});

it('Littlechild and Owen 1973: the cost of a runway is shared by those who need each stretch of it', () => {
  // Three aircraft that need a runway of length 1, 2 and 4: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 2.
  const needs = [1, 2, 4];
  const cost = (coalition: number): number =>
    Math.max(0, ...needs.filter((_, i) => (coalition & (1 << i)) !== 0));
  const [first, second, third] = shapley(3, cost);
  expect(first).toBeCloseTo(1 / 3, 12);
  expect(second).toBeCloseTo(5 / 6, 12);
  expect(third).toBeCloseTo(17 / 6, 12);
});

it('a cause that changes nothing has no share, and two that do the same have the same', () => {
  expect(shapley(3, (coalition) => ((coalition & 3) === 3 ? 10 : 0))).toEqual([5, 5, 0]);
});

it('there is nothing to share among no causes', () => {
  expect(shapley(0, () => 7)).toEqual([]);
});
