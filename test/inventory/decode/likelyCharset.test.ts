import { describe, expect, it } from 'vitest';
import { firstBadByte } from '../../../src/inventory/decode/badByte.js';
import {
  certaintyOfUtf8,
  cutUtf8At,
  hasLongCharacter,
  looksLikeEucJp,
  looksLikeShiftJis,
  mixedAt,
  unmarkedUtf16,
} from '../../../src/inventory/decode/likelyCharset.js';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => Buffer.from(text);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('UTF-16 without a mark', () => {
  it.each([
    ['two lines of Latin letters', utf16('id,a\n1,b\n'), 'utf-16le'],
    ['the same with the other byte first', utf16('id,a\n1,b\n').swap16(), 'utf-16be'],
    ['lines that end with CR', utf16('id\r1\r'), 'utf-16le'],
    ['a file cut in the middle of a pair', utf16('id\n1\n').subarray(0, -1), 'utf-16le'],
    ['text without a line end', utf16('id,a'), undefined],
    ['a single zero', bytes(0x61, 0, 0x0a), undefined],
    ['zeros on both sides', bytes(0x61, 0, 0, 0x61, 0x0a, 0), undefined],
    ['no zero', utf8('id\n'), undefined],
    ['half a character', bytes(0, 0xd8, 0x0a, 0, 0x61, 0, 0x61, 0), undefined],
  ] as const)('%s', (_, content, charset) => {
    expect(unmarkedUtf16(content)).toBe(charset);
  });
});

describe('lines of Shift_JIS in a file of UTF-8', () => {
  const bad = bytes(0x82, 0xa0, 0x0a);
  it.each([
    ['behind plain UTF-8', [utf8('日本\n'), bad], 7],
    ['before it', [bad, utf8('日本\n')], 0],
    ['behind lone carriage returns', [utf8('日本\ra,'), bad], 9],
    ['between two, the first is reported', [bad, utf8('日本\n'), bad], 0],
    ['beside one long character only, it is not sure', [utf8('日\n'), bad], undefined],
    ['beside Latin letters only, it is not sure', [utf8('éé\n'), bad], undefined],
    ['nowhere', [utf8('日本\n日本')], undefined],
  ] as const)('%s', (_, parts, offset) => {
    expect(mixedAt(Buffer.concat(parts))).toBe(offset);
  });
});

describe('UTF-8 that is cut in its last character', () => {
  it.each([
    ['after one byte of three', utf8('日本').subarray(0, 4), 3],
    ['after two bytes of three', utf8('日本').subarray(0, 5), 3],
    ['after three bytes of four', utf8('a😀').subarray(0, 4), 1],
    ['after one byte of two', utf8('aé').subarray(0, 2), 1],
    ['not there, but before', Buffer.concat([bytes(0xff), utf8('日')]), undefined],
    ['of ASCII', utf8('ab'), undefined],
    ['with something wrong before', bytes(0xff, 0x61, 0xe6), undefined],
    ['with a byte that begins none', bytes(0x61, 0xff), undefined],
    ['nothing', bytes(), undefined],
  ] as const)('%s', (_, content, at) => {
    expect(cutUtf8At(content)).toBe(at);
  });
});

describe('EUC-JP', () => {
  it.each([
    ['kanji', bytes(0xc6, 0xfc, 0xcb, 0xdc, 0x0a), true],
    ['kanji cut in the middle', bytes(0xc6, 0xfc, 0xcb), true],
    ['kanji of three bytes, cut', bytes(0xc6, 0xfc, 0x8f, 0xb0), true],
    ['half-width kana only', bytes(0x8e, 0xb1, 0x8e, 0xb2), false],
    ['kanji beside half-width kana', bytes(0x8e, 0xb1, 0xc6, 0xfc), true],
    ['a byte that it never has', bytes(0xc6, 0xfc, 0xff), false],
    ['a byte of the other controls', bytes(0xc6, 0xfc, 0xa0), false],
    ['a lead byte before ASCII', bytes(0xc6, 0xfc, 0xc6, 0x61), false],
    ['ASCII', utf8('id,name\n'), false],
    ['nothing', bytes(), false],
  ] as const)('%s', (_, content, is) => {
    expect(looksLikeEucJp(content)).toBe(is);
  });
});

describe('Shift_JIS', () => {
  it.each([
    ['hiragana', bytes(0x82, 0xa0), true],
    ['the first lead byte', bytes(0x81, 0x40), true],
    ['the last common lead byte', bytes(0x9f, 0x40), true],
    ['half-width kana in a run', bytes(0xb1, 0xb2), true],
    ['a single half-width kana', bytes(0x61, 0xb1, 0x61), false],
    ['half-width kana apart', bytes(0xb1, 0x61, 0xb2), false],
    ['accents of Latin-1', bytes(0x63, 0xe9, 0x61), false],
    ['accents beside a run', bytes(0xe9, 0x61, 0xb1, 0xb2), false],
    ['the second byte of a pair', bytes(0xe9, 0x85), false],
    ['the ends of the half-width range', bytes(0xa1, 0xdf), true],
    ['ASCII', utf8('id'), false],
  ] as const)('%s', (_, content, is) => {
    expect(looksLikeShiftJis(content)).toBe(is);
  });
});

describe('how sure valid UTF-8 is', () => {
  it.each([
    ['ASCII is certain', 'id,name\n', 'certain'],
    ['a character of three bytes is certain', '日', 'certain'],
    ['an accented letter in a word is likely', 'café', 'likely'],
    ['a sign of Latin-1 is likely', '10 °', 'likely'],
    ['an accent alone is open', 'é', 'open'],
    ['Greek is open', 'αβ', 'open'],
  ])('%s', (_, text, certainty) => {
    expect(certaintyOfUtf8(utf8(text))).toBe(certainty);
  });

  it('of megabytes of combining marks is found without filling the stack', () => {
    expect(certaintyOfUtf8(utf8('e\u0301a'.repeat(3_000_000)))).toBe('likely');
  });

  it('a long character has a byte of E0 or more', () => {
    expect(hasLongCharacter(bytes(0xdf, 0x80))).toBe(false);
    expect(hasLongCharacter(bytes(0xe0, 0xa0, 0x80))).toBe(true);
  });
});

describe('the first bad byte', () => {
  it.each([
    ['in the first line', Buffer.concat([utf8('日'), bytes(0xff)]), { offset: 3, cut: false }],
    ['in a later line', Buffer.concat([utf8('日\n本\na'), bytes(0x80)]), { offset: 9, cut: false }],
    ['is where the bad character begins', bytes(0x61, 0xe6, 0x97, 0x61), { offset: 1, cut: false }],
    ['is where a cut character begins', bytes(0x61, 0xe6, 0x97), { offset: 1, cut: true }],
    [
      'a character cut by a line end is not cut by the file',
      bytes(0xe6, 0x0a, 0x61),
      { offset: 0, cut: false },
    ],
  ] as const)('%s', (_, content, found) => {
    expect(firstBadByte(content, 'utf-8')).toEqual(found);
  });

  it('is found far down in a large file', () => {
    const far = Buffer.concat([
      utf8('日本\n'.repeat(30_000)),
      bytes(0xff, 0x0a),
      utf8('日本\n'.repeat(30_000)),
    ]);
    expect(firstBadByte(far, 'utf-8')).toEqual({ offset: 210_000, cut: false });
  });
});
