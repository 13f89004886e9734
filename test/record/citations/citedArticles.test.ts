import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedArticles } from '../../../src/record/citations/citedArticles.js';

const cited = (written: string, title = '住民基本台帳法') =>
  citedArticles({ written, title }).citations.map(({ within, from, to }) => {
    const of = within === 'act' ? '' : `${within} `;
    return of + (from === to ? from : `${from}～${to}`);
  });

describe('a name of a law cites', () => {
  it.each([
    ['住基法第22条', ['22']],
    ['住基法第二十二條', ['22']],
    ['住民基本台帳法第22条第1項及び第23条', ['22', '23']],
    ['住基法２２条～２４条', ['22～24']],
    ['第22条から第24条まで', ['22～24']],
    ['第22条第1項～第24条第2項', ['22～24']],
    ['住基法22～24条', ['22～24']],
    ['第22・23条', ['22', '23']],
    ['法第12条の2', ['12-2']],
    ['第30条の4の2第1項', ['30-4-2']],
    ['第37の4条第2項', ['37-4']],
    ['第十二条ノ二', ['12-2']],
    ['第百二十三条', ['123']],
    ['第二十二条', ['22']],
    ['同法第20条', ['20']],
    ['附則第3条', ['s3']],
    ['法附則第三条の二', ['s3-2']],
    ['法第12条第1項第2号の3', ['12']],
    ['第3条に基づく○○計画', ['3']],
    ['同法施行令第3条', ['order 3']],
    ['施行規則第5条', ['rule 5']],
    ['住基法第22条、令第3条及び規則第4条', ['22', 'order 3', 'rule 4']],
    ['住民基本台帳法（昭和42年法律第81号）第12条', ['12']],
    ['住民基本台帳法第12条（戸籍法第10条）', ['12']],
    ['自治法96(1)(6)', ['96']],
    ['住基法22', ['22']],
    ['住基法§22', ['22']],
    ['住基法§ 22第1項', ['22']],
    ['住基法§22条', ['22']],
    ['住基法22,23', ['22', '23']],
  ])('%s: %j', (written, expected) => {
    expect(cited(written)).toEqual(expected);
  });

  it.each([
    '住基法',
    '住基法別表第一の5の項',
    '住基法12-2',
    '住基法第22条-2',
    '住基法第2章',
    '3条例',
    '住民基本台帳法（昭和42年法律第81号）',
  ])('no article: %s', (written) => {
    expect(cited(written)).toEqual([]);
  });

  it('no article that its own title names', () => {
    const title = '刑事訴訟法第百九十四条に基く懲戒処分に関する法律';
    expect(cited(title, title)).toEqual([]);
    expect(cited(`${title}第2条`, title)).toEqual(['2']);
  });
});

it.each([
  ['住基法別表第一の5の項', ['a1']],
  ['番号法別表第一の二の5の項', ['a1-2']],
  ['住民基本台帳法別表', ['a']],
  ['食品衛生法施行規則別表第17', ['rule a17']],
  ['住基法第22条、別表第二', ['a2']],
  ['住基法第22条', []],
])('%s cites the annexes %j', (written, expected) => {
  const { annexes } = citedArticles({ written, title: '住民基本台帳法' });
  expect(annexes.map(({ within, from }) => (within === 'act' ? from : `${within} ${from}`))).toEqual(
    expected,
  );
});

it('any text is answered', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'法令第条の項・、～から22附則別表一十()①') }),
      (text) => {
        const { citations, annexes } = citedArticles({ written: text, title: '住民基本台帳法' });
        for (const { from, to } of citations)
          expect(`${from} ${to}`).toMatch(/^s?\d+(?:-\d+)* s?\d+(?:-\d+)*$/);
        for (const { from } of annexes) expect(from).toMatch(/^a(?:\d+(?:-\d+)*)?$/);
      },
    ),
  );
});

it('an article alone is what it is behind a blank, by the whole rule', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 12_345 }), { minLength: 1, maxLength: 3 });
  const within = fc.constantFrom('act', 'order', 'rule');
  fc.assert(
    fc.property(numbers, within, ([first, ...branches], before) => {
      const written = `第${first}条${branches.map((each) => `の${each}`).join('')}`;
      expect(citedArticles({ written, title: '', within: before })).toEqual(
        citedArticles({ written: ` ${written}`, title: '', within: before }),
      );
    }),
  );
});
