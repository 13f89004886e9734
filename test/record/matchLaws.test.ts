import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLaws } from '../../src/record/laws/matchLaws.js';
import type { LawMatch } from '../../src/record/laws/lawMatch.js';
import { namesReader } from '../../src/inventory/cells/names.js';
import { recordLines as linesOf } from '../../src/record/reading/recordLines.js';
import { laws } from './laws.js';

const said = (match: LawMatch) => (match.is === 'matched' ? match.family.title : match.is);
const read = (...cells: string[]) => matchLaws(cells, laws).map(said);

/** The names in a cell, as the inventory reads it. */
const cellsOf = (written: string) => {
  const reading = namesReader(true)(written);
  return reading.is === 'value' && Array.isArray(reading.value) ? (reading.value as string[]) : [written];
};

describe('names in use', () => {
  const rows: { written: string; expected: string }[] = parse(
    readFileSync('fixtures/record/names-in-use.csv'),
    {
      columns: true,
    },
  );
  const judged = rows.map((row) => ({
    ...row,
    got: [...new Set(read(...cellsOf(row.written)))].join(' | '),
  }));

  it('that mean a national law match it, at 95 % or more', () => {
    const national = judged.filter(({ expected }) => expected !== 'local' && expected !== 'none');
    const right = national.filter(({ got, expected }) => got === expected);
    process.stdout.write(`names of national laws matched: ${right.length} of ${national.length}\n`);
    expect(right.length / national.length).toBeGreaterThanOrEqual(0.95);
  });

  it('that are local, or mean nothing, match no law', () => {
    const others = judged.filter(({ expected }) => expected === 'local' || expected === 'none');
    expect(others.filter(({ got }) => !['local', 'none', 'unmatched'].includes(got))).toEqual([]);
  });
});

describe('a cell', () => {
  it.each([
    ['戸籍法、住民基本台帳法', ['戸籍法', '住民基本台帳法']],
    ['児童福祉法・子ども・子育て支援法', ['児童福祉法', '子ども・子育て支援法']],
    ['消防法及び水防法', ['消防法', '水防法']],
    ['母子保健法並びに児童福祉法', ['母子保健法', '児童福祉法']],
    ['地方税法／国税徴収法', ['地方税法', '国税徴収法']],
    ['生活保護法　国民年金法', ['生活保護法', '国民年金法']],
    ['農地法\n森林法', ['農地法', '森林法']],
    ['介護保険法、同法施行令、○○市介護保険条例', ['介護保険法', 'local']],
    ['児童福祉法及び○○市保育条例', ['児童福祉法', 'local']],
    ['児童福祉法、法第24条', ['児童福祉法']],
    ['①児童福祉法第6条②児童手当法', ['児童福祉法', '児童手当法']],
    ['1) 児童福祉法\n2) 児童手当法', ['児童福祉法', '児童手当法']],
    ['児童福祉法ほか２法令', ['児童福祉法']],
    ['児童福祉法他3件', ['児童福祉法']],
    ['介護保険法9条2項', ['介護保険法']],
    ['憲法第92条', ['日本国憲法']],
    ['固定資産税法', ['地方税法']],
    ['なし（市単独）', ['none']],
    ['農地法第4条、第5条', ['農地法']],
    ['農地法。道路法。', ['農地法', '道路法']],
    ['農地法→道路法', ['農地法', '道路法']],
    ['「農地法」「道路法」', ['農地法', '道路法']],
    ['［農地法］［道路法］', ['農地法', '道路法']],
    ['農地法（第2条）道路法（第3条）', ['農地法', '道路法']],
    ['農地法（昭和27年法律第229号）施行令', ['農地法']],
    ['昭和22年12月22日法律第224号', ['戸籍法']],
    ['昭和22.12.22法律224', ['戸籍法']],
    ['S22法224', ['戸籍法']],
    ['（昭22法224）', ['戸籍法']],
    ['1947年法律第224号', ['戸籍法']],
    ['1989年法律第64号', ['unmatched']],
    [
      '墓地、埋葬等に関する法律・医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律',
      ['墓地、埋葬等に関する法律', '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律'],
    ],
  ])('%j names %j', (cell, titles) => {
    expect(read(cell)).toEqual(titles);
  });

  it('that was cut within a title is put together again', () => {
    expect(read('墓地', '埋葬等に関する法律')).toEqual(['墓地、埋葬等に関する法律']);
  });
});

it('every match says how it was found', () => {
  const hows = ['戸籍法', '「戸籍法」第3条', '廃掃法'].map((name) => matchLaws([name], laws)[0]);
  expect(hows.map((each) => each?.is === 'matched' && each.how)).toEqual([
    'exact',
    'normalised',
    'abbreviation',
  ]);
});

it.each(['S22法224', '昭和22.12.22法律224', '昭22法律第224'])('%s cites no article', (name) => {
  expect(matchLaws([name], laws)).toMatchObject([{ is: 'matched', cites: { articles: [] } }]);
});

it('a misspelt title is only a suggestion', () => {
  expect(matchLaws(['児童福祉方'], laws)).toMatchObject([{ is: 'fuzzy', family: { title: '児童福祉法' } }]);
});

it.each(['平成30年法律第67号', '平成30年法律第67号第3条', '地方税法等の一部を改正する法律'])(
  '%s is not the one law whose title has these characters in it',
  (name) => {
    expect(read(name)).toEqual(['unmatched']);
  },
);

it('a name that is no law comes with the titles nearest to it', () => {
  expect(matchLaws(['空き家対策の特別措置の法律'], laws)).toMatchObject([
    { is: 'unmatched', near: expect.arrayContaining(['空家等対策の推進に関する特別措置法']) },
  ]);
});

it('any text is answered, and no text with 条例 at its end is a law', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const [match] = matchLaws([`市${text.replace(/[\s\p{P}\p{S}]/gu, '')}条例`], laws);
      expect(match?.is).not.toBe('matched');
      matchLaws([text], laws);
    }),
  );
});

describe('every title of an act stands for itself', () => {
  const acts = laws.titles().filter((title) => /^[^第及並又]{4,20}法$/u.test(title));

  it.each<readonly [string, (title: string) => string]>([
    ['with an article', (title) => `${title}第12条第1項`],
    ['in quotation marks', (title) => `「${title}」`],
    ['with its number', (title) => `${title}（昭和30年法律第1号）`],
    ['with a rule of its execution', (title) => `${title}施行規則第3条`],
    ['with others that are not named', (title) => `${title}等`],
  ])('%s', (_, write) => {
    expect(acts.length).toBeGreaterThan(500);
    expect(acts.filter((title) => read(write(title)).join() !== title)).toEqual([]);
  });
});

it('no title begins with an article and a separator, so that no run of parts that does is looked for', () => {
  const gone = linesOf('repealed.txt').map((line) => line.split('\t', 1)[0] ?? '');
  const names = [...laws.titles(), ...gone].flatMap((title) => [title, ...title.split(/[（）]/u)]);
  expect(names.length).toBeGreaterThan(10_000);
  expect(
    names.filter((name) => /^(?:附則)?第?[〇一二三四五六七八九十百千]+条(?:の[^、]*)?[、・]/u.test(name)),
  ).toEqual([]);
});
