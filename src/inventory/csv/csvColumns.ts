import type { Problem } from '../../model/problem.js';
import { csvHeader } from './csvHeader.js';
import type { Rows } from './csvTable.js';
import { headerKey } from '../../text/headerKey.js';
import { problem } from '../problems/problems.js';
import type { ReadContext } from '../source.js';
import { headerProblemsOf, type Header } from '../header/headerProblems.js';

/** A header row that was understood. */
export interface CsvColumns {
  readonly columns: readonly CsvColumn[];
  /** rows of the table that are its header */
  readonly headerRows: 1 | 2;
  /** number of the last column that counts: blank ones at the end belong to no table */
  readonly width: number;
  readonly problems: readonly Problem[];
}

/** A column that is read. */
export interface CsvColumn {
  /** 0-based */
  readonly index: number;
  readonly field: string;
  readonly percent: boolean;
}

interface Place {
  readonly file: string;
  /** physical line of the header */
  readonly line: number;
}

/** Matches the header, with which the rows begin, with the fields. */
export function csvColumns(rows: Rows, place: Place, context: ReadContext): CsvColumns {
  const { cells, rows: headerRows } = csvHeader(rows, context);
  const headers = cells.map((text, i): Header => ({ text, line: place.line, column: i + 1 }));
  const titled = headers.filter(({ text }) => text.trim() !== '');
  const groups = groupsOf(titled, context);
  const single = groups.filter(({ known, headers }) => known && headers.length === 1);
  const columns = single.flatMap(({ headers: [header] }) => columnOf(header, context));
  const facts = {
    ...place,
    given: new Set(titled.flatMap(({ text }) => context.headers.find(text)?.field ?? [])),
    used: new Set(columns.map(({ field }) => field)),
    unknown: groups.filter(({ known }) => !known).flatMap(({ headers }) => headers.slice(0, 1)),
    texts: cells,
  };
  return {
    columns,
    headerRows,
    width: titled.at(-1)?.column ?? 0,
    problems: [
      ...(headerRows === 2 ? [problem('two-row-header', place, {})] : []),
      ...blankHeaders(headers, columnFilled(rows, headerRows), place),
      ...groups.flatMap((group) => duplicates(group, place)),
      ...headerProblemsOf(facts, context.headers, context.fields),
    ],
  };
}

/** Headers that name the same field, or that are equal. */
interface Group {
  readonly known: boolean;
  readonly headers: readonly Header[];
}

function groupsOf(headers: readonly Header[], context: ReadContext): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const header of headers) {
    const field = context.headers.usable(header.text)?.field;
    const key = field === undefined ? `unknown ${headerKey(header.text)}` : `known ${field}`;
    const before = groups.get(key)?.headers ?? [];
    groups.set(key, { known: field !== undefined, headers: [...before, header] });
  }
  return [...groups.values()].flatMap((group) => settled(group, context));
}

/**
 * Where a field has several names in one header, what the user calls it counts; of a task's ids and names, the one that
 * is more of an id or a name: a running number is often beside it. The others are columns like any that is not known.
 */
function settled(group: Group, context: ReadContext): readonly Group[] {
  const { known, headers } = group;
  const found = headers.map(({ text }) => context.headers.find(text));
  const first = Math.min(...found.map((each) => each?.order ?? 0));
  const isFirst = headers.map((_, i) => found[i]?.order === first);
  const field = found[0]?.field;
  const mayChoose = first < 0 || field === 'id' || field === 'name';
  if (!known || !mayChoose || isFirst.filter(Boolean).length !== 1) return [group];
  return headers.map((header, i) => ({ known: isFirst[i] === true, headers: [header] }));
}

function columnOf(header: Header | undefined, { headers }: ReadContext): readonly CsvColumn[] {
  const found = header === undefined ? undefined : headers.find(header.text);
  return header === undefined || found === undefined ? [] : [{ index: header.column - 1, ...found }];
}

function duplicates({ known, headers }: Group, { file, line }: Place): readonly Problem[] {
  const [first, second] = headers;
  if (first === undefined || second === undefined) return [];
  const props = { name: first.text, columns: headers.map(({ column }) => column), known };
  return [problem('duplicate-header', { file, line, column: second.column, read: second.text }, props)];
}

function blankHeaders(
  headers: readonly Header[],
  isFilled: (column: number) => boolean,
  { file, line }: Place,
): readonly Problem[] {
  const blank = headers.filter(({ text }) => text.trim() === '');
  const filled = blank.filter(({ column }) => isFilled(column - 1));
  const errors = filled.map(({ column }) => problem('blank-header', { file, line, column }, { column }));
  const empty = blank.length - filled.length;
  return empty === 0 ? errors : [...errors, problem('blank-columns', { file, line }, { count: empty })];
}

/** Whether a column has an entry below the header. */
function columnFilled(rows: Rows, headerRows: number): (column: number) => boolean {
  return (column) => {
    for (let row = headerRows; row < rows.length; row++) if (rows.cell(row, column)?.trim()) return true;
    return false;
  };
}
