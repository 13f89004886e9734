import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/inventory/inspect/nearDuplicateNames.js';
import { textOf } from '../../../src/text/lang.js';
import { input, readText } from '../read.js';
import { column, csv, found, inspected } from './find.js';

describe('names that are all but equal', () => {
  it.each([
    ['住民票の写しの交付', '住民票の写し　の交付'],
    ['AI問合せ', 'ＡＩ問合せ'],
    ['RPAの導入', 'rpaの導入'],
    ['子ども・子育て支援', '子ども子育て支援'],
    ['戸籍の届出（窓口）', '戸籍の届出(窓口)'],
    ['ｶｰﾄﾞの交付', 'カードの交付'],
    ['戸籍の届出', '戸籍の届出'],
    ['ゴミの収集', 'ごみの収集'],
    ['ニ輪車の登録', '二輪車の登録'],
    ['へき地の診療', 'ヘき地の診療'],
    ['一ヶ月健診', '一か月健診'],
    ['ソフト―ハード', 'ソフトーハード'],
    ['交付サ－ビス', '交付サービス'],
    ['センタ-の運営', 'センターの運営'],
    ['労働あつせん', '労働あっせん'],
    ['ワンストツプ', 'ワンストップ'],
    ['受付・案内', '受付∙案内'],
  ])('%j and %j are reported at the second', async (one, other) => {
    const text = csv(['id', '事務名'], ['T1', one], ['T2', '別の事務'], ['T3', other]);
    expect(await found('near-duplicate-name', text)).toEqual(['near-duplicate-name 4:2']);
  });

  it.each([
    ['第1-1号様式の受付', '第11号様式の受付'],
    ['税の申告○', '税の申告×'],
    ['C++の研修', 'Cの研修'],
    ['国民健康保険', '国民健康保険税'],
    ['―', '・'],
  ])('%j and %j are two names', async (one, other) => {
    expect(await found('near-duplicate-name', csv(['id', '事務名'], ['T1', one], ['T2', other]))).toEqual([]);
  });

  it('name both places, across files', async () => {
    const problems = await inspected(
      input('id,事務名\nT1,戸籍\n', 'a.csv'),
      input('- 事務名: 戸 籍\n  id: T2\n', 'b.yaml'),
    );
    expect(problems).toMatchObject([
      {
        code: 'near-duplicate-name',
        file: 'b.yaml',
        line: 1,
        column: 8,
        task: 'T2',
        field: 'name',
        read: '戸 籍',
      },
    ]);
    expect(textOf(problems[0]!.message).ja).toContain('a.csvの2行目');
  });

  it('are no duplicates in two municipalities, nor where ids stand in for names', async () => {
    const bodies = csv(['id', '事務名', '団体コード'], ['T1', '戸籍', '011002'], ['T2', '戸籍', '131016']);
    expect(await found('near-duplicate-name', bodies)).toEqual([]);
    expect(await found('near-duplicate-name', 'id,年間業務時間\nT-1,1\nT1,2\n')).toEqual([]);
    expect(await found('near-duplicate-name', 'id,事務名\nT-1,\nT1,\n')).toEqual([]);
  });

  it.each([
    ['大気汚染防止法', '水質汚濁防止法', []],
    ['住民基本台帳法', '住基法', ['near-duplicate-name 3:2']],
    ['大気汚染防止法', '', ['near-duplicate-name 3:2']],
    ['', '大気汚染防止法', ['near-duplicate-name 3:2']],
    ['大気汚染防止法; 水質汚濁防止法', '水質汚濁防止法', ['near-duplicate-name 3:2']],
  ])('under %j and %j are %j', async (one, other, expected) => {
    const text = csv(['id', '事務名', '根拠法令'], ['T1', '常時監視', one], ['T2', '常時監視', other]);
    expect(await found('near-duplicate-name', text)).toEqual(expected);
  });

  it('are compared without what does not tell them apart', () => {
    expect(nameKey(' Ａ・b（c） 1-1 ')).toBe('abc1-1');
  });
});

describe('rows that say the same but for the id', () => {
  const header = ['id', '事務名', '年間業務時間', '根拠法令'];

  it('are reported at the second', async () => {
    const text = csv(header, ['T1', '戸籍', '10', ''], ['T2', '印鑑', '10', ''], ['T3', '戸籍', '10', '']);
    expect(await found('same-cells', text)).toEqual(['same-cells 4:2']);
  });

  it.each([
    ['another figure', ['T1', '戸籍', '10', ''], ['T2', '戸籍', '11', '']],
    ['another name', ['T1', '戸籍', '10', ''], ['T2', '印鑑', '10', '']],
    ['a cell more', ['T1', '戸籍', '10', ''], ['T2', '戸籍', '10', '戸籍法']],
    ['nothing but the name', ['T1', '戸籍', '', ''], ['T2', '戸籍', '', '']],
  ])('but not with %s', async (_, one, other) => {
    expect(await found('same-cells', csv(header, one, other))).toEqual([]);
  });
});

describe('ids that are all but equal', () => {
  it.each([
    ['T-1', 'Ｔ－１'],
    ['T-1', 'T‐1'],
    ['T-1', 't―1'],
    ['T 1', 'T1'],
    ['か゛1', 'か゛１'],
    ['①', '1'],
  ])('%j and %j are two tasks, and reported at the second', async (one, other) => {
    const text = csv(['id', '事務名'], [one, '届出'], ['T9', '別の事務'], [other, '転入']);
    expect(await found('near-duplicate-id', text)).toEqual(['near-duplicate-id 4:1']);
    expect((await readText(text)).tasks.ids).toEqual([one, 'T9', other]);
  });

  it.each([
    ['1-1', '11'],
    ['1-1', '1.1'],
    ['01', '1'],
    ['T10', 'T1O'],
  ])('%j and %j are two ids', async (one, other) => {
    expect(await found('near-duplicate-id', csv(['id', '事務名'], [one, 'あ'], [other, 'い']))).toEqual([]);
  });

  it('are none of two municipalities, nor where names serve as ids', async () => {
    const bodies = csv(
      ['id', '事務名', '団体コード'],
      ['T-1', 'あ', '011002'],
      ['Ｔ－１', 'い', '131016'],
      ['T-1', 'う', '131016'],
    );
    expect(await found('near-duplicate-id', bodies)).toEqual(['near-duplicate-id 4:1']);
    expect(await found('near-duplicate-id', '事務名,年間業務時間\nAI相談,1\nＡＩ相談,2\n')).toEqual([]);
  });
});

it('a row that is probably there twice has one finding: of its id, its cells or its name', async () => {
  const rows = [
    ['T-1', '戸籍', '10'],
    ['Ｔ－１', '戸籍', '10'],
    ['T2', '戸籍', '10'],
    ['T3', '戸 籍', '10'],
  ];
  const problems = await inspected(input(csv(['id', '事務名', '年間業務時間'], ...rows)));
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'near-duplicate-id 3',
    'same-cells 4',
    'near-duplicate-name 5',
  ]);
});

describe('ids that lost their leading zeros', () => {
  it('are reported where the others have one length', async () => {
    const text = csv(
      ['id', '事務名'],
      ...['001', '002', '3', '014', '99', '100', 'A-1'].map((id) => [id, `事務${id}号`]),
    );
    expect(await found('lost-leading-zero', text)).toEqual([
      'lost-leading-zero 4:1',
      'lost-leading-zero 6:1',
    ]);
    const first = (await inspected(input(text))).find(({ code }) => code === 'lost-leading-zero');
    expect(textOf(first!.expected!)).toEqual({ ja: '003', en: '003' });
  });

  it.each([
    ['no id has a leading zero', ['1', '2', '10', '100']],
    ['codes grow by level', ['01', '0101', '0102', '10', '1001', '1002']],
    ['most are shorter', ['001', '12', '13', '14']],
    ['0 is a number of its own', ['0', '1', '2']],
    ['others are longer', ['01', '02', '03', '100']],
  ])('but not where %s', async (_, ids) => {
    expect(
      await found('lost-leading-zero', csv(['id', '事務名'], ...ids.map((id) => [id, `事務${id}号`]))),
    ).toEqual([]);
  });
});

it('nothing of this is looked for unless it is asked for', async () => {
  const text = column('根拠法令', '戸籍法…', '合計');
  expect((await readText(text)).problems).toEqual([]);
  expect(
    (await readText(csv(['id', '事務名'], ['01', '戸籍'], ['02', '印鑑'], ['3', '戸 籍']))).problems,
  ).toEqual([]);
});
