import { expect, it } from 'vitest';
import { checkText } from '../../../src/report/check/text.js';
import { many, notANumber, passed, print, unread, withFindings } from './sample.js';

it('a check without findings is one line', () => {
  expect(print(checkText, passed)).toBe('Check passed (--fail-on error): no findings\n');
  expect(print(checkText, passed, { lang: 'ja' })).toBe('点検結果：合格（--fail-on error）。指摘なし\n');
});

it('findings that the baseline accepts are counted', () => {
  expect(print(checkText, { ...passed, accepted: 1200 })).toContain(
    'no findings, besides 1,200 that the baseline',
  );
});

it('inputs that could not be read are findings like others', () => {
  expect(print(checkText, unread)).toContain('none.csv:1 error file-not-found There is no such file.\n');
});

it('a file is one group, even if findings about others come between', () => {
  const other = { ...notANumber, file: 'other.csv' };
  const lines = print(checkText, withFindings([notANumber, other, notANumber])).split('\n');
  expect(lines.filter((line) => /^(inventory|other)\.csv \(/.test(line))).toEqual([
    'inventory.csv (2 errors)',
    'other.csv (1 error)',
  ]);
});

it('a long list is capped, the most severe stay, and the true numbers are reported', () => {
  const lines = print(checkText, many).trimEnd().split('\n');
  const shown = lines.filter((line) => line.startsWith('inventory.csv:'));
  expect(shown).toHaveLength(200);
  expect(shown.every((line) => line.includes(' error '))).toBe(true);
  expect(lines).toContain('inventory.csv (1,000 errors, 9,000 warnings)');
  expect(lines).toContain('… 9,800 more of 10,000; --format json holds all of them');
  expect(lines.at(-1)).toBe('Check failed (--fail-on error): 1,000 errors, 9,000 warnings');
});

it('the cap can be chosen, and 0 is none', () => {
  expect(print(checkText, many, { max: 3 }).match(/^inventory\.csv:/gm)).toHaveLength(3);
  expect(print(checkText, many, { max: 0 }).match(/^inventory\.csv:/gm)).toHaveLength(10_000);
});
