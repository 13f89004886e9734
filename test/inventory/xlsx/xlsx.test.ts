import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../src/model/address.js';
import type { Problem } from '../../../src/model/problem.js';
import { textOf } from '../../../src/text/lang.js';
import { hours, number } from '../../../src/criterion/field.js';
import { readInventory } from '../../../src/inventory/readInventory.js';
import { inspected } from '../inspect/find.js';
import { fields, input, readAll, refusal, valuesOf, type Options } from '../read.js';
import { workbookOf, type CellOf, type PartsOf, type SheetOf } from './workbook.js';

type Rows = SheetOf['rows'];

const header = ['id', 'name', 'cases', '実施市町村の割合'] as const;

function book(rows: Rows, sheet: Partial<SheetOf> = {}, parts: PartsOf = {}): Uint8Array {
  return workbookOf([{ name: '調査票', rows, ...sheet }], parts);
}

const read = (bytes: Uint8Array, options?: Options) => readAll([input(bytes, '調査票.xlsx')], options);

const refused = async (bytes: Uint8Array, options?: Options) =>
  (await refusal([input(bytes, '調査票.xlsx')], options)).map(at);

/** A problem as `code 調査票!C12`. */
function at(problem: Problem): string {
  return `${problem.code} ${cellAddress(problem) ?? '-'}`;
}

const all = ({ problems }: { readonly problems: readonly Problem[] }): readonly string[] => problems.map(at);

async function casesOf(...cells: readonly CellOf[]): Promise<readonly unknown[] | undefined> {
  const rows = cells.map((cell, i) => [`T${i}`, '届出', cell]);
  return valuesOf(await read(book([header, ...rows])), 'cases');
}

async function idsOf(...ids: readonly CellOf[]): Promise<readonly string[]> {
  return (await read(book([header, ...ids.map((id) => [id, '届出'])]))).tasks.ids;
}

const table = (id: string): Rows => [
  ['id', 'name', 'cases'],
  [id, '届出', 1],
];

async function refusalOrRead(bytes: Uint8Array): Promise<{ readonly problems: readonly Problem[] }> {
  return read(bytes).catch(async () => ({ problems: await refusal([input(bytes, '調査票.xlsx')]) }));
}

describe('rows above the header of a sheet', () => {
  it('that look like tasks are an error; titles among them are counted apart', async () => {
    const rows = [['一覧'], ['T1', '届出', 1], ['T2', '証明', 2], ['id', 'name', 'cases'], ['T3', '照会', 3]];
    const found = all(await read(book(rows)));
    expect(found).toEqual(expect.arrayContaining(['title-rows 調査票!A1', 'tasks-above-header 調査票!A2']));
  });

  it('are titles where the user names the row of the header', async () => {
    const rows = [['T1', '届出', 1], [...header], ['T3', '照会', 3]];
    const found = all(await read(book(rows), { headerRow: 2 }));
    expect(found.filter((each) => /above|title/.test(each))).toEqual(['title-rows 調査票!A1']);
  });
});

describe('cells of a workbook', () => {
  it('holds figures as numbers, as texts, and as what a formula gave', async () => {
    const formula = { formula: '100*12', value: 1200 };
    expect(await casesOf(1200, '1,200', formula, { value: 1200.4, format: '#,##0' }, null)).toEqual([
      1200,
      1200,
      1200,
      1200.4,
      undefined,
    ]);
  });

  it('gives a figure with 15 digits, as the spreadsheet shows it', async () => {
    expect(
      await casesOf({ xml: '<c><v>0.30000000000000004</v></c>' }, { xml: '<c><v>1E+5</v></c>' }),
    ).toEqual([0.3, 100_000]);
  });

  it('shows 0.35 with the format 0% as 35 %', async () => {
    const rows = [0.35, { value: 0.35, format: '0%' }, { value: 0.5, format: '0.0%;[Red]-0.0%' }].map(
      (cell, i) => [`T${i}`, '届出', null, cell],
    );
    expect(valuesOf(await read(book([header, ...rows])), 'performing')).toEqual([0.35, 0.35, 0.5]);
  });

  it('keeps the zeros that the format of a code shows', async () => {
    const codes = [
      { value: 661, format: '0000' },
      { value: 661, format: '00-0000' },
      { value: 7, format: '"A-"000' },
      '0662',
      661,
    ];
    expect(await idsOf(...codes)).toEqual(['0661', '00-0661', 'A-007', '0662', '661']);
  });

  it('leaves phonetic readings out of a name, and joins its runs', async () => {
    const sharedStrings =
      '<si><r><t>事務</t></r><r><rPr><b/></rPr><t>名</t></r><rPh sb="0" eb="2"><t>ジム</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>住民税</t><rPh sb="0" eb="3"><t>ジュウミンゼイ</t></rPh></si>';
    const cells = [
      ['T1', { xml: '<c t="s"><v>1</v></c>' }],
      [
        'T2',
        {
          xml: '<c t="inlineStr"><is><r><t>転入</t></r><r><t>届</t></r><rPh sb="0" eb="2"><t>テンニュウ</t></rPh></is></c>',
        },
      ],
    ];
    const shared = [{ xml: '<c t="inlineStr"><is><t>id</t></is></c>' }, { xml: '<c t="s"><v>0</v></c>' }];
    const { tasks } = await read(book([shared, ...cells], {}, { sharedStrings }));
    expect(tasks.names).toEqual(['住民税', '転入届']);
  });

  it('decodes what XML cannot hold, and keeps line breaks and characters of the user’s own', async () => {
    const { tasks } = await read(
      book([header, ['T1', '転入\r\n届'], ['T2', 'a_x000D__x005F_x0041_'], ['T3', '\uE000届']]),
    );
    expect(tasks.names).toEqual(['転入\n届', 'a\n_x0041_', '\uE000届']);
  });

  it('names the sheet and the cell of errors and of words that are no figures', async () => {
    const found = await read(book([header, ['T1', '届出', { error: '#REF!' }], ['T2', '届出', '多数']]));
    expect(all(found)).toEqual(['spreadsheet-error 調査票!C2', 'not-a-number 調査票!C3']);
  });

  it('reports formulas whose value was not stored, once a column', async () => {
    const formula = { formula: 'B2*12' };
    const found = await read(book([header, ['T1', '届出', formula], ['T2', '届出', formula]]));
    expect(all(found)).toEqual(['formula-without-value 調査票!C2']);
    expect(valuesOf(found, 'cases')).toEqual([undefined, undefined]);
  });

  it('shows a day as the cell does, and reports it where no day is meant', async () => {
    const days = [
      { value: 46_024, format: 'm"月"d"日"' },
      { value: 46_024, format: 'yyyy/m/d' },
      { value: 46_024, format: '[$-411]ggge"年"m"月"d"日"' },
      { value: 46_024, format: 'd-mmm' },
    ];
    const found = await read(book([header, ...days.map((id) => [id, '届出'])]));
    expect(found.tasks.ids).toEqual(['1月2日', '2026-01-02', '令和8年1月2日', '2-Jan']);
    expect(all(found)).toContain('date-cells 調査票!A2');
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = [header, [{ value: 44_562, format: 'yyyy/m/d' }, '届出']];
    const { tasks } = await read(book(rows, {}, { workbookPr: '<workbookPr date1904="1"/>' }));
    expect(tasks.ids).toEqual(['2026-01-02']);
  });

  it('writes a unit behind a figure that its format shows', async () => {
    const rows = [
      { value: 1200, format: '#,##0"件"' },
      { value: 1_200_000, format: '#,##0,"千件"' },
    ].map((cell, i) => [`T${i}`, '届出', cell]);
    const { problems } = await read(book([header, ...rows]));
    expect(problems.map(({ read: text }) => text)).not.toContain('1200000千件');
  });
});

describe('tables of a workbook', () => {
  it('finds the header below titles', async () => {
    const found = await read(book([['令和7年度 事務調査票'], { cells: header, row: 4 }, ['T1', '届出', 3]]));
    expect(found.tasks.ids).toEqual(['T1']);
    expect(all(found)).toEqual(['title-rows 調査票!A1']);
    expect(found.inputs[0]).toMatchObject({
      format: 'xlsx',
      sheets: [{ name: '調査票', headerLine: 4, tasks: 1 }],
    });
  });

  it('takes the row that the user names', async () => {
    const rows = [['id', 'name'], { cells: ['id', 'name', 'cases'], row: 9 }, ['T1', '届出', 3]];
    const found = await read(book(rows), { headerRow: 9 });
    expect(valuesOf(found, 'cases')).toEqual([3]);
    expect(await refused(book(rows), { headerRow: 5 })).toEqual(['header-row-missing 調査票!A1']);
  });

  it('reads a header of three rows with cells that are merged', async () => {
    const rows = [
      ['id', 'name', '業務量', null, null],
      [null, null, '件', null, '割合'],
      [null, null, 'cases', '備考', '実施割合'],
      ['T1', '届出', 5, 'x', 0.5],
    ];
    const merges = ['A1:A3', 'B1:B3', 'C1:E1', 'C2:D2'];
    const found = await read(book(rows, { merges }));
    expect(valuesOf(found, 'cases')).toEqual([5]);
    expect(valuesOf(found, 'performing')).toEqual([0.5]);
    expect(all(found)).toContain('header-rows 調査票!A1');
  });

  it('takes a title below a group for what it says of itself', async () => {
    const rows = [
      ['id', 'name', 'cases', null],
      [null, null, '全国', '実施割合'],
      ['T1', '届出', 5, 0.5],
    ];
    const found = await read(book(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }));
    expect(valuesOf(found, 'cases')).toEqual([5]);
    expect(valuesOf(found, 'performing')).toEqual([0.5]);
  });

  it('lets a merged cell hold for every row under it, and says so', async () => {
    const head = ['id', 'name', '根拠法令', '実施割合', 'サービス向上の見込み'];
    const rows = [head, ['T1', '届出', '戸籍法', '35%', '高'], ['T2', '交付'], ['T3', '証明']];
    const found = await read(book(rows, { merges: ['C2:C4', 'D2:D4', 'E2:E4'] }));
    expect(valuesOf(found, 'governing_laws')).toEqual([['戸籍法'], ['戸籍法'], ['戸籍法']]);
    expect(valuesOf(found, 'performing')).toEqual([0.35, 0.35, 0.35]);
    expect(valuesOf(found, 'gain')).toEqual(['high', 'high', 'high']);
    expect(all(found)).toEqual(['C', 'D', 'E'].map((each) => `merged-cells-filled 調査票!${each}3`));
  });

  it.each([
    [37.5, '[h]:mm', 900],
    [37.5, '[h]:mm:ss', 900],
    [37.5, '[hh]:mm:ss', 900],
    [1.5625, '[h]:mm', 37.5],
    [37.5, '[h]', 900],
    [1.5625, '[h]"時間"mm"分"', 37.5],
    [0.0625, '[mm]:ss', 1.5],
    [0.0625, 'mm:ss', 1.5],
    [0.0625, '[m]', 1.5],
    [0.5, 'h:mm', 12],
  ])('reads %d days under the format %s as %d hours', async (value, format, expected) => {
    const bytes = book([
      ['id', 'name', '業務時間'],
      ['T1', '届出', { value, format }],
    ]);
    const work = hours({ title: { ja: '業務時間', en: 'Hours of work' } });
    const found = await readInventory([input(bytes, '調査票.xlsx')], { fields: { ...fields, work } });
    expect(valuesOf(found, 'work')).toEqual([expected]);
    expect(all(found).filter((each) => !each.startsWith('duration-figure'))).toEqual([]);
  });

  it('shows a duration as a person sees it where a field takes no hours', async () => {
    const rows = [header, ['T1', '届出', { value: 37.5, format: '[h]:mm' }]];
    const { problems } = await read(book(rows));
    expect(problems).toMatchObject([{ code: 'time-not-number', read: '900:00', line: 2, column: 3 }]);
  });

  it('does not read the hour of the day that h:mm shows of a sum of whole days', async () => {
    const rows = [header, ['T1', '届出', { value: 37.5, format: 'h:mm' }]];
    const { problems } = await read(book(rows));
    expect(problems).toMatchObject([{ code: 'date-not-number', read: '1900-02-06 12:00' }]);
  });

  it('takes a figure that is merged over several tasks for the most that each can have', async () => {
    const rows = [header, ['T1', '届出', 900], ['T2', '交付', null], ['T3', '証明', null], ['T4', '他', 1]];
    const found = await read(book(rows, { merges: ['C2:C4'] }));
    const part = { low: 0, high: 900 };
    expect(valuesOf(found, 'cases')).toEqual([part, part, part, 1]);
    expect(all(found)).toEqual(['merged-figure 調査票!C2']);
    const { ja, en } = textOf(found.problems[0]!.message);
    expect([ja, en]).toEqual([expect.stringContaining('「900」など3件'), expect.stringContaining('3 cells')]);
  });

  it.each([
    ['500～800', { low: 0, high: 800 }],
    ['800以下', { low: 0, high: 800 }],
    ['500以上', undefined],
    [0, 0],
  ])('takes %j, merged over several tasks, for no more than it says of each', async (written, part) => {
    const rows = [header, ['T1', '届出', written], ['T2', '交付', null]];
    const found = await read(book(rows, { merges: ['C2:C3'] }));
    expect(valuesOf(found, 'cases')).toEqual([part, part]);
  });

  it('takes nothing from a merged figure that may be below 0: one task may save what another costs', async () => {
    const rows = [
      ['id', 'name', '収支'],
      ['T1', '届出', -300],
      ['T2', '交付', null],
    ];
    const balance = number({ title: { ja: '収支', en: 'Balance' } });
    const given = [input(book(rows, { merges: ['C2:C3'] }), '調査票.xlsx')];
    const found = await readInventory(given, { fields: { ...fields, balance } });
    expect(valuesOf(found, 'balance')).toEqual([undefined, undefined]);
    expect(all(found)).toEqual(['merged-figure 調査票!C2']);
  });

  it('takes a figure that is merged over the rows of one task for its own', async () => {
    const rows = [
      ['id', 'name', 'cases', '根拠法令'],
      ['T1', '届出', 900, '戸籍法'],
      [null, null, null, '住民基本台帳法'],
      ['T2', '交付', 5, '戸籍法'],
    ];
    const found = await read(book(rows, { merges: ['A2:A3', 'B2:B3', 'C2:C3'] }));
    expect(found.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(found, 'cases')).toEqual([900, 5]);
    expect(all(found)).not.toContain('merged-figure 調査票!C2');
  });

  it('reads hidden rows and columns, and says so', async () => {
    const rows = [header, ['T1', '届出', 7], { cells: ['T2', '交付', 8], hidden: true }];
    const found = await read(book(rows, { hiddenColumns: '<col min="3" max="16384" hidden="1"/>' }));
    expect(valuesOf(found, 'cases')).toEqual([7, 8]);
    expect(all(found)).toEqual(['hidden-columns 調査票!C1', 'hidden-rows 調査票!A3']);
  });

  it('passes over a million blank rows and columns to the end of the sheet', async () => {
    const blank = Array.from({ length: 1000 }, () => [null]);
    const far = { cells: [], row: 1_048_576 };
    const wide = { xml: '<c/><c r="XFD1" s="0"/>' };
    const found = await read(book([[...header, wide], ['T1', '届出'], ...blank, far]));
    expect(found.tasks.ids).toEqual(['T1']);
    expect(found.problems).toEqual([]);
  });

  it('stops before another table, and reports it', async () => {
    const rows = [header, ['T1', '届出', 7], [], ['課の一覧'], ['id', '備考', 'name'], ['K1', '-', '税務課']];
    const found = await read(book(rows));
    expect(found.tasks.ids).toEqual(['T1']);
    expect(all(found)).toEqual(['other-table 調査票!A4']);
  });

  it.each([
    ['with a header of which nothing is known', [[], ['分類', '件数', '備考'], ['窓口', 12, null]], 'A4'],
    ['of other tasks', [[], ['事業番号', '事業名', '年間取扱件数'], ['J-1', '相談', 300]], 'A4'],
    ['below two blank rows', [[], [], ['分類', '件数'], ['窓口', 12]], 'A5'],
    ['in other columns', [[], [null, null, '分類', '件数'], [null, null, '窓口', 12]], 'A4'],
    ['below a title', [[], ['表2 内訳'], ['分類', '件数'], ['窓口', 12]], 'A4'],
    [
      'right below the last task',
      [
        ['事業番号', '事業名', '備考'],
        ['J-1', '相談', null],
      ],
      'A3',
    ],
  ])('takes no row of a table %s for a task', async (_, below, place) => {
    const found = await read(book([header, ['T1', '届出', 7], ...below]));
    expect(found.tasks.ids).toEqual(['T1']);
    expect(all(found)).toEqual([`other-table 調査票!${place}`]);
  });

  it('reports each of several tables for itself', async () => {
    const other = [[], ['分類', '件数'], ['窓口', 12], [], ['年度', '項目', '金額'], ['R6', '窓口', 5]];
    const found = await read(book([header, ['T1', '届出', 7], ...other]));
    expect(all(found)).toEqual(['other-table 調査票!A4', 'other-table 調査票!A7']);
  });

  it('reads on below a blank row that only interrupts the table', async () => {
    const rows = [header, ['T1', '届出', 7], [], ['T2', '件数', '不明'], [], [], ['T3', '備考', 5]];
    expect((await read(book(rows))).tasks.ids).toEqual(['T1', 'T2', 'T3']);
  });

  it('reads tables of one form below each other, and no title as a task', async () => {
    const rows = [header, ['T1', '届出', 7], [], ['税務課'], header.slice(0, 2), ['T2', '市民税']];
    const found = await read(book(rows));
    expect(found.tasks.ids).toEqual(['T1', 'T2']);
    expect(all(found)).toEqual(['title-rows 調査票!A4', 'repeated-header 調査票!A5']);
  });

  it.each([
    ['one row', [['id', 'name', null, 'cases']], ['B1:C1', 'B2:C2']],
    [
      'two rows',
      [
        ['id', '概要', null, 'cases'],
        [null, 'name', null, null],
      ],
      ['A1:A2', 'B1:C1', 'B2:C2', 'D1:D2'],
    ],
  ] as const)(
    'reads a title over two columns as that of the one that is filled in: a header of %s',
    async (_, head, merges) => {
      const rows = [...head, ['T1', '届出', null, 7], ['T2', '交付', null, 8]];
      const found = await read(book(rows, { merges }));
      expect(found.tasks.names).toEqual(['届出', '交付']);
      expect(valuesOf(found, 'cases')).toEqual([7, 8]);
      expect(found.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('names the cell of the task that a name was seen at first', async () => {
    const problems = await inspected(input(book([header, ['T1', '届出'], ['T2', '届出']]), '調査票.xlsx'));
    const said = problems.find(({ code }) => code === 'near-duplicate-name');
    expect(said && textOf(said.message).ja).toContain('調査票!B2');
  });

  it('reads the table with the known header of two that stand side by side', async () => {
    const rows = [
      ['id', 'name', 'cases', null, 'name', '電話'],
      ['T1', '届出', 7, null, '税務課', '1'],
      ['T2', '交付', 8, null, '市民課', '2'],
    ];
    const found = await read(book(rows));
    expect(found.tasks.names).toEqual(['届出', '交付']);
    expect(all(found)).toContain('beside-table 調査票!E2');
  });

  it('does not take a remark in the margin for a cell that slipped', async () => {
    const found = await read(
      book([
        ['id', 'name', 'cases'],
        ['T1', '届出', 7, null, '要確認'],
      ]),
    );
    expect(valuesOf(found, 'cases')).toEqual([7]);
    expect(all(found)).toEqual(['beside-table 調査票!E2']);
  });
});

describe('sheets of a workbook', () => {
  const cover: SheetOf = { name: '表紙', rows: [['事務調査'], ['事務名の一覧']] };
  const manual: SheetOf = {
    name: '記入要領',
    rows: [
      ['id', 'name', 'cases'],
      ['例', '転入届', 100],
    ],
  };

  it('reads each sheet with a known header, and says which', async () => {
    const bytes = workbookOf([
      cover,
      manual,
      { name: '税', rows: table('T1') },
      { name: '福祉', rows: table('T2') },
      { name: '旧', rows: table('T3'), state: 'hidden' },
    ]);
    const found = await read(bytes);
    expect(found.tasks.ids).toEqual(['T1', 'T2']);
    expect(found.tasks.at(1)).toEqual({ file: '調査票.xlsx', sheet: '福祉', line: 2 });
    expect(all(found)).toEqual(['sheets-read -', 'hidden-sheet 旧!A1']);
    const [told] = found.problems;
    expect(told && textOf(told.message).ja).toBe(
      'シート「税」「福祉」を読みました。「表紙」「記入要領」は読んでいません。',
    );
  });

  it('reads the sheet that the user names, or gives the number of', async () => {
    const bytes = workbookOf([cover, { name: 'ﾃﾞｰﾀ', rows: table('T1') }, { name: '2', rows: table('T2') }]);
    const idsOf = async (sheet: string) => (await read(bytes, { sheet })).tasks.ids;
    expect(await idsOf('データ')).toEqual(['T1']);
    expect(await idsOf('2')).toEqual(['T2']);
    expect(await idsOf('3')).toEqual(['T2']);
    expect(await refused(bytes, { sheet: '無い' })).toEqual(['sheet-missing -']);
  });

  it('reports an id that two sheets have, with the sheet and the cell of the first', async () => {
    const bytes = workbookOf([
      { name: '税', rows: table('T1') },
      { name: '福祉', rows: table('T1') },
    ]);
    const { problems } = await refusalOrRead(bytes);
    const twice = problems.find(({ code }) => code === 'duplicate-id');
    expect(twice && textOf(twice.message).en).toContain('調査票.xlsx, 税!A2');
  });

  it('reads workbooks and CSV files together', async () => {
    const bytes = workbookOf([{ name: '税', rows: table('T1') }]);
    const found = await readAll([input(bytes, 'a.xlsx'), input('id,name,cases\nT2,届出,2\n', 'b.csv')]);
    expect(found.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(found, 'cases')).toEqual([1, 2]);
  });
});
