import { describe, expect, it } from 'vitest';
import { isExample, isNote, isTotal } from '../../../src/inventory/tasks/otherRows.js';
import { csv } from '../inspect/find.js';
import { brief, input, readAll, readText } from '../read.js';

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
    '小計（住民）',
    '小計：税務',
    '小計 税務',
    '計（A）',
    '計 3件',
    '合計①',
    '総合計',
    '合計額',
    '市民課計',
    '土木部計（千円）',
    '第2款計',
    '○○市計',
    '住民税合計',
    '窓口業務小計',
    'その他計',
    '人件費計',
    'うち住民票',
    'うち、窓口',
    '（うち窓口受付分）',
    '内、郵送分',
    '内訳：窓口',
    '戸籍の届出（再掲）',
    '再掲：戸籍の届出',
    '【再掲】',
    'Total (A)',
    'Subtotal: residents',
    'Sub-total 1',
    'Residents subtotal',
    'of which by post',
    '前年度計',
    '◆合計◆',
    '差引',
    'ページ計',
    '次頁繰越',
    ...[
      '住民票計',
      '延べ計',
      '月平均',
      '一般会計計',
      '上計',
      '再計',
      '(A)計',
      'Ａ計',
      'Σ',
      '件数計',
      '4～6月計',
    ],
    ...[
      '合計※',
      'その他（計）',
      '年間計',
      '総和',
      '合算',
      '差引増減',
      '1件当たり平均',
      '構成比（％）',
      '比率',
    ],
    ...['最大', '最小値', '割合（%）', 'Total hours', 'Grand-total', '合計（時間）'],
    ...['前年度', '前年度同期比', '増減', '対前年度比', '伸び率', 'グループ計', 'ここまでの計', '北支所計'],
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
    '会計事務',
    '統計調査',
    '国勢統計',
    '設計',
    '実施設計',
    '下水道課設計',
    '国民健康保険特別会計',
    '委員会会計',
    '集計',
    ...[
      '合算申告の受付',
      '最大積載量の許可',
      '割合の算定',
      '比率の公表',
      'total care',
      '年間計画',
      '総和会の運営',
    ],
    ...['余計', '人口推計', '平均寿命の調査', '実施設計', '温度計', '中計画の策定', '増減員の届出'],
    '選挙の集計',
    '将来人口推計',
    '家計',
    '花時計',
    '水道メーター温度計',
    '放射線量計',
    '計画の策定',
    '計量',
    'うちわの配布',
    'うち水',
    'うちエコ診断',
    'うち窓の改修',
    '内水ハザードマップ',
    '内部監査',
    '再掲載の依頼',
    '合計所得の照会',
    'Total quality management',
    '',
    '（）',
  ])('%j is none', (name) => {
    expect(isTotal(name)).toBe(false);
  });

  it('are reported at the cell that says so, with an id and without', async () => {
    const text = csv(
      ['No', '業務名', '年間業務時間'],
      ['1', '戸籍', '5'],
      ['2', '小計', '5'],
      ['', '合計', '5'],
      ['計', '', '5'],
    );
    const { problems, tasks } = await readText(text);
    expect(problems.filter(({ code }) => code === 'total-row')).toMatchObject([
      { line: 3, column: 2, read: '小計' },
      { line: 4, column: 2, read: '合計' },
      { line: 5, column: 1, read: '計' },
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('missing-id');
    expect(tasks.ids).toEqual(['1']);
  });
});

describe('remarks below the table', () => {
  it.each([
    '※ 割合は令和6年度',
    ...['注記）概数', '出所）総務課', '特記事項：なし', '附記：概数'],
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
    '注1）',
    '注２ 推計による',
    '注①）概数',
    '出所：総務課調べ',
    '【凡例】',
    '凡例：○は実施',
    '凡例',
    '最終更新日',
    '更新日：令和8年4月1日',
    '作成日 2026/4/1',
    '令和8年4月1日現在',
    '（2026年3月31日時点）',
    '問い合わせ先：総務課',
    '担当：企画課',
    'END',
    '-- end of file --',
    '以下省略',
    '次ページに続く',
    '=== Page 4 ===',
    'Page 1 of 3',
    '1/3ページ',
    '- 1 -',
    '------',
    'Source: survey of 2025',
    'Notes',
    '†推計',
    '備考　件数は令和5年度実績',
    '出典 総務省「地方財政状況調査」',
    '【留意事項】別紙参照',
    '最終更新：令和8年4月1日',
    '単位：時間',
    '「－」は該当なし',
    '○：実施している',
    '○…実施 ×…未実施',
    'なお、件数は概数である。',
    '1) 概数による。',
    '上記のほか3事務',
    '四捨五入の関係で合計が一致しない場合がある',
    ...[
      '注記',
      '〔注〕',
      '《注》',
      '≪凡例≫',
      '補注',
      '脚注1',
      '記入要領',
      '記載上の注意',
      '留意事項',
      '（空白）',
      '省略',
    ],
    ...[
      '作成：総務課',
      'データ：総務省',
      '提供：総務課',
      '集計：総務課',
      'ファイル作成者：総務課',
      'ライセンス：CC BY 4.0',
    ],
    ...[
      '調査時点：令和7年4月',
      '対象期間：令和6年度',
      'CC BY 4.0',
      '© 2025 市',
      'Copyright 2025',
      '〒100-0001 東京都',
    ],
    ...[
      'URL：https://example.jp',
      'https://example.jp/a',
      '電話 03-0000-0000',
      'TEL：03-0000-0000',
      'E-mail：a@b.jp',
    ],
    ...['以上、3件', '（終）', '終', '#推計', '//コメント', '…', '...', '⋮', '（略）'],
  ])('%j is one', (text) => {
    expect(isNote(text)).toBe(true);
  });

  it.each([
    '注射済票の交付',
    '資料館の運営',
    '出典の確認',
    '備考',
    '資料　',
    '',
    '（注文）',
    '（資料館）運営',
    '以上の事務',
    '【備考欄】の確認',
    '注文住宅の確認',
    '注意喚起',
    '凡例の改訂',
    '出所者の支援',
    '担当課の調整',
    '更新日の管理',
    '現在地の案内',
    'ENDS',
    'Page layout',
    'Source control',
    '説明会の開催',
    '調査日程の調整',
    '戸籍の届出を受け付ける。',
    'なおみの家の運営',
    '○○会館の管理',
    '単位互換の調整',
    '端数の調整',
    ...[
      '資料館',
      '参考図書の貸出',
      '説明会',
      '電話交換',
      '住所の表示',
      '提供会員の登録',
      '集計事務',
      '作成支援',
      '終活支援',
    ],
    ...['データの活用', 'URLの管理', '省略様式の届出', '#1', '全件調査', '計5課の調整'],
  ])('%j is none', (text) => {
    expect(isNote(text)).toBe(false);
  });

  it('are reported where nothing but the remark stands in the cells of id and name', async () => {
    const { problems } = await readText('id,事務名,年間業務時間\nT1,※新規,5\n※ 推計を含む,,\n出典：総務省\n');
    expect(problems.filter(({ code }) => code === 'note-row')).toMatchObject([
      { severity: 'warning', line: 3, column: 1, read: '※ 推計を含む' },
      { line: 4, column: 1 },
    ]);
  });
});

describe('rows that are no tasks', () => {
  it.each([
    ['a total in a column that nothing reads', '分類,id,事務名\n住民,T1,a\n小計,,\n', 'total-row 3:1'],
    ['a remark there', '分類,id,事務名\n住民,T1,a\n（注）推計,,\n', 'note-row 3:1'],
    [
      'the label of a remark that stands in two cells',
      'id,事務名\nT1,a\n最終更新日,2026/4/1\n',
      'note-row 3:1',
    ],
    ['a total where names serve as ids', '事務名,件数\na,1\n小計（住民）,1\n', 'total-row 3:1'],
    ['a total in tabs', 'id\t事務名\nT1\ta\n\t市民課計\n', 'total-row 3:2'],
  ])('%s: it is reported once, and neither ranked nor counted', async (_, text, expected) => {
    const { tasks, problems } = await readText(text);
    expect(tasks.ids).toHaveLength(1);
    expect(problems.filter(({ severity }) => severity !== 'info').map(brief)).toEqual([expected]);
  });

  it('a total in a YAML file', async () => {
    const { tasks, problems } = await readAll([
      input('- id: T1\n  事務名: a\n- id: T2\n  事務名: うち窓口分\n', 'a.yaml'),
    ]);
    expect(tasks.ids).toEqual(['T1']);
    expect(problems.map(brief)).toEqual(['total-row 4:8']);
  });
});

it('the signs that a table explains below it are no tasks', async () => {
  const text = 'id,事務名,根拠法令\nT1,a,戸籍法\n凡例,,\n○,実施,\n◎,重点的に実施,\nT2,○の調査,\n';
  const { tasks, problems } = await readText(text);
  expect(tasks.ids).toEqual(['T1', 'T2']);
  expect(problems.map(brief)).toEqual(['note-row 3:1', 'note-row 4:1', 'note-row 5:1']);
});

it('a row of dots stands for rows that were left out', async () => {
  const { tasks, problems } = await readText('id,事務名,件数\n1,戸籍,5\n...,...,...\n9,印鑑,3\n');
  expect(tasks.ids).toEqual(['1', '9']);
  expect(problems.map(brief)).toEqual(['note-row 3:1']);
});

describe('rows that show how to fill in the form', () => {
  it('make a row no task by its id, or by a column in front of it that holds neither id nor name', async () => {
    for (const mark of ['例', 'サンプル', '（例）', 'Example 1', '見本']) {
      const text = `id,事務名,件数\n${mark},戸籍の届出,5\nT1,転入届,5\n`;
      expect((await readText(text)).tasks.ids).toEqual(['T1']);
      const beside = `順,id,事務名,件数\n${mark},T0,戸籍の届出,5\n1,T1,転入届,5\n`;
      const { tasks, problems } = await readText(beside);
      expect(tasks.ids).toEqual(['T1']);
      expect(problems.map(brief)).toContain('note-row 2:1');
    }
  });

  it.each([
    ...[
      '例',
      '記入例',
      '（例）',
      '【記入例】',
      '入力例1',
      '記載例：',
      '例１',
      '例①',
      '例-1',
      '(例)',
      '例)',
      '例 1',
    ],
    ...[
      'サンプル',
      'サンプル1',
      '見本',
      '【見本】',
      'example',
      'Example 2',
      'EXAMPLE',
      'sample',
      '(e.g.)',
      'ex.',
    ],
    ...[
      '※記入例',
      '≪記入例≫',
      '例　戸籍の届出',
      '例）戸籍の届出',
      '記入例：戸籍の届出',
      '（サンプル）戸籍',
      'Example: births',
    ],
  ])('%j is one', (text) => {
    expect(isExample(text)).toBe(true);
  });

  it.each([
    ...[
      '例規の管理',
      '条例',
      '例外の承認',
      '定例会',
      '',
      '（）',
      '例規',
      '例月出納検査',
      '例会',
      '見本市の開催',
    ],
    ...[
      'サンプリング調査',
      'サンプル調査の実施',
      'example-1a',
      'samples of water',
      'EX1',
      'ex-3',
      '見本品の管理',
    ],
  ])('%j is none', (text) => {
    expect(isExample(text)).toBe(false);
  });

  it('are reported by the id or the name, whatever else stands in the row', async () => {
    const { problems } = await readText('id,事務名,件数\n例,戸籍の届出,5\nT1,記入例,5\nT2,条例の公布,5\n');
    expect(problems).toMatchObject([
      { code: 'note-row', line: 2, column: 1 },
      { code: 'note-row', line: 3, column: 2 },
    ]);
  });
});

describe('a row that may be a total or a task', () => {
  const header = '事務ID,事務名,根拠法令,件数\nT1,戸籍の届出,戸籍法,500\n';

  it.each(['市民課計', '総計', 'うち市民課', '戸籍の届出（再掲）', '平均'])(
    '%s with an id and a law stays a task, and is reported',
    async (name) => {
      const { tasks, problems } = await readText(`${header}T2,${name},統計法,3\n`);
      expect(tasks.ids).toEqual(['T1', 'T2']);
      expect(problems.map(brief)).toEqual(['kept-row 3:2']);
    },
  );

  it.each([
    ['no law', 'T2,市民課計,,3\n'],
    ['a law that is none', 'T2,市民課計,なし,3\n'],
    ['a word for a total as its id', '合計,,統計法,3\n'],
    ['no id', ',小計,統計法,3\n'],
    ['an example', 'T2,（例）道路占用許可,道路法,3\n'],
  ])('with %s it is none', async (_, row) => {
    const { tasks } = await readText(`${header}${row}`);
    expect(tasks.ids).toEqual(['T1']);
  });

  it('without a column of ids, a law keeps all but what is nothing but a word for a total', async () => {
    const { tasks } = await readText('事務名,根拠法令\n戸籍の届出,戸籍法\n市民課計,統計法\n小計,統計法\n');
    expect(tasks.ids).toEqual(['戸籍の届出', '市民課計']);
  });
});

describe('names of tasks that hold a word for totals or remarks', () => {
  it.each([
    '合計特殊出生率の調査',
    '計量',
    '予防注射',
    '資料館の運営',
    '参考図書',
    '担当者会議',
    '総合計画の策定',
    'うち読の推進',
    'うちエコ診断',
    '最終処分場の管理',
    '続柄の訂正',
    '補足給付',
    '連絡先カード',
    '入力例外の処理',
    '総額表示の指導',
  ])('%s is a task', async (name) => {
    const { tasks, problems } = await readText(`事務名,件数\n${name},30\n`);
    expect(tasks.ids).toEqual([name]);
    expect(problems.map(brief)).toEqual(['names-as-ids 1']);
  });

  it.each(['A計', '①～③の計', '4月計', '令和6年度計', '上記計', 'うちオンライン', '総業務時間'])(
    '%s is a total',
    (name) => {
      expect(isTotal(name)).toBe(true);
    },
  );
});
