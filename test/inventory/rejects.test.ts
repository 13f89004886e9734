import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { rejectedRows } from '../../src/inventory/rejects.js';
import { plain } from '../../src/text/lang.js';

function problem(code: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  return { code, severity, file: 'a.csv', line, message: plain({ ja: code, en: code }) };
}

function rejected(
  bytes: Uint8Array,
  problems: readonly Problem[],
  encoding = 'utf-8',
  headerLine = 1,
): Buffer {
  return Buffer.from(
    rejectedRows({
      input: { name: 'a.csv', bytes },
      facts: { encoding, delimiter: ',', headerLine },
      problems,
    }),
  );
}

describe('rejected rows', () => {
  it('are copied with their codes and line, the header first', () => {
    const text = 'id,name\r\nT1,甲\r\nT2,乙\r\nT3,丙\r\n';
    const out = rejected(Buffer.from(text), [
      problem('not-a-number', 3),
      problem('out-of-range', 3),
      problem('x', 4, 'warning'),
    ]);
    expect(out.toString('utf8')).toBe('code,line,id,name\r\nnot-a-number out-of-range,3,T2,乙\r\n');
  });

  it('a row that runs over several lines stays whole', () => {
    const text = 'id,name\nT1,"甲\n乙"\nT2,丙';
    const out = rejected(Buffer.from(text), [problem('x', 3), problem('y', 4)]);
    expect(out.toString('utf8')).toBe('code,line,id,name\nx,2,T1,"甲\n乙"\ny,4,T2,丙\n');
  });

  it('bytes of Shift_JIS stay as they are', () => {
    const row = Buffer.from([0x54, 0x31, 0x2c, 0x95, 0x5c, 0x0d, 0x0a]); // T1,表: its second byte is 0x5C
    const out = rejected(Buffer.concat([Buffer.from('id,n\r\n'), row]), [problem('x', 2)], 'shift_jis');
    expect(out).toEqual(Buffer.concat([Buffer.from('code,line,id,n\r\nx,2,'), row]));
  });

  it.each(['utf-16le', 'utf-16be'])('%s is written as it was read', (encoding) => {
    const encoded = (text: string): Buffer => {
      const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
      return encoding === 'utf-16le' ? little : little.swap16();
    };
    expect(rejected(encoded('id,名\nT1,表\n'), [problem('x', 2)], encoding)).toEqual(
      encoded('code,line,id,名\nx,2,T1,表\n'),
    );
  });

  it('a header of two rows is copied whole, so that it can be read again', () => {
    const out = rejectedRows({
      input: { name: 'a.csv', bytes: Buffer.from('id,name,件数\n,,（件／年）\nT1,甲,多数\nT2,乙,3\n') },
      facts: { encoding: 'utf-8', delimiter: ',', headerLine: 1, headerRows: 2 },
      problems: [problem('not-a-number', 3)],
    });
    expect(Buffer.from(out).toString('utf8')).toBe(
      'code,line,id,name,件数\n,,,,（件／年）\nnot-a-number,3,T1,甲,多数\n',
    );
  });

  it('title rows are left out, and without errors only the header is left', () => {
    const text = '令和6年度,\nid,name\nT1,甲\n';
    expect(rejected(Buffer.from(text), [], 'utf-8', 2).toString('utf8')).toBe('code,line,id,name\n');
  });
});
