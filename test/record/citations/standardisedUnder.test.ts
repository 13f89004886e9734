import { expect, it } from 'vitest';
import { standardisedInPart, standardisedUnder } from '../../../src/record/standardised/standardisedUnder.js';
import { likelyStandardised } from '../../../src/record/standardised/standardisedAs.js';
import { knownLaws } from '../../../src/record/knownLaws.js';
import { readArticles } from '../../../src/record/reading/readArticles.js';
import { readStandardised } from '../../../src/record/reading/readStandardised.js';
import { lawKey } from '../../../src/record/laws/lawKey.js';
import { laws } from '../laws.js';
import { article } from './madeTable.js';

const familyOf = (title: string) => laws.byTitle(lawKey(title))!;
const table = [{ task: '選挙人名簿管理', law: '公職選挙法', numbers: ['19', '22'] }];
const under = (numbers: readonly string[], isWhole = false) => [
  {
    family: familyOf('公職選挙法'),
    articles: numbers.map((number) => article({ law: '公職選挙法', number })),
    isWhole,
  },
];

it('a task is one of the 20 where all of its articles are among those of the ordinance', () => {
  expect(standardisedUnder(under(['19', '22']), table)('定時登録')?.value).toEqual(['選挙人名簿管理']);
  expect(standardisedUnder(under(['22', '48']), table)('投票と名簿')).toBeUndefined();
  expect(standardisedUnder(under([], true), table)('選挙')).toBeUndefined();
  expect(standardisedUnder(under(['22'], true), table)('定時登録')).toBeUndefined();
});

const carrying = (number: string) => [
  {
    family: familyOf('公職選挙法'),
    articles: [
      article({ law: '公職選挙法施行令', number: '9', carriesOut: [{ law: '公職選挙法', number }] }),
    ],
    isWhole: false,
  },
];

it('a task that cites nothing but orders is decided by the articles that they carry out', () => {
  expect(standardisedUnder(carrying('22'), table)('定時登録')?.value).toEqual(['選挙人名簿管理']);
  expect(standardisedUnder(carrying('48'), table)('投票')).toBeUndefined();
});

it('a task of which some articles are those of the ordinance has that system to settle with', () => {
  const both = [...table, { task: '戸籍の附票', law: '公職選挙法', numbers: ['22'] }];
  expect(standardisedInPart(under(['19', '22', '48']), both)).toMatchObject({
    field: 'nationwide_system',
    value: ['標準準拠システム（選挙人名簿管理）', '標準準拠システム（戸籍の附票）'],
  });
  expect(standardisedInPart(under(['48']), both)).toBeUndefined();
  expect(standardisedInPart(under([], true), both)).toBeUndefined();
});

it('any article of a law that the ordinance names without articles may be covered', () => {
  const whole = [{ task: '固定資産税', law: '公職選挙法', numbers: [] }];
  expect(standardisedInPart(under(['48']), whole)?.value).toEqual(['標準準拠システム（固定資産税）']);
  expect(standardisedUnder(under(['48']), whole)('投票')).toBeUndefined();
});

it('what a cited order carries out is part of the ground, beside orders of which that is not known', () => {
  const [first] = carrying('22');
  const other = article({ law: '公職選挙法施行規則', number: '3' });
  const both = [{ ...first!, articles: [...first!.articles, other] }];
  expect(standardisedInPart(both, table)?.value).toEqual(['標準準拠システム（選挙人名簿管理）']);
  expect(standardisedUnder(both, table)('名簿')).toBeUndefined();
});

// 予防接種法第16条 says what 第15条 gives, and the ordinance names 15, 18 and 19.
it.each([
  ['予防接種法施行令第23条', ['標準準拠システム（健康管理）']],
  ['予防接種法施行令第23条、予防接種法第16条', undefined],
  ['狂犬病予防法施行令第3条', undefined],
])('what orders alone carry out is what the articles beside it begin: %s', (written, systems) => {
  const articles = readArticles();
  const look = knownLaws({ table: laws, articles, acceptFuzzy: false });
  const { grounds } = look({ laws: written.split('、'), articles: [] });
  expect(standardisedInPart(grounds, readStandardised(), articles)?.value).toEqual(systems);
});

it('an order with a title of its own is the text of the article that is cited of it', () => {
  const order = '障害児福祉手当及び特別障害者手当の支給に関する省令';
  const look = knownLaws({ table: laws, articles: readArticles(), acceptFuzzy: false });
  const { grounds, unknown } = look({ laws: [`${order}第15条`], articles: [] });
  expect(unknown).toEqual([]);
  expect(standardisedInPart(grounds, readStandardised())?.value).toEqual(['標準準拠システム（障害者福祉）']);
  expect(look({ laws: [`${order}第999条`], articles: [] }).unknown).toMatchObject([{ number: '999' }]);
});

it.each([
  ['市県民税の賦課', '地方税法', '個人住民税'],
  ['市民税の課税証明', '地方税法', '個人住民税'],
  ['法人市民税の申告', '地方税法', '法人住民税'],
  ['国保の資格確認', '国民健康保険法', '国民健康保険'],
  ['要介護認定', '介護保険法', '介護保険'],
  ['自立支援給付', '障害者の日常生活及び社会生活を総合的に支援するための法律', '障害者福祉'],
  ['予防接種の実施', '予防接種法', '健康管理'],
  ['道路の占用', '道路法', undefined],
  ['要介護認定', '道路法', undefined],
])('%s under %s may be %s, as town halls call it', (name, law, task) => {
  expect(likelyStandardised(name, [familyOf(law)])).toBe(task);
});
