import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut, lineWriter } from '../../src/report/layout/lineWriter.js';

function figureOf(value: number): string {
  const lines = lineWriter();
  lines.figure(value);
  return lines.take();
}

describe('a figure', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [9, '9'],
    [10, '10'],
    [100_000, '100000'],
    [0.5, '0.5'],
    [0.05, '0.05'],
    [0.000001, '0.000001'],
    [0.0000004, '0'],
    [0.9999996, '1'],
    [99.999999, '99.999999'],
    [66.666666666, '66.666667'],
    [12.3, '12.3'],
    [4_294_967_296.25, '4294967296.25'],
  ])('%d is written as %s', (value, text) => {
    expect(figureOf(value)).toBe(text);
  });

  it('is the number itself, to the sixth decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(Number(figureOf(value))).toBeCloseTo(value, 6);
      }),
    );
  });
});

it('lines are the cells as they came, with a comma between them', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1 }));
  fc.assert(
    fc.property(texts, (rows) => {
      const lines = lineWriter();
      for (const row of rows) {
        for (const text of row) lines.cell(text);
        lines.endLine();
      }
      const text = rows.map((row) => `${row.join(',')}\n`).join('');
      expect(lines.length()).toBe(text.length);
      expect(lines.take()).toBe(text);
    }),
  );
});

it('cells that were laid out before are written as they would be one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
      const [one, other] = [lineWriter(), lineWriter()];
      for (const text of ['a', ...texts, '事務'.repeat(20_000)]) {
        one.cell(text);
        other.cells(laidOut(text));
      }
      expect(other.take()).toBe(one.take());
    }),
  );
});

it('a cell may be longer than all the room there was', () => {
  const lines = lineWriter();
  const long = '事'.repeat(200_000);
  lines.cell('a');
  lines.cell(long);
  lines.endLine();
  expect(lines.take()).toBe(`a,${long}\n`);
});

it('what was taken is not written again', () => {
  const lines = lineWriter();
  lines.cell('a');
  lines.endLine();
  expect(lines.take()).toBe('a\n');
  lines.cell('b');
  lines.figure(1);
  expect(lines.take()).toBe('b,1');
});
