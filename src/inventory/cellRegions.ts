import { at } from '../model/at.js';
import type { Problem } from '../model/problem.js';
import type { InputFacts } from '../model/result.js';
import { cellEnd } from './csv/cellEnd.js';
import type { Input } from './input.js';

/** Where a cell lies in the text of its file: 1-based lines, and 1-based characters in UTF-16 code units. */
export interface CellRegion {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  /** behind the last one */
  readonly endCharacter: number;
}

/** Finds the cells of findings in the text of CSV files, in which they are known by their number. */
export function cellRegions(
  inputs: readonly Input[],
  facts: readonly InputFacts[],
): (finding: Pick<Problem, 'file' | 'line' | 'column'>) => CellRegion | undefined {
  const texts = new Map<string, CsvText | undefined>();
  const textOf = (file: string): CsvText | undefined => {
    if (!texts.has(file)) texts.set(file, csvText(file, inputs, facts));
    return texts.get(file);
  };
  return ({ file, line, column }) => {
    const csv = column === undefined ? undefined : textOf(file);
    return csv === undefined || column === undefined ? undefined : regionOf(csv, line, column);
  };
}

/** A CSV file as text. */
interface CsvText {
  readonly text: string;
  readonly delimiter: string;
  /** where each physical line begins */
  readonly starts: readonly number[];
}

function csvText(file: string, inputs: readonly Input[], facts: readonly InputFacts[]): CsvText | undefined {
  const { format, encoding = 'utf-8', delimiter = ',' } = facts.find(({ name }) => name === file) ?? {};
  const bytes = inputs.find(({ name }) => name === file)?.bytes;
  if (format !== 'csv' || bytes === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return { text, delimiter, starts };
}

function regionOf(
  { text, delimiter, starts }: CsvText,
  line: number,
  column: number,
): CellRegion | undefined {
  let from = starts[line - 1];
  if (from === undefined) return undefined;
  let end = cellEnd(text, from, delimiter);
  for (let cell = 1; cell < column; cell++) {
    if (text[end] !== delimiter) return undefined; // the row has fewer cells
    from = end + 1;
    end = cellEnd(text, from, delimiter);
  }
  const first = lineAt(starts, from, line);
  const last = lineAt(starts, end, first);
  return {
    line: first,
    character: from - at(starts, first - 1) + 1,
    endLine: last,
    endCharacter: end - at(starts, last - 1) + 1,
  };
}

/** The line in which an offset lies, sought from a line before it on. */
function lineAt(starts: readonly number[], offset: number, from: number): number {
  let line = from;
  while ((starts[line] ?? Infinity) <= offset) line += 1;
  return line;
}
