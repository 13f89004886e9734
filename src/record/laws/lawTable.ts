import { fnv1a64 } from '../../text/hash.js';
import { bracketKeys } from './bracketKeys.js';
import { lawKey } from './lawKey.js';
import { familyTitle } from './familyTitle.js';
import type { LawFamily, SurveyFigures } from './lawFamily.js';
import type { LawNumber } from './lawNumber.js';
import { openTable, parsed } from './openTable.js';
import { shortId } from './shortId.js';
import { lineAt, linesOf, searchIn, type TableSection } from './tableSection.js';

/** The law families of the record; each is parsed when it is asked for. */
export interface LawTable {
  readonly about: LawTableAbout;
  /** by the title of the law or of its 施行令 or 施行規則, in the form of `lawKey` */
  readonly byTitle: (key: string) => LawFamily | undefined;
  /** by an abbreviation that the record itself gives, in the form of `lawKey` */
  readonly byAbbreviation: (key: string) => LawFamily | undefined;
  /** by what one title only has before its bracket or within it (`bracketKeys`) */
  readonly byBracket: (key: string) => LawFamily | undefined;
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

/**
 * Opens the bytes of `laws.txt`; nothing but its first line is parsed. Throws RecordError if the file is not as it was
 * shipped, and so do the functions of the table where they come upon a line that is not.
 */
export function lawTable(bytes: Uint8Array, file = 'laws.txt'): LawTable {
  const { header, families, abbreviations, ids, brackets } = openTable(bytes, file);
  const { codes, sections: _, ...about } = header;
  const known = new Map<number, LawFamily>();
  const familyAt = (offset: number): LawFamily => {
    const family = known.get(offset) ?? familyOf(families, offset);
    known.set(offset, family);
    return family;
  };
  const offsetOf = searchIn(families, lawKey);
  const byTitle = (key: string): LawFamily | undefined => {
    const offset = offsetOf(key) ?? offsetOf(familyTitle(key));
    return offset === undefined ? undefined : familyAt(offset);
  };
  const pointing = (section: TableSection) => {
    const byName = searchIn(section, (name) => name);
    return (name: string) => {
      const at = byName(name);
      return at === undefined ? undefined : familyAt(parseInt(lineAt(section, at).rest, 36));
    };
  };
  const byShortId = pointing(ids);
  const byHash = pointing(brackets);
  const byId = (id: string) => byShortId(shortId(id));
  let titles: readonly string[] | undefined;
  return {
    about,
    byTitle,
    byAbbreviation: pointing(abbreviations),
    byBracket(key) {
      const family = byHash(fnv1a64(key));
      return family !== undefined && bracketKeys(family.title).includes(key) ? family : undefined;
    },
    byId,
    byNumber: ({ year, kind, number }) =>
      first((codes[kind] ?? '').split(' '), (code) => byId(year + code + String(number).padStart(3, '0'))),
    titles: () => (titles ??= linesOf(families).map(({ name }) => name)),
  };
}

function first<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As `.tools/record/lawTable.mjs` writes it. */
type Written = readonly [
  amendments: number | null,
  survey?: readonly number[] | 0,
  annex?: readonly [1 | 2, 0 | 1] | 0,
  tasks?: readonly string[] | 0,
  systems?: readonly (readonly [string, number])[] | 0,
];

function familyOf(section: TableSection, offset: number): LawFamily {
  const { name: title, rest } = lineAt(section, offset);
  const [amendments, survey, annex, tasks, systems] = written(rest, section);
  return {
    title,
    ...(amendments === null ? {} : { amendments }),
    ...(survey ? { survey: surveyOf(survey) } : {}),
    ...(annex ? { annex: { item: annex[0], whole: annex[1] === 1 } } : {}),
    standardisedTasks: tasks || [],
    systems: (systems || []).map(([name, procedures]) => ({ name, procedures })),
  };
}

// The file is made by our own script, and a test makes it again: what is JSON and a list is a family.
function written(text: string, { damaged }: TableSection): Written {
  const value = parsed(text);
  if (!Array.isArray(value) || value[0] === undefined) throw damaged();
  return value as unknown as Written;
}

function surveyOf(figures: readonly number[]): SurveyFigures {
  const [procedures = 0, entrusted1 = 0, entrusted2 = 0, resident = 0, counter = 0] = figures;
  const [reports = 0, reportCases = 0, cases = 0, online = 0, counted = 0, countedReports = 0] =
    figures.slice(5);
  const kinds = { procedures, entrusted1, entrusted2, resident, counter, reports, online };
  return { ...kinds, cases, counted, reportCases, countedReports };
}
