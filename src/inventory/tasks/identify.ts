import type { Problem } from '../../model/problem.js';
import { excerpt } from '../../text/brief.js';
import { isSpreadsheetError } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import type { CellSpot, Sheet } from '../sheet.js';
import { unseenIn } from './unseen.js';
import { withoutTwins } from '../../text/twins.js';
import { idsByBody, type IdsByBody } from './idsByBody.js';
import { otherRow, type OtherRow } from './otherRows.js';

/** The rows of a sheet that are tasks of their own. */
export interface Identified {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** rows that have an id, even one that another row has */
  readonly named: number;
}

/** Sheets whose rows have been identified. */
export interface TaskIdentity {
  readonly sheets: readonly Identified[];
  readonly problems: readonly Problem[];
}

/**
 * Gives each row its id and name, as they are written but for blanks around them; totals and remarks are no tasks. The
 * first of two equal ids stays; of two equal names that serve as ids, each is a task of its own.
 */
export function identify(sheets: readonly Sheet[]): TaskIdentity {
  const bodies = idsByBody(sheets);
  const seen: Seen = { rows: new Map(), shared: new Map(), sheets, idOf: bodies.idOf };
  const problems: Problem[] = [...bodies.problems];
  let first = 0;
  const identified = sheets.map((sheet) => {
    const own = identifySheet({ sheet, seen, first }, problems);
    first += sheet.rows;
    return own;
  });
  return { sheets: identified, problems };
}

/** Where each id was seen first. */
interface Seen {
  /** by id, the number of the row if those of all sheets are counted on */
  readonly rows: Map<string, number>;
  readonly sheets: readonly Sheet[];
  /** how many tasks a name has, where names serve as ids */
  readonly shared: Map<string, number>;
  readonly idOf: IdsByBody['idOf'];
}

/** A sheet whose ids are added to those seen before. */
interface Adding {
  readonly sheet: Sheet;
  readonly seen: Seen;
  /** number of its first row */
  readonly first: number;
}

/** Adds the ids of one sheet to those seen before, and what is wrong with them to the problems. */
function identifySheet({ sheet, seen, first }: Adding, problems: Problem[]): Identified {
  const { file } = sheet;
  const [idTexts, nameTexts] = [textsOf(sheet, 'id'), textsOf(sheet, 'name')];
  const texts = idTexts ?? nameTexts;
  if (texts === undefined) return { sheet, rows: [], ids: [], names: [], named: 0 };
  const part = idTexts === undefined ? 'name' : 'id';
  const rows: number[] = [];
  const ids: string[] = [];
  const names: string[] = [];
  let named = 0;
  const add = (row: number, id: string, name: string): void => {
    seen.rows.set(keyOf(id), first + row);
    named++;
    rows.push(row);
    ids.push(id);
    names.push(name);
  };
  for (let row = 0; row < sheet.rows; row++) {
    const written = texts.text(row);
    const name = part === 'name' ? '' : (nameTexts?.text(row) ?? '');
    const other = otherRow([written, name]);
    if (other !== undefined) {
      problems.push(otherRowProblem(file, other, (other.at === 0 ? texts : nameTexts)?.of(row)));
      continue;
    }
    const text = seen.idOf(sheet, row, written);
    const isPlain = plain.test(written);
    const before = seen.rows.get(keyOf(text));
    if (before !== undefined && part === 'name') {
      const id = again(text, seen);
      problems.push(sharedName(file, { identifier: texts.of(row), id }, placeIn(seen, before)));
      add(row, id, written);
      continue;
    }
    if (before !== undefined || !(isPlain || mayIdentify(written))) {
      const otherwise = written === '' ? unnamedRow(sheet, row) : undefined;
      const wrong = otherwise ?? idProblem(file, { ...texts.of(row), part }, placeIn(seen, before));
      if (wrong.code === 'duplicate-id') named++;
      problems.push(wrong);
      continue;
    }
    const isPlainName = plain.test(name);
    add(row, text, isPlainName || mayIdentify(name) ? name : written);
    // Most are plain, and to look at them more closely takes time.
    if (isPlain && (part === 'name' || isPlainName)) continue;
    problems.push(...textProblems(file, texts.of(row), idTexts && nameTexts?.of(row)));
  }
  return { sheet, rows, ids, names, named };
}

/** Ids are compared without regard to how が was typed (NFC), or 〜 and 髙 on another machine. */
function keyOf(id: string): string {
  return plain.test(id) ? withoutTwins(id) : withoutTwins(id.normalize('NFC'));
}

/** The id of one more task of the same name, where names serve as ids. */
function again(name: string, { rows, shared }: Seen): string {
  let count = shared.get(name) ?? 1;
  let id = name;
  while (rows.has(keyOf(id))) id = `${name}（${++count}）`;
  shared.set(name, count);
  return id;
}

interface SharedName {
  readonly identifier: Identifier;
  readonly id: string;
}

function sharedName(file: string, { identifier, id }: SharedName, before: Place | undefined): Problem {
  const { text, spot } = identifier;
  const first = before === undefined ? { file, line: 1 } : { file: before.sheet.file, ...spotOf(before) };
  const at = { file, ...spot(), task: id, field: 'name', read: excerpt(text) };
  return problem('shared-name', at, { name: text, id, first });
}

function otherRowProblem(file: string, { code }: OtherRow, at: Identifier | undefined): Problem {
  const { text = '', field, spot } = at ?? { field: 'id', spot: () => ({ line: 1, column: 1 }) };
  return problem(code, { file, ...spot(), field, read: excerpt(text) }, { read: text });
}

/** What a row without id and name is by the first text that it has in any column. */
function unnamedRow(sheet: Sheet, row: number): Problem | undefined {
  const first = sheet.firstText?.(row);
  const other = first === undefined ? undefined : otherRow([first.text]);
  if (first === undefined || other === undefined) return undefined;
  const { text, spot } = first;
  return problem(other.code, { file: sheet.file, ...spot, read: excerpt(text) }, { read: text });
}

function mayIdentify(text: string): boolean {
  return text !== '' && !isSpreadsheetError(text);
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
}

function placeIn({ sheets }: Seen, number: number | undefined): Place | undefined {
  let row = number ?? Infinity;
  for (const sheet of sheets) {
    if (row < sheet.rows) return { sheet, row };
    row -= sheet.rows;
  }
  return undefined;
}

// Letters, digits, kana and common kanji: normal already, seen, and no error of a spreadsheet. Most ids and names are.
const plain =
  /^[0-9A-Za-z\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF][ 0-9A-Za-z._/\-\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]*$/;

/** The id or the name of a row, and where it is, which few are asked. */
interface Identifier {
  readonly text: string;
  readonly field: 'id' | 'name';
  /** set where a YAML file has a list or something deeper in place of a text */
  readonly wrong?: 'list-in-cell' | 'nested-cell';
  readonly spot: () => CellSpot;
}

/** The texts of one field, by row; as an object only where there is something to say of one. */
interface Texts {
  readonly text: (row: number) => string;
  readonly of: (row: number) => Identifier;
}

function textsOf(sheet: Sheet, field: 'id' | 'name'): Texts | undefined {
  const columns = sheet.columns.filter((column) => column.field === field);
  const [only, another] = columns;
  if (only === undefined) return undefined;
  const columnOf =
    another === undefined
      ? () => only
      : (row: number) => columns.find((each) => each.cell(row) !== undefined) ?? only;
  const text = (row: number): string => {
    const cell = columnOf(row).cell(row);
    return typeof cell === 'string' ? cell.trim() : '';
  };
  const of = (row: number): Identifier => {
    const column = columnOf(row);
    const cell = column.cell(row);
    const spot = () => (cell === undefined ? sheet : column).spot(row);
    if (typeof cell === 'string' || cell === undefined) return { text: text(row), field, spot };
    return { text: '', field, wrong: 'nested' in cell ? 'nested-cell' : 'list-in-cell', spot };
  };
  return { text, of };
}

interface Identifying extends Identifier {
  /** what serves as the id */
  readonly part: 'id' | 'name';
}

function idProblem(
  file: string,
  { text, wrong, spot, part }: Identifying,
  before: Place | undefined,
): Problem {
  if (wrong !== undefined) return problem(wrong, { file, ...spot(), field: 'id' }, { read: '' });
  if (text === '') return problem('missing-id', { file, ...spot(), field: part }, { part });
  const read = excerpt(text);
  if (before === undefined)
    return problem('spreadsheet-error', { file, ...spot(), field: 'id', read }, { read });
  const first = { file: before.sheet.file, ...spotOf(before) };
  return problem('duplicate-id', { file, ...spot(), task: text, field: 'id', read }, { id: text, first });
}

function spotOf({ sheet, row }: Place): CellSpot {
  const texts = textsOf(sheet, 'id') ?? textsOf(sheet, 'name');
  return (texts?.of(row) ?? { spot: () => sheet.spot(row) }).spot();
}

function textProblems(file: string, id: Identifier, name: Identifier | undefined): readonly Problem[] {
  if (plain.test(id.text) && (name === undefined || plain.test(name.text))) return [];
  if (name === undefined) return unseenProblem(file, 'id', { id, at: id });
  return [...unseenProblem(file, 'id', { id, at: id }), ...nameProblems(file, id, name)];
}

function nameProblems(file: string, id: Identifier, name: Identifier): readonly Problem[] {
  const { text, wrong } = name;
  const at = { file, task: id.text, field: 'name' };
  if (wrong !== undefined) return [problem(wrong, { ...at, ...name.spot() }, { read: '' })];
  if (text === '') return [problem('missing-name', { ...at, ...name.spot() }, {})];
  const read = excerpt(text);
  if (isSpreadsheetError(text))
    return [problem('spreadsheet-error', { ...at, ...name.spot(), read }, { read })];
  return unseenProblem(file, 'name', { id, at: name });
}

interface Shown {
  readonly id: Identifier;
  readonly at: Identifier;
}

function unseenProblem(file: string, part: 'id' | 'name', { id, at }: Shown): readonly Problem[] {
  const codePoints = unseenIn(at.text);
  if (codePoints.length === 0) return [];
  const spot = { file, ...at.spot(), task: id.text, field: part, read: excerpt(at.text) };
  return [problem('invisible-character', spot, { part, codePoints })];
}
