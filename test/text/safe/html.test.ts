import { describe, expect, it } from 'vitest';
import { jsonForHtml, ownCodeForHtml, safeForHtml } from '../../../src/text/safe/html.js';
import { hostile } from '../../report/hostile.js';

describe('a text from data within HTML', () => {
  it('is shown as it is', () => {
    expect(safeForHtml(`<b class="x">R&D</b> 'a'`)).toBe(
      '&lt;b class=&quot;x&quot;&gt;R&amp;D&lt;/b&gt; &#39;a&#39;',
    );
  });

  it('holds nothing that begins or ends markup, and nothing that cannot be seen, whatever it was', () => {
    for (const text of hostile) expect(safeForHtml(text)).not.toMatch(/[<>"'\p{Cc}\p{Cs}\u2028\u2029]/u);
  });
});

describe('data within a script element', () => {
  it('neither ends the element nor begins a comment, and means the same', () => {
    const data = ['</script><script>alert(1)</script>', '<!--', ...hostile];
    const safe = jsonForHtml(JSON.stringify(data));
    expect(safe).not.toMatch(/</);
    expect(JSON.parse(safe)).toEqual(data);
  });
});

describe('code of the program', () => {
  it('is refused where it would end its element', () => {
    expect(() => ownCodeForHtml('a = "</script>"')).toThrow(RangeError);
    expect(ownCodeForHtml('a < b')).toBe('a < b');
  });
});
