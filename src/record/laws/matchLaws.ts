import { memoized } from '../../text/memoized.js';
import { citedArticles } from '../citations/citedArticles.js';
import type { Citation, Within } from '../citations/citation.js';
import { spelledOut } from '../citations/spelledOut.js';
import { isTitledBylaw } from '../../criterion/nationalLaws.js';
import { goneActs } from './goneActs.js';
import type { LawFamily } from './lawFamily.js';
import { inForceToday, lawByBracket, lawByName, lawByNumber, lawByTitle } from './finders/lawFinders.js';
import { lawKey } from './lawKey.js';
import type { Cited, LawMatch } from './lawMatch.js';
import type { LawTable } from './lawTable.js';
import { matchOne, type Uncited } from './matchOne.js';
import { severalLaws } from './severalLaws.js';
import { pieces } from './pieces.js';

/**
 * Says of each law that the names of a cell stand for which family of the record it is. Names may be cut where a title
 * has 、 or ・ in it, or hold several laws: the longest run of neighbouring parts that is a title counts.
 */
export function matchLaws(cellTexts: readonly string[], table: LawTable): readonly LawMatch[] {
  const parts = cellTexts.flatMap((text) => pieces(spelledOut(text)));
  const asking = {
    together: memoized((written: string) => joinedRun(written, table)),
    alone: memoized((written: string) => matchJoined(written, table)),
  };
  const matches: LawMatch[] = [];
  let within: Within = 'act';
  let at = 0;
  while (at < parts.length) {
    const { found, length } = next(parts, at, asking, lastNamed(matches));
    for (const each of found) within = take(each, matches, within);
    at += length;
  }
  return matches;
}

/** A part that names no law of its own: an article, or an order, of the law before it. */
interface BackReference {
  readonly written: string;
  readonly is: 'back';
}

type Part = Uncited | BackReference;

/** Puts a part behind the matches before it; returns the text that an article behind it is of. */
function take(part: Part, matches: LawMatch[], within: Within): Within {
  if (part.is === 'back') return takeBack(part.written, matches, within);
  if (!('family' in part)) {
    matches.push(part);
    return 'act';
  }
  const cites = citedIn(part.written, part.family.title, 'act');
  matches.push({ ...part, cites });
  return cites.within;
}

/** 第23条 or 同法施行令 adds to what the law before it cites; of an ordinance, it is as local as the ordinance. */
function takeBack(written: string, matches: LawMatch[], within: Within): Within {
  const at = lastNamedAt(matches);
  const last = matches[at];
  if (last === undefined || !('family' in last)) return within;
  const more = citedIn(written, '', within);
  const { articles, isWhole, annexes = [] } = last.cites;
  const isMore = more.articles.length === 0 && /[法令則附別の]/u.test(written);
  matches[at] = {
    ...last,
    cites: {
      articles: [...articles, ...more.articles],
      isWhole: isWhole || isMore,
      ...annexed([...annexes, ...(more.annexes ?? [])]),
    },
  };
  return more.within;
}

function citedIn(written: string, title: string, within: Within): Cited & { readonly within: Within } {
  if (written.length > longestName) return { articles: [], isWhole: true, within };
  const { citations, annexes, within: now } = citedArticles({ written, title, within });
  return { articles: citations, isWhole: citations.length === 0, ...annexed(annexes), within: now };
}

function annexed(annexes: readonly Citation[]): Pick<Cited, 'annexes'> {
  return annexes.length === 0 ? {} : { annexes };
}

const longestRun = 6;

/** What a part is asked of. */
interface Asking {
  /** the law whose title neighbouring parts are together, if they are one */
  readonly together: (written: string) => readonly Uncited[];
  /** what a part is by itself */
  readonly alone: (written: string) => readonly Part[];
}

interface Next {
  readonly found: readonly Part[];
  readonly length: number;
}

function next(
  parts: readonly string[],
  at: number,
  { together, alone }: Asking,
  before?: LawFamily | 'local',
): Next {
  const written = parts[at] ?? '';
  // Most parts of a long cell are articles, and no title begins with one and a separator.
  const longest = article.test(written) ? 1 : longestRun;
  for (let length = Math.min(longest, parts.length - at); length > 1; length--) {
    const run = parts.slice(at, at + length);
    const found = together(run.join('、'));
    if (found.length > 0) return { found, length };
  }
  if (before !== undefined && refersToLaw(written))
    return { found: [{ written, is: before === 'local' ? 'local' : 'back' }], length: 1 };
  return { found: alone(written), length: 1 };
}

// 第8条, 附則第8条の2
const article = /^(?:附則)?第?[\d〇一二三四五六七八九十百千]+条(?:の[\d〇一二三四五六七八九十百千]+)*$/u;

/** Whether a name stands for a law that was named before it: 同法施行令, 施行規則, 法第3条, 第8条. */
export function refersToLaw(name: string): boolean {
  return name.length <= longestName && refersBack.test(name.normalize('NFKC'));
}

const refersBack =
  /^[「(]*(?:同|本)?(?:施行)?(?:法|令|規則|施行令|施行規則|省令|政令|府令)?(?:施行令|施行規則)?(?:(?:第?[\d〇一二三四五六七八九十百]+(?:条|項|号)|別表|附則|の\d).*$|[」)]*$)/u;

const namesLaw: ReadonlySet<string> = new Set(['matched', 'fuzzy', 'local']);

/** What 同施行規則 or 第8条 behind these names refers to; of an ordinance, a rule is as local as the ordinance. */
function lastNamed(matches: readonly LawMatch[]): LawFamily | 'local' | undefined {
  const last = matches[lastNamedAt(matches)];
  return last !== undefined && 'family' in last ? last.family : last && 'local';
}

// A cell may hold a hundred thousand names: what is said of 同法 is said soon after it.
const farthestBack = 100;

/** Where the last law is that a name behind it may mean; -1 if there is none near. */
function lastNamedAt(matches: readonly LawMatch[]): number {
  const first = Math.max(0, matches.length - farthestBack);
  for (let at = matches.length - 1; at >= first; at -= 1) {
    const match = matches[at];
    if (match !== undefined && namesLaw.has(match.is)) return at;
  }
  return -1;
}

function joinedRun(written: string, table: LawTable): readonly Uncited[] {
  if (written.length > longestName) return [];
  const key = lawKey(written);
  const family = table.byTitle(key) ?? lawByBracket(written, table);
  if (family !== undefined) return [{ written, is: 'matched', how: 'normalised', family }];
  const gone = goneActs().byTitle(key);
  if (gone === undefined) return [];
  const today = inForceToday(gone, table);
  return [
    today === undefined ? { written, is: 'repealed', act: gone } : { written, is: 'matched', ...today },
  ];
}

// Far longer than any title with its notes. A cell may hold a megabyte, and to look for a title in it would
// take minutes.
const longestName = 1000;

/** Takes a name apart where it is no title as a whole and parts of it are laws by themselves. */
function matchJoined(written: string, table: LawTable): readonly Part[] {
  if (written.length > longestName) return [{ written, is: 'unmatched', near: [] }];
  const lawOf = (title: string) =>
    lawByTitle(title, table) ?? lawByName(title, table) ?? lawByNumber(title, table);
  const parts = isWhole(written, table) ? undefined : severalLaws(written, lawOf);
  if (parts === undefined) return [matchOne(written, table)];
  return parts.map((part): Part => {
    const isBack = part.law === undefined && refersBack.test(part.written.normalize('NFKC'));
    return isBack ? { written: part.written, is: 'back' } : matchOne(part.written, table);
  });
}

/** Whether a name is one title, in force or not, or the title of one bylaw that holds names of laws. */
function isWhole(written: string, table: LawTable): boolean {
  const key = lawKey(written);
  if (table.byTitle(key) !== undefined || goneActs().byTitle(key) !== undefined) return true;
  if (lawByBracket(written, table) !== undefined) return true;
  return isTitledBylaw(written.normalize('NFKC'));
}
