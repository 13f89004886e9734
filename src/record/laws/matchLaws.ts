import { memoized } from '../../text/memoized.js';
import { citedArticles } from '../citations/citedArticles.js';
import type { Within } from '../citations/citation.js';
import { isLocal } from './isLocal.js';
import { isTitledBylaw, saysNoLaw } from '../../criterion/nationalLaws.js';
import { contradiction } from './contradiction.js';
import { goneActs } from './goneActs.js';
import type { LawFamily } from './lawFamily.js';
import {
  inForceToday,
  lawByBracket,
  lawByName,
  lawByNumber,
  lawByShortening,
  lawByTitle,
  lawByVariant,
  type FoundLaw,
} from './finders/lawFinders.js';
import { lawKey } from './lawKey.js';
import type { Cited, LawMatch } from './lawMatch.js';
import type { LawTable } from './lawTable.js';
import { nearTitles } from './finders/nearTitles.js';
import { severalLaws } from './severalLaws.js';
import { pieces } from './pieces.js';

/**
 * Says of each law that the names of a cell stand for which family of the record it is. Names may be cut where a title
 * has 、 or ・ in it, or hold several laws: the longest run of neighbouring parts that is a title counts.
 */
export function matchLaws(cellTexts: readonly string[], table: LawTable): readonly LawMatch[] {
  const parts = cellTexts.flatMap(pieces);
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

/** A match whose articles are not read yet. */
type Uncited = LawMatch extends infer M ? (M extends LawMatch ? Omit<M, 'cites'> : never) : never;

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
  const { articles, isWhole } = last.cites;
  const isMore = more.articles.length === 0 && /[法令則附別の]/u.test(written);
  matches[at] = {
    ...last,
    cites: { articles: [...articles, ...more.articles], isWhole: isWhole || isMore },
  };
  return more.within;
}

function citedIn(written: string, title: string, within: Within): Cited & { readonly within: Within } {
  if (written.length > longestName) return { articles: [], isWhole: true, within };
  const { citations, within: now } = citedArticles({ written, title, within });
  return { articles: citations, isWhole: citations.length === 0, within: now };
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
  for (let length = Math.min(longestRun, parts.length - at); length > 1; length--) {
    const run = parts.slice(at, at + length);
    const found = together(run.join('、'));
    if (found.length > 0) return { found, length };
  }
  const written = parts[at] ?? '';
  const isName = written.length <= longestName;
  if (isName && before !== undefined && refersBack.test(written.normalize('NFKC')))
    return { found: [{ written, is: before === 'local' ? 'local' : 'back' }], length: 1 };
  return { found: alone(written), length: 1 };
}

// 同法施行令, 施行規則, 法第3条, 第8条: the law that was named before.
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

function matchOne(written: string, table: LawTable): Uncited {
  const whole = lawByTitle(written, table);
  if (whole !== undefined && !written.endsWith('施行細則')) return matched(written, whole, table);
  if (saysNoLaw(written)) return { written, is: 'none' };
  // 工場立地法第4条の2第1項の規定に基づく準則を定める条例 begins with a law and is none.
  if (written.endsWith('条例') && isLocal(written)) return { written, is: 'local' };
  const titled = byTitleBefore(written, table);
  if (titled !== undefined) return { written, is: 'matched', how: 'normalised', family: titled };
  const cited = citedLaw(written, table);
  if (cited !== undefined) return { written, is: 'matched', how: 'normalised', family: cited };
  if (isLocal(written)) return { written, is: 'local' };
  const named = lawByVariant(written, table);
  if (named !== undefined)
    return 'title' in named ? { written, is: 'repealed', act: named } : matched(written, named, table);
  if (isOneOfMany(written)) return { written, is: 'unmatched', near: nearTitles(written, table).near };
  const found = lawByShortening(written, table);
  if (found !== undefined) return matched(written, found, table);
  const { near, likely, same } = nearTitles(written, table);
  const meant = same === undefined ? undefined : table.byTitle(lawKey(same));
  if (meant !== undefined) return matched(written, { how: 'normalised', family: meant }, table);
  const family = likely === undefined ? undefined : table.byTitle(lawKey(likely));
  return family === undefined ? { written, is: 'unmatched', near } : { written, is: 'fuzzy', family, near };
}

/** A law found by its title or its number, where the other does not contradict it. */
function matched(written: string, { how, family }: FoundLaw, table: LawTable): Uncited {
  const other = contradiction(written, family, table);
  if (other === undefined) return { written, is: 'matched', how, family };
  return 'act' in other
    ? { written, is: 'repealed', act: other.act }
    : { written, is: 'contradicted', titles: other.titles };
}

// Many laws are called 地方税法等の一部を改正する法律; the year of a law number begins titles too.
function isOneOfMany(written: string): boolean {
  return /の一部を改正する|^(?:明治|大正|昭和|平成|令和)[\d〇一二三四五六七八九十元]+年\D{1,8}第/u.test(
    written.normalize('NFKC'),
  );
}

// 食育基本法第18条に基づく食育推進計画 names the law that a plan is made under; a bylaw under a law is still a bylaw.
const citing = /^(.{2,}?(?:法律?|令|規則))(?:第[^に]{0,60})?(?:に基づ|により|による|に規定)(.*)$/u;
const bylaw = /(?:条例|規則|細則|規程|要綱|要領|要項|訓令|内規|規約|基準|協定)(?:第.*)?$/u;

function citedLaw(written: string, table: LawTable): LawFamily | undefined {
  const [, law = '', rest = ''] = citing.exec(written.normalize('NFKC')) ?? [];
  return law === '' || bylaw.test(rest) ? undefined : table.byTitle(lawKey(law));
}

// 銃砲刀剣類登録規則第1条 is of the state, for it has that title; titles of orders hold names of other laws before the last 令.
const titleBefore = /^(.{2,}(?:法|法律|令|規則|規程|基準|要領))第?[\d〇一二三四五六七八九十百千]+条(?!例)/u;

// 昭和二十一年厚生省令第四十二号第4条, S22法67附則第3条: an article behind the number of a law.
const numberBefore =
  /^((?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR]).{4,60}?号)(?=第?[\d〇一二三四五六七八九十百千]+条(?!例)|附則|別表|$)/u;

/** By the title or the number that a name is, or that stands before an article. */
function byTitleBefore(written: string, table: LawTable): LawFamily | undefined {
  const plain = written.normalize('NFKC');
  const bracketed = lawByBracket(plain, table);
  if (bracketed !== undefined) return bracketed;
  const [, number = ''] = numberBefore.exec(plain) ?? [];
  const numbered = number === '' ? undefined : lawByNumber(number, table);
  if (numbered !== undefined) return numbered.family;
  const [, title = ''] = titleBefore.exec(plain) ?? [];
  const titled = title === '' ? undefined : table.byTitle(lawKey(title));
  return titled ?? lawByBracket(number || title, table);
}
