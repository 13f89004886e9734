import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFigure } from '../../src/inventory/cells/figure.js';
import { readWritten } from '../../src/inventory/cells/number.js';

const written = fc
  .array(fc.constantFrom('0', '1', '25', '400', '999', ',', ',', '.', '%', '-', ' ', '１', ''), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

describe('a plain figure', () => {
  test('is the number that the whole rule reads, whatever else is left to that rule', () => {
    let plain = 0;
    fc.assert(
      fc.property(written, (text) => {
        const value = plainFigure(text);
        if (Number.isNaN(value)) return;
        plain += 1;
        expect(readWritten(text)).toEqual({ is: 'number', value, percent: false });
      }),
      { numRuns: 10_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test.each([
    ['0', 0],
    ['35', 35],
    ['0.35', 0.35],
    ['1,234,567.25', 1_234_567.25],
    ['123456789012345', 123_456_789_012_345],
  ])('%s is read at once', (text, value) => {
    expect(plainFigure(text)).toBe(value);
  });

  test.each([
    '',
    '.',
    '.5',
    '5.',
    '1,23',
    '12,3456',
    '1234,567',
    ',123',
    '1.234,5',
    '1234567890123456',
    '-1',
    '1%',
  ])('%j is not plain', (text) => {
    expect(plainFigure(text)).toBeNaN();
  });
});
