import { lawKey } from './lawKey.js';
import { familyTitle } from './familyTitle.js';
import type { LawFamily, SurveyFigures } from './lawFamily.js';
import type { LawNumber } from './lawNumber.js';
import { shortId } from './shortId.js';

/** The law families of the record; each is parsed when it is asked for. */
export interface LawTable {
  readonly about: LawTableAbout;
  /** by the title of the law or of its 施行令 or 施行規則, in the form of `lawKey` */
  readonly byTitle: (key: string) => LawFamily | undefined;
  /** by an abbreviation that the record itself gives, in the form of `lawKey` */
  readonly byAbbreviation: (key: string) => LawFamily | undefined;
  /** by e-Gov id */
  readonly byId: (id: string) => LawFamily | undefined;
  readonly byNumber: (number: LawNumber) => LawFamily | undefined;
  /** every title; read as a whole only when a name is not found */
  readonly titles: () => readonly string[];
}

/** Where the table comes from. */
export interface LawTableAbout {
  /** day of the amendment record, ISO 8601 */
  readonly date: string;
  /** first and last fiscal year over which amendments are averaged */
  readonly window: readonly [string, string];
  /** fiscal year of the survey of procedures */
  readonly survey: string;
  readonly licence: string;
  readonly sources: readonly string[];
}

interface Header extends LawTableAbout {
  readonly codes: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
}

type Section = readonly [from: number, to: number];

/** Opens the bytes of `laws.txt`; nothing but its first line is parsed. */
export function lawTable(bytes: Buffer): LawTable {
  const start = bytes.indexOf(10) + 1;
  // The file is made by our own script, and a test makes it again.
  const { codes, sections, ...about } = JSON.parse(bytes.toString('utf8', 0, start)) as Header;
  const [families, abbreviations, ids] = sections.map(([from, to]) =>
    bytes.subarray(start + from, start + to),
  );
  const known = new Map<number, LawFamily>();
  const familyAt = (offset: number | undefined): LawFamily | undefined => {
    if (offset === undefined || families === undefined) return undefined;
    const family = known.get(offset) ?? familyOf(lineAt(families, offset));
    known.set(offset, family);
    return family;
  };
  const byKey = searchIn(families, titleKey);
  const pointing = (lines: Buffer | undefined) => {
    const byName = searchIn(lines, nameOf);
    return (name: string) => {
      const at = byName(name);
      return at === undefined || lines === undefined
        ? undefined
        : familyAt(parseInt(lineAt(lines, at).split('\t')[1] ?? '', 36));
    };
  };
  const byShortId = pointing(ids);
  const byId = (id: string) => byShortId(shortId(id));
  let titles: readonly string[] | undefined;
  return {
    about,
    byTitle: (key) => familyAt(byKey(key) ?? byKey(familyTitle(key))),
    byAbbreviation: pointing(abbreviations),
    byId,
    byNumber: ({ year, kind, number }) =>
      first((codes[kind] ?? '').split(' '), (code) => byId(year + code + String(number).padStart(3, '0'))),
    titles: () => (titles ??= families?.toString('utf8').trimEnd().split('\n').map(nameOf) ?? []),
  };
}

function first<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

function titleKey(line: string): string {
  return lawKey(nameOf(line));
}

/**
 * Finds the offset of the line whose key is `key`, by halving the bytes; the lines are sorted by the bytes of their keys.
 * Every search halves at the same lines first, so the keys of lines are kept.
 */
function searchIn(
  lines: Buffer | undefined,
  keyOf: (line: string) => string,
): (key: string) => number | undefined {
  const keys = new Map<number, Buffer>();
  const keyAt = (bytes: Buffer, offset: number): Buffer => {
    const key = keys.get(offset) ?? Buffer.from(keyOf(lineAt(bytes, offset)));
    keys.set(offset, key);
    return key;
  };
  return (key) => {
    if (lines === undefined || key === '') return undefined;
    const wanted = Buffer.from(key);
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const at = lines.lastIndexOf(10, Math.floor((low + high - 1) / 2) - 1) + 1;
      const start = Math.max(at, low);
      const order = Buffer.compare(keyAt(lines, start), wanted);
      if (order === 0) return start;
      if (order < 0) low = lines.indexOf(10, start) + 1;
      else high = start;
    }
    return undefined;
  };
}

function lineAt(lines: Buffer, offset: number): string {
  const end = lines.indexOf(10, offset);
  return lines.toString('utf8', offset, end < 0 ? lines.length : end);
}

/** As `.tools/lawTable.mjs` writes it. */
type Written = readonly [
  amendments: number | null,
  survey?: readonly number[] | 0,
  annex?: readonly [1 | 2, 0 | 1] | 0,
  tasks?: readonly string[] | 0,
  systems?: readonly (readonly [string, number])[] | 0,
];

function familyOf(line: string): LawFamily {
  const title = nameOf(line);
  const [amendments, survey, annex, tasks, systems] = JSON.parse(line.slice(title.length)) as Written;
  return {
    title,
    ...(amendments === null ? {} : { amendments }),
    ...(survey ? { survey: surveyOf(survey) } : {}),
    ...(annex ? { annex: { item: annex[0], whole: annex[1] === 1 } } : {}),
    standardisedTasks: tasks || [],
    systems: (systems || []).map(([name, procedures]) => ({ name, procedures })),
  };
}

function surveyOf(figures: readonly number[]): SurveyFigures {
  const [procedures = 0, entrusted1 = 0, entrusted2 = 0, resident = 0, counter = 0] = figures;
  const [reports = 0, reportCases = 0, cases = 0, online = 0] = figures.slice(5);
  return { procedures, entrusted1, entrusted2, resident, counter, reports, reportCases, cases, online };
}
