import { expect, it } from 'vitest';
import { abbreviations, abbreviationsOf } from '../../../src/record/laws/finders/abbreviations.js';
import { lawKey } from '../../../src/record/laws/lawKey.js';
import { recordLines, tableLines } from '../../../src/record/reading/recordLines.js';

it('blank lines and comments of a table say nothing, and a clone may have converted its line ends', () => {
  expect(tableLines('# of whom\r\n\r\n甲法=甲\r\n# more\n乙法=乙\n')).toEqual(['甲法=甲', '乙法=乙']);
});

it('a reviewed name leads to the title of its law, and a single character to none', () => {
  expect([...abbreviationsOf(['甲野法=甲法,甲', '乙野法=乙野旧法'])]).toEqual([
    [lawKey('甲法'), '甲野法'],
    [lawKey('乙野旧法'), '乙野法'],
  ]);
});

it('every reviewed line names a law and what it is called, and no name leads to two laws', () => {
  const lines = recordLines('abbreviations.txt');
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter((line) => !/^[^=]+=[^=,]+(?:,[^=,]+)*$/u.test(line))).toEqual([]);
  const names = lines.flatMap((line) => (line.split('=')[1] ?? '').split(',').map(lawKey));
  expect(abbreviations().size).toBe(new Set(names.filter((name) => name.length >= 2)).size);
});

it('every prefecture of the table has municipalities, each with its figures', () => {
  const lines = recordLines('municipalities.txt');
  expect(lines).toHaveLength(47);
  const town = String.raw`\d{3} \S+ (?:\d+|-) \d+`;
  const row = new RegExp(String.raw`^\d\d \S+[都道府県]\|${town}(?:,${town})*$`, 'u');
  expect(lines.filter((line) => !row.test(line))).toEqual([]);
});

it('every former municipality has one of today that follows it', () => {
  const lines = recordLines('formerTowns.txt');
  const name = String.raw`[^\s,|]+[市町村]`;
  const row = new RegExp(String.raw`^\S+[都道府県]\|${name}(?: ${name})+(?:,${name}(?: ${name})+)*$`, 'u');
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !row.test(line))).toEqual([]);
});
