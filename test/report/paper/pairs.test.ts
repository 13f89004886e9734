import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/text/lang.js';
import { textPacker, unpackedText } from '../../../src/report/paper/pairs.js';

const texts = fc.record({
  ja: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[国の法令需要0-9|{}=#$、件]{0,20}$/)),
  en: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[acden国法令0-9|{}=#$, .]{0,20}$/)),
});
const terms = [
  { ja: '法令', en: 'act' },
  { ja: '需要', en: 'need' },
];

describe('texts in both languages, packed', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.constantFrom('', '7', '法令'), (given, own) => {
        const packer = textPacker(terms);
        const packed = given.map((each) => packer.pack(each, own));
        const back = packed.map((each) =>
          Object.fromEntries(langs.map((lang) => [lang, unpackedText(each, packer, { lang, own })])),
        );
        expect(back).toEqual(given);
      }),
    );
  });

  it('share a template where only figures, names and terms differ, in whichever order each language has them', () => {
    const packer = textPacker(terms);
    const packed = [
      packer.pack({ ja: '需要231件中の3位（農地法第3条）', en: '3 of 231 by need (農地法第3条)' }),
      packer.pack({ ja: '法令40件中の12位（農地法第3条）', en: '12 of 40 by act (農地法第3条)' }, '12'),
    ];
    expect(packer.templates).toEqual([['{0}{2}件中の{1}位（{3}）', '{1} of {2} by {0} ({3})']]);
    expect(packer.names).toEqual(['農地法第3条']);
    expect(packed).toEqual(['0|$1|3|231|#0', '0|$0|=|40|#0']);
  });
});
