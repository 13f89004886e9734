import { describe, expect, it } from 'vitest';
import { isExample, isNote, isTotal } from '../../../src/inventory/tasks/otherRows.js';
import { csv } from '../inspect/find.js';
import { readText } from '../read.js';

describe('rows of totals', () => {
  it.each([
    '合計',
    '計',
    '小 計',
    '総計',
    '累計',
    '【合計】',
    '合　計',
    '全国計',
    '市町村計',
    'Total',
    'sub-total',
    'Grand Total',
    '平均',
  ])('%j is one', (name) => {
    expect(isTotal(name)).toBe(true);
  });

  it.each([
    '会計',
    '統計',
    '家計調査',
    '合計特殊出生率の算定',
    '会計年度任用職員',
    '計量器の検査',
    '市民会計',
    'totalizer',
    '',
    '（）',
  ])('%j is none', (name) => {
    expect(isTotal(name)).toBe(false);
  });

  it('are told at the cell that says so, with an id and without', async () => {
    const text = csv(
      ['No', '業務名', '年間業務時間'],
      ['1', '戸籍', '5'],
      ['2', '小計', '5'],
      ['', '合計', '5'],
      ['計', '', '5'],
    );
    const problems = (await readText(text)).problems;
    expect(problems.filter(({ code }) => code === 'total-row')).toMatchObject([
      { line: 3, column: 2, task: '2', read: '小計' },
      { line: 4, column: 2, read: '合計' },
      { line: 5, column: 1, task: '計', read: '計' },
    ]);
    expect(problems.find(({ line, code }) => line === 4 && code === 'total-row')).not.toHaveProperty('task');
  });
});

describe('remarks below the table', () => {
  it.each([
    '※ 割合は令和6年度',
    '（注）平均値',
    '注1：割合は四捨五入',
    '(注２) 推計',
    '出典：総務省',
    '＊推計',
    '注)',
    '（出典）総務省調べ',
    '（備考）数値は概数',
    '（資料：総務省）',
    '【注記】架空の数値',
    '＜注１＞',
    '（※１）推計',
    '以上',
    '（以上）',
    '以下余白 ',
  ])('%j is one', (text) => {
    expect(isNote(text)).toBe(true);
  });

  it.each([
    '注射済票の交付',
    '資料館の運営',
    '出典の確認',
    '備考',
    '',
    '（注文）',
    '（資料館）運営',
    '以上の事務',
    '【備考欄】の確認',
  ])('%j is none', (text) => {
    expect(isNote(text)).toBe(false);
  });

  it('are told where nothing but the remark stands in the cells of id and name', async () => {
    const { problems } = await readText('id,事務名,年間業務時間\nT1,※新規,5\n※ 推計を含む,,\n出典：総務省\n');
    expect(problems.filter(({ code }) => code === 'note-row')).toMatchObject([
      { severity: 'warning', line: 3, column: 1, task: '※ 推計を含む', read: '※ 推計を含む' },
      { line: 4, column: 1 },
    ]);
  });
});

describe('rows that show how to fill in the form', () => {
  it.each(['例', '記入例', '（例）', '【記入例】', '入力例1', '記載例：'])('%j is one', (text) => {
    expect(isExample(text)).toBe(true);
  });

  it.each(['例規の管理', '条例', '例外の承認', '定例会', '', '（）'])('%j is none', (text) => {
    expect(isExample(text)).toBe(false);
  });

  it('are told by the id or the name, whatever else stands in the row', async () => {
    const { problems } = await readText('id,事務名,件数\n例,戸籍の届出,5\nT1,記入例,5\nT2,条例の公布,5\n');
    expect(problems).toMatchObject([
      { code: 'note-row', line: 2, column: 1, task: '例' },
      { code: 'note-row', line: 3, column: 2, task: 'T1' },
    ]);
  });
});
