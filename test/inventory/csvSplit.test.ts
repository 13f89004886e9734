import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOptions } from '../../src/inventory/csvOptions.js';
import { splitRows } from '../../src/inventory/csvSplit.js';
import { cellsOf, type Rows } from '../../src/inventory/csvTable.js';

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
  test('gives the rows that the parser gives, or leaves the text to it', () => {
    let split = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `x,y\nplain,1\n${pieces.join('')}`;
        const rows = splitRows(text, ',');
        if (rows === undefined) return;
        split += 1;
        expect(cellsIn(rows)).toEqual(parsed(text));
      }),
      { numRuns: 5000 },
    );
    expect(split).toBeGreaterThan(500);
  });

  test.each([
    ['a quotation mark that is not closed', 'a,b\n1,2\n3,4\n"5,6\n'],
    ['a stray quotation mark', 'a,b\n1,2\n3,4\n5"x"y,6\n'],
    ['a CR that ends a line by itself', 'a,b\r1,2\r3,4\r'],
    ['lines of which most are not simple', '"a""",b\n"1""",2\n3,4\n'],
  ])('%s is left to the parser', (_, text) => {
    expect(splitRows(text, ',')).toBeUndefined();
  });
});
