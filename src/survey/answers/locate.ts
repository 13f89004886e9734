import { clean } from '../../inventory/cells/clean.js';
import type { GridLine, TextGrid } from '../../inventory/textGrids.js';
import { headerKey } from '../../text/headerKey.js';
import { formMark, idKey, taskKey } from '../form/form.js';

/** What the marks of a questionnaire say, wherever in the file they are. */
export interface FormMarks {
  readonly survey: string;
  readonly version: string;
  /** of a municipality, or `vendor` */
  readonly code: string;
}

/** Finds the marks: at the top of the sheet that was filled in, or on the hidden one. */
export function marksIn(grids: readonly TextGrid[]): FormMarks | undefined {
  for (const { lines } of grids) {
    const found = lines.find(({ cells }) => cells.some((cell) => clean(cell) === formMark));
    if (found === undefined) continue;
    const from = found.cells.findIndex((cell) => clean(cell) === formMark);
    const [survey = '', version = '', code = ''] = found.cells.slice(from + 1).map(clean);
    // A spreadsheet that opens the CSV takes the zero of a code away.
    return { survey, version, code: /^\d{5}$/.test(code) ? code.padStart(6, '0') : code };
  }
  return undefined;
}

/** Where the questions are in a sheet that was filled in. */
export interface FormLayout {
  readonly grid: TextGrid;
  /** 0-based, by key without its mark */
  readonly columns: ReadonlyMap<string, number>;
  /** the rows below the headers */
  readonly lines: readonly GridLine[];
}

/** A column as the questionnaire was sent. */
export interface SentColumn {
  readonly key: string;
  readonly titles: readonly string[];
}

/**
 * Finds the columns by the row of keys, which moves with them; where somebody removed it, by the headers. Undefined
 * where no sheet has either.
 */
export function layoutOf(grids: readonly TextGrid[], sent: readonly SentColumn[]): FormLayout | undefined {
  const shown = grids.toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  for (const grid of shown) {
    const at = grid.lines.findIndex(({ cells }) => cells.some((cell) => clean(cell) === idKey));
    if (at >= 0 && !isKeySheet(grid)) return keyedLayout(grid, at, sent);
  }
  return shown.filter(({ hidden }) => !hidden).flatMap((grid) => titledLayout(grid, sent) ?? [])[0];
}

/** The hidden sheet lists the keys one below the other. */
function isKeySheet({ lines }: TextGrid): boolean {
  return lines.some(({ cells }) => cells[0] === 'column' && cells[1] === idKey);
}

function keyedLayout(grid: TextGrid, at: number, sent: readonly SentColumn[]): FormLayout {
  const columns = new Map<string, number>();
  for (const [i, cell] of (grid.lines[at]?.cells ?? []).entries()) {
    const key = clean(cell);
    if (key.startsWith('#') && !columns.has(key.slice(1))) columns.set(key.slice(1), i);
  }
  const below = grid.lines.slice(at + 1);
  const head = below.findIndex((line) => titlesIn(line, sent) * 2 > sent.length);
  return { grid, columns, lines: below.slice(head + 1) };
}

function titledLayout(grid: TextGrid, sent: readonly SentColumn[]): FormLayout | undefined {
  const head = grid.lines.findIndex((line) => titlesIn(line, sent) * 2 > sent.length);
  const line = grid.lines[head];
  if (line === undefined) return undefined;
  const columns = new Map(
    sent.flatMap(({ key, titles }) => {
      const at = line.cells.findIndex((cell) => isTitle(cell, titles));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
  return { grid, columns, lines: grid.lines.slice(head + 1) };
}

function titlesIn({ cells }: GridLine, sent: readonly SentColumn[]): number {
  return sent.filter(({ titles }) => cells.some((cell) => isTitle(cell, titles))).length;
}

function isTitle(cell: string, titles: readonly string[]): boolean {
  const key = headerKey(cell);
  return titles.some((title) => headerKey(title) === key);
}

/** The keys of the columns that tell a row. */
export const rowKeys = { id: idKey.slice(1), name: taskKey.slice(1) } as const;
