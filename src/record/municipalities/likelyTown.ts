import { prefectureNames } from '../../text/prefectures.js';
import { withoutTwins } from '../../text/twins.js';
import { nearest } from '../../text/nearest.js';
import { recordLines } from '../reading/recordLines.js';
import { allMunicipalities } from './municipality.js';
import { cityOfWard, longestName, municipalityOf, prefectureFirst, prefectureOf } from './municipalityOf.js';

/** What a name that denotes no municipality may be of, and why it denotes none. */
export interface LikelyTown {
  /** the municipality that is probably meant */
  readonly near?: string;
  readonly reason?: 'former' | 'ward' | 'association' | 'prefecture' | 'several';
}

/** The municipality that a name probably means: the one that it became, one with its ending, or one typing error away. */
export function likelyTown(written: string, prefecture?: string): LikelyTown {
  if (written.length > longestName) return {};
  const ward = cityOfWard(written);
  if (ward !== undefined) return { near: ward, reason: 'ward' };
  const name = prefectureFirst(keyOfTown(written));
  const before = prefectureNames.find((each) => name.startsWith(each) && name !== each);
  const home = before ?? (prefecture === undefined ? undefined : prefectureOf(prefecture));
  const town = name.slice(before?.length ?? 0).replace(/^.{1,5}郡(?=.+[町村]$)/u, '');
  if (association.test(town)) return { reason: 'association' };
  if (several.test(town)) return { reason: 'several' };
  if (prefectureOf(town) !== undefined && !isTown(`${town}市`, home)) return { reason: 'prefecture' };
  const former = successorOf(town, home);
  if (former !== undefined) return { near: former, reason: 'former' };
  const city = /^(.+?市).+区$/u.exec(town)?.[1];
  if (city !== undefined && isTown(city, home)) return { near: city, reason: 'ward' };
  const near = endedOtherwise(town, home) ?? misspelt(town, home);
  return near === undefined ? {} : { near };
}

function keyOfTown(written: string): string {
  return withoutTwins(written.normalize('NFKC').replace(/\s/g, '')).replaceAll('ヶ', 'ケ');
}

const association = /(?:組合|連合|協議会|企業団|公社|機構|財産区|事業団|センター)$/u;

// 全市町村, 県内全市町村, 10市町, 全1741団体: so many, and not which.
const several =
  /^(?:.{1,3}[都道府県]?内|東京都?の?)?(?:全て?の?|各|ほか|他)?[\d〇一二三四五六七八九十]*(?:市区?町村?|市町|町村|市村|団体|自治体|(?<=[\d〇一二三四五六七八九十])[市区町村]|特別区)$/u;

function isTown(name: string, home: string | undefined): boolean {
  return townNamed(name, home) !== undefined;
}

/** The municipality of a name, as it writes itself: 龍ケ崎市 for 竜ヶ崎市. */
function townNamed(name: string, home: string | undefined): string | undefined {
  const denoted = municipalityOf(name, home);
  return denoted.kind === 'found' ? denoted.municipality.name : undefined;
}

function successorOf(town: string, home: string | undefined): string | undefined {
  former ??= formerBy();
  const found = (former.get(town) ?? []).filter(
    ({ prefecture }) => home === undefined || prefecture === home,
  );
  const names = new Set(found.map(({ name }) => name));
  return names.size === 1 ? found[0]?.name : undefined;
}

interface Successor {
  readonly prefecture: string;
  readonly name: string;
}

let former: ReadonlyMap<string, readonly Successor[]> | undefined;

function formerBy(): ReadonlyMap<string, readonly Successor[]> {
  const all = new Map<string, Successor[]>();
  for (const line of recordLines('formerTowns.txt')) {
    const [prefecture = '', towns = ''] = line.split('|');
    for (const each of towns.split(',')) {
      const [name = '', ...olds] = each.split(' ');
      for (const old of olds.map(keyOfTown)) all.set(old, [...(all.get(old) ?? []), { prefecture, name }]);
    }
  }
  return all;
}

const office = /(?:役所|役場|長|庁舎?|当局|教育委員会|全域|内)$/u;

/** 札幌 for 札幌市, 武蔵村山市役所 for 武蔵村山市, 白岡町 for 白岡市. */
function endedOtherwise(town: string, home: string | undefined): string | undefined {
  const bare = town.replace(office, '');
  const stem = bare.replace(/(?<=..)[市町村区氏]$/u, '');
  const names = [
    bare,
    ...[bare, stem].flatMap((each) => ['市', '区', '町', '村'].map((end) => `${each}${end}`)),
    ...partsBefore(town),
  ];
  const found = names.find((name) => name !== town && isTown(name, home));
  return found === undefined ? undefined : townNamed(found, home);
}

/** 柏崎市 of 柏崎市高柳町, the longest first. */
function partsBefore(town: string): readonly string[] {
  const ends = [...town.matchAll(/[市町村](?=.)/gu)].map(({ index }) => town.slice(0, index + 1));
  return ends.toReversed();
}

function misspelt(town: string, home: string | undefined): string | undefined {
  if (town.length < 3 || town.length > 12) return undefined;
  // One of two characters is half of a name: 秋川市 is not 旭川市, nor 秋田市.
  const isShort = town.length === 3;
  const names = allMunicipalities.flatMap(({ name, prefecture }) =>
    (home === undefined || prefecture === home) &&
    name.at(-1) === town.at(-1) &&
    !(isShort && name.length === town.length && withoutTwins(name) !== town)
      ? [name]
      : [],
  );
  return nearest(town, names, 1);
}
