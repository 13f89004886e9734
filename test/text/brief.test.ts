import { describe, expect, it } from 'vitest';
import { brief, briefList, briefPath, excerpt } from '../../src/text/brief.js';

describe('a text from the data, in a message', () => {
  it.each([
    ['stands on one line', 'a\r\nb\n\nc', 40, 'a b c'],
    ['keeps blanks within a line, and not those at a break', 'a  b \n  c', 40, 'a  b c'],
    ['has none around it', '  a\n', 40, 'a'],
    ['stays whole if it fits', '一二三四五', 10, '一二三四五'],
    ['is cut to columns, of which a kanji takes two', '一二三四五六', 10, '一二三四…'],
    ['is cut by code units too, if one grapheme has very many', `a${'\u0301'.repeat(500)}`, 40, undefined],
  ])('%s', (_, text, width, expected) => {
    if (expected === undefined) expect(brief(text, width).length).toBeLessThanOrEqual(10 * width + 1);
    else expect(brief(text, width)).toBe(expected);
  });

  it('that is far too long ends with one …, whether or not its head is short', () => {
    expect(brief(' '.repeat(500) + 'b', 40)).toBe('…');
    expect(brief(`a${' '.repeat(500)}b`, 40)).toBe('a…');
    expect(brief('a'.repeat(500), 5)).toBe('aaa…');
  });
});

describe('a path, in a message', () => {
  it.each([
    ['stays whole if it fits', 'towns/asago.csv', 24, 'towns/asago.csv'],
    ['keeps its end', 'fixtures-of-cities/asago.csv', 20, '…of-cities/asago.csv'],
    ['of kanji too', '令和8年度/事務一覧/朝来市.csv', 17, '…一覧/朝来市.csv'],
    ['whose end alone is too long', 'あ'.repeat(3000), 10, '…ああああ'],
    ['of several lines is one', 'a\nb.csv', 24, 'a b.csv'],
  ])('%s', (_, path, width, expected) => {
    expect(briefPath(path, width)).toBe(expected);
  });
});

describe('several texts', () => {
  it.each([
    [['a', 'b'], 3, 'a, b'],
    [['a', 'b', 'c'], 3, 'a, b, c'],
    [['a', 'b', 'c', 'd'], 3, 'a, b, c, …'],
    [['一二三四五六七'], 3, '一二三四五…'],
    [['population_jp', 'population_total', 'x'], 3, 'population_jp, population_total, x'],
    [['population_jp', 'population_jp', 'x'], 3, 'population_…, population_…, x'],
    [[], 3, ''],
  ] as const)('%j, %d of them', (texts, most, expected) => {
    expect(briefList(texts, ', ', most)).toBe(expected);
  });
});

it('what is kept of a cell has at most 200 code units', () => {
  expect(excerpt('a'.repeat(200))).toBe('a'.repeat(200));
  expect(excerpt('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
});
