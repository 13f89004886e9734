import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeForTerminal } from '../../../src/text/safe/terminal.js';
import { hostile } from '../../report/hostile.js';

it.each([
  ['an escape sequence is shown as text', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a C1 control is shown', '\u009b31m', '\\u{9b}31m'],
  ['line breaks and tabs are shown', 'a\r\n\tb', 'a\\r\\n\\tb'],
  ['a bidi control is shown', '\u202egpj.csv', '\\u{202e}gpj.csv'],
  ['a zero-width blank is shown', 'a\u200bb', 'a\\u{200b}b'],
  ['tag characters are shown', '\u{e0041}', '\\u{e0041}'],
  ['private use is shown', '\ue000外字', '\\u{e000}外字'],
  ['half a surrogate pair is shown', '\ud800lone', '\\u{d800}lone'],
  ['a joiner outside an emoji is shown', 'a\u200db', 'a\\u{200d}b'],
  ['a variation selector that selects nothing is shown', 'a\ufe00', 'a\\u{fe00}'],
  ['a workflow command is broken at the start', '::error::x', '\\u{3a}\\u{3a}error:\\u{3a}x'],
  ['a workflow command is broken behind blanks', ' ::error', ' \\u{3a}\\u{3a}error'],
  ['a bracket command is broken anywhere', 'x ##[error]y', 'x ##\\u{5b}error]y'],
  ['a named bracket command is broken', '##vso[task]', '##vso\\u{5b}task]'],
])('%s', (_, text, shown) => {
  expect(safeForTerminal(text)).toBe(shown);
});

it.each([
  '住民基本台帳ネットワークシステム',
  'Tasks: 12 (50%)',
  'か\u3099',
  '葛\u{e0100}飾区',
  '👨‍👩‍👧‍👦',
  '❤️',
  '1️⃣',
  '12:30',
  'a#b [1]',
  'ﾃｽﾄ',
  '\\n',
])('an honest text stays as it is: %s', (text) => {
  expect(safeForTerminal(text)).toBe(text);
});

it('whatever the data, nothing invisible and no command is left', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const shown = safeForTerminal(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(shown).not.toMatch(/::|##\w*\[|^\s*:/);
    }),
  );
});

// A pattern that looked behind or ahead from each of a million characters would not end before the test is given up.
it.each([
  [' ', 1],
  [':', '\\u{3a}'.length],
  ['#', 1],
  ['\u001b', '\\u{1b}'.length],
  ['##x', 3],
])('a million times %j is shown, each as it would be alone', (part, length) => {
  expect(safeForTerminal(part.repeat(1_000_000))).toHaveLength(length * 1_000_000);
});

it('joiners are shown where they join nothing, among a million of them too', () => {
  const shown = '\\u{200d}'.length;
  expect(safeForTerminal('a\u200d'.repeat(1_000_000))).toHaveLength((1 + shown) * 1_000_000);
  expect(safeForTerminal('😀\u200d'.repeat(1_000_000))).toHaveLength(3 * 1_000_000 - 1 + shown);
});

it('a colon behind, before or among a megabyte of blanks is a command only at the start', () => {
  const blanks = ' '.repeat(1_000_000);
  expect(safeForTerminal(`a${blanks}:`)).toBe(`a${blanks}:`);
  expect(safeForTerminal(`a:${blanks}b`)).toBe(`a:${blanks}b`);
  expect(safeForTerminal(`${blanks}:`)).toBe(`${blanks}\\u{3a}`);
  expect(safeForTerminal(' :'.repeat(500_000))).toBe(` \\u{3a}${' :'.repeat(499_999)}`);
});
