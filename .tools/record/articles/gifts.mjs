// Reads which work is given on: by the state to prefectures (都道府県が処理する事務), and by prefectures to cities (大都市の特例).
import { coverage, placesIn } from './refs.mjs';
import { order, plainKinds } from './terms.mjs';

const isOfCities =
  /指定都市|中核市|保健所を設置する市|政令で定める市|特別区|市の長|市長|市が(?:処理|行)|広島市|政令市/u;
const fromPrefecture =
  /(?:都道府県|府県)(?:知事)?(?:が(?:処理|行う|行なう)|の権限に属)[^。]{0,60}?(?:事務|もの|こととされている)/u;
const fromState = /(?:大臣|庁長官|主務官庁)の(?:職権|権限)に属する/u;
const isGiving =
  /(?:処理する|行う|行なう|とする|読み替える|適用する)(?:ものとする|こととする|こととすることができる|ことができる)?$/u;
const swap = /中「都道府県(?:知事)?」(?:(?!とあるのは).)*とあるのは/u;
const leaving = /政令で定めるもの|の一部|政令(?:で|の)定めるところにより/u;
const sign = '\uE000';

/**
 * What a law gives on, from the text of all: `givenIn(law, place)` says who gets the work of a `place` (article, chapter,
 * paragraph) of it beside or in place of whom: `{ prefecture: who gets it from prefectures, state: who gets it from ministers }`,
 * each a list; undefined where it cannot be told.
 */
export function giftsOf(laws) {
  const given = new Map();
  const left = new Set();
  const orders = ordersOf(laws);
  for (const [title, law] of laws) {
    const reading = { title, act: law.act, words: wordsFor(title, law, orders), laws, given, left };
    const main = law.articles.filter(({ number }) => !/^[sa]/.test(number));
    for (const { text } of main.flatMap(({ paragraphs }) => paragraphs)) readParagraph(text, reading);
  }
  return { givenIn: (law, place) => givenIn({ given, left, laws }, law, place) };
}

/** The order of each act that is called 令 in its rules. */
function ordersOf(laws) {
  const orders = new Map();
  for (const [title, { act }] of laws)
    if (act !== undefined && title === `${act}施行令`) orders.set(act, title);
  return orders;
}

function wordsFor(title, { act }, orders) {
  const own = ['この法律', 'この政令', 'この省令', 'この規則'].map((word) => [word, title]);
  const order = orders.get(act);
  return new Map([
    ...own,
    ...(act === undefined ? [] : [['法', act]]),
    ...(order === undefined || order === title ? [] : [['令', order]]),
  ]);
}

function readParagraph(text, reading) {
  if (!/都道府県|大臣|長官/u.test(text)) return;
  const [head, ...items] = text.split('\n');
  for (const sentence of sentencesOf(head)) {
    const { plain, asides } = apart(sentence);
    const bare = plain.replaceAll(sign, '');
    const from = fromState.test(bare) ? 'state' : fromPrefecture.test(bare) ? 'prefecture' : undefined;
    const isSwap = from === undefined && swap.test(bare) && isOfCities.test(sentence) && !/準用/u.test(bare);
    if ((from === undefined && !isSwap) || !isGiving.test(bare)) continue;
    if (from === 'prefecture' && !isOfCities.test(sentence + items.join(''))) continue;
    const part = { plain, asides, items: topItems(items), from: from ?? 'prefecture' };
    if (from !== undefined && leaving.test(bare) && !/この政令/u.test(bare)) leave(part, reading);
    else give(part, reading);
  }
}

function leave({ from }, { title, act, left }) {
  if (from === 'prefecture') left.add(act ?? title);
}

/** Sentences with their brackets. */
function sentencesOf(text) {
  const sentences = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '（') depth += 1;
    if (text[at] === '）') depth -= 1;
    if (text[at] !== '。' || depth > 0) continue;
    sentences.push(text.slice(from, at));
    from = at + 1;
  }
  return [...sentences, text.slice(from)].filter((each) => each !== '');
}

/** A text with a sign for each bracket, and what is in them. */
function apart(text) {
  const asides = [];
  let [plain, aside, depth] = ['', '', 0];
  for (const each of text) {
    if (each === '（') depth += 1;
    if (depth === 0) plain += each;
    else aside += each;
    if (each !== '）' || depth === 0) continue;
    depth -= 1;
    if (depth > 0) continue;
    plain += sign;
    asides.push(aside.slice(1, -1));
    aside = '';
  }
  return { plain, asides };
}

const bareOf = (text) => apart(text).plain.replaceAll(sign, '');

/** Items at the top, each with what is below it. */
function topItems(lines) {
  const items = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line);
    else if (items.length > 0) items[items.length - 1] += `\n${line}`;
  }
  return items;
}

function give({ plain, asides, items, from }, reading) {
  const resolve = resolver(reading);
  const scope = scopeOf(plain, from);
  const places = placesOf(scope, reading, resolve);
  const within = { ...reading, title: places.at(-1)?.law ?? reading.title };
  const outs = asides.filter((each) => /を除く/u.test(each));
  const isListedOut = [...outs, plain].some((each) => /次に掲げる[^。]{0,20}(?:を除|以外の)/u.test(each));
  const except = [
    ...outs.flatMap((each) => exceptionsIn(each, within, resolve)),
    ...(isListedOut ? items.flatMap((item) => exceptionsIn(item, reading, resolve)) : []),
    ...placesOf(/^(.*?)を除き/u.exec(plain)?.[1] ?? '', reading, resolve)
      .filter(({ whole }) => !whole)
      .map((place) => ({ ...place, isDeed: false })),
  ];
  const to = receivers(plain + asides.join(''), from);
  if (isListedOut || items.length === 0) return put({ from, to, places, except }, reading);
  for (const item of items) {
    const own = receivers(item, from);
    const listed = placesOf(bareOf(item), reading, resolve).filter(({ whole }) => !whole);
    const outside = apart(item)
      .asides.filter((each) => /を除く/u.test(each))
      .flatMap((each) => exceptionsIn(each, reading, resolve));
    put({ from, to: own.length > 0 ? own : to, places: listed, except: [...except, ...outside] }, reading);
  }
}

/** The part of a sentence that says whose work it is. */
function scopeOf(plain, from) {
  const end = plain.search(
    from === 'state'
      ? fromState
      : fromPrefecture.test(plain.replaceAll(sign, ''))
        ? /都道府県/u
        : /中「都道府県/u,
  );
  // 法第百三十七条の規定により指定都市の長が行う事務は、法の規定により…: what stands before is the article that gives it on.
  return plain
    .slice(0, end < 0 ? plain.length : end)
    .replaceAll(sign, '')
    .replace(/^.*(?:行う|行なう|処理する)[^、]*事務は、/u, '');
}

function receivers(text, from) {
  const kinds = plainKinds(
    from === 'state' ? text : text.replace(/都道府県知事の権限|都道府県(?:知事)?が(?:処理|行)/gu, ''),
  );
  const found = new Set(
    kinds.filter((kind) => kind === 'designated' || (from === 'state' && kind === 'prefecture')),
  );
  if (isOfCities.test(text)) found.add('designated');
  return order.filter((kind) => found.has(kind));
}

function put({ from, to, places, except }, { given }) {
  for (const place of places) {
    const list = given.get(place.law) ?? [];
    given.set(place.law, list);
    list.push({ from, to, place, except });
  }
}

function wordsIn(text, { words, laws, title }) {
  const titles = title === '地方自治法施行令' ? [...laws.keys()].filter((each) => text.includes(each)) : [];
  return [...titles, ...words.keys(), '同法', '同令', '同規則'].toSorted((a, b) => b.length - a.length);
}

/** Which law a word is; 同法 is the act that was named last. */
function resolver({ words }) {
  const last = {};
  return (word, now) => {
    if (word === '同法') return last.act ?? now;
    if (word === '同令' || word === '同規則') return last.order ?? now;
    const title = words.get(word) ?? word;
    last[/(?:令|規則)$/u.test(title) ? 'order' : 'act'] = title;
    return title;
  };
}

/** The places in a text; where it names a law without any place of it, the whole of it. */
function placesOf(text, reading, titleOf) {
  const words = wordsIn(text, reading);
  const source = words.map((word) => (word.length < 2 ? `(?<![一-龠])${word}` : word)).join('|');
  const named = new Set();
  const places = placesIn(text, {
    words: source,
    home: reading.title,
    titleOf: (word, now) => {
      const law = titleOf(word, now);
      named.add(law);
      return law;
    },
  });
  const whole = [...named].filter((law) => !places.some((place) => place.law === law));
  return [...places, ...whole.map((law) => ({ law, all: true, whole: true }))];
}

/**
 * What is left out. Where only some cases are left out (of the city's own facilities; 〜の場合を除く within an item), cities do the
 * rest of the work; where only one deed of an article is (法第三条第一項の指定), it cannot be told which deed is asked for.
 */
function exceptionsIn(text, reading, titleOf) {
  const item = text.startsWith('- ');
  if (item && /（[^（）]*(?:を除く|に限る)[^（）]*）/u.test(text)) return [];
  const bare = bareOf(text);
  const own = bare.search(/(?:指定都市|中核市|市|特別区)等?(?:が|の)(?:行う|設置する|設置した|経営する)/u);
  return placesOf(own < 0 ? bare : bare.slice(0, own), reading, titleOf)
    .filter(({ whole }) => !whole)
    .map((place) => ({ ...place, isDeed: item && !/の規定/u.test(bare) }));
}

function givenIn({ given, left, laws }, law, { article, paragraph }) {
  if (article === undefined)
    return left.has(laws.get(law)?.act ?? law) ? { state: [] } : { prefecture: [], state: [] };
  const own = answerFor({ given, laws }, law, {
    article: article.number,
    chapter: article.chapter,
    paragraph,
  });
  const { act } = laws.get(law) ?? {};
  const isOfAct = left.has(act ?? law) || given.get(act)?.some(({ from }) => from === 'prefecture');
  if (given.has(law) || !isOfAct) return own;
  const carried = act === undefined ? undefined : carriedBy(article, act, laws);
  return carried === undefined ? { ...own, prefecture: undefined } : answerFor({ given, laws }, act, carried);
}

function answerFor({ given }, law, place) {
  const found = given.get(law) ?? [];
  return {
    prefecture: whoGets(found, 'prefecture', { law, ...place }),
    state: whoGets(found, 'state', { law, ...place }),
  };
}

/** The article of the act that an article of an order or rule names first: 法第五条第一項の届出は…. */
function carriedBy({ paragraphs }, act, laws) {
  const text = paragraphs.map((each) => each.text).join('\n');
  const place = placesIn(text, { words: '(?<![一-龠])法', home: undefined, titleOf: () => act }).find(
    (each) => each.law === act && each.article !== undefined,
  );
  const article = laws.get(act)?.articles.find(({ number }) => number === place?.article);
  return article && { article: article.number, chapter: article.chapter, paragraph: place.paragraph };
}
/** Undefined where it cannot be told whether an exception touches what is asked for. */
function whoGets(found, giver, at) {
  const who = new Set();
  let isOpen = false;
  for (const { from, to, place, except } of found) {
    if (from !== giver) continue;
    const inside = coverage([place], at);
    const [deeds, all] = [true, false].map((is) =>
      coverage(
        except.filter(({ isDeed }) => isDeed === is),
        at,
      ),
    );
    if (inside === 'none' || all === 'whole') continue;
    if (inside === 'part' || all === 'part' || deeds !== 'none') isOpen = true;
    else for (const kind of to) who.add(kind);
  }
  return isOpen && who.size === 0 ? undefined : order.filter((kind) => who.has(kind));
}
