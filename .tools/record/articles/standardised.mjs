// Reads which articles of which laws a text names: 第七条から第九条まで、第四章（第二十一条の四を除く。）
import { branched } from './number.mjs';
import { mark, withoutBrackets } from './terms.mjs';

const kanji = '[〇一二三四五六七八九十百千]+';
const branches = `(?:の${kanji})*`;
const part = `第${kanji}(?:編|章|節|款)${branches}`;
const article = `(?:附則)?第${kanji}条${branches}`;

/** The titles that a text names as laws, in front of an article or of the number of the law; the longest at each place. */
export function lawsNamedIn(text, titles) {
  const { plain } = withoutBrackets(text);
  const found = titles.filter(
    (title) => title.length > 2 && /[法令則律]$/u.test(title) && plain.includes(title),
  );
  return found.filter((title) => {
    const longer = found.filter((other) => other !== title && other.includes(title));
    const rest = longer.reduce((left, other) => left.replaceAll(other, ''), plain);
    return new RegExp(
      `${title.replace(/[()]/gu, '\\$&')}${mark}?(?:第|附則|その他|若しくは|の規定|により)`,
      'u',
    ).test(rest);
  });
}

/** The articles of each law that a text names, in the order of the law; each line of it begins anew. */
export function coveredIn(text, titles, laws) {
  const covered = new Map();
  const leftOut = new Set();
  for (const line of text.split('\n')) readNames(line, { titles, laws, covered, leftOut });
  return new Map(
    [...covered]
      .filter(([title, numbers]) => numbers.size > 0 || !leftOut.has(title))
      .map(([title, numbers]) => [title, inOrderOf(laws.get(title), numbers)]),
  );
}

function readNames(line, { titles, ...results }) {
  const { plain, notes } = withoutBrackets(line);
  const state = { law: undefined, open: undefined, last: [], parts: [], applying: undefined, end: 0 };
  const around = { plain, notes, ...results };
  for (const match of plain.matchAll(tokensOf(titles))) {
    readToken(match, state, around);
    state.end = match.index + match[0].length;
  }
}

/** A law by its title or as 同法; an article; a chapter; brackets. */
function tokensOf(titles) {
  const names = [...titles].toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `(?<name>${names}|同法|同令)|(?<named>${article})|(?<parts>(?:${part})+)|(?<mark>${mark})`,
    'gu',
  );
}

function readToken({ index, groups }, state, around) {
  const gap = around.plain.slice(state.end, index);
  if (groups.name !== undefined) return readLaw(groups.name, state, around);
  if (groups.mark !== undefined)
    return readMark(around.notes[groups.mark.charCodeAt(0) - 0xe000], gap, state, around);
  if (state.law === undefined) return undefined;
  const law = around.laws.get(state.law);
  const from = gap.startsWith('から') ? state.open : undefined;
  const rest = restAfter(index + (groups.named ?? groups.parts).length, around.plain);
  if (groups.named !== undefined) readArticle(groups.named, { from, gap, rest, law }, state);
  else readParts(groups.parts, { from, rest, law }, state);
  if (state.last.length === 0) around.leftOut.add(state.law);
  for (const number of state.last) around.covered.get(state.law).add(number);
  return undefined;
}

function readLaw(name, state, { covered }) {
  if (!name.startsWith('同')) state.law = name;
  if (state.law !== undefined && !covered.has(state.law)) covered.set(state.law, new Set());
  Object.assign(state, { open: undefined, last: [], parts: [], applying: undefined, isAnnex: false });
}

/** The number of a law that is none of ours, or an exception. */
function readMark(note, gap, state, around) {
  if (/^(?:明治|大正|昭和|平成|令和)[^第]+第[^第]+号$/u.test(note) && gap !== '') state.law = undefined;
  else if (state.law !== undefined) exclude(note, state, around);
}

/** What is said of an article until the next is named: 第一項若しくは第二項 */
function restAfter(at, plain) {
  const rest = plain.slice(at);
  const next = rest.search(new RegExp(`${article}|${part}`, 'u'));
  return next < 0 ? rest : rest.slice(0, next);
}

const joined = new RegExp(`^(?:第${kanji}[項号]|から|まで|及び|又は|若しくは|、)*$`, 'u');

function readArticle(named, { from, gap, rest, law }, state) {
  // 附則第六条若しくは第九条第一項 is 附則 twice.
  state.isAnnex = named.startsWith('附則') || (state.isAnnex && joined.test(gap));
  const number = numberIn(state.isAnnex ? `附則${named.replace('附則', '')}` : named);
  if (gap.includes('準用する')) state.applying = state.last.at(-1);
  // 第二十条第五項において準用する第十二条第五項、…、第二十条の四: what 第二十条 applies comes before it in the law.
  if (state.applying !== undefined && compared(number, state.applying) <= 0) state.last = [];
  else {
    state.applying = undefined;
    state.last = from === undefined ? [number] : between(from, number, law);
    if (from === undefined && isSmallPart(rest, number, law)) state.last = [];
  }
  state.open = number;
}

const ownParts = new RegExp(`^(?:第${kanji}[項号][イロハニホ]?|から|まで|及び|又は|若しくは|、)*`, 'u');

/**
 * Whether a text names so little of an article (an item, or one paragraph of many that is not the first) that the article
 * is another matter: 児童福祉法第六条の三第二十二項 is one of 23 kinds of services.
 */
function isSmallPart(rest, number, { articles }) {
  const [own] = ownParts.exec(rest);
  if (own.includes('号')) return true;
  if (!own.includes('項') || own.startsWith('第一項')) return false;
  const all = articles.find((each) => each.number === number)?.paragraphs.length ?? 1;
  return all > 8 && own.match(/項/gu).length === 1;
}

function readParts(written, { from, rest, law }, state) {
  const named = partsFrom(state.parts, written.match(new RegExp(part, 'gu')));
  const numbers = inPart(named, law);
  const first = Array.isArray(from) ? inPart(from, law)[0] : undefined;
  const last = first === undefined ? numbers : between(first, numbers.at(-1), law);
  state.last = /^[^。]*?の規定による投票における/u.test(rest)
    ? last.filter((each) => isOfList(each, law))
    : last;
  Object.assign(state, { open: named, parts: named, applying: undefined, isAnnex: false });
}

/** 第二章第三節第一款若しくは第二款: what is left out in front is that of the one before. */
function partsFrom(before, parts) {
  const [first] = parts;
  const depth = before.findIndex((each) => levelOf(each) === levelOf(first));
  return depth < 0 ? parts : [...before.slice(0, depth), ...parts];
}

function levelOf(named) {
  return /[編章節款]/u.exec(named)[0];
}

/** 投票における選挙人名簿に関する事務: of the chapter on voting, the articles that speak of the list of voters. */
function isOfList(number, { articles }) {
  const { heading, paragraphs } = articles.find((each) => each.number === number);
  return /[挙票査]人名簿/u.test([heading, ...paragraphs.map(({ text }) => text)].join('\n'));
}

/** （第二十一条の四及び第二十七条から第三十条までを除く。）; an exception of a paragraph leaves the article in. */
function exclude(note, { law, last }, { laws, covered }) {
  // 同令第二条 … of another law is no exception of this one.
  if (!note.endsWith('を除く。') || !/^(?:附則)?第/u.test(note) || last.length === 0) return;
  let open;
  for (const [, named, paragraph, from] of note.matchAll(
    new RegExp(`(${article})(第${kanji}項)?(から)?`, 'gu'),
  )) {
    const number = numberIn(named);
    const out = open === undefined ? [number] : between(open, number, laws.get(law));
    if (paragraph === undefined) for (const each of out) covered.get(law).delete(each);
    open = from === undefined ? undefined : number;
  }
}

/** The articles from one number to another; either may be deleted by now. */
function between(from, to, { articles }) {
  return articles
    .map(({ number }) => number)
    .filter((number) => isKindOf(number, to) && compared(number, from) >= 0 && compared(number, to) <= 0);
}

function isKindOf(number, other) {
  return /^\D?/.exec(number)[0] === /^\D?/.exec(other)[0];
}

function compared(a, b) {
  const [x, y] = [a, b].map((number) => number.replace(/^\D/, '').split('-').map(Number));
  const at = x.findIndex((each, place) => each !== y[place]);
  return at < 0 ? x.length - y.length : x[at] - (y[at] ?? -1);
}

function numberIn(named) {
  const [, annex, main, rest] = new RegExp(`^(附則)?第(${kanji})条(.*)$`, 'u').exec(named);
  return `${annex === undefined ? '' : 's'}${branched(main, rest)}`;
}

function inPart(parts, { articles }) {
  return articles.filter((each) => isIn(each.chapter, parts)).map(({ number }) => number);
}

function isIn(path, parts) {
  const steps = path.split(' / ').map((step) => step.split(' ')[0]);
  return parts.every((each) => steps.includes(each));
}

/** In the order of the law, without what it no longer has; as named, where its text is missing. */
function inOrderOf({ articles }, numbers) {
  if (articles.length === 0) return [...numbers];
  return articles.map(({ number }) => number).filter((number) => numbers.has(number));
}
