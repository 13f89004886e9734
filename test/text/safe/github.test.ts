import { expect, it } from 'vitest';
import { safeForGithubData, safeForGithubProperty } from '../../../src/text/safe/github.js';

it.each([
  ['a percent sign is escaped first', '100%0A', '100%250A', '100%250A'],
  ['line breaks are escaped', 'a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
  ['colons and commas are escaped in properties only', 'a,b:c', 'a,b:c', 'a%2Cb%3Ac'],
  ['a command cannot begin in either', '\n::error::x', '%0A::error::x', '%0A%3A%3Aerror%3A%3Ax'],
  ['a bracket command is broken', '##[error]x', '##\\u{5b}error]x', '##\\u{5b}error]x'],
  ['an escape sequence is shown as text', '\u001b[2J', '\\u{1b}[2J', '\\u{1b}[2J'],
  ['Japanese stays as it is', '総務課の事務', '総務課の事務', '総務課の事務'],
])('%s', (_, text, data, property) => {
  expect(safeForGithubData(text)).toBe(data);
  expect(safeForGithubProperty(text)).toBe(property);
});
