import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { cut } from '../../src/text/cut.js';
import { displayWidth } from '../../src/text/width.js';
import { hostile } from '../report/hostile.js';

it('a text that fits stays as it is', () => {
  expect(cut('住民基本台帳', 12)).toBe('住民基本台帳');
});

it('a text that does not fit ends in …, within the width', () => {
  expect(cut('住民基本台帳', 11)).toBe('住民基本台…');
  expect(cut('住民基本台帳', 10)).toBe('住民基本…');
});

it('a grapheme is never cut apart', () => {
  expect(cut('か\u3099か\u3099か\u3099', 5)).toBe('か\u3099か\u3099…');
  expect(cut('👨‍👩‍👧‍👦家族構成', 4)).toBe('👨‍👩‍👧‍👦…');
});

it('no blank stands before the …', () => {
  expect(cut('one two', 5)).toBe('one…');
});

it('a … that was in the text already does not stand twice', () => {
  expect(cut('選挙… 4 → 10、投票', 6)).toBe('選挙…');
  expect(cut('選挙……… 4 → 10、投票', 9)).toBe('選挙…');
});

it('no text is ever wider than the width', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
      fc.nat(100),
      (text, width) => {
        expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width);
      },
    ),
  );
});

it('the head of a huge text is cut without reading the rest', () => {
  expect(cut('あ'.repeat(5_000_000), 40)).toBe(`${'あ'.repeat(19)}…`);
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(cut('か\u3099'.repeat(1_000_000), 40)).toBe(`${'か\u3099'.repeat(19)}…`);
  expect(segment.mock.calls.map(([text]) => text.length).every((length) => length < 1000)).toBe(true);
  expect(segment).toHaveBeenCalled();
  segment.mockRestore();
});
