import { frameMembers } from '../record/municipalities/frameMembers.js';
import { allMunicipalities } from '../record/municipalities/municipality.js';
import { stratumNamed, stratumTitle } from '../record/municipalities/stratumTitle.js';
import type { TextGrid } from '../inventory/textGrids.js';
import { codeDigits } from '../text/codeDigits.js';
import { columnNamed } from '../text/headerKey.js';
import type { Text, Wording } from '../text/lang.js';
import type { AskedTown, SurveyPlan } from './plan.js';

/** What a survey takes from a sample. */
export type Sampled = Pick<SurveyPlan, 'towns' | 'strata' | 'selection'>;

/** What keeps a line of a sample, or of what it is drawn with, from being used. */
export interface LineFault {
  readonly line: number;
  readonly says: Text;
}

const columnNames = {
  code: ['団体コード', 'code'],
  stratum: ['区分', 'class'],
  weight: ['重み', 'weight'],
  selection: ['抽出方法', 'selection'],
  size: ['区分の団体数', 'class_size'],
} as const;

/** Reads the rows of a sample, as `commonality sample` writes it; every fault is reported. */
export function sampleRows(grid: TextGrid): Sampled | readonly LineFault[] {
  const headAt = grid.lines.findIndex(({ cells }) => columnOf(cells, 'code') >= 0);
  const head = grid.lines[headAt];
  if (head === undefined) return [{ line: 1, says: faults.header }];
  const at = {
    code: columnOf(head.cells, 'code'),
    stratum: columnOf(head.cells, 'stratum'),
    weight: columnOf(head.cells, 'weight'),
    selection: columnOf(head.cells, 'selection'),
    size: columnOf(head.cells, 'size'),
  };
  const found: LineFault[] = at.weight < 0 ? [{ line: head.line, says: faults.weight }] : [];
  const towns = new Map<string, AskedTown>();
  const nameOf = firstSpelling();
  const sizes = new Map<string, number>();
  let selection = '';
  for (const { line, cells } of grid.lines.slice(headAt + 1)) {
    const written = (cells[at.code] ?? '').trim();
    if (written === '') continue;
    const town = townOf(written, cells, { at, nameOf });
    if ('says' in town) found.push({ line, ...town });
    else if (towns.has(town.code)) found.push({ line, says: said(faults.twice, { code: town.code }) });
    else towns.set(town.code, town);
    const size = Number((cells[at.size] ?? '').normalize('NFKC'));
    if (!('says' in town) && size >= 1) sizes.set(town.stratum, size);
    selection ||= cells[at.selection] ?? '';
  }
  if (towns.size === 0 && found.length === 0) found.push({ line: head.line, says: faults.empty });
  if (found.length > 0) return found;
  const all = [...towns.values()];
  return { towns: all, strata: strataOf(all, sizes), selection };
}

function columnOf(cells: readonly string[], name: keyof typeof columnNames): number {
  return columnNamed(cells, columnNames[name]);
}

const byCode = new Map(allMunicipalities.map((each) => [each.code, each]));

interface SampleReading {
  readonly at: Readonly<Record<keyof typeof columnNames, number>>;
  /** one name for a class, however its rows write it */
  readonly nameOf: (written: string) => string;
}

/** The first of the ways in which a class is written: rows of two samples may be in two languages, or differ in width. */
function firstSpelling(): (written: string) => string {
  const first = new Map<string, string>();
  return (written) => {
    const { ja } = stratumNamed(written);
    const name = first.get(ja) ?? written;
    first.set(ja, name);
    return name;
  };
}

function townOf(
  written: string,
  cells: readonly string[],
  { at, nameOf }: SampleReading,
): AskedTown | Pick<LineFault, 'says'> {
  // A spreadsheet takes the zero of Hokkaido away.
  const code = codeDigits(written).padStart(6, '0');
  const known = byCode.get(code);
  if (known === undefined) return { says: said(faults.code, { code: written }) };
  const weight = Number((cells[at.weight] ?? '').normalize('NFKC'));
  if (at.weight >= 0 && !(weight >= 1)) return { says: said(faults.weightOf, { code }) };
  const { prefecture, name, population } = known;
  return {
    code,
    prefecture,
    name,
    stratum: nameOf((cells[at.stratum] ?? '').trim()) || stratumTitle('none').ja,
    population: population[2025] ?? population[2020] ?? null,
    weight,
  };
}

/**
 * The classes in the order of the frame, then as they come, each with all its municipalities: as the sample says, else by
 * the record where it knows the class, else the sum of the weights, which is the same for a draw at random.
 */
function strataOf(towns: readonly AskedTown[], sizes: ReadonlyMap<string, number>): SurveyPlan['strata'] {
  const sums = new Map<string, number>();
  for (const { stratum, weight } of towns) sums.set(stratum, (sums.get(stratum) ?? 0) + weight);
  const order = [...frameMembers.keys()];
  return [...sums]
    .map(([name, sum]) => ({
      name,
      population: sizes.get(name) ?? frameMembers.get(name)?.length ?? Math.round(sum),
    }))
    .toSorted((a, b) => place(order, a.name) - place(order, b.name));
}

function place(order: readonly string[], name: string): number {
  const found = order.indexOf(name);
  return found < 0 ? order.length : found;
}

function said(wording: Wording<{ readonly code: string }>, props: { readonly code: string }): Text {
  return { ja: wording.ja(props), en: wording.en(props) };
}

const faults = {
  header: {
    ja: '団体コードの列がありません。commonality sample --output で作ったファイルを指定してください。',
    en: 'there is no column code; use a file written by commonality sample --output',
  },
  weight: {
    ja: '重みの列がありません。全国の推計ができないため、commonality sample の出力をそのまま使ってください。',
    en: 'there is no column weight, without which nothing can be estimated; use the output of commonality sample as it is',
  },
  empty: { ja: '団体の行がありません。', en: 'it lists no municipality' },
  code: {
    ja: ({ code }) => `${code} は市区町村の団体コード（6桁）ではありません。`,
    en: ({ code }) => `${code} is not the code of a municipality (6 digits)`,
  },
  twice: {
    ja: ({ code }) => `団体コード ${code} が2回あります。1行だけにしてください。`,
    en: ({ code }) => `code ${code} is there twice; leave one row`,
  },
  weightOf: {
    ja: ({ code }) => `団体コード ${code} の重みが1以上の数ではありません。`,
    en: ({ code }) => `the weight of code ${code} is not a number of 1 or more`,
  },
} as const satisfies Record<string, Text | Wording<{ readonly code: string }>>;
