import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { has, needs } from '../../needs.js';
import { input, readAll, valuesOf } from '../read.js';
import { workbookOf, type CellOf, type SheetOf } from './workbook.js';

const cover: SheetOf = { name: '表紙', rows: [['事務調査票'], [], ['団体名', '○○県']], merges: ['A1:D1'] };
const manual: SheetOf = {
  name: '記入要領',
  rows: [
    ['項目', '説明'],
    ['事務名', '事務の名称を記入'],
    ['id', '番号を記入'],
  ],
};
const dropdown =
  '<dataValidations count="1"><dataValidation type="list" sqref="D6:D500"><formula1>"〇,○,×"</formula1></dataValidation></dataValidations>';

/** Rows of tasks in the manner of ministries: marks in two kinds of circle, shares, codes with zeros. */
function tasks(count: number): (readonly CellOf[])[] {
  return Array.from({ length: count }, (_, i) => [
    String(i + 1).padStart(4, '0'),
    `事務${i + 1}`,
    i % 3 === 0 ? null : { value: i * 100, format: '#,##0' },
    ['〇', '○', '×'][i % 3] ?? null,
    { value: i / count, format: '0%' },
  ]);
}

const header = ['id', 'name', 'cases', 'announced', 'performing'];
const titles: SheetOf['rows'] = [['令和7年度 事務調査票'], ['所管：総務課'], []];

/** Workbooks, and the sheet of each that LibreOffice is to save as CSV. */
const books: Readonly<Record<string, readonly SheetOf[]>> = {
  plain: [{ name: '調査票', rows: [...titles, header, ...tasks(40)], tail: dropdown }],
  covered: [
    cover,
    manual,
    { name: '調査票', rows: [...titles, header, ...tasks(40)], merges: ['A1:E1'], tail: dropdown },
  ],
  // Groups above, fields below, and 425 merged cells.
  merged: [
    cover,
    {
      name: '調査票',
      rows: [
        ...titles,
        ['id', 'name', 'cases', 'announced', 'performing', '担当'],
        [null, null, null, null, null, '課'],
        ...tasks(420).map((cells, i) => [...cells, `第${i}課`, null]),
      ],
      merges: [
        ...['A', 'B', 'C', 'D', 'E'].map((column) => `${column}4:${column}5`),
        ...Array.from({ length: 420 }, (_, i) => `F${i + 6}:G${i + 6}`),
      ],
    },
  ],
  // A task with two laws: its id and name are merged over two rows, and the second names one more.
  laws: [
    cover,
    {
      name: '調査票',
      rows: [
        [...header, '根拠法令'],
        ...tasks(20).flatMap((cells) => [
          [...cells, '戸籍法'],
          [null, null, null, null, null, '住民基本台帳法'],
        ]),
      ],
      merges: Array.from({ length: 20 }, (_, i) => 2 * i + 2).flatMap((row) =>
        ['A', 'B'].map((column) => `${column}${row}:${column}${row + 1}`),
      ),
    },
  ],
  gaps: [{ name: '調査票', rows: [header, ...tasks(20).flatMap((cells) => [cells, []])] }],
};

let folder = '';

beforeAll(() => {
  if (!has('soffice')) return;
  folder = mkdtempSync(path.join(tmpdir(), 'commonality-'));
  const files = Object.entries(books).map(([name, sheets]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, workbookOf(sheets));
    return file;
  });
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const home = `-env:UserInstallation=file://${folder}/profile`;
  // The sheet's name becomes part of the file's: in the locale C it could not be written.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  execFileSync('soffice', [home, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'ignore',
    env,
  });
}, 120_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

it.for(Object.keys(books))(
  'gives the tasks of the CSV that LibreOffice saves (%s)',
  async (name, context) => {
    needs(context, 'soffice');
    const csv = readFileSync(path.join(folder, `${name}-調査票.csv`));
    const [ours, theirs] = await Promise.all([
      readAll([input(readFileSync(path.join(folder, `${name}.xlsx`)), 'a.xlsx')]),
      readAll([input(csv, 'a.csv')]),
    ]);
    expect(ours.tasks.ids.length).toBeGreaterThan(10);
    // Where a header takes two rows, the second is a row without a task in CSV.
    expect(ours.tasks.ids).toEqual(theirs.tasks.ids);
    expect(ours.tasks.names).toEqual(theirs.tasks.names);
    for (const field of ['cases', 'announced'])
      expect(valuesOf(ours, field), field).toEqual(valuesOf(theirs, field));
  },
);
