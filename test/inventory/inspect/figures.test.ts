import { describe, expect, it } from 'vitest';
import { contradictionRules } from '../../../src/inventory/inspect/contradictionRules.js';
import { textOf } from '../../../src/text/lang.js';
import { brief, input } from '../read.js';
import { column, csv, fields, found, inspected } from './find.js';

describe('a column of shares', () => {
  it.each([
    ['a fraction among percentages', ['35', '40', '0.5'], ['mixed-share-units 4:3']],
    ['a percentage among fractions', ['0.35', '35', '0.5'], ['mixed-share-units 3:3']],
    [
      'many of both, reported once at the first of the rarer',
      ['35', '0.1', '40', '0.2', '50'],
      ['mixed-share-units 3:3'],
    ],
    ['full-width figures', ['３５', '０．５', '４０'], ['mixed-share-units 3:3']],
    ['a fraction beside a 1 and percentages', ['35', '1', '0.5', '40'], ['mixed-share-units 4:3']],
    ['a bare 1 among percentages', ['35', '1', '0', '40'], ['share-of-one 3:3']],
    ['a range of fractions among percentages', ['35', '30～50', '0.3～0.5'], ['mixed-share-units 4:3']],
    ['a range of percentages among fractions', ['0.3', '0.4以上', '30～50'], ['mixed-share-units 4:3']],
    ['several of them', ['1', '35', '1'], ['share-of-one 2:3', 'share-of-one 4:3']],
  ])('with %s is doubtful', async (_, cells, expected) => {
    const problems = await inspected(input(column('実施率', ...cells)));
    expect(problems.map(brief)).toEqual(expected);
  });

  it.each([
    ['percentages', ['35', '40', '0']],
    ['fractions', ['0.35', '0.4', '1', '0']],
    ['signs', ['35%', '0.5%', '1%', '40']],
    ['signs and fractions', ['35%', '0.5', '1']],
    ['all and nothing', ['1', '0', '1']],
    ['unknowns', ['', '-', '不明']],
  ])('of %s is not', async (_, cells) => {
    expect(await inspected(input(column('実施率', ...cells)))).toEqual([]);
  });

  it('is clear if its header has the sign %, and other numbers are no shares', async () => {
    expect(await inspected(input(column('実施率（%）', '35', '0.5', '1')))).toEqual([]);
    expect(await inspected(input(column('年間業務時間', '35', '0.5', '1')))).toEqual([]);
  });

  it('of changes is looked at without the sign of their direction', async () => {
    const text = csv(
      ['id', '事務名', '年間業務時間', '削減率', 'コスト増減率'],
      ['T1', '戸籍', '10', '10%', '△10'],
      ['T2', '印鑑', '10', '10%', '-0.1'],
    );
    const problems = await inspected(input(text));
    expect(problems.map(brief)).toEqual(['mixed-share-units 3:5']);
    expect(textOf(problems[0]!.message).ja).toContain('「△10」（2行目）');
    expect(textOf(problems[0]!.message).ja).toContain('「-0.1」（3行目）');
  });
});

describe('a figure that says nothing alone', () => {
  it.each([
    ['小規模町村の導入後の年間時間', '小規模町村の現在の年間時間', '5'],
    ['削減見込み割合', '年間業務時間', '20%'],
    ['報告1件当たりの時間', '全国の年間報告件数', '3'],
  ])('is %s without %s', async (figure, other, value) => {
    const rows = [
      ['T1', '戸籍', value, '8'],
      ['T2', '印鑑', value, ''],
      ['T3', '税', '', ''],
      ['T4', '年金', '', '8'],
      ['T5', '介護', value, '不明'],
    ];
    const text = csv(['id', '事務名', figure, other], ...rows);
    expect(await found('alone-figure', text)).toEqual(['alone-figure 3:3', 'alone-figure 6:3']);
    const first = (await inspected(input(text))).find(({ code }) => code === 'alone-figure');
    expect(first).toMatchObject({ task: 'T2', read: value });
    expect(textOf(first!.message).ja).toContain(`「${figure}」は「${other}」がないと`);
  });

  it('is reported once for a column, if the other column is not there at all', async () => {
    const problems = await inspected(input(column('削減見込み割合', '', '20%', '30%')));
    expect(problems).toMatchObject([{ code: 'alone-figure', line: 3, column: 3 }]);
    expect(problems[0]).not.toHaveProperty('task');
    expect(textOf(problems[0]!.message).en).toContain('2 cells');
  });

  it('is not reported for a column that is blank', async () => {
    expect(await inspected(input(column('削減見込み割合', '', '')))).toEqual([]);
  });

  it('is not reported where the other cell is wrong, which is reported already', async () => {
    const text = csv(['id', '事務名', '削減見込み割合', '年間業務時間'], ['T1', '戸籍', '20%', '多数']);
    expect((await inspected(input(text))).map(brief)).toEqual(['not-a-number 2:4']);
  });

  it('needs fields that exist', () => {
    const needed = Object.values(fields).flatMap(({ alongside = [] }) => alongside);
    expect(needed.length).toBeGreaterThan(3);
    expect(needed.filter((name) => fields[name] === undefined)).toEqual([]);
  });
});

describe('two cells that contradict each other', () => {
  it.each([
    ['共同調達の参加割合', '12%', '共同調達を行う都道府県数', '0'],
    ['共同調達の参加割合', '0%', '共同調達を行う都道府県数', '9'],
    ['標準化対象', 'いいえ', '標準化対象事務', '戸籍'],
    ['標準化対象', 'はい', '標準化対象事務', 'なし'],
    ['事務区分', '第1号法定受託事務', '根拠法令', 'なし'],
    ['事務区分', '法定受託事務', '根拠法令', '○○市印鑑条例'],
    ['法定受託事務の割合', '100%', '事務区分', '自治事務'],
    ['法定受託事務の割合', '0%', '事務区分', '第2号法定受託事務'],
    ['実施市町村数', '1741', '実施市町村の割合', '95%'],
    ['全国の年間報告件数', '12', '国への報告等の種類数', '0'],
    ['小規模町村の年間件数', '500', '全国の年間手続件数', '400'],
    ['小規模町村の年間件数', '500～800', '全国の年間手続件数', '300～400'],
    ['小規模町村の年間件数', '500以上', '全国の年間手続件数', '400'],
    ['共同調達の参加割合', '12%以上', '共同調達を行う都道府県数', '0'],
    ['共同調達の参加割合', '0%', '共同調達を行う都道府県数', '9～12'],
    ['全国の年間報告件数', '12～20', '国への報告等の種類数', '0'],
    ['実施市町村数', '1741', '実施市町村の割合', '90～95%'],
    ['実施市町村数', '200以下', '実施市町村の割合', '50%以上'],
    ['都道府県', '青森', '団体コード', '011002'],
  ])('%s %s and %s %s', async (one, a, other, b) => {
    const problems = await inspected(input(csv(['id', '事務名', other, one], ['T1', '戸籍', b, a])));
    expect(problems).toMatchObject([
      { code: 'contradictory-cells', line: 2, column: 4, task: 'T1', read: a },
    ]);
    const { ja, en } = textOf(problems[0]!.message);
    expect(ja).toContain(`「${one}」の「${a}」`);
    expect(ja).toContain(b);
    expect(en).toContain(a);
  });

  it.each([
    ['共同調達の参加割合', '0%', '共同調達を行う都道府県数', '0'],
    ['共同調達の参加割合', '12%', '共同調達を行う都道府県数', '9'],
    ['標準化対象', 'はい', '標準化対象事務', '戸籍'],
    ['標準化対象', 'いいえ', '標準化対象事務', 'なし'],
    ['標準化対象', 'いいえ', '標準化対象事務', ''],
    ['事務区分', '第1号法定受託事務', '根拠法令', '戸籍法'],
    ['事務区分', '自治事務', '根拠法令', 'なし'],
    ['法定受託事務の割合', '30%', '事務区分', '自治事務'],
    ['法定受託事務の割合', '100%', '事務区分', '第1号法定受託事務'],
    ['実施市町村数', '1724', '実施市町村の割合', '98%'],
    ['全国の年間報告件数', '0', '国への報告等の種類数', '0'],
    ['全国の年間報告件数', '12', '国への報告等の種類数', '1'],
    ['小規模町村の年間件数', '400', '全国の年間手続件数', '400'],
    ['小規模町村の年間件数', '300～800', '全国の年間手続件数', '200～400'],
    ['小規模町村の年間件数', '500以上', '全国の年間手続件数', '600'],
    ['共同調達の参加割合', '30%未満', '共同調達を行う都道府県数', '0'],
    ['全国の年間報告件数', '20以下', '国への報告等の種類数', '0'],
    ['実施市町村数', '1600～1741', '実施市町村の割合', '90～95%'],
    ['実施市町村数', '1500以上', '実施市町村の割合', '98%'],
    ['法定受託事務の割合', '0～50%', '事務区分', '第1号法定受託事務'],
    ['都道府県', '北海道', '団体コード', '011002'],
    ['都道府県', '北海道', '団体コード', '1100'],
    ['都道府県', '全国', '団体コード', '011002'],
  ])('but not %s %s and %s %s', async (one, a, other, b) => {
    const text = csv(['id', '事務名', other, one], ['T1', '戸籍', b, a]);
    expect(await found('contradictory-cells', text)).toEqual([]);
  });

  it('are of fields that exist', () => {
    const names = contradictionRules.flatMap(({ between }) => between);
    expect(names.filter((name) => fields[name] === undefined)).toEqual([]);
  });
});
