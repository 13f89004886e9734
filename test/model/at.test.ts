import { expect, it } from 'vitest';
import { at } from '../../src/model/at.js';

it('an index within an array gives what is there', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at(Float64Array.of(0, 0.5), 0)).toBe(0);
});

it.each([-1, 2, 0.5, Number.NaN])('an index that holds nothing, %d, is a fault and no figure', (index) => {
  expect(() => at([1, 2], index)).toThrow(RangeError);
});
