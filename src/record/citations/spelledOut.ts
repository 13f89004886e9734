const numeral = '\\d{1,4}(?!\\d)(?:の\\d{1,3}(?!\\d))*';
const apart = '\\s{0,3}[・、,]\\s{0,3}';
const upTo = '\\s{0,3}(?:[-‐–—―−~〜～]|から|ないし|乃至)\\s{0,3}';
// Ⅰ and its like are letters after NFKC; items of a paragraph may follow.
const paragraph = '[IVX]{1,6}(?![A-Za-z])(?:\\(\\d+\\)|\\d{1,2}号?)*';
const behindLaw = '(?<=[法律令則]\\s{0,3}第?)(?<!第)第?';

interface Spelling {
  readonly pattern: RegExp;
  readonly as: (...groups: readonly string[]) => string;
}

const spellings: readonly Spelling[] = [
  // 廃掃法7Ⅰ, 道路法32Ⅰ、33: paragraphs as Roman numerals tell no article apart.
  {
    pattern: new RegExp(
      `${behindLaw}(${numeral}条?${paragraph}(?:${apart}(?:${numeral}条?(?:${paragraph})?|${paragraph}))*)(?![\\d条項号])`,
      'gu',
    ),
    as: (_, list = '') => articles(list.replace(new RegExp(`条?${paragraph}`, 'gu'), '')),
  },
  // 第30条の5・6, 12条の2・3、22条
  {
    pattern: new RegExp(
      `(?<!\\d)第?(\\d{1,4}条)の(\\d{1,3})((?:${apart}の?\\d{1,3}(?![\\d条の項号年月]))+)`,
      'gu',
    ),
    as: (_, article = '', first = '', others = '') =>
      [first, ...numbersIn(others)].map((each) => `第${article}の${each}`).join('、'),
  },
  // 30条の5～7, 第30条の2から5まで
  {
    pattern: new RegExp(
      `第?(\\d{1,4}条)の(\\d{1,3})${upTo}の?(\\d{1,3})(?![\\d条の項号年月])(?:まで)?`,
      'gu',
    ),
    as: (whole, article = '', from = '', to = '') =>
      Number(from) < Number(to) ? `第${article}の${from}～第${article}の${to}` : (whole ?? ''),
  },
  // 22-24条, 22条－第24条, 第22条ないし第24条
  {
    pattern: new RegExp(
      `(?<![の\\d])第?(${numeral})条?${upTo}第?(${numeral})条(?![例件約文])(?:まで)?`,
      'gu',
    ),
    as: (whole, from = '', to = '') =>
      isRange(from, to, 1) ? `${articles(from)}～${articles(to)}` : (whole ?? ''),
  },
  // 第12-2条, which is no range: 第12条の2
  {
    pattern: /(?<![の\d])第?(\d{1,4})\s?[-‐‑–−]\s?(\d{1,3})条(?![例件約文])/gu,
    as: (_, main = '', branch = '') => `第${main}条の${branch}`,
  },
  // 22・23・24条
  {
    pattern: new RegExp(
      `(?<=^|[法律令則)]\\s{0,3}|条${apart})第?(${numeral}(?:${apart}第?${numeral})+)\\s{0,3}条(?![例件約文])`,
      'gu',
    ),
    as: (_, list = '') => articles(list),
  },
  // 地方税法343、344、345, and 32・33 behind 第31条 that was a number itself
  {
    pattern: new RegExp(`${behindLaw}(${numeral}(?:${apart}${numeral})+)(?=\\s*$)`, 'gu'),
    as: (_, list = '') => articles(list),
  },
  // 戸籍法49、住基法22
  {
    pattern: new RegExp(`${behindLaw}(${numeral})(?=\\s*[、,]\\s*\\p{Script=Han}{2})`, 'gu'),
    as: (_, number = '') => articles(number),
  },
  // 住基法22-24. 12-2, 3-5 and 自治法2-14 may be a paragraph or an article of its own, and say neither.
  {
    pattern: new RegExp(`${behindLaw}(\\d{1,4})${upTo}(\\d{1,4})(?=\\s*(?:$|[・、,(]))`, 'gu'),
    as: (whole, from = '', to = '') =>
      isRange(from, to, leastOfRange) && Number(from) >= leastOfRange
        ? `${articles(from)}～${articles(to)}`
        : (whole ?? ''),
  },
];

// Hardly an article has so many paragraphs or branches.
const leastOfRange = 10;

function isRange(from: string, to: string, least: number): boolean {
  return Number.parseInt(from, 10) < Number.parseInt(to, 10) && Number.parseInt(to, 10) >= least;
}

function numbersIn(list: string): readonly string[] {
  return list.match(/\d+/gu) ?? [];
}

function articles(list: string): string {
  return list
    .split(/[・、,]/u)
    .filter((each) => /\d/u.test(each))
    .map((each) => each.replace(/[第条\s]/gu, '').replace(/^\d+/u, '第$&条'))
    .join('、');
}

// Most names of laws hold nothing of the kind, and a cell may hold a megabyte.
const mayBeShort = /\d\s*(?:[・、,\-‐–—―−~〜～IVX]|から|ないし|乃至|条[\sIVX\-‐–—―−~〜～なかの乃])/u;
const longest = 1000;

/**
 * A name of a law whose articles are written in short, with each article written out: 22・23・24条 as
 * 第22条、第23条、第24条, 第30条の5・6 as 第30条の5、第30条の6, 廃掃法7Ⅰ as 廃掃法第7条, 22-24 as 第22条～第24条.
 */
export function spelledOut(name: string): string {
  if (name.length > longest || !mayBeShort.test(name)) return name;
  return spellings.reduce(
    (text, { pattern, as }) => text.replace(pattern, (...groups: string[]) => as(...groups)),
    name,
  );
}
