import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeForMarkdown } from '../../../src/text/safe/markdown.js';
import { hostile } from '../../report/hostile.js';

it.each([
  ['a pipe does not end a cell', 'a|b', 'a&#124;b'],
  ['a backslash before a pipe changes nothing', 'a\\|b', 'a\\\\&#124;b'],
  ['a line break does not end a row', 'a\r\nb', 'a b'],
  ['emphasis is literal', '**a** _b_ ~~c~~', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~'],
  ['code is literal', '`a`', '\\`a\\`'],
  ['a link is literal', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  [
    'an image is literal, its address no link',
    '![x](http://e.invalid)',
    '\\!\\[x\\](http&#58;&#8203;//e.invalid)',
  ],
  ['an address is no link', 'www.e.invalid', 'www&#8203;.e.invalid'],
  ['HTML is literal', '<b>&lt;</b>', '&lt;b&gt;&amp;lt;&lt;/b&gt;'],
  ['a mention notifies nobody', '@octocat', '&#64;&#8203;octocat'],
  ['an issue number is no link', '#123', '\\#&#8203;123'],
  ['a heading is literal', '# a', '\\# a'],
  ['a list is literal', '- a', '\\- a'],
  ['a numbered list is literal', '1. a', '1\\. a'],
  ['a rule is literal', '---', '\\---'],
  ['a formula is literal', '$x$', '&#36;x&#36;'],
  ['a workflow command does not start a line', '::warning::x.csv', '&#58;:warning::x.csv'],
  ['nor does one behind blanks', '  ::error::x', '  &#58;:error::x'],
  ['a bidi control is shown', '\u202ex', '\\\\u{202e}x'],
])('%s', (_, text, safe) => {
  expect(safeForMarkdown(text)).toBe(safe);
});

it('an honest text stays as it is', () => {
  expect(safeForMarkdown('住民基本台帳：市区町村の100%が実施（令和6年4月1日）')).toBe(
    '住民基本台帳：市区町村の100%が実施（令和6年4月1日）',
  );
});

it('whatever the data, no markup is left alive', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const safe = safeForMarkdown(text);
      expect(safe).not.toMatch(/[\r\n|<>@$]|:\/\/|www\./i);
      expect(safe.replaceAll(/\\[\\`*_[\]~!#=+.)-]/g, '')).not.toMatch(/[\\`*_[\]~!]|(?<!&)#/);
      expect(safe).not.toMatch(/^\s*[-+=]/);
    }),
  );
});
