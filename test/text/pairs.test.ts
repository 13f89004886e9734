import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPacker, unpackedText } from '../../src/text/pairs.js';

const texts = fc.record({
  ja: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[国の法令0-9|{}、件]{0,20}$/)),
  en: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c国法令0-9|{}, .]{0,20}$/)),
});

describe('texts in both languages, packed', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(texts), (given) => {
        const packer = textPacker();
        const packed = given.map(packer.pack);
        const back = packed.map((each) => ({
          ja: unpackedText(each, packer, 'ja'),
          en: unpackedText(each, packer, 'en'),
        }));
        expect(back).toEqual(given);
      }),
    );
  });

  it('share a template where only figures and names differ, in whichever order each language has them', () => {
    const packer = textPacker();
    const packed = [
      packer.pack({ ja: '法令事務231件中の3位（農地法第3条）', en: '3 of 231 statutory (農地法第3条)' }),
      packer.pack({ ja: '法令事務40件中の12位（戸籍法第1条）', en: '12 of 40 statutory (戸籍法第1条)' }),
    ];
    expect(packer.templates).toEqual([['法令事務{1}件中の{0}位（{2}）', '{0} of {1} statutory ({2})']]);
    expect(packed).toEqual(['0|3|231|農地法第3条', '0|12|40|戸籍法第1条']);
  });
});
