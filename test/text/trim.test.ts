import { describe, expect, it } from 'vitest';
import { replaceBracketed } from '../../src/text/trim/brackets.js';
import { onOneLine } from '../../src/text/trim/onOneLine.js';
import { withoutEnd } from '../../src/text/trim/withoutEnd.js';
import { withoutExcerptMark } from '../../src/text/trim/withoutExcerptMark.js';

const brackets = { open: '(（', close: ')）', longest: 5 };

describe('texts without what is around them', () => {
  it('brackets are replaced up to the first that closes, unless they hold too much', () => {
    expect(replaceBracketed('a(b(c)d)e', brackets, () => '')).toBe('ad)e');
    expect(replaceBracketed('a(bcdefg)(h）i', brackets, (note) => `<${note}>`)).toBe('a(bcdefg)<(h）>i');
    expect(replaceBracketed('((((a', brackets, () => '')).toBe('((((a');
  });

  it('lines become one line', () => {
    expect(onOneLine(' a \r\n\n b\u2028c\n')).toBe('a b c');
  });

  it('signs are cut at the end only', () => {
    expect(withoutEnd('*a**', '*')).toBe('*a');
    expect(withoutEnd('**', '*')).toBe('');
  });

  it('the mark of an excerpt goes with the blanks before it', () => {
    expect(withoutExcerptMark('戸籍法 　抄')).toBe('戸籍法');
    expect(withoutExcerptMark('抄本に関する法律')).toBe('抄本に関する法律');
  });
});
