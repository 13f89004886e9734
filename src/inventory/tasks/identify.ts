import type { Problem } from '../../model/problem.js';
import { isSpreadsheetError } from '../cells/clean.js';
import type { Sheet } from '../sheet.js';
import { withoutTwins } from '../../text/twins.js';
import { idsByBody, type IdsByBody } from './idsByBody.js';
import {
  idProblem,
  otherRowProblem,
  plainText,
  sharedName,
  textMarkProblems,
  textProblems,
  unnamedRow,
  type RowPlace,
} from './identityProblems.js';
import { lawRows, lawRowsJoined } from './lawRows.js';
import { otherRow, staysTask } from './otherRows.js';
import { rowTextsOf } from './rowTexts.js';

/** The rows of a sheet that are tasks of their own. */
export interface Identified {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** rows that go on with a task, by its row: they name one more law of it */
  readonly joined: ReadonlyMap<number, readonly number[]>;
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

/** What a row is called, and the key that its id is compared by. */
interface Named {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Adds the ids of one sheet to those seen before, and what is wrong with them to the problems. */
function identifySheet({ sheet, seen, first }: Adding, problems: Problem[]): Identified {
  const { file } = sheet;
  const [idTexts, nameTexts] = [rowTextsOf(sheet, 'id'), rowTextsOf(sheet, 'name')];
  const texts = idTexts ?? nameTexts;
  if (texts === undefined) return { sheet, rows: [], ids: [], names: [], joined: new Map(), named: 0 };
  const part = idTexts === undefined ? 'name' : 'id';
  const { add, further, ...found } = collector({ sheet, seen, first });
  let others = 0; // rows with an id that another has
  for (let row = 0; row < sheet.rows; row++) {
    const written = texts.text(row);
    const name = part === 'name' ? '' : (nameTexts?.text(row) ?? '');
    const other = otherRow([written, name]);
    if (other !== undefined) {
      further.below(undefined);
      const at = (other.at === 0 ? texts : nameTexts)?.of(row);
      const isKept = written !== '' && staysTask(sheet, row, other);
      problems.push(otherRowProblem(file, isKept ? 'kept-row' : other.code, at));
      if (!isKept) continue;
    }
    const text = seen.idOf(sheet, row, written);
    const isPlain = plainText.test(written);
    const isPlainName = plainText.test(name);
    const key = isPlain && text === written ? withoutTwins(text) : keyOf(text);
    const before = seen.rows.get(key);
    if ((before !== undefined || written === '') && further.takes(row)) continue;
    if (before !== undefined && part === 'name') {
      const id = again(text, seen);
      problems.push(sharedName(file, { identifier: texts.of(row), id }, placeIn(seen, before)));
      add(row, { id, key: keyOf(id), name: written });
      continue;
    }
    if (before !== undefined || !(isPlain || mayIdentify(written))) {
      const wrong =
        (written === '' ? unnamedRow(sheet, row) : undefined) ??
        idProblem(file, { ...texts.of(row), part }, placeIn(seen, before));
      if (wrong.code === 'duplicate-id') others++;
      problems.push(wrong);
      further.below(undefined);
      continue;
    }
    add(row, { id: text, key, name: isPlainName || mayIdentify(name) ? name : written });
    if (isPlain && (part === 'name' || isPlainName)) continue; // as most are; to look closely takes time
    problems.push(...textProblems(file, texts.of(row), idTexts && nameTexts?.of(row)));
  }
  problems.push(...textMarkProblems(file, idTexts), ...textMarkProblems(file, nameTexts));
  problems.push(...lawRowsJoined(sheet, further.rows));
  return { sheet, ...found, joined: further.rows, named: found.rows.length + others };
}

/** The tasks of a sheet as they are found, and the rows that go on with them. */
function collector({ sheet, seen, first }: Adding) {
  const [rows, ids, names]: [number[], string[], string[]] = [[], [], []];
  const further = lawRows(sheet);
  const add = (row: number, { id, key, name }: Named): void => {
    seen.rows.set(key, first + row);
    rows.push(row);
    ids.push(id);
    names.push(name);
    further.below(row);
  };
  return { rows, ids, names, further, add };
}

/** Ids are compared without regard to how が was typed (NFC), or 〜 and 髙 on another machine. */
function keyOf(id: string): string {
  return plainText.test(id) ? withoutTwins(id) : withoutTwins(id.normalize('NFC'));
}

/** The id of one more task of the same name, where names serve as ids. */
function again(name: string, { rows, shared }: Seen): string {
  let count = shared.get(name) ?? 1;
  let id = name;
  while (rows.has(keyOf(id))) id = `${name}（${++count}）`;
  shared.set(name, count);
  return id;
}

function mayIdentify(text: string): boolean {
  return text !== '' && !isSpreadsheetError(text);
}

function placeIn({ sheets }: Seen, number: number | undefined): RowPlace | undefined {
  let row = number ?? Infinity;
  for (const sheet of sheets) {
    if (row < sheet.rows) return { sheet, row };
    row -= sheet.rows;
  }
  return undefined;
}
