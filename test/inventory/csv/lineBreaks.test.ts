import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfByte, lineEnd } from '../../../src/inventory/decode/badByte.js';
import {
  breaksIn,
  extentOf,
  lengthWithoutBlankEnd,
  offsetOfLine,
} from '../../../src/inventory/csv/lineBreaks.js';

const comma = 0x2c;
const text = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', '\n', '\r', '\r\n'), maxLength: 12 });

function linesOf(content: string): readonly string[] {
  return content.split(/\r\n|\n|\r/);
}

describe('CRLF, LF and CR each end a line', () => {
  it('within cells', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (cells) => {
        expect(breaksIn(cells)).toBe(cells.reduce((sum, cell) => sum + linesOf(cell).length - 1, 0));
      }),
    );
  });

  it('of a whole text, whose last line may have no end', () => {
    fc.assert(
      fc.property(text, (content) => {
        const lines = linesOf(content);
        const { breaks, lines: count } = extentOf(Buffer.from(content), comma);
        expect(breaks).toBe(lines.length - 1);
        expect(count).toBe(lines.at(-1) === '' ? lines.length - 1 : lines.length);
      }),
    );
  });

  it('before an offset', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(lineOfByte(Buffer.from(content), content.length)).toBe(linesOf(content).length);
      }),
    );
    expect(lineOfByte(Buffer.from('a\r\nb\nc'), 3)).toBe(2);
    expect(lineOfByte(Buffer.from('a\r\nb\nc'), 2)).toBe(1);
  });

  it('and the next line begins behind it', () => {
    fc.assert(
      fc.property(text, fc.nat(8), (content, seed) => {
        const lines = linesOf(content);
        const breaks = seed % lines.length;
        const rest = Buffer.from(content)
          .subarray(offsetOfLine(Buffer.from(content), breaks))
          .toString();
        expect(linesOf(rest)).toEqual(lines.slice(breaks));
      }),
    );
  });
});

it('a stretch of bytes ends behind its line feed, or with the bytes', () => {
  const bytes = Buffer.from('ab\ncd');
  expect([0, 2, 3].map((start) => lineEnd(bytes, start))).toEqual([3, 3, 5]);
});

describe('the widest line', () => {
  it('is the first with the most delimiters, those with quotation marks apart', () => {
    fc.assert(
      fc.property(text, (content) => {
        const counts = linesOf(content).map((line) => (line.includes('"') ? 0 : line.split(',').length - 1));
        const most = Math.max(...counts);
        const { delimiters, widest } = extentOf(Buffer.from(content), comma);
        expect([delimiters, widest]).toEqual([most, most === 0 ? 0 : counts.indexOf(most)]);
      }),
    );
  });
});

describe('a blank end', () => {
  it.each([
    ['a,b\n1,2\n', 'a,b\n1,2\n'],
    ['a,b\n1,2\n,\n , \n\n', 'a,b\n1,2\n'],
    ['a,b\r\n1,2\r\n,,\r\n', 'a,b\r\n1,2\r\n'],
    ['a,b\r1,2\r,\r', 'a,b\r1,2\r'],
    ['a,b\n1,2', 'a,b\n1,2'],
    ['a,b\n1,,  ', 'a,b\n1,,  '],
    ['a,b\n1,,\n;\n', 'a,b\n1,,\n;\n'],
    ['\n,\n', '\n'],
    ['', ''],
  ])('of %j leaves %j', (content, left) => {
    const bytes = Buffer.from(content);
    expect(bytes.subarray(0, lengthWithoutBlankEnd(bytes, comma)).toString()).toBe(left);
  });
});
