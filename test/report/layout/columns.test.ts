import { describe, expect, it } from 'vitest';
import { gridOf, type GridColumn } from '../../../src/report/layout/columns.js';
import { displayWidth } from '../../../src/text/width.js';

type Row = readonly [string, string, string];

const named: readonly GridColumn<Row>[] = [
  { head: 'method', align: 'left', cell: ([method]) => method },
  { head: 'τ', align: 'right', cell: ([, figure]) => figure },
];
const sentence: GridColumn<Row> = {
  head: 'first',
  align: 'left',
  cell: ([, , text]) => text,
  flexible: true,
  whole: true,
};
const rows: readonly Row[] = [
  ['TOPSIS', '0.93', 'one two three four five six seven eight nine ten'],
  ['VIKOR', '0.80', 'a sentence whose end counts as much as its beginning … and more'],
];

function shown(columns: readonly GridColumn<Row>[], width: number): readonly string[] {
  const { head, lines } = gridOf(columns, rows, width);
  return [...head, ...rows.flatMap(lines)];
}

describe('a sentence beside other columns', () => {
  it('stands below what it is about where it does not fit beside it', () => {
    expect(shown([...named, sentence], 40)).toEqual([
      'method     τ',
      '  first',
      'TOPSIS  0.93',
      '  one two three four five six seven',
      '  eight nine ten',
      'VIKOR   0.80',
      '  a sentence whose end counts as much as',
      '  its beginning … and more',
    ]);
  });

  it('stands above the figures where it is what they are about', () => {
    expect(shown([sentence, ...named], 40).slice(2, 5)).toEqual([
      'one two three four five six seven eight',
      'nine ten',
      '  TOPSIS  0.93',
    ]);
  });

  it.each([20, 60, 100])('is never wider than %i columns', (width) => {
    for (const columns of [
      [...named, sentence],
      [sentence, ...named],
    ])
      expect(shown(columns, width).filter((line) => displayWidth(line) > width)).toEqual([]);
  });
});
