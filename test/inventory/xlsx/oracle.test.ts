import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/inventory/limits.js';
import { openArchive } from '../../../src/inventory/xlsx/archive.js';
import { readWorkbook } from '../../../src/inventory/xlsx/workbook.js';
import { readWorksheet } from '../../../src/inventory/xlsx/worksheet.js';
import { workbookOf, type SheetOf } from './workbook.js';

const texts = ['転入届', ' 前後の空白 ', '=1+1', '<a>&amp;', '改行\nあり', '𠮷野家', '_x0041_'];

/** A sheet with cells of all kinds here and there, the same at every run. */
function sheetOf(seed: number): SheetOf {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
  const cell = () =>
    [texts[next() % texts.length] ?? '', next() % 1000, next() / 7, null, null][next() % 5] ?? null;
  return {
    name: `表${seed}`,
    rows: Array.from({ length: 30 }, () => Array.from({ length: 12 }, cell)),
    merges: ['A3:A5', 'B7:D7'],
  };
}

it.each([1, 2, 3, 4, 5])('another library reads the same cells (%d)', async (seed) => {
  const bytes = workbookOf([sheetOf(seed)]);
  const archive = await openArchive(bytes, defaultLimits);
  const book = await readWorkbook(archive, defaultLimits);
  const [part] = book.sheets;
  if (part === undefined) throw new Error('the workbook has a sheet');
  const { grid } = await readWorksheet(archive, part, book, { rows: Infinity, cells: Infinity });
  const { sheets } = await readXlsx(bytes);
  for (const [row, cells] of sheets[0]?.rows.entries() ?? [])
    for (const [column, value] of cells.entries()) {
      const at = grid.rowAt(row + 1);
      const own = at === undefined ? undefined : grid.cell(at, column);
      const theirs = typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
      expect([row, column, own ?? null]).toEqual([row, column, theirs === '' ? null : theirs]);
    }
});
