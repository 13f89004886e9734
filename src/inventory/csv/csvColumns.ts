import type { Problem } from '../../model/problem.js';
import { csvHeader } from './csvHeader.js';
import type { Rows } from './csvTable.js';
import { headerKey } from '../../text/headerKey.js';
import { problem } from '../problems/problems.js';
import type { ReadContext, UnusedColumn } from '../source.js';
import { headerProblemsOf, type Header } from '../header/headerProblems.js';
import { headerLikes } from '../header/headerLikeRow.js';
import { leastOrderByForm } from '../header/identityHeaders.js';

/** A header row that was understood. */
export interface CsvColumns {
  readonly columns: readonly CsvColumn[];
  /** the titles, those of several rows together */
  readonly header: readonly string[];
  /** rows of the table that are its header */
  readonly headerRows: number;
  readonly unused: readonly UnusedColumn[];
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
  const { cells, rows: headerRows, isJoined, likes } = csvHeader(rows, context);
  const headers = cells.map((text, i): Header => ({ text, line: place.line, column: i + 1 }));
  const titled = headers.filter((each) => each.text.trim() !== '' || givenField(each, context) !== undefined);
  const found = groupsOf(titled, context, (column) => repeats(rows, headerRows, column - 1));
  const groups = withoutOtherCodes(found, context, (column) => areCodes(rows, headerRows, column - 1));
  const single = groups.filter(({ known, headers }) => known && headers.length === 1);
  const columns = single.flatMap(({ headers: [header] }) => columnOf(header, context));
  const facts = {
    ...place,
    given: new Set(
      titled.flatMap((each) => givenField(each, context) ?? context.headers.find(each.text)?.field ?? []),
    ),
    used: new Set(columns.map(({ field }) => field)),
    unknown: groups.filter(({ known }) => !known).flatMap(({ headers }) => headers.slice(0, 1)),
    texts: cells,
  };
  return {
    columns,
    header: cells,
    headerRows,
    unused: titled.flatMap(({ text, column }) =>
      columns.some(({ index }) => index === column - 1) ? [] : [{ header: text.trim(), place: column - 1 }],
    ),
    width: titled.at(-1)?.column ?? 0,
    problems: [
      ...(isJoined ? [problem('two-row-header', place, {})] : []),
      ...likes.map(({ row, is }) =>
        problem('header-like-row', { ...place, line: lineOf(rows, row, place) }, { what: headerLikes[is] }),
      ),
      ...blankHeaders(
        headers.filter((each) => !titled.includes(each)),
        columnFilled(rows, headerRows),
        place,
      ),
      ...groups.flatMap((group) => duplicates(group, place, context)),
      ...headerProblemsOf(facts, context.headers, context.fields),
    ],
  };
}

/** Physical line of a row not far below the header. */
function lineOf(rows: Rows, row: number, { line }: Place): number {
  let at = line;
  for (let above = 0; above < row; above++) at += 1 + rows.breaks(above);
  return at;
}

/** Headers that name the same field, or that are equal. */
interface Group {
  readonly known: boolean;
  readonly headers: readonly Header[];
}

function groupsOf(
  headers: readonly Header[],
  context: ReadContext,
  isRepeating: (column: number) => boolean,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const header of headers) {
    const field = fieldOf(header, context);
    const key = field === undefined ? `unknown ${headerKey(header.text)}` : `known ${field}`;
    const before = groups.get(key)?.headers ?? [];
    groups.set(key, { known: field !== undefined, headers: [...before, header] });
  }
  return [...groups.values()].flatMap((group) => settled(group, context, isRepeating));
}

/**
 * Takes an id for none that only its form makes one (コード), where most of its values come again and a column of names is
 * there: it is the code of something else, such as a place.
 */
function withoutOtherCodes(
  groups: readonly Group[],
  context: ReadContext,
  isOfOther: (column: number) => boolean,
): readonly Group[] {
  const fieldIn = ({ known, headers: [header] }: Group): string | undefined =>
    known && header !== undefined ? fieldOf(header, context) : undefined;
  if (!groups.some((group) => fieldIn(group) === 'name')) return groups;
  return groups.map((group) => {
    const [header] = group.headers;
    const isByForm = (context.headers.find(header?.text ?? '')?.order ?? 0) >= leastOrderByForm;
    const isCode = fieldIn(group) === 'id' && isByForm && header !== undefined && isOfOther(header.column);
    return isCode ? { ...group, known: false } : group;
  });
}

/** Whether fewer than half of the values of a column are there once only. */
function areCodes(rows: Rows, headerRows: number, column: number): boolean {
  const counts = new Map<string, number>();
  for (let row = headerRows; row < rows.length; row++) {
    const text = rows.cell(row, column)?.trim() ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return filled > 2 && counts.size * 2 < filled;
}

/** The field of which the user says that it is in the column of a header. */
function givenField({ column }: Header, { places }: ReadContext): string | undefined {
  return Object.keys(places).find((field) => places[field] === column - 1);
}

/** The field that is read from the column of a header: the one that the user gives, else the one that it names. */
function fieldOf(header: Header, context: ReadContext): string | undefined {
  const given = givenField(header, context);
  const found = context.headers.find(header.text);
  if (found?.otherUnit !== undefined && (given === undefined || given === found.field)) return undefined;
  const isGiven = found !== undefined && Object.hasOwn(context.places, found.field);
  return given ?? (isGiven ? undefined : found?.field);
}

/**
 * Where a field has several names in one header, what the user calls it counts; of a task's ids and names, the one that
 * is more of an id or a name: a running number is often beside it. The others are columns like any that is not known.
 */
function settled(
  group: Group,
  context: ReadContext,
  isRepeating: (column: number) => boolean,
): readonly Group[] {
  const { known, headers } = group;
  const orders = headers.map(({ text }) => context.headers.find(text)?.order ?? 0);
  const field = context.headers.find(headers[0]?.text ?? '')?.field;
  const first = Math.min(...orders);
  const mayChoose = first < 0 || field === 'id' || field === 'name';
  if (!known || !mayChoose || headers.length === 1) return [group];
  const firsts = headers.filter((_, i) => orders[i] === first);
  // Of names that only their form makes ids (事業番号, 通し番号), one whose values repeat is none.
  const isByForm = first >= leastOrderByForm;
  if (firsts.length > 1 && !isByForm) return [group];
  const other =
    isByForm && field === 'id' && isRepeating(firsts[0]?.column ?? 1)
      ? headers.find(({ column }) => !isRepeating(column))
      : undefined;
  const chosen = other ?? firsts[0];
  return headers.map((header) => ({ known: header === chosen, headers: [header] }));
}

/** Whether a value stands twice in a column, or is blank in most rows. */
function repeats(rows: Rows, headerRows: number, column: number): boolean {
  const seen = new Set<string>();
  let blank = 0;
  for (let row = headerRows; row < rows.length; row++) {
    const text = rows.cell(row, column)?.trim() ?? '';
    if (text === '') blank++;
    else if (seen.has(text)) return true;
    seen.add(text);
  }
  return blank * 2 > rows.length;
}

function columnOf(header: Header | undefined, context: ReadContext): readonly CsvColumn[] {
  const field = header === undefined ? undefined : fieldOf(header, context);
  if (header === undefined || field === undefined) return [];
  const found = context.headers.find(header.text);
  const percent = found?.field === field ? found.percent : /[%％]/.test(header.text);
  return [{ index: header.column - 1, field, percent }];
}

function duplicates(
  { known, headers }: Group,
  { file, line }: Place,
  context: ReadContext,
): readonly Problem[] {
  const [first, second] = headers;
  const field = first === undefined ? undefined : context.headers.find(first.text)?.field;
  if (first === undefined || second === undefined || Object.hasOwn(context.places, field ?? '')) return [];
  const columns = headers.map(({ column }) => column);
  const at = { file, line, column: second.column, read: second.text };
  return known && field !== undefined
    ? [problem('duplicate-header', at, { name: first.text, columns, field })]
    : [problem('repeated-column', at, { name: first.text, columns })];
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
