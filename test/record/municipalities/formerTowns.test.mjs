import { expect, it } from 'vitest';
import { formerTownTable } from '../../../.tools/record/formerTowns.mjs';

const change = (prefecture, town, day, why) => ({
  都道府県: prefecture,
  '政令市・郡・支庁・振興局等': town.endsWith('区') ? '静岡市' : '',
  市区町村: town,
  廃置分合等施行年月日: day,
  改正事由: why,
});

const today = new Set(['丹波篠山市', 'つくば市', '大野城市', '静岡市', '甲府市', 'みよし市']);
const table = (...rows) =>
  formerTownTable(rows, (_, town) => (today.has(town) ? town : undefined))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

it.each([
  [
    'a merger',
    '篠山市',
    '西紀町(28664)、丹南町(28665)が合併し、丹波篠山市(28221)を新設',
    '丹波篠山市 西紀町 丹南町',
  ],
  ['a part that joins', 'つくば市', '筑波町(08485)がつくば市(08220)に編入', 'つくば市 筑波町'],
  [
    'two steps at once',
    '大野町',
    '大野町(40304)が大野市に市制施行し、大野城市(40219)に名称変更',
    '大野城市 大野町',
  ],
  ['a ward of a city', '清水区', '由比町(22383)が清水区(22103)に編入', '静岡市 由比町'],
  [
    'a part of a town',
    '甲府市',
    '中道町(19326)と上九一色村(19341)大字古関が甲府市(19201)に編入',
    '甲府市 中道町',
  ],
  ['two sentences', 'みよし市', '蒲郡(1)の廃止\n三好町(23521)がみよし市(23236)に市制施行', 'みよし市 三好町'],
])('%s leads to the municipality of today', (_, town, why, expected) => {
  expect(table(change('県', town, '1999-04-01', why))).toEqual([`県|${expected}`]);
});

it('steps are followed in the order of their days, and two towns of one name lead nowhere', () => {
  const rows = [
    change('県', '篠山市', '2019-05-01', '篠山市(1)が丹波篠山市(1)に名称変更'),
    change('県', '篠山市', '1999-04-01', '篠山町(2)、今田町(3)が合併し、篠山市(1)を新設'),
    change('県', '甲', '2005-04-01', '旭町(4)が静岡市(5)に編入'),
    change('県', '乙', '1970-04-01', '旭町(6)がつくば市(7)に市制施行'),
  ];
  expect(table(...rows)).toEqual(['県|丹波篠山市 篠山町 今田町 篠山市']);
});
