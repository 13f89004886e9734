import { CsvError, parse } from 'csv-parse/sync';
import { csvOptions } from './csvDialect.js';
import type { Rows } from './csvParse.js';

/** So many lines tell whether enough of them can be split. */
const sample = 1000;

/**
 * Rows of a text in which most lines are simple: such a line is a record, and splitting it takes a fifth of the time of
 * parsing it. Other records are left to the parser, all at once. Undefined if the text has to be parsed as a whole:
 * because few lines are simple, because a quotation mark is out of place, or for a lone CR.
 */
export function splitRows(text: string, delimiter: string): Rows | undefined {
  const lines = linesOf(text);
  if (lines === undefined || !areMostlySimple(lines, delimiter)) return undefined;
  const rows: (readonly string[])[] = [];
  const others: { readonly at: number; readonly record: string }[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const cells = splitLine(line, delimiter);
    if (cells !== undefined) {
      rows.push(cells);
      continue;
    }
    const last = lastLineOf(lines, i);
    if (last === undefined) return undefined;
    others.push({ at: rows.length, record: withoutCr(lines.slice(i, last + 1).join('\n')) });
    rows.push([]);
    i = last;
  }
  return filledIn(rows, others, delimiter);
}

/** The cells of a simple line: one without quotation marks, or with pairs of them around whole cells and nowhere else. */
function splitLine(written: string, delimiter: string): readonly string[] | undefined {
  const line = withoutCr(written);
  if (!line.includes('"')) return line.split(delimiter);
  const parts = line.split('"');
  const last = parts.length - 1;
  if (last % 2 === 1) return undefined;
  const cells: string[] = [];
  for (let i = 0; i <= last; i += 2) {
    if (!addPlain(cells, { part: parts[i] ?? '', isFirst: i === 0, isLast: i === last }, delimiter))
      return undefined;
    if (i < last) cells.push(parts[i + 1] ?? '');
  }
  return cells;
}

/** What stands before, between or behind quoted cells. */
interface Plain {
  readonly part: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Adds the cells of a plain part; false if it is not kept apart from its quoted neighbours by delimiters. */
function addPlain(cells: string[], { part, isFirst, isLast }: Plain, delimiter: string): boolean {
  if (part === '') return isFirst || isLast;
  if (!isFirst && !part.startsWith(delimiter)) return false;
  if (!isLast && !part.endsWith(delimiter)) return false;
  const from = isFirst ? 0 : 1;
  const to = part.length - (isLast ? 0 : 1);
  if (from > to) return true; // one delimiter keeps two quoted cells apart
  for (const cell of part.slice(from, to).split(delimiter)) cells.push(cell);
  return true;
}

/** The lines of a text; one that ends in CRLF keeps its CR. Undefined if a CR ends a line by itself. */
function linesOf(text: string): readonly string[] | undefined {
  if (/\r(?!\n)/.test(text)) return undefined;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function areMostlySimple(lines: readonly string[], delimiter: string): boolean {
  const first = lines.slice(0, sample);
  return first.filter((line) => splitLine(line, delimiter) !== undefined).length * 2 > first.length;
}

function withoutCr(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The line in which the record that begins in a line has its last quotation mark closed. */
function lastLineOf(lines: readonly string[], from: number): number | undefined {
  let marks = 0;
  for (let i = from; i < lines.length; i += 1) {
    marks += (lines[i] ?? '').split('"').length - 1;
    if (marks % 2 === 0) return i;
  }
  return undefined;
}

type Others = readonly { readonly at: number; readonly record: string }[];

function filledIn(rows: (readonly string[])[], others: Others, delimiter: string): Rows | undefined {
  const parsed = parsedOf(others.map(({ record }) => record).join('\n'), delimiter);
  if (parsed?.length !== others.length) return undefined;
  others.forEach(({ at }, i) => (rows[at] = parsed[i] ?? []));
  return rows;
}

function parsedOf(text: string, delimiter: string): Rows | undefined {
  try {
    return text === '' ? [] : parse(text, { ...csvOptions, delimiter });
  } catch (error) {
    if (error instanceof CsvError) return undefined; // told where the whole text is parsed, with its place
    throw error;
  }
}
