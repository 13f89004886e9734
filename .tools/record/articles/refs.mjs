// Reads the places that a text of law names: 法第三条第一項及び第二項, 同法第二章第二節第三款, 第二十七条から第三十一条まで.
import { branched, numberOf } from './number.mjs';

const kanji = '[〇一二三四五六七八九十百千]+';
const branch = `(?:[のノ]${kanji})*`;
const token = (prefixes) =>
  new RegExp(
    [
      `(?<prefix>${prefixes})(?=第|附則第|の規定|及び|並びに|、|に規定|（)`,
      `(?<annex>附則)?第(?<article>${kanji})条(?<branches>${branch})`,
      `第(?<part>${kanji})(?<unit>編|章|節|款)(?<partBranches>${branch})`,
      `第(?<paragraph>${kanji})項`,
      `(?<all>前各条|この法律(?:の規定)?(?=中|により))`,
      `(?<to>から)`,
      `(?<stop>[、。]|及び|並びに|又は|若しくは|まで|の規定)`,
    ].join('|'),
    'gu',
  );

/**
 * The places in a text, each `{ law, article, paragraph, part, to }`; `titleOf` says which law a word like 法 or a title is,
 * undefined for one of which nothing is known. A place without a word before it is of `home`, or of the law named before it.
 */
export function placesIn(text, { words, titleOf, home }) {
  const state = { law: home, places: [], last: undefined, isRange: false };
  for (const match of text.matchAll(token(words))) take(state, match.groups, titleOf);
  return state.places;
}

function take(state, groups, titleOf) {
  if (groups.prefix !== undefined) {
    state.law = titleOf(groups.prefix, state.law);
    state.last = undefined;
    return;
  }
  if (groups.to !== undefined) {
    state.isRange = state.last !== undefined;
    return;
  }
  if (groups.all !== undefined) return add(state, { law: state.law, all: true });
  if (groups.article !== undefined) return takeArticle(state, groups);
  if (groups.part !== undefined) return takePart(state, groups);
  if (groups.paragraph !== undefined) return takeParagraph(state, numberOf(groups.paragraph));
  state.isOpen = false;
}

function add(state, place) {
  state.places.push(place);
  state.last = place;
  state.isRange = false;
  state.isOpen = true;
}

function takeArticle(state, { annex, article, branches }) {
  const number = `${annex === undefined ? '' : 's'}${branched(article, branches)}`;
  if (state.isRange && state.last?.article !== undefined) {
    state.last.to = number;
    state.isRange = false;
    return;
  }
  add(state, { law: state.law, article: number });
}

/** 第二章第二節第三款 is one place; a section behind 及び is in the chapter before it. */
function takePart(state, { part, unit, partBranches }) {
  const step = { unit, number: branched(part, partBranches) };
  const before = state.last?.part ?? [];
  const at = before.findIndex((each) => units.indexOf(each.unit) >= units.indexOf(unit));
  const above = at < 0 ? before : before.slice(0, at);
  if (state.isOpen && at < 0 && state.last?.part !== undefined) state.last.part = [...above, step];
  else add(state, { law: state.law, part: [...above, step] });
}

const units = ['編', '章', '節', '款'];

/** 第一項 right behind an article narrows it; one behind a sign is of the same article. */
function takeParagraph(state, paragraph) {
  const { last } = state;
  if (last?.article === undefined) return;
  if (state.isRange) {
    for (let each = (last.paragraph ?? 0) + 1; each <= paragraph; each += 1)
      state.places.push({ law: last.law, article: last.article, paragraph: each });
    state.isRange = false;
    return;
  }
  if (state.isOpen && last.paragraph === undefined && last.to === undefined) last.paragraph = paragraph;
  else add(state, { law: last.law, article: last.article, paragraph });
}

/**
 * How places cover an article of a law, or a paragraph of it: `whole`, `part` (of the article only some paragraphs, and which is
 * asked for is not said) or `none`.
 */
export function coverage(places, { law, article, chapter, paragraph }) {
  const hits = places.filter((place) => place.law === law && isAt(place, article, chapter));
  if (hits.some((place) => place.paragraph === undefined || place.paragraph === paragraph)) return 'whole';
  return hits.length > 0 && paragraph === undefined ? 'part' : 'none';
}

function isAt(place, article, chapter) {
  if (place.all) return true;
  if (place.part !== undefined) return isInPart(place.part, chapter);
  if (place.to === undefined) return place.article === article;
  return compare(place.article, article) <= 0 && compare(article, place.to) <= 0;
}

function isInPart(part, chapter) {
  const path = chapter
    .split(' / ')
    .map((title) => new RegExp(`^第(${kanji})(編|章|節|款)(${branch})`, 'u').exec(title));
  return part.every(({ unit, number }) =>
    path.some((found) => found !== null && found[2] === unit && branched(found[1], found[3]) === number),
  );
}

/** The order of articles: 27 before 27-2 before 28; a 附則 behind. */
function compare(a, b) {
  const [x, y] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
    const difference = (x[at] ?? -1) - (y[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(number) {
  return [
    number.startsWith('s') ? 1 : 0,
    ...number
      .replace(/^[sam]/, '')
      .split('-')
      .map(Number),
  ];
}
