import { expect, it } from 'vitest';
import { safeForXml } from '../../../src/text/safe/xml.js';

it.each([
  ['markup is escaped', `<a b="c" d='e'>&amp;`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;'],
  ['the end of a CDATA section is escaped', ']]>', ']]&gt;'],
  ['a control, which XML cannot hold, is shown', 'a\u0000\u001b', 'a\\u{0}\\u{1b}'],
  ['a noncharacter, which XML cannot hold, is shown', '\ufffe\uffff', '\\u{fffe}\\u{ffff}'],
  ['half a surrogate pair is shown', '\ud800', '\\u{d800}'],
  ['line breaks, which an attribute would lose, are shown', 'a\nb', 'a\\nb'],
  ['a bracket command is broken', '##[error]', '##&#91;error]'],
  ['Japanese and emoji stay as they are', '葛\u{e0100}飾区😀', '葛\u{e0100}飾区😀'],
])('%s', (_, text, safe) => {
  expect(safeForXml(text)).toBe(safe);
});
