import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rawForCsv, safeForCsv } from '../../../src/text/safe/csv.js';
import { hostile } from '../../report/hostile.js';

it.each([
  '=1+1',
  '+1',
  '-x',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1+1',
  '　=1',
  '\tx',
])('a cell that a spreadsheet would run gets an apostrophe: %j', (text) => {
  expect(parsed(safeForCsv(text))).toBe(`'${text}`);
});

it.each(['-1', '-1.5', '12', '住民基本台帳', 'a-b', '1=1', "it's", '011002', 'x@y'])(
  'a harmless cell stays as it is: %s',
  (text) => {
    expect(safeForCsv(text)).toBe(text);
  },
);

it('quotes, separators and line breaks are quoted by RFC 4180', () => {
  expect(safeForCsv('a"b')).toBe('"a""b"');
  expect(safeForCsv('a,b')).toBe('"a,b"');
  expect(safeForCsv('a\nb')).toBe('"a\nb"');
  expect(safeForCsv('x;=1')).toBe('"x;=1"');
});

it('controls and bidi controls are shown as their codes', () => {
  expect(safeForCsv('a\0b\u001b\u202e')).toBe('a\\u{0}b\\u{1b}\\u{202e}');
});

it.each([
  ['::error::x', '"::error::x"'],
  ['a\n::error::x', '"a\n\\u{3a}:error::x"'],
  ['a\r\n  ::error::x', '"a\r\n  \\u{3a}:error::x"'],
  ['a ##[error]x', 'a ##\\u{5b}error]x'],
  ['a ##vso[task.x]', 'a ##vso\\u{5b}task.x]'],
  ['a::b', 'a::b'],
])('what a CI log would take for a command is none: %j', (text, cell) => {
  expect(safeForCsv(text)).toBe(cell);
});

it('whatever the data, a cell is one cell, and none runs', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const cell = parsed(safeForCsv(text));
      expect(cell).not.toMatch(/^\s*[=+@＝＋－＠\t\r\n]/);
      expect(cell).not.toMatch(/^\s*-(?!\d+(\.\d+)?$)/);
    }),
  );
});

it('the raw form gives back what it was given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), (text) => {
      fc.pre(!/[\0\p{Cs}]/u.test(text));
      expect(parsed(rawForCsv(text))).toBe(text);
    }),
  );
});

/** The cell as a reader of CSV gets it, between two others. */
function parsed(cell: string): string {
  const [row = []] = parse(`x,${cell},y\n`, { record_delimiter: '\n' });
  expect(row).toHaveLength(3);
  return row[1] ?? '';
}
