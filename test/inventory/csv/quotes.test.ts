import { describe, expect, it } from 'vitest';
import { auditQuotes, type QuoteAudit } from '../../../src/inventory/csv/quotes.js';

function audit(text: string, line = 1): QuoteAudit {
  return auditQuotes(Buffer.from(text), 0x2c, line);
}

describe('quotation marks that are as they should be', () => {
  it.each(['', 'a,b\n', '"a","b"\n', 'a,"b ""c"" d"\n', '"a\nb","c\r\nd"\r\n', '"a\rb",c\r"d"', '"",""'])(
    'in %j there is none wrong',
    (text) => {
      expect(audit(text)).toEqual({ strays: [], more: 0 });
    },
  );
});

describe('a stray quotation mark', () => {
  it.each([
    ['within a cell', 'a,b"c\n', [{ line: 1, column: 2, character: 4 }]],
    ['on a later line', 'a\r\nb,c\n表"\n', [{ line: 3, column: 1, character: 2 }]],
    ['behind lone carriage returns', 'a\rb\rc"d', [{ line: 3, column: 1, character: 2 }]],
    ['behind a quoted part', '"a"b,c\n', [{ line: 1, column: 1, character: 3 }]],
    ['behind a cell of two lines', '"a\nb",c"\n', [{ line: 2, column: 2, character: 5 }]],
    [
      'behind a cell of two lines that end with CRLF',
      '"a\r\nb",c"\n',
      [{ line: 2, column: 2, character: 5 }],
    ],
    ['at the end of a cell', 'a",b\n', [{ line: 1, column: 1, character: 2 }]],
    [
      'two in one cell',
      '5" x 7"\n',
      [
        { line: 1, column: 1, character: 2 },
        { line: 1, column: 1, character: 7 },
      ],
    ],
  ])('%s has its line, cell and character', (_, text, strays) => {
    expect(audit(text)).toEqual({ strays, more: 0 });
  });

  it('is counted from the line at which the text begins', () => {
    expect(audit('a"\nb"\n', 5).strays.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('is listed a thousand times, and then only counted', () => {
    const { strays, more } = audit('a"\n'.repeat(1_003));
    expect([strays.length, more]).toEqual([1_000, 3]);
    expect(audit('a"\n'.repeat(1_000)).more).toBe(0);
  });
});

describe('a quotation mark that is not closed', () => {
  it.each([
    ['to the end of the text', 'a,b\nc,"d\ne\n', { line: 2, column: 2 }],
    ['at the very end', 'a,"', { line: 1, column: 2 }],
    ['until a later cell opens', 'a,"b\nc,"d"\n', { line: 1, column: 2 }],
    ['behind a doubled mark', '"a""\n', { line: 1, column: 1 }],
  ])('%s is reported where it opens', (_, text, unclosed) => {
    expect(audit(text).unclosed).toEqual(unclosed);
  });

  it('is reported beside the strays before it', () => {
    expect(audit('a"\n"b')).toEqual({
      strays: [{ line: 1, column: 1, character: 2 }],
      more: 0,
      unclosed: { line: 2, column: 1 },
    });
  });
});
