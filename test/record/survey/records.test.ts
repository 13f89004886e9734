import { parse } from 'csv-parse/sync';
import { assert, asyncProperty, array, constantFrom, integer, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type SurveyRecord } from '../../../src/record/survey/records.js';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

async function recordsIn(text: string, size = 7): Promise<readonly SurveyRecord[]> {
  const records: SurveyRecord[] = [];
  for await (const piece of recordsOf(inPieces(text, size))) records.push(...piece);
  return records;
}

const cell = string({ unit: constantFrom('a', '手', '"', ',', '\n', '\r\n', ' ', '；'), maxLength: 6 });

function written(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function feedsIn(rows: readonly (readonly string[])[]): number {
  return (
    rows
      .map((row) => `${row.map(written).join(',')}\n`)
      .join('')
      .split('\n').length - 1
  );
}

describe('records of a CSV that comes in pieces', () => {
  it('are those that csv-parse reads, with the lines on which they begin, wherever the pieces part', async () => {
    const rows = array(array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
    await assert(
      asyncProperty(
        rows,
        integer({ min: 1, max: 40 }),
        constantFrom('\n', '\r\n'),
        async (rows, size, end) => {
          const text = rows.map((row) => row.map(written).join(',') + end).join('');
          const records = await recordsIn(text, size);
          expect(records.map(({ cells }) => cells)).toEqual(
            parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] }),
          );
          const lines = rows.map((_, i) => 1 + feedsIn(rows.slice(0, i)));
          expect(records.map(({ line }) => line)).toEqual(lines);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the last one needs no line break', async () => {
    expect((await recordsIn('a,b\nc,"d"')).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each(['a,"b"c,d\ne,f', 'a"b,c\ne,f', 'a,b"\ne,f'])(
    'a stray quotation mark spoils its own line only: %j',
    async (text) => {
      const records = await recordsIn(text);
      expect(records.map(({ fault, line }) => [fault, line])).toEqual([
        ['stray-quote', 1],
        [undefined, 2],
      ]);
    },
  );

  it('a quotation mark that is never closed is reported at the line of its record', async () => {
    expect((await recordsIn('a,b\nc,"d\ne,f\n')).at(-1)).toMatchObject({ line: 2, fault: 'unclosed-quote' });
  });

  it.each(['', 'a,"b",'])('a line without an end is not gathered for ever: %j', async (begin) => {
    const records = await recordsIn(`a\n${begin}${'x'.repeat(3 * 2 ** 20)}`, 2 ** 16);
    expect(records.at(-1)).toEqual({ cells: [], line: 2, fault: 'too-long' });
  });

  it('a quotation mark that is open for a mebibyte is not followed to the end of the file', async () => {
    const records = await recordsIn(`a,"b\n${'x'.repeat(3 * 2 ** 20)}`, 2 ** 16);
    expect(records.at(-1)).toMatchObject({ line: 1, fault: 'unclosed-quote' });
  });
});
