import { describe, expect, it } from 'vitest';
import { dialectOf, topRows, type Dialect } from '../../../src/inventory/csv/csvDialect.js';
import { knownHeaders } from '../../../src/inventory/header/knownHeaders.js';
import { defaultLimits } from '../../../src/inventory/limits.js';
import { fields } from '../read.js';

function dialect(text: string, headerRow?: number): Dialect | undefined {
  const context = { fields, headers: knownHeaders(fields), headerRow, places: {}, limits: defaultLimits };
  return dialectOf(Buffer.from(text), context);
}

describe('the delimiter', () => {
  it.each([
    ['is the one under which most headers are known', 'id;件数,人\n', ';'],
    ['is a tab under more headers, though a comma comes first', 'id,x\t件数\t実施割合\n', '\t'],
    ['makes most columns, where as many are known', 'a,b;c;d\n', ';'],
    ['is the first of those that make as many columns', 'a,b;c\n', ','],
    ['is a comma, where there is none', '事務名\n住民票\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(dialect(text)).toMatchObject({ delimiter, declaredBySepLine: false, skip: 0 });
  });

  it.each([
    ['sep=;\nid;件数\n', ';', 6],
    ['sep=|\r\nid|件数\r\n', '|', 7],
    ['"sep=\t"\rid\t件数\r', '\t', 8],
    ['SEP=,\nid,件数\n', ',', 6],
  ])('is declared by the first line of %j', (text, delimiter, skip) => {
    expect(dialect(text)).toMatchObject({ delimiter, declaredBySepLine: true, skip, header: { known: 2 } });
  });

  it.each(['x sep=;\nid,件数\n', 'sep=ab\nid,件数\n', 'sep=;'])('is not declared by %j', (text) => {
    expect(dialect(text)).toMatchObject({ declaredBySepLine: false, skip: 0 });
  });
});

/** Lines above a header that stands below so many rows with blank ones between. */
function below(rows: number): number | undefined {
  return dialect(`${'x,y\n\n'.repeat(rows)}id,事務名\n`)?.header.linesAbove;
}

describe('the header', () => {
  it.each([
    ['is the row with an id, though another has more known headers', '件数,実施割合,place\nid,x\n', 2],
    ['is the row with a name', '件数,実施割合,place\nx,事務名\n', 2],
    ['is of several such rows that with the most known headers', 'id,x\nid,件数\nid,y\n', 2],
    ['is the first of those that are alike', 'id,x\nid,y\n', 1],
    ['is without id and name a row with two known headers', 'x,y\n件数,実施割合\n', 2],
    ['is the first row, where one has a known header only', 'x,y\n件数,z\n', 1],
    ['is the first row that is not blank', ',\n \nx,y\n', 3],
  ])('%s', (_, text, line) => {
    expect(dialect(text)?.header.linesAbove).toBe(line - 1);
  });

  it('has titles above it, which are kept without blank rows', () => {
    expect(dialect('a,b\n\n"c\nd",\nid,件数\n')?.header).toEqual({
      titles: [
        { cells: ['a', 'b'], linesAbove: 0 },
        { cells: ['c\nd', ''], linesAbove: 2 },
      ],
      linesAbove: 4,
      cells: ['id', '件数'],
      known: 2,
    });
  });

  it('is sought in twenty rows that are not blank', () => {
    expect(below(19)).toBe(38);
    expect(below(20)).toBe(0);
  });

  it('can be forced, also where rows are blank, and not behind the last', () => {
    expect(dialect('id,件数\n\nx,y\n', 3)?.header).toMatchObject({
      cells: ['x', 'y'],
      titles: [{ cells: ['id', '件数'], linesAbove: 0 }],
      known: 0,
    });
    expect(dialect('id,件数\nx,y\n', 3)).toBeUndefined();
  });

  it('is none, where all is blank', () => {
    expect(dialect(',,\n, ,\n')).toBeUndefined();
  });
});

/** The top rows, each behind the number of lines above it. */
function rows(text: string, headerRow?: number): readonly string[] {
  const top = topRows(Buffer.from(text), ',', headerRow);
  return top.map(({ cells, linesAbove }) => `${linesAbove} ${cells.join('|')}`);
}

describe('the top of a file', () => {
  it('is its first hundred rows, or as many as the number of the header row', () => {
    expect(rows('a,b\n'.repeat(150))).toHaveLength(100);
    expect(rows('a,b\n'.repeat(150), 3)).toHaveLength(3);
    expect(rows('a,b\n'.repeat(150), 120)).toHaveLength(120);
  });

  it.each([
    ['simple', 'a,b\nc,d\n', ['0 a|b', '1 c|d']],
    ['of several lines', '"a\r\nb",c\nd,"e\n\nf"\ng,h\n', ['0 a\r\nb|c', '2 d|e\n\nf', '5 g|h']],
    ['with lone CR', 'a,b\r"c\rd",e\rf,g\r', ['0 a|b', '1 c\rd|e', '3 f|g']],
    ['with stray marks', 'a,b"c\nd,e\n', ['0 a|b"c', '1 d|e']],
    ['before an open mark', 'a,b\nc,d\n"e,f\ng\n', ['0 a|b', '1 c|d']],
    ['that begin with an open mark', '"a,b\nc,d\n', ['0 "a|b', '1 c|d']],
  ])('has rows %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each(['\n', '\r'])('ends at the end of a line (%j), so that no row is cut', (feed) => {
    const line = `${'x'.repeat(2 ** 16 - 3)},${'y'.repeat(100)}`;
    const top = topRows(Buffer.from(`${line}${feed}${'z'.repeat(200)}${feed}`), ',', undefined);
    expect(top.map(({ cells }) => cells.map(({ length }) => length))).toEqual([[2 ** 16 - 3, 100]]);
  });

  it('goes to a header row that is forced far below', () => {
    const text = `${`${'x'.repeat(1_000)},y\n`.repeat(110)}id,n\n`;
    expect(topRows(Buffer.from(text), ',', 111).at(-1)?.cells).toEqual(['id', 'n']);
  });
});
