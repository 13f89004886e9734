import { bareUnit, headerLikeRow, isUnitText, type HeaderLike } from '../header/headerLikeRow.js';
import { cellsOf, type Rows } from './csvTable.js';
import { isBlank } from './csvDialect.js';
import type { ReadContext } from '../source.js';

/** The header of a CSV table: its cells, and how many rows they take. */
export interface CsvHeader {
  readonly cells: readonly string[];
  /** rows of the table that belong to it, the first among them */
  readonly rows: number;
  /** whether the titles themselves stand in several rows */
  readonly isJoined: boolean;
  /** rows below the titles that belong to the header and are no tasks */
  readonly likes: readonly HeaderRowBelow[];
}

/** A row below the titles. */
export interface HeaderRowBelow {
  readonly row: number;
  readonly is: HeaderLike;
}

/**
 * Reads the header, which may take several rows: groups that were merged cells, or fields, above; fields, or units,
 * below; then the units, numbers and instructions of forms. Where the user says which row has the titles, it is that row.
 */
export function csvHeader(rows: Rows, context: ReadContext): CsvHeader {
  const titles = titlesOf(rows, context);
  return { ...withRowsBelow(rows, titles, context), isJoined: titles.rows > 1 };
}

type Titles = Pick<CsvHeader, 'cells' | 'rows'>;

const mostTitles = 3;

function titlesOf(rows: Rows, context: ReadContext): Titles {
  let cells = cellsOf(rows, 0);
  let count = 1;
  while (count < mostTitles && rows.length > count + 1 && context.headerRow === undefined) {
    const lower = cellsOf(rows, count);
    if (!isSecondRow(cells, lower, context)) break;
    cells = joinedRows(cells, lower, context);
    count++;
  }
  return { cells, rows: count };
}

function joinedRows(
  upper: readonly string[],
  lower: readonly string[],
  context: ReadContext,
): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, i) => joinedHeader(upper[i] ?? '', lower[i] ?? '', context));
}

const mostBelow = 10;

/** Takes the rows that belong to the header, blank ones between them, and the units that they give. */
function withRowsBelow(rows: Rows, titles: Titles, context: ReadContext): Omit<CsvHeader, 'isJoined'> {
  let { cells, rows: count } = titles;
  const likes: HeaderRowBelow[] = [];
  for (let row = count; row < Math.min(titles.rows + mostBelow, rows.length); row++) {
    const below = cellsOf(rows, row);
    if (isBlank(below)) continue;
    const next = row + 1 < rows.length ? cellsOf(rows, row + 1) : [];
    const is = headerLikeRow({ cells: below, header: cells, next }, context.headers);
    if (is === undefined) break;
    if (is === 'units') cells = withUnits(cells, below, context);
    likes.push({ row, is });
    count = row + 1;
  }
  return { cells, rows: count, likes };
}

/** Whether a row says nothing where tasks have their id and name, and most of what it says completes the row above. */
function isSecondRow(upper: readonly string[], lower: readonly string[], context: ReadContext): boolean {
  const filled = [...lower.keys()].filter((i) => lower[i]?.trim());
  if (filled.length === 0 || filled.some((i) => isIdentity(upper[i] ?? '', context))) return false;
  const completing = filled.filter((i) => completes(upper[i] ?? '', lower[i] ?? '', context));
  return completing.length * 2 >= filled.length && upper.some((cell) => isIdentity(cell, context));
}

function isIdentity(cell: string, { headers }: ReadContext): boolean {
  const field = headers.find(cell)?.field;
  return field === 'id' || field === 'name';
}

// （件／年）, [％]; a figure in parentheses may be an entry.
const unit = /^(?:[([（［〔【][^\d０-９]{1,12}[)\]）］〕】]|[%％])$/;

function completes(above: string, below: string, { headers }: ReadContext): boolean {
  return isUnit(below)
    ? above.trim() !== ''
    : headers.find(above) === undefined && headers.find(below) !== undefined;
}

function isUnit(cell: string): boolean {
  return unit.test(cell.trim());
}

/** One header of two that are one below the other. */
export function joinedHeader(above: string, below: string, context: ReadContext): string {
  const { headers } = context;
  if (below.trim() === '' || headers.find(above + below) !== undefined) return above + below;
  if (isUnit(below)) return withUnit(above, below, context);
  const [group, own] = [headers.find(above), headers.find(below)];
  // 根拠法令 over 法律名 and 条項: what a title below it says of itself counts.
  if (group === undefined || (own !== undefined && own.field !== group.field)) return below;
  return isUnitText(below.normalize('NFKC').trim()) ? withUnit(above, below, context) : above;
}

function withUnits(
  header: readonly string[],
  units: readonly string[],
  context: ReadContext,
): readonly string[] {
  return header.map((cell, i) => {
    const below = units[i]?.trim() ?? '';
    return below === '' || cell.trim() === '' || isIdentity(cell, context)
      ? cell
      : withUnit(cell, below, context);
  });
}

const brackets = /^[([（［〔【<＜]|[)\]）］〕】>＞]$/g;
const group = /[([（［〔【][^([（［〔【]*[)\]）］〕】]\s*$/;

/** A title with the unit below it in the place of one that it has itself. */
function withUnit(title: string, written: string, { headers }: ReadContext): string {
  const given = bareUnit(written.normalize('NFKC').trim()).replace(brackets, '');
  const whole = `${title}（${given}）`;
  if (headers.find(whole) !== undefined || !group.test(title)) return whole;
  return title.replace(group, `（${given}）`);
}
