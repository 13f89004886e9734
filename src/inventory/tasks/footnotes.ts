import {
  isBulleted,
  isContactLabel,
  isMark,
  isRemarksHeading,
  isSentence,
  placesOfNumber,
} from './noteMarks.js';
import { idShape } from './idShape.js';
import { isNote, otherRow } from './otherRows.js';
import {
  filledIn,
  mostOfAside,
  saidBy,
  type AsideRow,
  type CellOfRow,
  type TableRows,
  type Usual,
} from './tableRows.js';

/** Rows that are remarks below a table, by their number, and where the search goes on. */
export interface Footnotes {
  readonly found: ReadonlyMap<number, AsideRow>;
  /** the first row that is not among them */
  readonly next: number;
}

type UsualAbove = (row: number) => Usual;

/** The heading of remarks in a row: alone in it, or in place of an id, with the first remark beside it. */
function headingIn(table: TableRows, cells: readonly CellOfRow[]): string | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const isForId = first.column === table.id;
  if (!isRemarksHeading(first.text) && !(isForId && isContactLabel(first.text))) return undefined;
  if (cells.length === 1 || isForId) return first.text;
  return table.id === undefined && cells.length === 2 && first.column !== table.name ? first.text : undefined;
}

/**
 * Finds the remarks that a heading such as 備考 begins, or that go on with a numbered one (注1), if there is such a row. They
 * are told from tasks by what they lack: an id like those above, and the cells that most tasks fill. Rows of which neither
 * is sure are tasks, and it is reported that they may be none.
 */
export function footnotesAt(table: TableRows, row: number, above: UsualAbove): Footnotes | undefined {
  const { rows } = table;
  if (row === table.from || rows.filled(row, mostOfAside + 1) > mostOfAside) return undefined;
  const cells = filledIn(table, row);
  const heading = headingIn(table, cells);
  if (heading !== undefined) return underHeading({ table, first: row, above }, heading);
  const [only] = cells;
  return cells.length === 1 && only !== undefined && isNote(only.text)
    ? behindNote({ table, first: row, above }, only.text)
    : undefined;
}

/** How sure it is that a row is a remark. */
type Sureness = 'sure' | 'likely' | 'task';

/** A row with which remarks may begin. */
interface Beginning {
  readonly table: TableRows;
  readonly first: number;
  readonly above: UsualAbove;
}

function underHeading({ table, first, above: aboveOf }: Beginning, title: string): Footnotes {
  const above = aboveOf(first);
  const found = new Map<number, AsideRow>();
  const likely: number[] = [];
  let state: Running = { under: title, expected: 1 };
  let row = first;
  if (!hasTasks(above, table)) return { found, next: first + 1 };
  for (; row < table.end; row++) {
    const filled = table.rows.filled(row, mostOfAside + 1);
    if (filled === 0) continue;
    if (filled > mostOfAside || table.isHeader(row)) break;
    const line = lineOf({ table, cells: ownCells(table, row), above, ...state });
    if (line === 'total') continue; // reported where tasks are read
    if (line.sureness === 'task') break;
    if (line.sureness === 'likely') likely.push(row);
    found.set(row, line.aside);
    state = line.next;
  }
  if (row === table.end || table.isHeader(row)) return { found, next: row };
  // The table goes on: what may be part of it is.
  for (const each of likely) found.delete(each);
  const doubtful = likely[0] ?? row;
  const cells = filledIn(table, doubtful);
  if (likely.length > 0 || mayBeRemark(table, cells))
    found.set(doubtful, { is: 'kept-row', ...saidBy(cells), under: state.under });
  return { found, next: row };
}

/** Whether tasks are above: rows of several cells, or names in a list of nothing else. */
function hasTasks({ filled, rows }: Usual, { id }: TableRows): boolean {
  return filled > 0 || (id === undefined && rows.lone > 0);
}

/** What the remarks above a row leave for it. */
interface Running {
  /** their heading */
  readonly under: string;
  /** the number that the next remark should have */
  readonly expected: number;
}

interface Line {
  readonly table: TableRows;
  readonly cells: readonly CellOfRow[];
  readonly above: Usual;
  readonly expected: number;
}

interface LineRead {
  readonly sureness: Sureness;
  readonly aside: AsideRow;
  readonly next: Running;
}

function lineOf({ under, ...line }: Line & Running): LineRead | 'total' {
  const { table, cells, expected } = line;
  const heading = headingIn(table, cells);
  const aside: AsideRow = { is: 'note-row', ...saidBy(cells) };
  if (heading !== undefined)
    return { sureness: 'sure', aside, next: { under: heading, expected: nextAfter(cells.slice(1), 1) } };
  const itself = otherRow(cells.map(({ text }) => text));
  if (itself?.code === 'total-row') return 'total';
  return {
    sureness: surenessOf(line),
    aside: itself === undefined ? { ...aside, under } : aside,
    next: { under, expected: nextAfter(cells, expected) },
  };
}

/** Whether a task says no more than a remark would. */
function mayBeRemark(table: TableRows, cells: readonly CellOfRow[]): boolean {
  const isTask = cells.length >= mostOfAside || cells.some(({ column }) => table.read.has(column));
  const id = cells.find(({ column }) => column === table.id)?.text;
  if (id !== undefined && !isMark(id)) return false; // T2 numbers no remark
  return !isTask && otherRow(cells.map(({ text }) => text)) === undefined;
}

/** The cells of a row but those that a merged heading beside it fills. */
function ownCells(table: TableRows, row: number): readonly CellOfRow[] {
  const cells = filledIn(table, row);
  const own = cells.filter(
    ({ column, text }) => !(isRemarksHeading(text) && table.isMerged?.(row, column) === true),
  );
  return own.length === 0 ? cells : own;
}

function nextAfter(cells: readonly CellOfRow[], expected: number): number {
  const places = placesOfNumber(cells[0]?.text ?? '');
  if (places.length === 0) return expected;
  return (places.includes(expected) ? expected : (places[0] ?? expected)) + 1;
}

function surenessOf(line: Line): Sureness {
  const { table, cells, above } = line;
  const bodies = cells.filter(({ text }) => !isMark(text));
  const id = cells.find(({ column }) => column === table.id)?.text ?? '';
  const isLess = cells.length < above.filled;
  const isOfTask = bodies.some(({ column }) => table.read.has(column)) && isNewId(id, above);
  if (bodies.length > 2 || isOfTask) return 'task';
  if (bodies.length === 2) return isLess && id !== '' && !isLikeId(id, above) ? 'likely' : 'task';
  const body = bodies[0]?.text ?? '';
  if (isSentence(body) || (cells.length === 1 && isNote(body))) return 'sure';
  return table.id === undefined ? surenessOfText(line, isLess) : surenessById(line, id, isLess);
}

function isLikeId(id: string, { shapes }: Usual): boolean {
  return shapes.has(idShape(id));
}

function isNewId(id: string, above: Usual): boolean {
  return id !== '' && isLikeId(id, above) && !above.ids.has(id.normalize('NFKC'));
}

function surenessById({ cells, above, expected }: Line, id: string, isLess: boolean): Sureness {
  if (id === '') return 'sure'; // no task is without
  const isNext = placesOfNumber(id).includes(expected);
  if (isNewId(id, above)) return isNext && (isLess || expected > 1) ? 'sure' : 'task';
  if (isLikeId(id, above)) return isNext || isLess ? 'sure' : 'task';
  return cells.length === 1 || isMark(id) ? 'sure' : 'likely';
}

/** Where names serve as ids, which any text may be. */
function surenessOfText({ cells, expected }: Line, isLess: boolean): Sureness {
  const text = cells[0]?.text ?? '';
  if (placesOfNumber(text).includes(expected)) return 'sure';
  if (!isLess) return 'task';
  return isBulleted(text) ? 'sure' : 'likely';
}

/** Numbered remarks that go on with one that says itself that it is one: 注1 …, then 2 …. */
function behindNote({ table, first, above: aboveOf }: Beginning, note: string): Footnotes | undefined {
  const found = new Map<number, AsideRow>();
  const begun = placesOfNumber(note)[0] ?? 0;
  let expected = begun + 1;
  let row = first + 1;
  let above: Usual | undefined;
  for (; row < table.end; row++) {
    if (table.isHeader(row) || table.rows.filled(row, mostOfAside) >= mostOfAside) break;
    const cells = filledIn(table, row);
    const [cell] = cells;
    if (cell === undefined) continue;
    if (!placesOfNumber(cell.text).includes(expected)) break;
    const usual = (above ??= aboveOf(first));
    const isLess = cells.length < usual.filled;
    const isNew = cells.some(({ column, text }) => column === table.id && isNewId(text, usual));
    if (isNew || !isLess || surenessOf({ table, cells, above: usual, expected }) !== 'sure') break;
    found.set(row, { is: 'note-row', ...saidBy(cells), under: note });
    expected++;
  }
  return found.size === 0 ? undefined : { found, next: row };
}
