import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compacted, expanded } from '../../../src/text/safe/compactText.js';

const words = fc.constantFrom(
  '法令事務',
  '公職選挙法第四章',
  '`',
  '~',
  '``~',
  '𠮷野家',
  '"a":[0,0,0],',
  '<b>',
  'ー',
);

describe('a compact text', () => {
  it('says what the text said, whatever it holds', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(fc.property(texts, (text) => expanded(compacted(text)) === text));
  });

  it('takes less room where the text repeats itself, even at once', () => {
    expect(compacted('事務'.repeat(40)).length).toBeLessThan(10);
    expect(expanded(compacted('事務'.repeat(40)))).toBe('事務'.repeat(40));
  });

  it('refers to what is far away as well', () => {
    const between = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + i * 2)).join('');
    const text = `共通化の候補${between}${between.split('').toReversed().join('')}共通化の候補`;
    expect(compacted(text).slice(-5)).toMatch(/^~/);
    expect(expanded(compacted(text))).toBe(text);
  });

  it('never parts the halves of a character', () => {
    const compact = compacted('𠮷𠮸𠮷𠮹𠮷𠮸'.repeat(3));
    expect(compact).not.toMatch(/\p{Surrogate}/u);
  });

  it('has no character that acts in HTML and was not in the text', () => {
    const compact = compacted(
      JSON.stringify({ names: Array.from({ length: 900 }, (_, i) => `事務${i % 90}、${i}`) }),
    );
    expect(compact).toMatch(/`/);
    expect(compact).not.toMatch(/[<>&'#]/);
  });
});
