import { describe, expect, it } from 'vitest';
import { explainCode } from '../../src/findings/explainCode.js';
import { isFindingCode, pages } from '../../src/findings/pages.js';
import { langs } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';

const codes = Object.keys(pages).filter(isFindingCode);

describe.each(langs)('a page for a terminal in %s', (lang) => {
  it.each(['mixed-share-units', 'top-changed', 'second-byte-order-mark'] as const)('of %s', async (code) => {
    await expect(explainCode(code, lang)).toMatchFileSnapshot(`expected/${code}.${lang}.txt`);
  });

  it.each([60, 80, 100])('keeps to %d columns', (width) => {
    for (const code of codes) {
      const lines = explainCode(code, lang, width).split('\n');
      expect
        .soft(
          lines.filter((line) => displayWidth(line) > width),
          `${code}: lines of its page are wider than ${width} columns`,
        )
        .toEqual([]);
    }
  });

  it('begins with the code and its severity, and holds nothing that a terminal would act on', () => {
    for (const code of codes) {
      const text = explainCode(code, lang);
      expect(text).toMatch(new RegExp(`^${code} — \\S+\\n\\n`));
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|undefined/u);
    }
  });
});
