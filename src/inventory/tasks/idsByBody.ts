import type { Problem } from '../../model/problem.js';
import { withoutTextMark } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import type { Sheet, SheetColumn } from '../sheet.js';

/** How rows get their ids, where several municipalities may have one each. */
export interface IdsByBody {
  /** the id of a row whose cell of ids has this text */
  readonly idOf: (sheet: Sheet, row: number, text: string) => string;
  readonly problems: readonly Problem[];
}

const asWritten: IdsByBody = { idOf: (_sheet, _row, text) => text, problems: [] };

/**
 * Two municipalities number their tasks alike: where a column names them and an id stands under several, the
 * municipality becomes part of every id.
 */
export function idsByBody(sheets: readonly Sheet[]): IdsByBody {
  const bodies = new Map(sheets.flatMap((sheet) => bodiesOf(sheet)));
  const first = bodies.size === 0 ? undefined : firstShared(sheets, bodies);
  if (first === undefined) return asWritten;
  const { sheet, row, text } = first;
  const at = { file: sheet.file, line: sheet.spot(row).line, read: text };
  const idOf: IdsByBody['idOf'] = (of, at, written) => {
    const body = bodies.get(of)?.(at) ?? '';
    return body === '' || written === '' ? written : `${body}:${written}`;
  };
  return {
    idOf,
    problems: [problem('ids-by-municipality', at, { id: text, whole: idOf(sheet, row, text) })],
  };
}

type BodyOf = (row: number) => string;

function bodiesOf(sheet: Sheet): readonly (readonly [Sheet, BodyOf])[] {
  const column =
    sheet.columns.find(({ field }) => field === 'municipality_code') ??
    sheet.columns.find(({ field }) => field === 'municipality');
  return column === undefined ? [] : [[sheet, (row) => textIn(column, row)]];
}

function textIn({ cell }: Pick<SheetColumn, 'cell'>, row: number): string {
  const found = cell(row);
  return typeof found === 'string' ? withoutTextMark(found.trim()) : '';
}

interface SharedId {
  readonly sheet: Sheet;
  readonly row: number;
  readonly text: string;
}

/** The first row whose id stands under another municipality already. */
function firstShared(sheets: readonly Sheet[], bodies: ReadonlyMap<Sheet, BodyOf>): SharedId | undefined {
  const seen = new Map<string, string>();
  for (const sheet of sheets) {
    const bodyOf = bodies.get(sheet);
    const column =
      sheet.columns.find(({ field }) => field === 'id') ??
      sheet.columns.find(({ field }) => field === 'name');
    if (bodyOf === undefined || column === undefined) continue;
    for (let row = 0; row < sheet.rows; row++) {
      const [text, body] = [textIn(column, row), bodyOf(row)];
      if (text === '' || body === '') continue;
      const before = seen.get(text);
      if (before !== undefined && before !== body) return { sheet, row, text };
      seen.set(text, body);
    }
  }
  return undefined;
}
