import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hang } from '../../src/text/hang.js';
import { displayWidth } from '../../src/text/width.js';
import { wrap } from '../../src/text/wrap.js';
import { hostile } from '../report/hostile.js';

it('English breaks at blanks', () => {
  expect(wrap('laws a year amend it', 11)).toEqual(['laws a year', 'amend it']);
});

it('Japanese breaks between characters', () => {
  expect(wrap('根拠法令は改正', 8)).toEqual(['根拠法令', 'は改正']);
});

it('punctuation never begins a line, and an opening bracket never ends one', () => {
  expect(wrap('根拠法令、改正', 8)).toEqual(['根拠法', '令、改正']);
  expect(wrap('根拠法（改正）', 8)).toEqual(['根拠法', '（改正）']);
});

it('a number stays with its counter and with its percent sign', () => {
  expect(wrap('候補 合計 20件', 13)).toEqual(['候補 合計', '20件']);
  expect(wrap('share of 75 % or more', 11)).toEqual(['share of', '75 % or', 'more']);
});

it('a word that is longer than a line is broken between graphemes', () => {
  expect(wrap('x'.repeat(7), 3)).toEqual(['xxx', 'xxx', 'x']);
});

it('the last line says … if there would be more lines than asked for', () => {
  expect(wrap('one two three four', 5, 2)).toEqual(['one', 'two…']);
  expect(wrap('住民基本台帳の事務', 6, 2)).toEqual(['住民基', '本台…']);
  expect(wrap('one two', 5, 2)).toEqual(['one', 'two']);
});

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('事務', 'a', '。', '「', ' ', '12', 'か\u3099'), { maxLength: 80 })
    .map((each) => each.join('')),
);

it('no line is wider than the width', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (said, width, most) => {
        const lines = [...wrap(said, width), ...wrap(said, width, most)];
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(wrap(said, width, most).length).toBeLessThanOrEqual(most);
      },
    ),
  );
});

it('wrapping loses nothing but blanks', () => {
  const words = fc.array(fc.constantFrom('事務', 'abc', '。', '「', ' ', '12', '%'), { maxLength: 80 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 60 }), (said, width) => {
      expect(wrap(said.join(''), width).join('').replaceAll(' ', '')).toBe(said.join('').replaceAll(' ', ''));
    }),
  );
});

it('lines beside a lead are set in by its width', () => {
  expect(hang('根拠法令の改正', { lead: '理由  ', width: 14 })).toEqual(['理由  根拠法令', '      の改正']);
});
