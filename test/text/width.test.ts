import stringWidth from 'string-width';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSimple } from '../../src/text/simple.js';
import { displayWidth } from '../../src/text/width.js';

it.each([
  ['kanji are two wide', '事務', 4],
  ['half-width kana are one wide, their voice marks too', 'ﾃﾞｰﾀ', 4],
  ['full-width digits are two wide', '１２', 4],
  ['a combining mark takes no room', 'か\u3099', 2],
  ['a variation selector takes no room', '葛\u{e0100}', 2],
  ['a joined emoji is one picture, two wide', '👨‍👩‍👧‍👦', 2],
  ['characters of ambiguous width count as one', '◎○△×―…', 6],
  ['blocks of a bar count as one', '█▋░', 3],
])('%s', (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('what is counted by a short cut has the width that the library gives it', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSimple);
  expect(characters.length).toBeGreaterThan(20_000);
  expect(characters.filter((each) => displayWidth(each) !== stringWidth(each))).toEqual([]);
  expect(displayWidth(characters.join(''))).toBe(stringWidth(characters.join('')));
});

it('every character alone has the width that the library gives it', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x20000; code += 1) {
    const character = String.fromCodePoint(code);
    if (displayWidth(character) !== stringWidth(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('texts of any characters have the width that the library gives them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
    { numRuns: 2000 },
  );
});
