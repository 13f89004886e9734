import { saysUnknown } from '../cells/clean.js';
import type { KnownHeaders } from './knownHeaders.js';

/** The rows below a header, in which another table may begin. */
export interface TableBody {
  readonly header: readonly string[];
  readonly headers: KnownHeaders;
  /** the first row below the header */
  readonly from: number;
  /** the row behind the last */
  readonly end: number;
  readonly cells: (row: number) => readonly string[];
  /** the cell of a row below the first title, which most rows are told by */
  readonly first: (row: number) => string;
  /** whether a row holds something and nothing stands right above it */
  readonly isBehindGap: (row: number) => boolean;
}

// Titles may stand between a blank row and the header of another table.
const mostTitles = 3;

/** Where other tables begin, their titles included: headers with other columns, below a blank row or plain to see. */
export function otherTablesIn(body: TableBody): readonly number[] {
  const begins: number[] = [];
  for (let at = nextTable(body); at !== undefined && begins.length < mostTables;) {
    begins.push(at.begin);
    at = nextTable({ ...body, from: at.header + 1, header: body.cells(at.header) });
  }
  return begins;
}

// What is below so many is told with the last.
const mostTables = 20;

interface Begin {
  readonly begin: number;
  readonly header: number;
}

function nextTable(body: TableBody): Begin | undefined {
  const { from, end, isBehindGap } = body;
  for (let row = from; row < end; row++) {
    const header = isBehindGap(row) ? headerBelow(body, row, row + mostTitles) : undefined;
    if (header !== undefined) return { begin: row, header };
    if (isPlainHeader(body, row)) return { begin: titleAbove(body, row), header: row };
  }
  return undefined;
}

/** The header in a row or, with nothing but titles above it, soon below. */
function headerBelow(body: TableBody, first: number, last: number): number | undefined {
  for (let row = first; row <= Math.min(last, body.end - 1); row++) {
    if (isOtherHeader(body, row)) return row;
    if (filledIn(body.cells(row)).length !== 1) return undefined;
  }
  return undefined;
}

// How the first title of a table ends, or all of it.
const begins =
  /(?:番号|コード|名称?|区分|分類|種[別類]|項目|内容|年度|月|id|no\.?|№|#|事務|事業|業務|手続き?|name|code)\s*$/iu;

/**
 * Whether a row without a gap above it is a header all the same: each of its cells is a title, at least two are known,
 * of which one is of an id or a name; or a text stands where ids with numbers were, and figures are below.
 */
function isPlainHeader(body: TableBody, row: number): boolean {
  const first = body.first(row);
  if (first.length > longestTitle || endsInDigit(first) || !begins.test(first)) return false;
  const filled = filledIn(body.cells(row));
  if (filled.length < 2 || !filled.every((cell) => isTitle(cell, body)) || !isOtherHeader(body, row))
    return false;
  const known = filled.map(({ text }) => body.headers.find(text)?.field);
  const isNamed = known.includes('id') || known.includes('name');
  return (isNamed && knownIn(filled, body) >= 2) || hasNoId(filled, body, row);
}

/** As no title does, and most ids do: told many times as fast as by the pattern. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** The title right above a header, if there is one: alone in its row. */
function titleAbove(body: TableBody, header: number): number {
  const above = header - 1;
  return above >= body.from && filledIn(body.cells(above)).length === 1 ? above : header;
}

interface Filled {
  readonly column: number;
  /** in NFKC */
  readonly text: string;
}

function filledIn(cells: readonly string[]): readonly Filled[] {
  return cells.flatMap((cell, column) => {
    const text = cell.normalize('NFKC').trim();
    return text === '' ? [] : [{ column, text }];
  });
}

// Words with which headers end: of what they number, name, sort and count.
const headword =
  /(?:番号|コード|名称?|区分|分類|種[別類]|項目|内容|内訳|件数|回数|人数|数量?|金額|費用|[予決]算額?|備考|年度|年月日|期間|時間|担当(?:課|者|部署)?|所管(?:課|部署)?|根拠法令|割合|率|単位|合計)$|^(?:id|no\.?|#|計|(?:sub)?total|code|name|type|category|count|number|cases?|amount|remarks?|notes?)$/iu;
// A cell may hold a megabyte.
const longestTitle = 30;

function isTitle({ text }: Filled, { headers }: TableBody): boolean {
  return text.length <= longestTitle && (headers.find(text) !== undefined || headword.test(text));
}

function isFigure(text: string): boolean {
  return /^[-+△▲¥]?\d[\d,.]*\D{0,3}$/u.test(text);
}

/** A figure, or what an id looks like: T-01, 131016. */
function isNumbered(text: string): boolean {
  return isFigure(text) || (text.length <= longestTitle && /^(?=\D*\d)[\x21-\x7e]+$/.test(text));
}

function isOtherHeader(body: TableBody, row: number): boolean {
  const filled = filledIn(body.cells(row));
  if (filled.length < 2 || filled.some(({ text }) => isNumbered(text) || saysUnknown(text))) return false;
  if (new Set(filled.map(({ text }) => text)).size < filled.length || isHeader(filled, body)) return false;
  if (knownIn(filled, body) >= 2) return true;
  const next = row + 1 < body.end ? filledIn(body.cells(row + 1)) : [];
  if (next.length === 0) return false;
  const titles = filled.filter((cell) => isTitle(cell, body)).length;
  if (titles >= 2 && titles === filled.length) return true;
  const isOfOtherKind = filled.some(({ column }) => isNumberedAbove(body, row, column));
  const headsFigures = filled.some(({ column }) =>
    next.some((below) => below.column === column && isFigure(below.text)),
  );
  return isOfOtherKind && (titles >= 2 || (headsFigures && (titles > 0 || hasNoId(filled, body, row))));
}

/** The header of the table once more, some of its columns left out. */
function isHeader(filled: readonly Filled[], { header }: TableBody): boolean {
  return filled.every(({ column, text }) => text === (header[column] ?? '').normalize('NFKC').trim());
}

function knownIn(filled: readonly Filled[], { headers }: TableBody): number {
  return new Set(filled.flatMap(({ text }) => headers.find(text)?.field ?? [])).size;
}

/** Whether a text stands where the table above has ids with numbers. */
function hasNoId(filled: readonly Filled[], body: TableBody, row: number): boolean {
  return filled.some(
    ({ column }) =>
      body.headers.find(body.header[column] ?? '')?.field === 'id' && isNumberedAbove(body, row, column),
  );
}

// Enough to know what a column holds.
const looked = 50;

function isNumberedAbove({ from, cells }: TableBody, row: number, column: number): boolean {
  let [filled, numbered] = [0, 0];
  for (let above = Math.max(from, row - looked); above < row; above++) {
    const text = (cells(above)[column] ?? '').normalize('NFKC').trim();
    if (text === '' || saysUnknown(text)) continue;
    filled++;
    if (isNumbered(text)) numbered++;
  }
  return filled > 0 && numbered * 3 >= filled * 2;
}
