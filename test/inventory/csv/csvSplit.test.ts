import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOptions } from '../../../src/inventory/csv/csvOptions.js';
import { splitRows } from '../../../src/inventory/csv/csvSplit.js';
import { cellsOf, type Rows } from '../../../src/inventory/csv/csvTable.js';

const piece = fc.constantFrom(
  'a',
  '事務',
  '"',
  '""',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  ' ',
  '1',
  '"b"',
  '"c,d"',
  '"e\nf"',
  '\r',
);

function parsed(text: string): unknown {
  try {
    return parse(text, { ...csvOptions, delimiter: ',' });
  } catch {
    return undefined;
  }
}

function cellsIn(rows: Rows): unknown {
  return Array.from({ length: rows.length }, (_, row) => cellsOf(rows, row));
}

describe('splitting simple lines', () => {
  it('gives the rows that the parser gives, or leaves the text to it', () => {
    let split = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `x,y\nplain,1\n${pieces.join('')}`;
        const rows = splitRows(Buffer.from(text), ',');
        if (rows === undefined) return;
        split += 1;
        expect(cellsIn(rows)).toEqual(parsed(text));
      }),
      { numRuns: 5000 },
    );
    expect(split).toBeGreaterThan(500);
  });

  it.each([
    ['a quotation mark that is not closed', 'a,b\n1,2\n3,4\n"5,6\n'],
    ['a stray quotation mark', 'a,b\n1,2\n3,4\n5"x"y,6\n'],
    ['a CR that ends a line by itself', 'a,b\r1,2\r3,4\r'],
    ['lines of which most are not simple', '"a""",b\n"1""",2\n3,4\n'],
  ])('%s is left to the parser', (_, text) => {
    expect(splitRows(Buffer.from(text), ',')).toBeUndefined();
  });
});

describe('what is split, and not left to the parser', () => {
  it.each([
    ['whole cells in quotation marks', '"a,b",c\n"","d"\n1,2\n'],
    ['line ends with CR', 'a,b\r\n"c",d\r\n'],
    ['half of the lines not simple', 'a,b\n"c\nd",e\n1,2\n"f""g",h'],
    ['a record of many lines', 'a,b\n1,2\n"c\n\n\nd","e\nf"\n3,4\n'],
    ['blank lines', 'a\n\n\nb\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const rows = splitRows(Buffer.from(text), ',');
    expect(rows && cellsIn(rows)).toEqual(parsed(text));
  });

  it('says how wide its rows are, how many breaks are within, and what no cell exceeds', () => {
    const split = splitRows(Buffer.from('a,bb\n"c\n\ndd",f\n1,2,333\n4,5\n'), ',');
    const numbers = [0, 1, 2, 3].map((row) => [split?.width(row), split?.breaks(row)]);
    expect(numbers).toEqual([
      [2, 0],
      [2, 2],
      [3, 0],
      [2, 0],
    ]);
    expect(split?.longest(1)).toBe(5);
    expect(split?.longest(2)).toBe(8);
    expect(split?.cell(0, 2)).toBeUndefined();
    expect(split?.cell(1, 2)).toBeUndefined();
  });

  it('says how many cells hold more than blanks, counted no further than asked for', () => {
    const text = 'a,,b,"c"\n　, \t,"","  "\n戸,　 籍,,\n"x\ny",,　　　　　　z,1\n';
    const split = splitRows(Buffer.from(text), ',');
    expect([0, 1, 2, 3].map((row) => split?.filled(row, 9))).toEqual([3, 0, 2, 3]);
    expect(split?.filled(0, 2)).toBe(2);
  });

  it('cells that are longer than a mark can tell, and those just short of it', () => {
    const text = [65_531, 65_532, 65_533, 65_534, 65_535].map((length) => `${'x'.repeat(length)},1\n2,3\n`);
    const rows = splitRows(Buffer.from(text.join('')), ',');
    expect(rows && cellsIn(rows)).toEqual(parsed(text.join('')));
  });
});
