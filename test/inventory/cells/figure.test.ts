import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/criterion/field.js';
import { cellReader } from '../../../src/inventory/cells/cell.js';
import { plainFigure, type FigureReader } from '../../../src/inventory/cells/figure.js';
import { readWritten } from '../../../src/inventory/cells/number.js';

const written = fc
  .array(fc.constantFrom('0', '1', '25', '400', '999', ',', ',', '.', '%', '-', ' ', '１', ''), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

/** What is read where the text stands between others. */
function figureIn(text: string, reader: FigureReader = plainFigure): number | undefined {
  const before = Buffer.from('事1,');
  const bytes = Buffer.concat([before, Buffer.from(text), Buffer.from(',25')]);
  return reader(bytes, before.length, before.length + Buffer.byteLength(text));
}

describe('a plain figure', () => {
  it('is the number that the whole rule reads, whatever else is left to that rule', () => {
    let plain = 0;
    fc.assert(
      fc.property(written, (text) => {
        const value = figureIn(text);
        if (value === undefined) return;
        plain += 1;
        expect(readWritten(text)).toEqual({ is: 'number', value, percent: false });
      }),
      { numRuns: 10_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it.each([
    ['0', 0],
    ['35', 35],
    ['0.35', 0.35],
    ['1,234,567.25', 1_234_567.25],
    ['123456789012345', 123_456_789_012_345],
  ])('%s is read at once', (text, value) => {
    expect(figureIn(text)).toBe(value);
  });

  it.each([
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
    expect(figureIn(text)).toBeUndefined();
  });
});

const title = { ja: '項目', en: 'field' };
const share: Field = { kind: 'share', title, min: 0, max: 1 };
const signedShare: Field = { kind: 'signedShare', title, min: -1 };
const count: Field = { kind: 'count', title, min: 0 };
const flag: Field = { kind: 'flag', title };

describe('what is read of a column as a figure', () => {
  it.each([
    ['a share', share, false],
    ['a share under a header with %', share, true],
    ['a signed share', signedShare, false],
    ['a count', count, false],
  ] as const)('is what its text is read as: %s', (_, field, percent) => {
    const { read: readText, figure } = cellReader(field, percent);
    let read = 0;
    fc.assert(
      fc.property(written, (text) => {
        const value = figureIn(text, figure);
        if (value === undefined) return;
        read += 1;
        expect(readText(text)).toEqual({ is: 'value', value });
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    ['12.5%', share, false, 0.125],
    ['12.5', share, true, 0.125],
    ['1', share, true, 0.01],
    ['1', share, false, 1],
    ['46', share, false, 0.46],
  ] as const)('%s is read at once', (text, field, percent, value) => {
    expect(figureIn(text, cellReader(field, percent).figure)).toBe(value);
  });

  it.each([
    ['101%', share],
    ['101', share],
    ['%', share],
    ['12%', count],
  ] as const)('%s is left to the reader of texts, which says what is wrong', (text, field) => {
    const { read: readText, figure } = cellReader(field, false);
    expect(figureIn(text, figure)).toBeUndefined();
    expect(readText(text).is).toBe('wrong');
  });

  it('words are no figures', () => {
    expect(cellReader(flag, false).figure).toBeUndefined();
  });
});
