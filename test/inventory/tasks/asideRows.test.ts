import { describe, expect, it } from 'vitest';
import { isRemarksHeading, isSentence, noteNumber } from '../../../src/inventory/tasks/noteMarks.js';
import { isSectionHeading } from '../../../src/inventory/tasks/sections.js';
import { textOf } from '../../../src/text/lang.js';
import { csv } from '../inspect/find.js';
import { brief, input, readAll, readText } from '../read.js';
import { workbookOf, type CellOf } from '../xlsx/workbook.js';

const header = ['事務ID', '事務名', '根拠法令', '件数'];
const tasks = [
  ['1', '戸籍の届出', '戸籍法', '1200'],
  ['2', '住民票の写し', '住民基本台帳法', '900'],
  ['3', '印鑑登録', '', '300'],
];

type Row = readonly string[];

async function read(below: readonly Row[], above: readonly Row[] = tasks, head: Row = header) {
  const { tasks: found, problems } = await readText(csv(head, ...above, ...below));
  return { ids: found.ids, told: problems.filter(({ severity }) => severity !== 'info').map(brief) };
}

describe('remarks below a heading of their own', () => {
  it.each([
    ['numbers where ids are', [['備考'], ['1', '対象は令和6年度'], ['2', '時間は概数']]],
    ['numbers before the texts', [['備考'], ['1 対象は令和6年度'], ['2 時間は概数']]],
    ['brackets', [['【備考】'], ['(1)', '対象は令和6年度'], ['(2)', '時間は概数']]],
    [
      'circles',
      [
        ['', '備　考'],
        ['', '①対象は令和6年度'],
        ['', '②時間は概数'],
      ],
    ],
    ['kana', [['■留意事項'], ['ア', '対象は令和6年度'], ['イ', '時間は概数']]],
    ['full-width figures', [['＜注＞'], ['１．対象は令和6年度'], ['２．時間は概数']]],
    ['kanji', [['記入要領'], ['一', '対象は令和6年度'], ['二', '時間は概数']]],
    ['letters', [['凡例'], ['A', '法令'], ['B', '条例']]],
    ['signs', [['凡例：'], ['○', '実施'], ['×', '未実施']]],
    ['bullets', [['注意事項'], ['・対象は令和6年度'], ['・時間は概数']]],
    ['no number', [['出典'], ['総務課調べ'], ['', '住民基本台帳年報']]],
    ['words that are explained', [['用語の説明'], ['件数', '年間の受付件数'], ['時間', '正規職員の分']]],
    [
      'the first beside the heading',
      [
        ['備考', '1 対象は令和6年度'],
        ['', '2 時間は概数'],
      ],
    ],
    ['English', [['Notes:'], ['1', 'Figures of 2024'], ['2', 'Hours are estimates']]],
    ['a remark that says what it is', [['注1 対象は令和6年度'], ['2', '時間は概数']]],
  ])('are no tasks: %s', async (_, below) => {
    for (const full of [false, true]) {
      const rows = full
        ? below.map((row) => [...row, ...Array.from({ length: 4 - row.length }, () => '')])
        : below;
      const { ids, told } = await read(rows);
      expect(ids).toEqual(['1', '2', '3']);
      expect(told).toEqual(below.map((row, i) => `note-row ${5 + i}:${row[0] === '' ? 2 : 1}`));
    }
  });

  it('say which heading they are below, and how to get a task back', async () => {
    const { problems } = await readText(
      csv(header, ...tasks, ['備考', '', '', ''], ['1', '対象は令和6年度', '', '']),
    );
    const { ja, en } = textOf(problems.find(({ line }) => line === 6)!.message);
    expect(ja).toContain('「備考」の下');
    expect(en).toContain('below “備考”');
  });

  it('are no tasks below a table of ids and names alone, where ids come again', async () => {
    const pairs = tasks.map((row) => row.slice(0, 2));
    const below = [
      ['備考', ''],
      ['1', '対象は令和6年度'],
      ['2', '時間は概数'],
      ['3', '単位は件'],
      ['4', '暫定'],
    ];
    expect((await read(below, pairs, header.slice(0, 2))).ids).toEqual(['1', '2', '3']);
  });

  it('are no tasks where names serve as ids', async () => {
    const named = tasks.map((row) => row.slice(1));
    const below = [['備考'], ['1 対象は令和6年度'], ['2 時間は概数']];
    const { ids, told } = await read(below, named, header.slice(1));
    expect(ids).toEqual(['戸籍の届出', '住民票の写し', '印鑑登録']);
    expect(told).toEqual(['note-row 5:1', 'note-row 6:1', 'note-row 7:1']);
  });

  it('are no tasks in a list of nothing but names', async () => {
    const names = [['戸籍の届出'], ['住民票の写し']];
    const { ids, told } = await read([['備考'], ['1 概数'], ['2 推計']], names, ['事務名']);
    expect(ids).toEqual(['戸籍の届出', '住民票の写し']);
    expect(told).toEqual(['note-row 4:1', 'note-row 5:1', 'note-row 6:1']);
    expect((await read([['備考'], ['3 印鑑']], [['1 戸籍'], ['2 住民票']], ['事務名'])).ids).toHaveLength(3);
  });

  it('are no tasks where they say whom to ask', async () => {
    const below = [
      ['担当', '企画課　山田'],
      ['電話', '03-1234-5678'],
      ['作成日', '令和6年4月1日'],
    ];
    expect((await read(below)).ids).toEqual(['1', '2', '3']);
  });

  it('end where the header comes again', async () => {
    const below = [['備考'], ['暫定値を含む'], header, ['4', '出生届', '戸籍法', '5']];
    expect((await read(below)).ids).toEqual(['1', '2', '3', '4']);
  });

  it('have the totals among them reported as such', async () => {
    const { ids, told } = await read([['備考'], ['1', '概数'], ['合計', '', '', '2400']]);
    expect(ids).toEqual(['1', '2', '3']);
    expect(told).toContain('total-row 7:1');
  });
});

describe('tasks below a heading of remarks', () => {
  it.each([
    [
      'fill what tasks fill',
      [
        ['4', '出生届の受理', '戸籍法', '300'],
        ['5', '死亡届の受理', '戸籍法', ''],
      ],
    ],
    ['have a law', [['4', '出生届の受理', '戸籍法', '']]],
    ['have a figure', [['4', '出生届の受理', '', '8']]],
  ])('stay tasks if they %s', async (_, below) => {
    const { ids, told } = await read([['備考', '', '', ''], ...below]);
    expect(ids).toEqual([...['1', '2', '3'], ...below.map(([id]) => id)]);
    expect(told).toEqual(['note-row 5:1']);
  });

  it('stay tasks, with a warning, if they only go on counting', async () => {
    const { ids, told } = await read([
      ['備考'],
      ['4', '出生届の受理', '', ''],
      ['5', '死亡届の受理', '', ''],
    ]);
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
    expect(told).toEqual(['note-row 5:1', 'kept-row 6:1']);
  });

  it('stay tasks, with a warning, if the table goes on behind rows that might be either', async () => {
    const named = tasks.map((row) => row.slice(1));
    const below = [
      ['備考', '', ''],
      ['出生届の受理', '', ''],
      ['死亡届の受理', '戸籍法', '7'],
    ];
    const { ids, told } = await read(below, named, header.slice(1));
    expect(ids).toEqual(['戸籍の届出', '住民票の写し', '印鑑登録', '出生届の受理', '死亡届の受理']);
    expect(told).toEqual(['note-row 5:1', 'kept-row 6:1']);
  });

  it('stay tasks if they go on counting behind a remark of the number before theirs', async () => {
    expect(
      (
        await read([
          ['※3 概数', '', '', ''],
          ['4', '出生届の受理', '', ''],
        ])
      ).ids,
    ).toContain('4');
  });

  it('stay tasks if no task is above the heading', async () => {
    const { ids } = await read(tasks, [['備考', '', '', '']]);
    expect(ids).toEqual(expect.arrayContaining(['1', '2', '3']));
  });
});

describe('headings of the parts of a table', () => {
  const more = ['4', '市税の賦課', '地方税法', '3'];

  it.each([
    ['Ⅰ 市民課関係', 'Ⅱ 税務課関係'],
    ['市民課', '税務課'],
    ['【市民課】', '■税務課'],
    ['第1款 総務費', '第2款　民生費'],
    ['(1) 窓口', '(2) 税'],
    ['Section A: residents', 'Section B: taxes'],
  ])('are no tasks where ids are: %s', async (first, second) => {
    const { ids, told } = await read([[second, '', '', ''], more], [[first, '', '', ''], ...tasks]);
    expect(ids).toEqual(['1', '2', '3', '4']);
    expect(told).toEqual(['section-row 2:1', 'section-row 6:1']);
  });

  it('are no tasks where totals are in place of ids as well', async () => {
    const sum = ['小計', '', '', '2400'];
    const { ids } = await read([sum, ['税務課', '', '', ''], more, sum], [['市民課', '', '', ''], ...tasks]);
    expect(ids).toEqual(['1', '2', '3', '4']);
  });

  it('are no tasks where names are', async () => {
    const { ids, told } = await read([['', '税務課', '', ''], more], [['', '市民課関係', '', ''], ...tasks]);
    expect(ids).toEqual(['1', '2', '3', '4']);
    expect(told).toEqual(['section-row 2:2', 'section-row 6:2']);
  });

  it('are no tasks with a number in place of the id', async () => {
    const { ids, told } = await read([['Ⅱ', '税務課', '', ''], more], [['Ⅰ', '市民課', '', ''], ...tasks]);
    expect(ids).toEqual(['1', '2', '3', '4']);
    expect(told).toEqual(['section-row 2:1', 'section-row 6:1']);
  });

  it('are no tasks where names serve as ids, if they are made as headings', async () => {
    const named = [...tasks, more].map((row) => row.slice(1));
    const parts = [['【市民課】', '', ''], ...named.slice(0, 1), ['■税', '', ''], ...named.slice(1)];
    const { ids } = await read([], parts, header.slice(1));
    expect(ids).toEqual(['戸籍の届出', '住民票の写し', '印鑑登録', '市税の賦課']);
  });

  it('leave tasks that have nothing but an id or a name', async () => {
    expect((await read([['4', '', '', ''], more.with(0, '5')])).ids).toEqual(['1', '2', '3', '4', '5']);
    const named = [['転入届', '', ''], ...tasks.map((row) => row.slice(1))];
    expect((await read([], named, header.slice(1))).ids).toHaveLength(4);
  });

  it('leave tasks whose ids are words', async () => {
    const worded = tasks.map(([, ...row], i) => [['戸籍', '住基', '印鑑'][i] ?? '', ...row]);
    expect((await read([['市民課', '', '', ''], more], worded)).ids).toHaveLength(5);
  });

  it('leave a task with an id of another make that is the last of its table', async () => {
    expect((await read([['追加', '', '', '']])).ids).toEqual(['1', '2', '3', '追加']);
  });

  it('leave names that a workbook merges over a part of its columns', async () => {
    const named: CellOf[][] = [header, ...tasks].map((row) => row.slice(1));
    const bytes = workbookOf([
      { name: '調査票', rows: [...named, ['転入届'], ['転出届', '', 5]], merges: ['A5:B5'] },
    ]);
    expect((await readAll([input(bytes, 'a.xlsx')])).tasks.ids).toContain('転入届');
  });

  it('are no tasks where a workbook merges them over its columns', async () => {
    const rows: CellOf[][] = [header, ['窓口の仕事'], ...tasks.slice(0, 2), ['裏の仕事'], tasks[2] ?? []].map(
      (row) => [...row],
    );
    const bytes = workbookOf([{ name: '調査票', rows, merges: ['A2:D2', 'A5:D5'] }]);
    const { tasks: found, problems } = await readAll([input(bytes, 'a.xlsx')]);
    expect(found.ids).toEqual(['1', '2', '3']);
    expect(problems.filter(({ code }) => code === 'section-row').map(brief)).toEqual([
      'section-row 2:1',
      'section-row 5:1',
    ]);
  });
});

it('knows headings of remarks from names of tasks', () => {
  for (const text of [
    '備考',
    '備　考',
    '【注意】',
    '※備考',
    '記入上の注意',
    '備考：',
    'NOTES',
    '（注）',
    '凡例1',
  ])
    expect([text, isRemarksHeading(text)]).toEqual([text, true]);
  for (const text of [
    '資料の収集',
    '説明会の開催',
    '注射',
    '出典調査',
    '備考欄の確認',
    'noteworthy',
    '連絡先の管理',
  ])
    expect([text, isRemarksHeading(text)]).toEqual([text, false]);
});

it('knows headings of parts from names of tasks', () => {
  for (const text of [
    '【市民課】',
    '◆税務',
    '第2章 福祉',
    'Ⅲ．福祉部門',
    '市民課（窓口）',
    'Residents division',
  ])
    expect([text, isSectionHeading(text)]).toEqual([text, true]);
  for (const text of [
    '戸籍の届出',
    '【重要】戸籍の届出',
    '第三者行為の届出',
    '第2項該当者の届出',
    'ID管理',
    'division of labour',
  ])
    expect([text, isSectionHeading(text)]).toEqual([text, false]);
});

it('reads the number of a remark in any form', () => {
  const forms = ['1', '(1)', '①対象', '１．対象', 'ア 対象', '注1 対象', '1対象', '一、対象', 'a) x'];
  expect(forms.map(noteNumber)).toEqual(['1', '(1)', '①', '1', 'ア', '1', '1', '一', 'a']);
  expect(['戸籍', '対象は1', '2024-04'].map(noteNumber)).toEqual([undefined, undefined, undefined]);
  expect([isSentence('暫定値である。'), isSentence('戸籍の届出')]).toEqual([true, false]);
});
