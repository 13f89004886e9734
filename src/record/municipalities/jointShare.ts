import { coverage, type Coverage } from './coverage.js';
import { allMunicipalities, type Municipality } from './municipality.js';
import { municipalityOf, prefectureOf } from './municipalityOf.js';

/** What the member municipalities of a joint procurement cover; a lower bound while `unknown` is not empty. */
export interface JointShare extends Coverage {
  readonly members: readonly Municipality[];
  /** names and codes that denote no municipality, or more than one, as they were written */
  readonly unknown: readonly string[];
}

// 県内全市町村, 大阪府内の全ての団体, 府内全43市町村, 全市町村(54団体) …
const everyone =
  /^(?<where>.{2,3})??[都道府県]?(?:(?:内|域|下)の?)?(?:全|すべての|全ての)(?<number>\d*)(?:市区?町村|団体)(?:[(]全?(?<total>\d+)(?:市区?町村|団体)[)])?$/u;
// 札幌市(幹事), 能勢町(豊能郡), 府中市(東京都); not 函館市(不参加)
const noted = /^(.+?)[(]((?:幹事|代表|事務局)(?:市|町|村|団体)?|[^()]+郡|.{2,3}[都道府県])[)]$/u;

/**
 * The share of Japan under a joint procurement, from the names or codes of its members. A prefecture decides between
 * namesakes; with it, 全市町村 means all of its municipalities.
 */
export function jointShare(names: readonly string[], prefecture?: string): JointShare {
  const found = names.map((name) => ({ name, members: membersOf(name.trim(), prefecture) }));
  const members = [...new Set(found.flatMap(({ members }) => members))];
  const unknown = found.filter(({ members }) => members.length === 0).map(({ name }) => name);
  return { ...coverage(members), members, unknown };
}

function membersOf(name: string, prefecture: string | undefined): readonly Municipality[] {
  const home = prefecture === undefined ? undefined : prefectureOf(prefecture);
  const everybody = everyone.exec(name.normalize('NFKC'))?.groups;
  if (everybody !== undefined) return allOf(everybody, home);
  const [, town = name, note = ''] = noted.exec(name.normalize('NFKC')) ?? [];
  const denoted = municipalityOf(town, home ?? prefectureOf(note));
  return denoted.kind === 'found' ? [denoted.municipality] : parted(name, prefecture);
}

const whole = /(?:[市区町村]|^\d{5,6})$/u;

/** 檮原町／津野町, 京都市 宇治市: none unless each part is a whole name of a municipality, which 大阪 in 大阪 堺市 is not. */
function parted(name: string, prefecture: string | undefined): readonly Municipality[] {
  const parts = name.split(/[\s／/+＋と]+/u);
  if (parts.length < 2 || !parts.every((each) => whole.test(each)) || holdsWard(parts)) return [];
  const all = parts.map((each) => membersOf(each, prefecture));
  return all.every(({ length }) => length > 0) ? all.flat() : [];
}

/** Whether a ward comes behind its city: 大阪市 北区 is no 北区 of Tokyo. */
function holdsWard(parts: readonly string[]): boolean {
  return parts.some((part, i) => part.endsWith('区') && parts[i - 1]?.endsWith('市') === true);
}

/** All municipalities of a prefecture; none where it is not known which, or where another number of them is given. */
function allOf(
  { where, number, total }: Readonly<Record<string, string | undefined>>,
  home: string | undefined,
): readonly Municipality[] {
  const named = where === undefined ? home : prefectureOf(where);
  if (home !== undefined && named !== home) return [];
  const all = allMunicipalities.filter((each) => each.prefecture === named);
  const given = [number, total].filter((each) => each !== undefined && each !== '');
  return given.every((each) => Number(each) === all.length) ? all : [];
}
