import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.js';

const table = 'id,name,件数\nT1,届出,7\nT2,交付,8\n';

describe('another table below a blank row', () => {
  it.each([
    ['with a header of which nothing is known', '\n分類,件数,備考\n窓口,12,\n電話,30,\n', 5],
    ['of other tasks', '\n事業番号,事業名,年間取扱件数\nJ-1,相談,300\n', 5],
    ['below two blank rows', ',,\n,,\n分類,件数,備考\n窓口,12,\n', 6],
    ['in other columns', '\n,,分類,件数\n,,窓口,12\n', 5],
    ['below a title', '\n表2　内訳\n分類,件数\n窓口,12\n', 5],
    ['with headers that end in no usual word', '\n窓口の様子,受付の担い手,一日あたり\n混む,職員,12\n', 5],
  ])('is reported, and no row of it is a task: one %s', async (_, below, line) => {
    const { tasks, problems } = await readText(table + below);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.map(brief)).toContain(`other-table ${String(line)}`);
  });

  it('says how many rows are not read', async () => {
    const { problems } = await readText(`${table}\n分類,件数\n窓口,12\n\n電話,30\n\n`);
    expect(problems.find(({ code }) => code === 'other-table')?.message.en).toContain('3 rows');
  });
});

describe('another table with no blank row above it', () => {
  it.each([
    ['of other tasks', '事業番号,事業名,年間取扱件数\nJ-1,相談,300\n', 4],
    ['of other tasks, below its title', '表2　事業の一覧,,\n事業番号,事業名,備考\nJ-1,相談,\n', 4],
    ['of which nothing is known', '区分,内訳,金額\n窓口,来庁,12\n', 4],
  ])('is reported, and no row of it is a task: one %s', async (_, below, line) => {
    const { tasks, problems } = await readText(table + below);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.map(brief)).toContain(`other-table ${String(line)}`);
  });

  it.each([
    ['a task with words of headers', '窓口,名称,9\nT3,証明,1\n'],
    ['a task that is called as a column is', 'T3,事務分掌,9\n'],
    ['a task with an id of kana and no figure', '番号,件名,不明\nT3,証明,1\n'],
    ['the header once more', 'id,name,件数\nT3,証明,1\n'],
  ])('is none: %s', async (_, below) => {
    const { tasks, problems } = await readText(table + below);
    expect(tasks.ids.length).toBeGreaterThan(2);
    expect(problems.map(({ code }) => code)).not.toContain('other-table');
  });
});

it('each of several tables is reported for itself', async () => {
  const below = '\n分類,件数,備考\n窓口,12,\n電話,30,\n\n年度,項目,金額\nR6,窓口,12\n';
  const { problems } = await readText(table + below);
  const others = problems.filter(({ code }) => code === 'other-table');
  expect(others.map(({ line, message }) => [line, message.props])).toEqual([
    [5, { rows: 3 }],
    [9, { rows: 2 }],
  ]);
});

describe('a table that a blank row interrupts', () => {
  it.each([
    ['rows like those above', '\nT3,証明,9\n'],
    ['a task whose figure is not known', '\nT3,件数,不明\nT4,証明,3\n'],
    ['a task whose id has no number', '\n追加,住民票,不明\nT4,証明,3\n'],
    ['a task that says less', ',,\n,,\nT3,備考\n'],
    ['a line break in the cell above', 'T3,"証\n明",4\n追加,分類,3\n'],
  ])('stays one table: %s', async (_, below) => {
    const { tasks, problems } = await readText(table + below);
    expect(tasks.ids.length).toBeGreaterThan(2);
    expect(problems.map(({ code }) => code)).not.toContain('other-table');
  });
});
