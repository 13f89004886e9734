import { headerKey } from '../../text/headerKey.js';
import { layouts, neededColumns, type Layout, type Needed } from './layout.js';
import type { SurveyRecord } from './records.js';

/** The header of a survey, recognised. */
export interface SurveyHeader {
  readonly layout: Layout;
  /** cells of a row */
  readonly width: number;
  /** records that the header takes */
  readonly rows: number;
  /** where each needed column is, from 0 */
  readonly at: Readonly<Record<Needed, number>>;
}

/** What the nearest edition has and the file has not. */
export interface NoSurvey {
  readonly nearest: Layout;
  readonly missing: readonly string[];
}

// R7 has two header rows; files that were opened and saved may have a title above them.
const mostRows = 3;

/** Recognises the edition by the names in the first records; a name may be in any row of a header. */
export function surveyHeader(records: readonly SurveyRecord[]): SurveyHeader | NoSurvey {
  const rows = records.slice(0, mostRows).map(({ cells }) => cells.map(headerKey));
  const depths = rows.map((_, i) => rows.slice(0, i + 1));
  for (const depth of depths) {
    const layout = layouts.find((each) => missingIn(each, depth).length === 0);
    if (layout !== undefined) return headerOf(layout, depth, rows);
  }
  const ranked = layouts
    .map((layout) => ({ nearest: layout, missing: missingIn(layout, rows) }))
    .toSorted((a, b) => a.missing.length - b.missing.length);
  return ranked[0] ?? { nearest: { edition: 'R6', columns: [], zeroMayBeUnknown: true }, missing: [] };
}

type Keys = readonly (readonly string[])[];

function missingIn({ columns }: Layout, rows: Keys): readonly string[] {
  const names = new Set(rows.flat());
  return columns.filter((column) => !names.has(headerKey(column)));
}

function headerOf(layout: Layout, named: Keys, rows: Keys): SurveyHeader {
  const place = (column: string): number =>
    Math.max(...named.map((cells) => cells.indexOf(headerKey(column))));
  const at = Object.fromEntries(
    Object.entries(neededColumns).map(([needed, column]) => [needed, place(column)]),
    // fromEntries forgets the keys, which are those of neededColumns
  ) as Record<Needed, number>;
  const width = Math.max(...named.map(({ length }) => length));
  return { layout, width, rows: named.length + explaining(rows.slice(named.length), at.id), at };
}

/** Rows below the names that explain them: a row of the survey has an id, which has digits (1173, P24007920). */
function explaining(below: Keys, id: number): number {
  const first = below.findIndex((cells) => /^[a-z]*\d+$/.test(cells[id] ?? ''));
  return Math.max(0, first);
}
