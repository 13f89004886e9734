import { describe, expect, it } from 'vitest';
import { readStandardised } from '../../../src/record/reading/readStandardised.js';

const rows = readStandardised();
const numbersOf = (task: string, law: string) =>
  rows.filter((row) => row.task === task && row.law === law).flatMap(({ numbers }) => numbers);

describe('the articles of the 20 standardised tasks', () => {
  const tasks =
    '児童手当 子ども・子育て支援 住民基本台帳 戸籍の附票 選挙人名簿管理 固定資産税 個人住民税 法人住民税 軽自動車税 戸籍 就学 健康管理 児童扶養手当 生活保護 障害者福祉 介護保険 国民健康保険 後期高齢者医療 国民年金';

  it('name a law for each task but 印鑑登録, which is under none', () => {
    expect([...new Set(rows.map(({ task }) => task))].toSorted()).toEqual(tasks.split(' ').toSorted());
  });

  it.each([
    ['住民基本台帳', '住民基本台帳法', ['11-2', '22', '24-2', '30-5', '30-51'], ['21-4', '27', '30-2', '20']],
    ['戸籍の附票', '住民基本台帳法', ['16', '20', '30-41', '36-2'], ['12', '12-2', '12-3', '22']],
    [
      '選挙人名簿管理',
      '公職選挙法',
      ['19', '22', '30-6', '44'],
      ['23', '24', '25', '30-8', '39', '86', '142'],
    ],
    ['選挙人名簿管理', '日本国憲法の改正手続に関する法律', ['20', '37'], ['25', '39', '75', '100']],
    ['選挙人名簿管理', '地方自治法', ['74-2', '76'], ['74']],
    ['子ども・子育て支援', '子ども・子育て支援法', ['20', 's6', 's9'], ['9', '19', '61']],
    ['子ども・子育て支援', '児童福祉法', ['24', '56'], ['6-3', '25']],
    ['戸籍', '戸籍法', ['6', '25', '117', '118', '126', '131'], ['1', '122', '127', '129', '132']],
    [
      '障害者福祉',
      '障害者の日常生活及び社会生活を総合的に支援するための法律',
      ['19', '35', '51-5', '51-18'],
      ['36', '50', '51-19'],
    ],
    ['障害者福祉', '児童福祉法', ['21-5-3', '24-27'], ['11', '24']],
    ['障害者福祉', '特別児童扶養手当等の支給に関する法律', ['3', '26-5'], ['s97']],
    ['介護保険', '介護保険法', ['9', '27', '159', '176', '204'], ['8', '160', '183', '205']],
    ['生活保護', '生活保護法', ['19', '24', '55-4', '78-2'], ['20', '50', '52', '64']],
    ['就学', '学校教育法施行令', ['1', '5', '22'], ['6-2', '11', '18-2']],
    ['国民健康保険', '国民健康保険法', ['9', '36', '76-4', '116-2'], ['10', '11', '69']],
    ['後期高齢者医療', '高齢者の医療の確保に関する法律', ['50', '107', '138'], ['49', '56', '106']],
  ])('are for %s in %s as the ordinance says', (task, law, within, without) => {
    const numbers = numbersOf(task, law);
    expect(within.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(without.filter((number) => numbers.includes(number))).toEqual([]);
  });

  it('have 相続税法第58条 for 固定資産税 alone', () => {
    expect(rows.filter(({ law }) => law === '相続税法')).toEqual([
      { task: '固定資産税', law: '相続税法', numbers: ['58'] },
    ]);
  });

  it('leave out what the ordinance names an item of only', () => {
    expect(rows.filter(({ law }) => law === '知的障害者福祉法')).toEqual([]);
    expect(numbersOf('健康管理', '児童福祉法')).toEqual([]);
  });
});
