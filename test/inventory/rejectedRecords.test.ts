import { describe, expect, it } from 'vitest';
import { rejectedRows } from '../../src/inventory/rejects.js';
import type { Problem } from '../../src/model/problem.js';
import { plain } from '../../src/text/lang.js';

function wrong(line: number, code = 'x'): Problem {
  return { code, severity: 'error', file: 'a.csv', line, message: plain({ ja: code, en: code }) };
}

function rejected(text: string | Uint8Array, problems: readonly Problem[], facts = {}): string {
  const input = { name: 'a.csv', bytes: Buffer.from(text) };
  return Buffer.from(rejectedRows({ input, facts: { encoding: 'utf-8', ...facts }, problems })).toString();
}

describe('the records of a file', () => {
  it.each([
    ['end with LF', 'id,n\nT1,a\nT2,b\n', 'code,line,id,n\nx,3,T2,b\n'],
    ['end with CR', 'id,n\rT1,a\rT2,b\r', 'code,line,id,n\rx,3,T2,b\r'],
    ['end with the file', 'id,n\nT1,a\nT2,b', 'code,line,id,n\nx,3,T2,b\n'],
    ['may be blank', 'id,n\n\nT2,b\n', 'code,line,id,n\nx,3,T2,b\n'],
    [
      'may have a quotation mark that never closes',
      'id,n\nT1,a\nT2,"b\nT3,c\n',
      'code,line,id,n\nx,3,T2,"b\nT3,c\n',
    ],
    [
      'may have a stray mark, which opens nothing',
      'id,n\nT1,a"b\nT2,c\nT3,d\n',
      'code,line,id,n\nx,3,T2,c\n',
    ],
    ['may have text behind a closed mark', 'id,n\nT1,"a"b"\nT2,"c"\nT3,d\n', 'code,line,id,n\nx,3,T2,"c"\n'],
    ['may end with a blank cell', 'id,n\nT1,\nT2,', 'code,line,id,n\nx,3,T2,\n'],
    ['keep doubled marks', 'id,n\n"T""1",a\nT2,"b ""c"""\n', 'code,line,id,n\nx,3,T2,"b ""c"""\n'],
  ])('%s', (_, text, expected) => {
    expect(rejected(text, [wrong(3)])).toBe(expected);
  });

  it('begin behind a byte order mark, and behind nothing that is only like one', () => {
    expect(rejected('\ufeffid,n\nT1,a\n', [wrong(2)])).toBe('code,line,id,n\nx,2,T1,a\n');
    for (const bytes of [
      [0xef, 0xbb, 0x41],
      [0xef, 0x41, 0xbf],
      [0x41, 0xbb, 0xbf],
    ]) {
      const header = Buffer.from(bytes).toString('latin1');
      const input = { name: 'a.csv', bytes: Buffer.from([...bytes, 0x0a]) };
      const out = rejectedRows({ input, facts: { encoding: 'shift_jis' }, problems: [] });
      expect(Buffer.from(out).toString('latin1')).toBe(`code,line,${header}\n`);
    }
  });
});

it('what is wrong above the header rejects no row', () => {
  expect(rejected('title,\nid,n\nT1,a\n', [wrong(1), wrong(3)], { headerLine: 2 })).toBe(
    'code,line,id,n\nx,3,T1,a\n',
  );
});

it('a row of several lines has each code once, with the delimiter of the file between', () => {
  const text = 'id;n\nT1;"a\nb"\n';
  expect(rejected(text, [wrong(2), wrong(3), wrong(3, 'y')], { delimiter: ';' })).toBe(
    'code;line;id;n\nx y;2;T1;"a\nb"\n',
  );
});
