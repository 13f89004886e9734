import { expect, it } from 'vitest';
import { namesReader } from '../../../src/inventory/cells/names.js';
import { matchLaws } from '../../../src/record/laws/matchLaws.js';
import { laws } from '../laws.js';

/** What each law of a cell is cited with; `+` where it is named without an article as well. */
function citedIn(cell: string): readonly string[] {
  const reading = namesReader(true)(cell);
  const names = reading.is === 'value' && Array.isArray(reading.value) ? reading.value.map(String) : [];
  return matchLaws(names, laws).map((match) => {
    if (!('cites' in match)) return `${match.written}: ${match.is}`;
    const { articles, isWhole } = match.cites;
    const shown = articles.map(({ within, from, to }) => {
      return `${within === 'act' ? '' : within}${from === to ? from : `${from}～${to}`}`;
    });
    return `${match.family.title} ${[...shown, ...(isWhole ? ['+'] : [])].join(' ')}`;
  });
}

it.each([
  ['住基法第22条、第23条、第24条', ['住民基本台帳法 22 23 24']],
  ['住基法第22条第1項、第23条', ['住民基本台帳法 22 23']],
  ['住民基本台帳法第12条及び第12条の2', ['住民基本台帳法 12 12-2']],
  ['児童手当法、同法施行令', ['児童手当法 +']],
  ['児童手当法第7条、同法施行規則第1条の4', ['児童手当法 7 rule1-4']],
  ['児童手当法第7条、同法施行規則', ['児童手当法 7 +']],
  ['児童手当法施行令第1条、第2条、同法第7条', ['児童手当法 order1 order2 7']],
  ['戸籍法第10条、児童手当法', ['戸籍法 10', '児童手当法 +']],
  ['戸籍法第１０条；児童手当法第七条', ['戸籍法 10', '児童手当法 7']],
  ['自治法96①⑥', ['地方自治法 96']],
  ['国保法施行規則第5条', ['国民健康保険法 rule5']],
  ['「農地法」第４条・第５条', ['農地法 4 5']],
  ['○○市印鑑条例第3条、第4条', ['○○市印鑑条例第3条: local', '第4条: local']],
  ['墓地，埋葬等に関する法律第5条', ['墓地、埋葬等に関する法律 5']],
  ['都計法29', ['都市計画法 29']],
  ['介護保険法第37の4条第2項', ['介護保険法 37-4']],
  ['農地法第3〜5条', ['農地法 3～5']],
  ['住基法第 22 条', ['住民基本台帳法 22']],
])('%s is read as %j', (cell, expected) => {
  expect(citedIn(cell)).toEqual(expected);
});
