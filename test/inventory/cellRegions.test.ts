import { describe, expect, it } from 'vitest';
import { cellRegions } from '../../src/inventory/cellRegions.js';
import { shiftJis } from './decode/encodings.js';

const facts = {
  name: 'a.csv',
  sha256: '',
  encoding: 'utf-8',
  format: 'csv',
  delimiter: ',',
  tasks: 1,
} as const;

function regionIn(text: string, line: number, column: number, more: object = {}) {
  const bytes = 'encoding' in more ? shiftJis(text) : Buffer.from(text);
  const regionOf = cellRegions([{ name: 'a.csv', bytes }], [{ ...facts, ...more }]);
  return regionOf({ file: 'a.csv', line, column });
}

describe('the region of a cell in the text of a CSV file', () => {
  it.each([
    ['a plain cell', 'id,name,n\nA,転入届,many\n', 2, 3, [2, 7, 2, 11]],
    ['the first cell', 'id,name\nA,a\n', 2, 1, [2, 1, 2, 2]],
    ['a quoted cell with a comma and a mark', 'id,name,n\nA,"a,""b",x\n', 2, 3, [2, 11, 2, 12]],
    ['a cell below a line break in its row', 'id,name,n\nA,"a\nb",xy\nB,b,1\n', 2, 3, [3, 4, 3, 6]],
    ['a cell over two lines', 'id,name\nA,"a\r\nb"\r\n', 2, 2, [2, 3, 3, 3]],
    ['behind a byte order mark', '\uFEFFid,name\nA,a\n', 1, 2, [1, 4, 1, 8]],
  ])('%s', (_, text, line, column, [first, from, last, to] = []) => {
    expect(regionIn(text, line, column)).toEqual({
      line: first,
      character: from,
      endLine: last,
      endCharacter: to,
    });
  });

  it('counts characters, not bytes, and knows the delimiter of the file', () => {
    const region = regionIn('事務ID\t事務名\t件数\nA\t転入届\t多数\n', 2, 3, {
      encoding: 'shift_jis',
      delimiter: '\t',
    });
    expect(region).toEqual({ line: 2, character: 7, endLine: 2, endCharacter: 9 });
  });

  it('is unknown where a row has fewer cells, in other formats, and without a column', () => {
    expect(regionIn('id,name\nA\n', 2, 5)).toBeUndefined();
    expect(regionIn('id,name\nA\n', 9, 1)).toBeUndefined();
    expect(regionIn('id,name\n', 1, 1, { format: 'yaml' })).toBeUndefined();
    expect(cellRegions([], [])({ file: 'a.csv', line: 1 })).toBeUndefined();
  });
});
