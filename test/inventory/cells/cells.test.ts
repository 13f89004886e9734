import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/criterion/field.js';
import { flag, months, signedShare } from '../../../src/criterion/field.js';
import { cellReader } from '../../../src/inventory/cells/cell.js';
import { expectedOf } from '../../../src/inventory/tasks/expected.js';
import type { RawCell } from '../../../src/inventory/sheet.js';
import { word } from '../../../src/text/lang.js';
import { fields } from '../read.js';

/** A value, 'unknown', or the code of what is wrong. */
function read(field: Field, cell: RawCell, percent = false): unknown {
  const reading = cellReader(field, percent).read(cell);
  if (reading.is === 'unknown') return 'unknown';
  return reading.is === 'value' ? reading.value : `!${reading.code}`;
}

const kinds = [
  ['a count', fields.cases],
  ['a share', fields.performing],
  ['a change', fields.cost_change],
  ['a flag', fields.announced],
  ['a rating', fields.gain],
  ['a choice', fields.place],
  ['names', fields.tools],
  ['laws', fields.governing_laws],
] as const;

const blanks = [
  '',
  ' ',
  '　　',
  '-',
  '－',
  '―',
  '—',
  '–',
  '−',
  'ー',
  '‐',
  '‑',
  '--',
  '――',
  '……',
  '…',
  '‥',
  '...',
  '不明',
  ' 不明　',
  'unknown',
  'Unknown',
  'ＵＮＫＮＯＷＮ',
  'データなし',
  '判断できない',
  '無回答',
  '検討中',
  '確認中',
  '未定',
];
const errors = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '####', '＃Ｎ／Ａ', ' #n/a '];

describe.each(kinds)('%s', (_, field) => {
  it('is unknown, never zero or none, where the cell is blank or says so', () => {
    for (const text of blanks) expect.soft(read(field, text), JSON.stringify(text)).toBe('unknown');
  });

  it('does not take an error of the spreadsheet', () => {
    for (const text of errors) expect.soft(read(field, text), text).toBe('!spreadsheet-error');
  });

  it('does not take a nested structure, and says in words what it takes', () => {
    expect(read(field, { nested: true })).toBe('!nested-cell');
    for (const lang of ['ja', 'en'] as const) expect(word(expectedOf(field), lang)).toMatch(/\S/);
  });
});

describe('a number', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['１，２３４', 1234],
    ['　１２３　', 123],
    ['１２．５', 12.5],
    ['+5', 5],
    ['.5', 0.5],
    ['1.10', 1.1],
    ['007', 7],
    ['0', 0],
    ['45383', 45383],
    ['123456789012345', 123456789012345],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(read(fields.cases, text)).toBe(value);
  });

  it.each([
    ['1,23', '!wrong-thousands'],
    ['1,2345', '!wrong-thousands'],
    ['12,34,567', '!wrong-thousands'],
    [',123', '!wrong-thousands'],
    ['1E+05', '!shortened-number'],
    ['1.2e5', '!shortened-number'],
    ['1e400', '!shortened-number'],
    ['12345678901234567890', '!too-many-digits'],
    ['1234567890123456', '!too-many-digits'],
    ['約1万', '!number-with-text'],
    ['100通', '!number-with-text'],
    ['1 234', '!number-with-text'],
    ['１００名', '!number-with-text'],
    ['35%', '!number-with-text'],
    ['(5)', '!number-with-text'],
    ['10²', '!number-with-text'],
    ['①', '!number-with-text'],
    ['令和6年4月1日', '!date-not-number'],
    ['R6.4.1', '!date-not-number'],
    ['R6.4', '!date-not-number'],
    ['2024/4/1', '!date-not-number'],
    ['2024-04-01', '!date-not-number'],
    ['4月1日', '!date-not-number'],
    ['nan', '!not-finite'],
    ['ＮａＮ', '!not-finite'],
    ['Infinity', '!not-finite'],
    ['-inf', '!not-finite'],
    ['5.', '!unfinished-number'],
    ['1.000.000', '!several-points'],
    ['▲123', '!out-of-range'],
    ['△5', '!out-of-range'],
    ['-1', '!out-of-range'],
    ['あり', '!not-a-number'],
    ['○', '!not-a-number'],
    ['なし', '!not-a-number'],
    ['三', '!not-a-number'],
    ['0x1F', '!number-with-text'],
    ['1_000', '!number-with-text'],
  ])('%j is none: %s', (text, code) => {
    expect(read(fields.cases, text)).toBe(code);
  });

  it('may not pass the most that the field allows', () => {
    const field = months({ title: { ja: '月数', en: 'Months' }, max: 12 });
    expect(read(field, '12')).toBe(12);
    expect(read(field, '12.5')).toBe('!out-of-range');
  });

  it('is refused quickly however long the text is', () => {
    for (const text of ['1'.repeat(1e6), ','.repeat(1e6), `${'1,'.repeat(5e5)}x`, `${' '.repeat(1e6)}x`]) {
      expect(read(fields.cases, text)).toMatch(/^!/);
    }
  });
});

describe('a share', () => {
  it.each([
    ['35%', 0.35],
    ['３５％', 0.35],
    ['35.5 %', 0.355],
    ['100%', 1],
    ['0.5%', 0.005],
    ['35', 0.35],
    ['100', 1],
    ['0.35', 0.35],
    ['.35', 0.35],
    ['1', 1],
    ['1.0', 1],
    ['1.5', 0.015],
    ['1%', 0.01],
    ['0', 0],
    ['101', '!out-of-range'],
    ['101%', '!out-of-range'],
    ['-5%', '!out-of-range'],
    ['3割', '!number-with-text'],
    ['約半数', '!not-a-number'],
  ])('%j is %s', (text, value) => {
    expect(read(fields.performing, text)).toBe(value);
  });

  it.each([
    ['35', 0.35],
    ['1', 0.01],
    ['0.5', 0.005],
    ['0.5%', 0.005],
    ['100', 1],
    ['101', '!out-of-range'],
  ])('%j is %s under a header with the sign %%', (text, value) => {
    expect(read(fields.performing, text, true)).toBe(value);
  });
});

describe('a change', () => {
  it.each([
    ['△10%', -0.1],
    ['▲１０％', -0.1],
    ['-10', -0.1],
    ['−0.1', -0.1],
    ['△ 5%', -0.05],
    ['+8%', 0.08],
    ['＋８％', 0.08],
    ['0.1', 0.1],
    ['-1', -1],
    ['1', 1],
    ['150', 1.5],
    ['-150%', '!out-of-range'],
    ['+-5', '!number-with-text'],
    ['-+5', '!number-with-text'],
  ])('%j is %s', (text, value) => {
    expect(read(signedShare({ title: { ja: '増減率', en: 'Change' } }), text)).toBe(value);
  });
});

describe('a flag', () => {
  it.each([
    ...['はい', '有', 'あり', '有り', '○', '◯', '〇', 'true', 'TRUE', 'Yes', 'y', '1', '１', ' 〇　'],
    ...['✓', '√', 'V', 'レ', '要', '該当します', '対象である', '適用', '対応済み', 'している', '必要あり'],
    ...['はい。', '○（該当）', '有（あり）', '○(はい)'],
    ...['丸', 'まる', '二重丸', '○印', '有る', '予定あり', '改正の予定有り', '制度改正の予定あり'],
  ])('%j is yes', (text) => {
    expect(read(fields.announced, text)).toBe(true);
  });
  it.each([
    ...['いいえ', '無', 'なし', '無し', '×', '✕', '✖', '☓', '╳', 'x', 'Ｘ', 'false', 'No', 'n', '0'],
    ...[
      '否',
      '非対象',
      '対象でない',
      '適用外',
      '未対応',
      '対応不可',
      'していない',
      '必要なし',
      '該当しません',
    ],
    ...['×（対象外）', 'いいえ。', '該当せず'],
    ...['ばつ', 'バツ', '×印', 'ペケ', '無い', '予定なし', '改正の予定無し'],
  ])('%j is no', (text) => {
    expect(read(fields.announced, text)).toBe(false);
  });
  it.each([
    '○（R6～）',
    '○（対象外）',
    '有（なし）',
    '○（）',
    '2',
    'たぶん',
    '○×',
    '提供あり',
    '導入あり',
    '一部門',
    '__proto__',
    'constructor',
  ])('%j is neither', (text) => {
    expect(read(fields.announced, text)).toBe('!not-an-option');
  });
  it('answers with the last word of its own header, not of another one', () => {
    const offer = flag({ title: { ja: 'SaaS提供の有無', en: 'SaaS' }, aka: ['SaaSあり'] });
    const texts = ['提供あり', '提供なし', 'SaaS提供中', '予定あり', 'の有無', '有無'];
    expect(texts.map((text) => read(offer, text))).toEqual([
      true,
      false,
      true,
      ...['!not-an-option', '!not-an-option', '!not-an-option'],
    ]);
    const lone = flag({ title: { ja: '単独導入は非効率', en: 'Inefficient alone' }, aka: ['新サービス'] });
    expect(['効率あり', '導入あり', 'サービスあり'].map((text) => read(lone, text))).toEqual(
      Array(3).fill('!not-an-option'),
    );
  });
});

describe('an answer that holds in part, or lies between two', () => {
  const undecided = { is: 'unknown', notice: 'undecided-answer' };
  it.each([
    ...['一部', '有（一部）', '一部あり', '○（一部）', '○(一部のみ)', '一部のみ○', '条件付き可', '概ね対応'],
    ...[
      '△',
      '▲',
      '三角',
      '有・無',
      '有／無',
      'yes or no',
      '原則あり',
      '部分的に対応',
      'partly',
      '場合による',
    ],
  ])('is unknown and reported in a flag: %j', (text) => {
    expect(cellReader(fields.announced, false).read(text)).toEqual(undecided);
  });
  it.each(['○（一部）', '一部高い', '場合による'])('is unknown and reported in a rating: %j', (text) => {
    expect(cellReader(fields.gain, false).read(text)).toEqual(undecided);
  });
  it('N/A is unknown, and so reported', () => {
    const reading = cellReader(fields.announced, false).read('N/A');
    expect(reading).toEqual({ is: 'unknown', notice: 'not-applicable-figure' });
  });
  it('is unknown in a choice, too', () => {
    expect(cellReader(fields.place, false).read('窓口部門（一部）')).toEqual(undecided);
  });
});

describe('a rating', () => {
  it.each([
    ...['low', 'L', '低', '低い', '△', '三角', '小'].map((text) => [text, 'low']),
    ...['medium', 'mid', 'M', '中', '○', '◯', '〇', '丸', 'まる'].map((text) => [text, 'medium']),
    ...['high', 'H', '高', '高い', '◎', '二重丸', '大'].map((text) => [text, 'high']),
    ...['中～高', '中〜高', '高～中', '中-高', '中又は高', '○～◎', 'medium to high'].map((text) => [
      text,
      'medium-high',
    ]),
    ...['低・中', '△～○', 'low–medium', '低から中'].map((text) => [text, 'low-medium']),
    ...['低～高', 'low to high', '△・◎'].map((text) => [text, 'low-high']),
    ...['低・中・高', '中～×', '中～'].map((text) => [text, '!not-an-option']),
    ...['×', 'ばつ', '3', 'とても高い', 'toString'].map((text) => [text, '!not-an-option']),
  ])('%j is %s', (text, value) => {
    expect(read(fields.gain, text ?? '')).toBe(value);
  });
});

describe('a choice', () => {
  it.each([
    ['counter', 'counter'],
    ['Counter', 'counter'],
    ['窓口部門', 'counter'],
    ['窓 口', 'counter'],
    ['back office', 'back-office'],
    ['Back-Office', 'back-office'],
    ['現場', '!not-an-option'],
  ])('%j is %s', (text, value) => {
    expect(read(fields.place, text)).toBe(value);
  });
});

describe('names', () => {
  it.each([
    ['AI', ['AI']],
    ['AI;RPA', ['AI', 'RPA']],
    ['AI；ＲＰＡ', ['AI', 'RPA']],
    ['AI、RPA・OCR，音声', ['AI', 'RPA', 'OCR', '音声']],
    ['AI\r\nRPA\n', ['AI', 'RPA']],
    [' AI ;; RPA ; ', ['AI', 'RPA']],
    ['なし', []],
    ['無し', []],
    ['無', []],
    ['None', []],
    ['該当なし', []],
  ])('%j are %j', (text, value) => {
    expect(read(fields.tools, text)).toEqual(value);
  });

  it('may come one by one, and are then not split', () => {
    expect(read(fields.tools, ['AI・OCR', ' RPA ', ''])).toEqual(['AI・OCR', 'RPA']);
    expect(read(fields.tools, [])).toEqual([]);
    expect(read(fields.tools, ['なし'])).toEqual([]);
    expect(read(fields.cases, ['1'])).toBe('!list-in-cell');
  });
});

describe('laws', () => {
  const whole = '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律';
  it.each([
    [whole, [whole]],
    [`${whole}、薬剤師法`, [whole, '薬剤師法']],
    ['子ども・子育て支援法', ['子ども・子育て支援法']],
    ['児童福祉法・子ども・子育て支援法', ['児童福祉法', '子ども・子育て支援法']],
    ['国民健康保険法、介護保険法', ['国民健康保険法', '介護保険法']],
    ['国民健康保険法施行令，国民健康保険法施行規則', ['国民健康保険法施行令', '国民健康保険法施行規則']],
    ['地方自治法第２条第９項、統計法', ['地方自治法第2条第9項', '統計法']],
    ['生活保護法（昭和25年法律第144号）、児童手当法', ['生活保護法(昭和25年法律第144号)', '児童手当法']],
    ['災害対策基本法等、○○市地域防災計画', ['災害対策基本法等', '○○市地域防災計画']],
    ['戸籍法¹、民法²⁾', ['戸籍法', '民法']],
    ['戸籍法※1', ['戸籍法']],
    ['戸籍法*; 民法注2', ['戸籍法', '民法']],
    ['戸籍法第49条（※2）', ['戸籍法第49条']],
    ['予算措置のみ', []],
    ['統計法;図書館法\n社会教育法', ['統計法', '図書館法', '社会教育法']],
    ['なし', []],
  ])('%j are %j', (text, value) => {
    expect(read(fields.governing_laws, text)).toEqual(value);
  });
});
