import { describe, expect, it } from 'vitest';
import { matchLaws } from '../../../src/record/laws/matchLaws.js';
import { spelledOut } from '../../../src/record/citations/spelledOut.js';
import { laws } from '../laws.js';

/** The laws of a cell, each with the articles that it cites; another kind of match by its name. */
function cited(cell: string): readonly string[] {
  return matchLaws([cell], laws).map((match) => {
    if (!('cites' in match)) return `${match.is} ${match.written}`;
    const articles = match.cites.articles.map(({ within, from, to }) => {
      const of = within === 'act' ? '' : `${within} `;
      return of + (from === to ? from : `${from}～${to}`);
    });
    return `${match.family.title} ${match.cites.isWhole ? 'whole' : articles.join(' ')}`;
  });
}

describe('articles that are written in short', () => {
  it.each([
    ['住民基本台帳法22・23・24条', '住民基本台帳法 22 23 24'],
    ['住基法第22・23・24条', '住民基本台帳法 22 23 24'],
    ['住基法22,23,24条', '住民基本台帳法 22 23 24'],
    ['住基法12条の2・3、22条', '住民基本台帳法 12-2 12-3 22'],
    ['住民基本台帳法第30条の5・6', '住民基本台帳法 30-5 30-6'],
    ['住基法第30条の5、6', '住民基本台帳法 30-5 30-6'],
    ['住基法30条の5〜7', '住民基本台帳法 30-5～30-7'],
    ['住基法第30条の2から5まで', '住民基本台帳法 30-2～30-5'],
    ['住基法22-24', '住民基本台帳法 22～24'],
    ['住基法第22-24条', '住民基本台帳法 22～24'],
    ['住基法第22条-第24条', '住民基本台帳法 22～24'],
    ['住基法22〜24', '住民基本台帳法 22～24'],
    ['住基法第12-2条', '住民基本台帳法 12-2'],
    ['住基法22条ないし24条', '住民基本台帳法 22～24'],
    ['住基法第22条乃至第24条', '住民基本台帳法 22～24'],
    ['廃掃法7I', '廃棄物の処理及び清掃に関する法律 7'],
    ['廃掃法7I2', '廃棄物の処理及び清掃に関する法律 7'],
    ['廃掃法第7条I', '廃棄物の処理及び清掃に関する法律 7'],
    ['廃掃法7I・II', '廃棄物の処理及び清掃に関する法律 7'],
    ['道路法32I、33', '道路法 32 33'],
    ['地税法343、344、345', '地方税法 343 344 345'],
    ['国民健康保険法施行規則5・6条', '国民健康保険法 rule 5 rule 6'],
    ['健康増進法17、19の2', '健康増進法 17 19-2'],
    ['住基法第12条の2、3項', '住民基本台帳法 12-2'],
  ])('%s: %s', (cell, expected) => {
    expect(cited(cell)).toEqual([expected]);
  });

  it.each([
    ['戸籍法49、住基法22・23条', ['戸籍法 49', '住民基本台帳法 22 23']],
    ['児童福祉法24、子ども・子育て支援法19・20', ['児童福祉法 24', '子ども・子育て支援法 19 20']],
  ])('%s: each of its own law', (cell, expected) => {
    expect(cited(cell)).toEqual(expected);
  });

  // A paragraph or a branch may be meant, or no article at all.
  it.each(['住基法12-2', '住基法3-5', '自治法2-14', '廃掃法7-1', '戸籍法'])('%s: the whole law', (cell) => {
    expect(cited(cell)[0]).toMatch(/ whole$/u);
  });

  it.each([
    '平成22・23年法律第3号',
    '手数料条例22・23条例',
    '第4条の5第2・3項',
    '児童福祉法第24条第3項、第5項',
  ])('%s stays as it is', (name) => {
    expect(spelledOut(name)).toBe(name);
  });

  it('a cell of a megabyte is not looked through', () => {
    const cell = `住基法${'22、'.repeat(300_000)}`;
    expect(spelledOut(cell)).toBe(cell);
  });
});
