import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../src/inventory/readInventory.js';
import { csv, fields } from '../inspect/find.js';
import { brief, input } from '../read.js';
import { workbookOf, type CellOf } from '../xlsx/workbook.js';

const header = ['事務ID', '事務名', '根拠法令', '根拠条項', '全国の年間手続件数'];

async function lawsIn(content: string | Uint8Array, name = 'a.csv') {
  const { tasks, problems } = await readInventory([input(content, name)], { fields });
  return {
    laws: tasks.ids.map((id, task) => [id, tasks.columns.get('governing_laws')?.value(task)]),
    articles: tasks.ids.map((_, task) => tasks.columns.get('law_articles')?.value(task)),
    problems: problems.map(brief),
  };
}

describe('a row that names one more law of the task above it', () => {
  it.each([
    ['has no id and no name', ['', '', '住民基本台帳法', '', '']],
    ['has the id and name of the task', ['T1', '転入届', '住民基本台帳法', '', '']],
    ['has the id alone', ['T1', '', '住民基本台帳法', '', '']],
    ['has what the task has beside it', ['T1', '転入届', '住民基本台帳法', '', '1200']],
  ])('%s', async (_, row) => {
    const read = await lawsIn(
      csv(header, ['T1', '転入届', '戸籍法', '', '1200'], row, ['T2', 'x', '', '', '']),
    );
    expect(read.laws).toEqual([
      ['T1', ['戸籍法', '住民基本台帳法']],
      ['T2', undefined],
    ]);
    expect(read.problems).toEqual(['law-rows-joined 3:3']);
  });

  it('may be followed by more, each with its article', async () => {
    const rows = [
      ['T1', '転入届', '戸籍法', '第49条', '5'],
      ['', '', '住民基本台帳法', '第22条', ''],
      ['', '', '国民健康保険法', '第9条', ''],
    ];
    const read = await lawsIn(csv(header, ...rows));
    expect(read.laws).toEqual([['T1', ['戸籍法', '住民基本台帳法', '国民健康保険法']]]);
    expect(read.articles).toEqual([['第49条', '第22条', '第9条']]);
  });

  it('is not assumed where names serve as ids: a name may have been forgotten', async () => {
    const text = csv(['事務名', '根拠法令'], ['転入届', '戸籍法'], ['', '住民基本台帳法'], ['印鑑', 'なし']);
    expect((await lawsIn(text)).problems).toEqual(['names-as-ids 1', 'missing-id 3:1']);
  });
});

describe('a row is no law row', () => {
  it.each([
    ['where it has a figure of its own', ['T1', '転入届', '住民基本台帳法', '', '300'], 'duplicate-id 3:1'],
    ['where it names no law', ['', '', '窓口', '', ''], 'missing-id 3:1'],
    ['where it names the same law', ['T1', '転入届', '戸籍法', '', ''], 'duplicate-id 3:1'],
    ['where its name is another', ['T1', '転出届', '住民基本台帳法', '', ''], 'duplicate-id 3:1'],
  ])('%s', async (_, row, problem) => {
    const read = await lawsIn(csv(header, ['T1', '転入届', '戸籍法', '', '1200'], row));
    expect(read.laws).toEqual([['T1', ['戸籍法']]]);
    expect(read.problems).toEqual([problem]);
  });

  it('below a total, or with no task above it', async () => {
    const text = csv(header, ['', '', '戸籍法', '', ''], ['T1', 'x', '', '', ''], ['', '合計', '', '', '5']);
    const read = await lawsIn(`${text},,戸籍法,,\n`);
    expect(read.laws).toEqual([['T1', undefined]]);
    expect(read.problems).toEqual(['missing-id 2:1', 'total-row 4:2', 'missing-id 5:1']);
  });
});

describe('in a workbook, a task whose id and name are merged over rows', () => {
  const rows: readonly (readonly CellOf[])[] = [
    header,
    ['T1', '転入届', '戸籍法', null, 1200],
    [null, null, '住民基本台帳法', null, null],
    ['T2', '印鑑登録', null, null, 5],
  ];
  const merges = ['A2:A3', 'B2:B3'];

  it.each([
    ['and nothing else is', merges],
    ['and its figure is too', [...merges, 'E2:E3']],
  ])('has the laws of all of them, %s', async (_, all) => {
    const read = await lawsIn(workbookOf([{ name: '調査票', rows, merges: all }]), 'a.xlsx');
    expect(read.laws).toEqual([
      ['T1', ['戸籍法', '住民基本台帳法']],
      ['T2', undefined],
    ]);
    expect(read.problems).toContain('law-rows-joined 3:3');
    expect(read.problems.filter((each) => each.startsWith('duplicate-id'))).toEqual([]);
  });

  it('is one task where the other rows hold only what nothing reads', async () => {
    const [head = [], first = [], , last = []] = rows;
    const noted = [
      [...head, '備考'],
      [...first, 'a'],
      [null, null, null, null, null, 'b'],
      [...last, 'c'],
    ];
    const read = await lawsIn(workbookOf([{ name: '調査票', rows: noted, merges }]), 'a.xlsx');
    expect(read.laws.map(([id]) => id)).toEqual(['T1', 'T2']);
    expect(read.problems.filter((each) => each.startsWith('duplicate-id'))).toEqual([]);
  });

  it('is read by name where there are no ids', async () => {
    const named = rows.map(([, ...cells]) => cells);
    const read = await lawsIn(workbookOf([{ name: '調査票', rows: named, merges: ['A2:A3'] }]), 'a.xlsx');
    expect(read.laws[0]).toEqual(['転入届', ['戸籍法', '住民基本台帳法']]);
    expect(read.laws).toHaveLength(2);
  });
});
