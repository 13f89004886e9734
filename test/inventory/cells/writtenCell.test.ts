import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../src/inventory/cells/cell.js';
import { writtenCell } from '../../../src/inventory/cells/writtenCell.js';
import { choice, count, flag, names, rating, share, signedShare } from '../../../src/criterion/index.js';
import type { CellValue, Field } from '../../../src/criterion/index.js';
import { safeForCsv } from '../../../src/text/safe/csv.js';
import { langs } from '../../../src/text/lang.js';

const title = { ja: '項目', en: 'field' };
const colours = choice({ title, options: { red: { title: { ja: '赤', en: 'red' } } } });

const cells: readonly (readonly [Field, CellValue])[] = [
  [flag({ title }), true],
  [flag({ title }), false],
  [rating({ title }), 'medium'],
  [colours, 'red'],
  [names({ title }), ['農地法', '森林法']],
  [names({ title }), []],
  [count({ title }), 0],
  [count({ title }), 1234.5],
  [count({ title }), { low: 500, high: 800 }],
  [count({ title }), { low: 500, high: 800, point: 620 }],
  [count({ title }), { low: 600, high: Infinity }],
  [share({ title }), 0.29],
  [share({ title }), 1],
  [share({ title }), { low: 0.0004, high: 0.07, point: 0.01 }],
  [share({ title }), { low: 0.65, high: 0.78, point: 0.72 }],
  [signedShare({ title }), -0.1],
  [signedShare({ title }), { low: -0.05, high: 0.1 }],
  [signedShare({ title }), { low: -0.3, high: -0.1, point: -0.2 }],
];

describe('a cell that is written', () => {
  it('is read as the same value again, in both languages', () => {
    for (const [field, value] of cells) {
      for (const lang of langs) {
        const text = writtenCell(value, field, lang);
        expect([text, cellReader(field, false).read(text)]).toEqual([
          text,
          expect.objectContaining({ is: 'value', value }),
        ]);
      }
    }
  });

  it('is read as the same value from our own CSV, which keeps spreadsheets from running a figure that has a sign', () => {
    for (const value of [-0.053, { low: -0.693, high: -0.05 }, { low: -0.05, high: 0.1 }])
      for (const lang of langs) {
        const field = signedShare({ title });
        const text = safeForCsv(writtenCell(value, field, lang));
        expect([text, cellReader(field, false).read(text)]).toEqual([
          text,
          expect.objectContaining({ is: 'value', value }),
        ]);
      }
  });

  it('is blank where nothing is known', () => {
    expect(writtenCell(undefined, count({ title }), 'ja')).toBe('');
  });
});
