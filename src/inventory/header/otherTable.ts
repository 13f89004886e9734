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
  /** whether a row holds something and nothing stands right above it */
  readonly isBehindGap: (row: number) => boolean;
}

// Titles may stand between a blank row and the header of another table.
const mostTitles = 3;

/** Where another table begins, its titles included: a header with other columns, below a blank row. */
export function otherTableIn(body: TableBody): number | undefined {
  const { from, end, isBehindGap } = body;
  for (let gap = from; gap < end; gap++)
    if (isBehindGap(gap) && beginsTable(body, gap, gap + mostTitles)) return gap;
  return undefined;
}

/** Whether a header stands in a row or, with nothing but titles above it, soon below. */
function beginsTable(body: TableBody, first: number, last: number): boolean {
  for (let row = first; row <= Math.min(last, body.end - 1); row++) {
    if (isOtherHeader(body, row)) return true;
    if (filledIn(body.cells(row)).length !== 1) return false;
  }
  return false;
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
