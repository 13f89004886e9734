import { saysNoLaw } from '../../criterion/nationalLaws.js';
import { contradiction, strayNumber } from './contradiction.js';
import {
  lawByBracket,
  lawByNumber,
  lawByShortening,
  lawByTitle,
  lawByVariant,
  type FoundLaw,
} from './finders/lawFinders.js';
import { nearTitles } from './finders/nearTitles.js';
import { isLocal } from './isLocal.js';
import type { LawFamily } from './lawFamily.js';
import { lawKey } from './lawKey.js';
import type { LawMatch } from './lawMatch.js';
import type { LawTable } from './lawTable.js';

/** A match whose articles are not read yet. */
export type Uncited = LawMatch extends infer M ? (M extends LawMatch ? Omit<M, 'cites'> : never) : never;

/** What a name is, with a law number beside its title that no law has. */
export function matchOne(written: string, table: LawTable): Uncited {
  const match = namedLaw(written, table);
  if (match.is !== 'matched') return match;
  const stray = strayNumber(written, table);
  return stray === undefined ? match : { ...match, strayNumber: stray };
}

/** The family that a name stands for, once neighbouring parts are joined and several laws taken apart. */
function namedLaw(written: string, table: LawTable): Uncited {
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
