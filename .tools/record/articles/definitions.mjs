// Reads what a law calls somebody, and where in it: 都道府県知事（…にあつては、市長。以下この章において同じ。）, （以下「所管行政庁」という。）.
import { numberOf } from './number.mjs';
import { coverage, placesIn } from './refs.mjs';
import { inHiragana, isCommon, order, plainKinds, withoutBrackets } from './terms.mjs';

const definable =
  /(?:行政庁|機関|管理者|施行者|[都府]県|市町村|市|区|知事|長|公安委員会|委員会|地方公共団体|事業主体|団体|認定権者)等?$/u;

/** The definitions of a law: `{ word, who, width, isIn }`, of which the narrowest that holds in an article counts there. */
export function definitionsOf({ articles }) {
  return articles
    .filter(({ number }) => !/^[sa]/.test(number))
    .flatMap((article) => article.paragraphs.flatMap(({ text }) => definedIn(inHiragana(text), article)));
}

function definedIn(text, article) {
  if (!/以下|をいう|同じ|行政庁|所轄庁/u.test(text)) return [];
  const named = namedIn(text)
    .map(({ word, phrase, tail }) => ({ word, who: plainKinds(phrase), tail }))
    .filter(({ word, who }) => who.length > 0 && definable.test(word) && !isCommon(word));
  return [...named, ...widenedIn(text), ...authoritiesIn(text)].map(({ word, who, tail = '' }) => ({
    word,
    who,
    ...scopeOf(tail, article),
  }));
}

/** 都道府県知事（…にあつては、…。以下「都道府県知事等」という。）; 「所管行政庁」とは、…をいう; 五 所管行政庁 …をいう */
function namedIn(text) {
  const found = [];
  for (const match of text.matchAll(/(以下[^「」（）]{0,30})「([^「」]{2,20})」と(?:いう|総称する)/gu)) {
    const phrase = text.slice(phraseStart(text, match.index), match.index);
    found.push({ word: match[2], phrase, tail: match[1] });
  }
  for (const match of text.matchAll(/「([^「」]{2,20})」とは、([^。]*)をいう/gu))
    found.push({ word: match[1], phrase: match[2] });
  for (const match of text.matchAll(/^- [^　]+　([^　。、]{2,20})　(.*)をい[うい]/gmu))
    found.push({ word: match[1], phrase: match[2] });
  return found;
}

const widening = /(都道府県知事|都道府県)（((?:[^（）]|（(?:[^（）]|（[^（）]*）)*）)*)）/gu;
const tails =
  /(?:以下|次項|次条|第[一二三四五六七八九十百]+[条項]|この[条項])[^。]*(?:同じ|「都道府県(?:知事)?」という)/u;

/** 都道府県知事（保健所を設置する市にあつては、市長。以下同じ。） */
function widenedIn(text) {
  const found = [];
  for (const [whole, word, note] of text.matchAll(widening)) {
    const tail = tails.exec(note)?.[0];
    if (tail === undefined || !/にあ[つっ]ては|に於ては|場合においては|については|及び|又は/u.test(note))
      continue;
    const who = plainKinds(whole.replace(tail, ''));
    if (who.includes('designated') || (who.includes('municipality') && /にあ[つっ]ては/u.test(note)))
      found.push({ word, who: order.filter((kind) => kind === 'prefecture' || who.includes(kind)), tail });
  }
  return found;
}

const authority =
  /(?:この法律(?:の規定)?(?:中|における|において)「?(行政庁|所管行政庁)」?(?:とあるのは|は)|^(?:[^。、]*の)?(所轄庁)は)、[^。]*(?:とする|による)/u;
const offices = /都道府県の?知事|指定都市の市?長|中核市の市?長|市町村長|市長|町村長/gu;

/** この法律中「行政庁」とあるのは、…都道府県知事とする; 所轄庁は、都道府県知事とする: who has a local office among those named. */
function authoritiesIn(text) {
  const [, called, seat] = authority.exec(withoutBrackets(text).plain) ?? [];
  const word = called ?? seat;
  if (word === undefined) return [];
  const found = text.match(offices)?.flatMap((office) => plainKinds(office)) ?? [];
  const who = order.filter((kind) => found.includes(kind));
  return who.length === 0 ? [] : [{ word, who }];
}

/**
 * Where a definition holds, from the words before 同じ or という: in the law, or all but some places of it; in the part it is in;
 * in its article and those that are named. `width` is the narrower the less.
 */
function scopeOf(tail, article) {
  const places = placesIn(tail, { words: '(?!)', home: 'here', titleOf: () => 'here' });
  const isNamed = ({ number, chapter }) =>
    coverage(places, { law: 'here', article: number, chapter, paragraph: 0 }) !== 'none' ||
    coverage(places, { law: 'here', article: number, chapter }) !== 'none';
  if (/除き/u.test(tail)) return { width: 3, isIn: (at) => !isNamed(at) };
  const [, last] = /この章から第([〇一二三四五六七八九十百]+)章まで/u.exec(tail) ?? [];
  if (last !== undefined) {
    const [from, to] = [chapterNumber(article.chapter), numberOf(last)];
    return { width: 2, isIn: (at) => from <= chapterNumber(at.chapter) && chapterNumber(at.chapter) <= to };
  }
  const [, unit] = /この(編|章|節|款)/u.exec(tail) ?? [];
  if (unit !== undefined) {
    const path = pathTo(article.chapter, unit);
    return { width: 2, isIn: (at) => pathTo(at.chapter, unit) === path || isNamed(at) };
  }
  if (places.length > 0 || /この[条項]|次[条項号]|同[条項]/u.test(tail))
    return { width: 1, isIn: (at) => at.number === article.number || isNamed(at) };
  return { width: 3, isIn: () => true };
}

function chapterNumber(chapter) {
  const [, number] = /(?:^| )第([〇一二三四五六七八九十百]+)章/u.exec(chapter) ?? [];
  return number === undefined ? NaN : numberOf(number);
}

/** The chapters down to a unit: 第二章 / 第一節 to 節; undefined where there is none of it. */
function pathTo(chapter, unit) {
  const path = chapter.split(' / ');
  const at = path.findIndex((title) => new RegExp(`^第[〇一二三四五六七八九十百]+${unit}`, 'u').test(title));
  return at < 0 ? undefined : path.slice(0, at + 1).join(' / ');
}

/** Where the noun phrase begins that a bracket belongs to; brackets within it are passed over. */
function phraseStart(text, end) {
  let depth = 0;
  let stop = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign === '\n') return Math.max(stop, at + 1);
    if (sign === '）') depth += 1;
    if (sign === '（') depth -= 1;
    // A sentence within a bracket: what is called so is what the bracket belongs to.
    if (depth <= -1) return nounStart(text, at);
    if (depth === 0 && sign === '。' && stop === 0) stop = at + 1;
  }
  return stop;
}

/** The begin of the last phrase, or of a list whose members end with words of the law: 都道府県、市及び町村. */
function nounStart(text, end) {
  const before = masked(text, end);
  const stop = Math.max(...['。', '\n', 'は、', '場合において'].map((sign) => before.lastIndexOf(sign)));
  let cut = before.lastIndexOf('、');
  while (cut > stop && /(?:知事|長|[都道府]?県|市|町村|特別区|委員会|管理者)＊*$/u.test(before.slice(0, cut)))
    cut = before.lastIndexOf('、', cut - 1);
  return Math.max(cut, stop) + 1;
}

/** The text before a place, with signs for what is in brackets: 市長（特別区の区長を含む。以下同じ。）又は町村長 is one phrase. */
function masked(text, end) {
  const signs = [];
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at] === '）') depth += 1;
    signs.push(depth > 0 ? '＊' : text[at]);
    if (text[at] === '（' && depth > 0) depth -= 1;
  }
  return signs.toReversed().join('');
}
