import { describe, expect, it } from 'vitest';
import { count, share, signedShare } from '../../src/criterion/index.js';
import { sizeOf } from '../../src/explain/size.js';

const title = { ja: '項目', en: 'field' };

/** δ′ in Triantaphyllou & Sánchez, Decision Sciences 28(1), 1997: the change of a figure in relation to the figure. */
describe('the size of a change', () => {
  it.each([
    ['of a figure without an upper end is relative to the larger of the two', 2, 4, count({ title }), 0.5],
    ['is the same there and back', 4, 2, count({ title }), 0.5],
    ['from nothing is whole', 0, 7, count({ title }), 1],
    ['of a share is its part of the range', 0.25, 0.5, share({ title }), 0.25],
    ['of a number with two ends is its part of the range', 0, 870.5, count({ title, max: 1741 }), 0.5],
    ['of a rise is in relation to what rises', -0.25, 0.25, signedShare({ title }), 0.5],
    ['is never more than whole', -1, 3, signedShare({ title }), 1],
  ] as const)('%s', (_, from, to, field, expected) => expect(sizeOf(from, to, field)).toBe(expected));
});
