import { done, failed, type Attempt } from '../attempt.js';
import { problem } from '../problems/problems.js';
import type { Problem } from '../../model/problem.js';
import type { ReadContext } from '../source.js';
import type { Archive } from './archive.js';
import { sheetHeader } from './sheetHeader.js';
import type { SheetPart, Workbook } from './workbook.js';
import { readWorksheet } from './worksheet.js';

interface Opened {
  readonly archive: Archive;
  readonly book: Workbook;
}

/** How much a sheet looks like an inventory. */
interface Looked {
  readonly part: SheetPart;
  /** known headers, if an id or a name is among them */
  readonly known: number;
  readonly isExample: boolean;
}

/**
 * Chooses the sheets to read: the one that the user names; else each with a known header, but neither hidden ones nor
 * those that show how to fill the form in, unless there are no others; else the first, whose header is then reported.
 */
export async function chooseSheets(
  file: string,
  opened: Opened,
  context: ReadContext,
): Promise<Attempt<readonly SheetPart[]>> {
  const { sheets } = opened.book;
  if (context.sheet !== undefined) return namedSheet(file, sheets, context.sheet);
  if (sheets.length === 1) return done(sheets);
  const looked: Looked[] = [];
  for (const part of sheets) looked.push(await look(part, opened, context));
  const chosen = bestOf(looked);
  if (chosen.length === 0) return done(sheets.slice(0, 1), [reported(file, sheets.slice(0, 1), sheets)]);
  const parts = chosen.map(({ part }) => part);
  const hidden = looked.filter(({ part, known }) => part.hidden && known > 1 && !parts.includes(part));
  return done(parts, [
    reported(file, parts, sheets),
    ...hidden.map(({ part: { name } }) => problem('hidden-sheet', { file, sheet: name, line: 1 }, { name })),
  ]);
}

function reported(file: string, read: readonly SheetPart[], all: readonly SheetPart[]): Problem {
  const left = all.filter((each) => !each.hidden && !read.includes(each)).map(({ name }) => name);
  return problem('sheets-read', { file, line: 1 }, { sheets: read.map(({ name }) => name), left });
}

/** A sheet by its name, or else by its number. */
function namedSheet(
  file: string,
  sheets: readonly SheetPart[],
  asked: string,
): Attempt<readonly SheetPart[]> {
  const found =
    sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => keyOf(name) === keyOf(asked));
  const sheet = found ?? (/^\d+$/.test(asked) ? sheets[Number(asked) - 1] : undefined);
  if (sheet !== undefined) return done([sheet]);
  const names = sheets.map(({ name }) => name);
  return failed(problem('sheet-missing', { file, line: 1 }, { asked, sheets: names }));
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

const topRows = 100;
const example =
  /記[入載](?:例|要領|方法)|作成(?:要領|例)|入力例|見本|サンプル|説明|マニュアル|手引|使い方|sample|example|manual/i;

async function look(part: SheetPart, { archive, book }: Opened, context: ReadContext): Promise<Looked> {
  const top = await readWorksheet(archive, part, book, { rows: topRows, cells: topRows * 16_384 });
  const fields = sheetHeader(top, { ...context, headerRow: undefined })?.fields ?? new Set();
  const isNamed = fields.has('id') || fields.has('name');
  return { part, known: isNamed ? fields.size : 0, isExample: example.test(part.name) };
}

/** Sheets with at least two known headers are inventories; of others, one with an id or a name is better than none. */
function bestOf(looked: readonly Looked[]): readonly Looked[] {
  const kinds: readonly ((each: Looked) => boolean)[] = [
    ({ part, known, isExample }) => known > 1 && !part.hidden && !isExample,
    ({ part, known }) => known > 0 && !part.hidden,
    ({ known }) => known > 0,
  ];
  for (const kind of kinds) {
    const found = looked.filter(kind);
    if (found.length > 0) return found;
  }
  return [];
}
