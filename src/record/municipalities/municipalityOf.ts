import { withoutTwins } from '../../text/twins.js';
import { codeDigits } from '../../text/codeDigits.js';
import { prefectureNames } from '../../text/prefectures.js';
import { checkDigit } from '../../criterion/checkDigit.js';
import { allMunicipalities, type Municipality } from './municipality.js';

/** What a code or a name denotes. */
export type Denoted =
  | { readonly kind: 'found'; readonly municipality: Municipality }
  /** several municipalities have the name: 府中市 in 東京都 and 広島県 */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Municipality[] }
  /** the first five digits denote this one, the check digit is another */
  | { readonly kind: 'bad-check-digit'; readonly municipality: Municipality }
  | { readonly kind: 'unknown' };

/**
 * The municipality of a code (5 or 6 digits) or of a name: with the prefecture (東京都府中市), the county (石狩郡当別町)
 * or both before it, or alone. A prefecture beside it decides between namesakes, and rules out a town elsewhere.
 */
export function municipalityOf(written: string, prefecture?: string): Denoted {
  if (written.length > longestName) return { kind: 'unknown' };
  const digits = codeDigits(written);
  if (/^\d+$/.test(digits)) return byCode(withZero(digits));
  const text = prefectureFirst(keyOf(written));
  const home = prefecture === undefined ? undefined : prefectureOf(keyOf(prefecture));
  const before = prefectureNames.find((each) => text.startsWith(each) && text !== each);
  const town = before === undefined ? text : text.slice(before.length);
  const candidates = (byName.get(town) ?? byName.get(withoutCounty(town)) ?? []).filter(
    (each) => isIn(each, before) && isIn(each, home),
  );
  // 鹿嶋市 and 鹿島市 are two cities, which twins of characters make namesakes.
  const asWritten = candidates.filter(({ name }) => written.normalize('NFKC').includes(name));
  return denoted(asWritten.length === 1 ? asWritten : candidates);
}

// Far longer than any name with its prefecture and county: a cell may hold a megabyte.
export const longestName = 100;

/** Whether a code, of 5 or 6 digits, is that of a municipality of today; of 6 digits the last has to be right. */
export function isMunicipality(code: string): boolean {
  return byCode(keyOf(code).replaceAll('-', '')).kind === 'found';
}

/** Whether a code may be that of a ward of a designated city (札幌市中央区 01101), which is no municipality. */
export function isWard(code: string): boolean {
  const digits = keyOf(code).replaceAll('-', '');
  const number = Number(digits.slice(2, 5));
  const isCode =
    digits.length === 5 || (digits.length === 6 && checkDigit(digits.slice(0, 5)) === Number(digits[5]));
  return (
    isCode && number > 100 && number < 200 && withCities.has(digits.slice(0, 2)) && !isMunicipality(digits)
  );
}

/** The designated city of a ward by its code, which may have lost the zero before it: 札幌市 of 01101 and of 1101. */
export function cityOfWard(code: string): string | undefined {
  const digits = codeDigits(code);
  const ward = [digits, `0${digits}`].find((each) => /^\d{5,6}$/.test(each) && isWard(each));
  if (ward === undefined) return undefined;
  const cities = allMunicipalities.filter(
    (each) => /^..1\d0/.test(each.code) && each.code.slice(0, 2) === ward.slice(0, 2),
  );
  return cities.findLast((each) => each.code.slice(0, 5) < ward.slice(0, 5))?.name;
}

/** The full name of a prefecture by its name with or without 都・府・県; undefined if there is none. */
export function prefectureOf(written: string): string | undefined {
  const name = keyOf(written);
  return prefectureNames.find((each) => each === name || each.replace(/[都府県]$/, '') === name);
}

/** 埼玉県大井町 for 大井町(埼玉県), which tells namesakes apart in lists. */
export function prefectureFirst(key: string): string {
  const [, town = '', behind = ''] = /^([^()]+)\(([^()]+)\)$/.exec(key) ?? [];
  const prefecture = behind === '' ? undefined : prefectureOf(behind);
  return prefecture === undefined ? key : `${prefecture}${town}`;
}

/** A code that lost the zero before it (1100 for 01100), where only so it is one; the rest stays. */
function withZero(digits: string): string {
  if (digits.length === 4 || (digits.length === 5 && byFive.get(digits) === undefined)) {
    const whole = `0${digits}`;
    if (byCode(whole).kind === 'found') return whole;
  }
  return digits;
}

function byCode(digits: string): Denoted {
  const municipality =
    digits.length === 5 || digits.length === 6 ? byFive.get(digits.slice(0, 5)) : undefined;
  if (municipality === undefined) return { kind: 'unknown' };
  const isRight = digits.length === 5 || digits === municipality.code;
  return { kind: isRight ? 'found' : 'bad-check-digit', municipality };
}

function denoted(candidates: readonly Municipality[]): Denoted {
  const [municipality, ...others] = candidates;
  if (municipality === undefined) return { kind: 'unknown' };
  return others.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'found', municipality };
}

function isIn({ prefecture }: Municipality, home: string | undefined): boolean {
  return home === undefined || prefecture === home;
}

/** A name for comparison: NFKC, no blanks, one of each pair of variants; ケ and が for any of ヶケがガ between kanji. */
function keyOf(written: string): string {
  return withoutTwins(written.normalize('NFKC'))
    .replace(/[\s\u200b-\u200f\ufeff]+/gu, '')
    .replace(
      /(?<=\p{Script=Han})[ヶケヵカがガケの之ノ](?=\p{Script=Han})/gu,
      (sign) => linking.get(sign) ?? 'ケ',
    )
    .replace(/[条條]/gu, '条');
}

const linking: ReadonlyMap<string, string> = new Map([...'の之ノ'].map((sign) => [sign, 'の']));

// Counties whose names have 市 or 村 in them: 余市郡, 高市郡, 田村郡, 東村山郡.
function withoutCounty(name: string): string {
  return name.replace(/^(?:[^市区町村]*?|[余高]市|田村|[東西北]村山)郡(?=.+[町村]$)/u, '');
}

const byFive: ReadonlyMap<string, Municipality> = new Map(
  allMunicipalities.map((each) => [each.code.slice(0, 5), each]),
);

const byName: ReadonlyMap<string, readonly Municipality[]> = namesakes();

function namesakes(): ReadonlyMap<string, readonly Municipality[]> {
  const names = new Map<string, Municipality[]>();
  for (const each of allMunicipalities) {
    const key = keyOf(each.name);
    names.set(key, [...(names.get(key) ?? []), each]);
  }
  return names;
}

// Prefectures with a designated city, whose code ends in a round number from 100 on (横浜市 14100, 川崎市 14130).
const withCities: ReadonlySet<string> = new Set(
  allMunicipalities.filter(({ code }) => /^..1\d0/.test(code)).map(({ code }) => code.slice(0, 2)),
);
