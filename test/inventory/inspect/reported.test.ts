import { describe, expect, it } from 'vitest';
import { word } from '../../../src/text/lang.js';
import { input } from '../read.js';
import { csv, inspected } from './find.js';

const header = ['id', '事務名', '根拠法令', '団体コード', '都道府県', 'municipalities_share'];

/** What is said of rows: the place, what was read there, and the sentence. */
async function told(...rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const filled = rows.map((row) => [...row, ...header.slice(row.length).map(() => '')]);
  const other = input('id,事務名\nT9,住民\n', 'b.csv');
  const problems = await inspected(input(csv(header, ...filled)), other);
  return problems.map(
    ({ file, line, task = '', field = '', read, message }) =>
      `${file} ${line} ${task} ${field} ${JSON.stringify(read)}: ${word(message, 'en')}`,
  );
}

/** A row with a share and nothing else. */
function share(id: string, cell: string): readonly string[] {
  return [id, `事務${id}`, '', '', '', cell];
}

describe('a suspicion names its cell without the blanks around it', () => {
  it.each([
    [
      'a garbled name',
      [' T1 ', ' 縺薙←繧 '],
      'T1 name "縺薙←繧": “縺薙←繧” is garbled or has lost characters. Write the text that was meant.',
    ],
    [
      'a text that was cut off, by its end',
      ['T1', '戸籍', ' 戸籍法、被災者生活再建支援法の施行規則の… '],
      'T1 governing_laws "戸籍法、被災者生活再建支援法の施行規則の…": The text that ends in “…再建支援法の施行規則の…” seems to be cut off. Write it in full.',
    ],
    [
      'a short text that was cut off, whole',
      ['T1', '戸籍', '一二三四五六七八九十一…'],
      'T1 governing_laws "一二三四五六七八九十一…": The text that ends in “一二三四五六七八九十一…” seems to be cut off. Write it in full.',
    ],
    [
      'a wrong check digit',
      ['T1', '戸籍', '', ' 011003 '],
      'T1 municipality_code "011003": The check digit (the last) of the code “011003” is wrong. Check its digits.',
    ],
    [
      'no code',
      ['T1', '戸籍', '', ' abc '],
      'T1 municipality_code "abc": “abc” is not a municipality code. Write its 6 digits, or 5 without the check digit.',
    ],
    [
      'a code that lost its zero',
      ['T1', '戸籍', '', ' 1100 '],
      'T1 municipality_code "1100": “1100” seems to have lost its leading zero. Is “01100” meant?',
    ],
    [
      'a prefecture with a typing error',
      ['T1', '戸籍', '', '', ' 東亰都 '],
      'T1 prefecture "東亰都": “東亰都” is not a prefecture. Did you mean “東京都”?',
    ],
    [
      'an error of a spreadsheet as no prefecture, but as what it is',
      ['T1', '戸籍', '', '', '#N/A'],
      'T1 prefecture "#N/A": “#N/A” is an error of the spreadsheet. Correct it there.',
    ],
  ])('%s', async (_, row, expected) => {
    expect(await told(row)).toEqual([`a.csv 2 ${expected}`]);
  });

  it('names that are all but equal, by the first, in another file too', async () => {
    expect(await told(['T1', ' 住 民 '], ['T2', '(住民)'])).toEqual([
      'a.csv 3 T2 name "(住民)": The name “(住民)” is almost that of a.csv, line 2. Is it the same task?',
      'b.csv 2 T9 name "住民": The name “住民” is almost that of a.csv, line 2. Is it the same task?',
    ]);
  });

  it('rows whose cells are the same', async () => {
    const said = await told(['T1', '戸籍', '戸籍法'], ['T2', '戸籍', ' 戸籍法 ']);
    expect(said).toContain(
      'a.csv 3 T2 name "戸籍": All cells that are read, but for the id, are those of a.csv, line 2. Was the row entered twice?',
    );
  });

  it('shares in two units, at the rarer', async () => {
    expect(
      await told(share('T1', ' 0.5 '), share('T2', ' 35 '), share('T3', '60'), share('T4', '?')),
    ).toEqual([
      'a.csv 2 T1 municipalities_share "0.5": The column mixes fractions, “0.5” (line 2), and percentages, “35” (line 3). Write % signs.',
      'a.csv 5 T4 municipalities_share "?": “?” is not a number.',
    ]);
  });

  it('a share of one among percentages', async () => {
    expect(await told(share('T1', ' 1 '), share('T2', '35'), share('T3', '0'))).toEqual([
      'a.csv 2 T1 municipalities_share "1": “1” was read as 100%, yet the rest of the column are percentages. If 1% is meant, write 1%.',
    ]);
  });
});

it('the whole country, and what is not known, are no wrong prefectures', async () => {
  expect(await told(['T1', '戸籍', '', '', '全国'], ['T2', '印鑑', '', '', '不明'])).toEqual([]);
});

it('the same name in another body is another task', async () => {
  const rows = [
    ['T1', '戸籍', '', '011002', '北海道'],
    ['T2', '戸籍', '', '131016', '東京都'],
  ];
  expect(await told(...rows)).toEqual([]);
  expect(await told(['T1', '戸籍', '', '', '北海道'], ['T2', '戸籍', '', '', '東京都'])).toEqual([]);
});
