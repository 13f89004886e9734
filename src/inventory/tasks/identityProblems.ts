import type { Problem } from '../../model/problem.js';
import { excerpt } from '../../text/brief.js';
import { isSpreadsheetError } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import type { CellSpot, Sheet } from '../sheet.js';
import { otherRow, type OtherRow } from './otherRows.js';
import { rowTextsOf, type Identifier, type RowTexts } from './rowTexts.js';
import { oddBlanksIn, unseenIn } from './unseen.js';

/** A row of a sheet. */
export interface RowPlace {
  readonly sheet: Sheet;
  readonly row: number;
}

// Letters, digits, kana and common kanji: normal already, seen, and no error of a spreadsheet. Most ids and names are.
export const plainText =
  /^[0-9A-Za-z\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF][ 0-9A-Za-z._/\-\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]*$/;

interface SharedName {
  readonly identifier: Identifier;
  readonly id: string;
}

export function sharedName(
  file: string,
  { identifier, id }: SharedName,
  before: RowPlace | undefined,
): Problem {
  const { text, spot } = identifier;
  const first = before === undefined ? { file, line: 1 } : { file: before.sheet.file, ...spotOf(before) };
  const at = { file, ...spot(), task: id, field: 'name', read: excerpt(text) };
  return problem('shared-name', at, { name: text, id, first });
}

/** What is said once of ids or names with the apostrophe that spreadsheets put before a figure. */
export function textMarkProblems(file: string, texts: RowTexts | undefined): readonly Problem[] {
  const [first] = texts?.marked ?? [];
  if (texts === undefined || first === undefined) return [];
  const { field, spot, text } = texts.of(first);
  const read = excerpt(`'${text}`);
  return [problem('text-mark', { file, ...spot(), field, read }, { read, cells: texts.marked.size })];
}

export function otherRowProblem(
  file: string,
  code: OtherRow['code'] | 'kept-row',
  at: Identifier | undefined,
): Problem {
  const { text = '', field, spot } = at ?? { field: 'id', spot: () => ({ line: 1, column: 1 }) };
  return problem(code, { file, ...spot(), field, read: excerpt(text) }, { read: text });
}

/** What a row without id and name is by the first text that it has in any column. */
export function unnamedRow(sheet: Sheet, row: number): Problem | undefined {
  const first = sheet.firstText?.(row);
  const other = first === undefined ? undefined : otherRow([first.text]);
  if (first === undefined || other === undefined) return undefined;
  const { text, spot } = first;
  return problem(other.code, { file: sheet.file, ...spot, read: excerpt(text) }, { read: text });
}

interface Identifying extends Identifier {
  /** what serves as the id */
  readonly part: 'id' | 'name';
}

export function idProblem(
  file: string,
  { text, wrong, spot, part }: Identifying,
  before: RowPlace | undefined,
): Problem {
  if (wrong !== undefined) return problem(wrong, { file, ...spot(), field: 'id' }, { read: '' });
  if (text === '') return problem('missing-id', { file, ...spot(), field: part }, { part });
  const read = excerpt(text);
  if (before === undefined)
    return problem('spreadsheet-error', { file, ...spot(), field: 'id', read }, { read });
  const first = { file: before.sheet.file, ...spotOf(before) };
  return problem('duplicate-id', { file, ...spot(), task: text, field: 'id', read }, { id: text, first });
}

function spotOf({ sheet, row }: RowPlace): CellSpot {
  const texts = rowTextsOf(sheet, 'id') ?? rowTextsOf(sheet, 'name');
  return (texts?.of(row) ?? { spot: () => sheet.spot(row) }).spot();
}

export function textProblems(file: string, id: Identifier, name: Identifier | undefined): readonly Problem[] {
  if (plainText.test(id.text) && (name === undefined || plainText.test(name.text))) return [];
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
  const codePoints = [...unseenIn(at.text), ...(part === 'id' ? oddBlanksIn(at.text) : [])];
  if (codePoints.length === 0) return [];
  const spot = { file, ...at.spot(), task: id.text, field: part, read: excerpt(at.text) };
  return [problem('invisible-character', spot, { part, codePoints })];
}
