import { allMunicipalities } from '../../../record/municipalities/municipality.js';
import { personsOf } from '../../../record/municipalities/frame.js';
import { codeDigits } from '../../../text/codeDigits.js';
import type { LineFault } from '../../../survey/sampleRows.js';
import { columnNamed } from '../../../text/headerKey.js';
import { textOf, say, type Wording } from '../../../text/lang.js';
import type { TextGrid } from '../../../inventory/textGrids.js';

/** A body that may be drawn. */
export interface FrameRow {
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  /** persons; undefined if nothing says */
  readonly population: number | undefined;
  /** its class, where the frame has a column of classes */
  readonly stratum?: string | undefined;
}

/** The municipalities of the record. */
export const recordFrame: readonly FrameRow[] = allMunicipalities.map((each) => ({
  code: each.code,
  prefecture: each.prefecture,
  name: each.name,
  population: personsOf(each),
}));

const names = {
  code: ['団体コード', 'code'],
  name: ['市区町村', '市区町村名', '団体名', '名称', 'municipality', 'name'],
  prefecture: ['都道府県', '都道府県名', 'prefecture'],
  population: ['人口', 'population'],
  stratum: ['区分', 'class', 'stratum'],
} as const;

type Column = keyof typeof names;

/** Reads a frame of one's own: a row for each body with its code; what is not given is taken from the record. */
export function frameRows(grid: TextGrid): readonly FrameRow[] | readonly LineFault[] {
  const headAt = grid.lines.findIndex(({ cells }) => columnIn(cells, 'code') >= 0);
  const head = grid.lines[headAt];
  if (head === undefined) return [{ line: 1, says: faults.header }];
  const at = (column: Column) => columnIn(head.cells, column);
  const columns = Object.fromEntries((Object.keys(names) as Column[]).map((each) => [each, at(each)]));
  const rows = new Map<string, FrameRow>();
  const found: LineFault[] = [];
  for (const { line, cells } of grid.lines.slice(headAt + 1)) {
    const cell = (column: Column) => (cells[columns[column] ?? -1] ?? '').trim();
    if (cell('code') === '') continue;
    const row = rowOf(cell);
    if ('says' in row) found.push({ line, ...row });
    else if (rows.has(row.code)) found.push({ line, says: textOf(say(faults.twice, { read: row.code })) });
    else rows.set(row.code, row);
  }
  if (found.length > 0) return found;
  return rows.size === 0 ? [{ line: head.line, says: faults.empty }] : [...rows.values()];
}

function columnIn(cells: readonly string[], column: Column): number {
  return columnNamed(cells, names[column]);
}

const known = new Map(recordFrame.map((each) => [each.code, each]));

function rowOf(cell: (column: Column) => string): FrameRow | Pick<LineFault, 'says'> {
  // A spreadsheet takes the zero of Hokkaido away.
  const digits = codeDigits(cell('code'));
  const code = digits.length === 5 && !known.has(digits) ? digits.padStart(6, '0') : digits;
  if (code === '') return { says: textOf(say(faults.code, { read: cell('code') })) };
  const of = known.get(code);
  const written = cell('population').normalize('NFKC').replaceAll(',', '').replace(/人$/, '');
  const population = written === '' ? of?.population : Number(written);
  if (population !== undefined && !(population >= 0))
    return { says: textOf(say(faults.population, { read: cell('population') })) };
  const stratum = cell('stratum');
  return {
    code,
    prefecture: cell('prefecture') || (of?.prefecture ?? ''),
    name: cell('name') || (of?.name ?? code),
    population,
    ...(stratum === '' ? {} : { stratum }),
  };
}

interface Read {
  readonly read: string;
}

const faults = {
  header: {
    ja: '団体コードの列がありません。1行に1団体、「団体コード」の列のあるファイルを指定してください。',
    en: 'there is no column code; use a file with a row for each body, and a column code',
  },
  empty: { ja: '団体の行がありません。', en: 'it lists no body' },
  code: {
    ja: ({ read }) => `「${read}」は団体コードではありません。`,
    en: ({ read }) => `${read} is not a code`,
  } satisfies Wording<Read>,
  twice: {
    ja: ({ read }) => `団体コード ${read} が2回あります。1行だけにしてください。`,
    en: ({ read }) => `code ${read} is there twice; leave one row`,
  } satisfies Wording<Read>,
  population: {
    ja: ({ read }) => `人口「${read}」は0以上の数ではありません。`,
    en: ({ read }) => `the population ${read} is not a number of 0 or more`,
  } satisfies Wording<Read>,
} as const;
