import { describe, expect, it } from 'vitest';
import { ageOf, compareAges } from '../../src/survey/answers/age.js';
import { readAnswer } from '../../src/survey/answers/readAnswer.js';

describe('an answer', () => {
  it.each([
    ['はい', 1],
    ['○', 1],
    ['〇', 1],
    ['◯', 1],
    [' 有 ', 1],
    ['Ｙｅｓ', 1],
    ['×', 0],
    ['いいえ', 0],
    ['無', 0],
  ])('yes or no: %j is %d', (written, value) => {
    expect(readAnswer('yes-no', written)).toEqual({ is: 'figure', value });
  });

  it.each([
    ['すべて同じ（100%）', 1],
    ['すべて同じ', 1],
    ['おおむね', 0.75],
    ['半分程度(50%)', 0.5],
    ['一部だけ同じ', 0.25],
    ['独自', 0],
    ['75％', 0.75],
    ['0.8', 0.8],
    ['Most (75%)', 0.75],
  ])('a degree: %j is %d', (written, value) => {
    expect(readAnswer('degree', written)).toEqual({ is: 'figure', value });
  });

  it.each([
    ['１，２００', { value: 1200 }],
    ['0', { value: 0 }],
    ['なし', { value: 0 }],
    ['120件', { value: 120, readAs: 'unit' }],
    ['40時間', { value: 40, readAs: 'unit' }],
    ['約500', { value: 500, readAs: 'about' }],
    ['400～600', { value: 500, readAs: 'middle' }],
  ])('a figure: %j', (written, expected) => {
    expect(readAnswer('figure', written)).toEqual({ is: 'figure', ...expected });
  });

  it.each(['週2日', '500以上', '８時間／月', '-5', '令和7年'])(
    '%j is no figure, and is not guessed',
    (written) => {
      expect(readAnswer('figure', written)).toEqual({ is: 'wrong' });
    },
  );

  it('tells not knowing from not applying and from an empty cell', () => {
    for (const kind of ['yes-no', 'degree', 'figure'] as const) {
      for (const written of ['不明', 'わからない', '？', '－', 'unknown'])
        expect([written, readAnswer(kind, written).is]).toEqual([written, 'unknown']);
      for (const written of ['該当なし', '対象外', '非該当', 'Not applicable'])
        expect([written, readAnswer(kind, written).is]).toEqual([written, 'none']);
      expect(readAnswer(kind, ' 　').is).toBe('blank');
    }
  });
});

function version(file: string, day = '') {
  return ageOf({ file, closing: new Map([['answered-on', day]]) });
}

describe('which of two versions is later', () => {
  it.each([
    ['the day that it states', version('b.xlsx', '2026-12-01'), version('a.xlsx', '令和8年12月3日')],
    ['a day in its name', version('20261201_市.xlsx'), version('市2026.12.3.xlsx')],
    ['a word in its name', version('市.xlsx'), version('市（修正）.xlsx')],
    ['a number in its name', version('市_第2版.xlsx'), version('市_第3版.xlsx')],
    ['the number of a copy', version('市.xlsx'), version('市 (1).xlsx')],
    ['the last of all', version('市v3.xlsx'), version('市_最終.xlsx')],
  ])('is given by %s', (_, before, after) => {
    expect(compareAges(before, after)).toBeLessThan(0);
    expect(compareAges(after, before)).toBeGreaterThan(0);
  });

  it('is not given where nothing says so, and a day that only one states says nothing', () => {
    expect(compareAges(version('a.xlsx'), version('b.xlsx'))).toBe(0);
    expect(compareAges(version('a.xlsx', '2026-12-01'), version('b.xlsx'))).toBe(0);
  });
});
