// Places the procedures of the survey in the articles of the laws, and says who acts in each.
import { branched } from './number.mjs';
import { giftsOf } from './gifts.mjs';
import { dutyIn, performersIn, readerOf } from './performers.mjs';
import { order } from './terms.mjs';
import { whoActs } from './whoActs.mjs';

/**
 * The laws with everything that is written of them, and a summary in figures. `orders` are those of their acts in which the
 * survey has no procedure: they may say to whom work is given.
 */
export function placed(laws, procedures, orders) {
  const titleOf = titleFinder(laws);
  const { givenIn } = giftsOf(new Map([...laws, ...orders]));
  const who = whoActs((title) => laws.get(title), givenIn);
  const summary = { procedures: procedures.length, placed: 0, 'performers told': 0, 'by paragraph': 0 };
  const rows = new Map([...laws].map(([title, law]) => [title, rowOf(title, law, laws, givenIn)]));
  for (const procedure of procedures) {
    const title = titleOf(procedure);
    const row = rows.get(title) ?? absent(title, rows);
    const article =
      row.articles.get(procedure.number) ?? (row.isIncomplete ? told(row, procedure) : undefined);
    const law = laws.get(title) ?? { title, articles: [] };
    const found = who(law, article?.source, procedure);
    const placedHere = { ...procedure, performers: found?.who ?? [], duty: found?.duty, by: found?.by };
    (article?.procedures ?? row.unplaced).push(placedHere);
    summary.placed += article === undefined ? 0 : 1;
    summary['performers told'] += found === undefined ? 0 : 1;
    summary['by paragraph'] += found?.by === 'paragraph' ? 1 : 0;
  }
  for (const row of rows.values()) addOrders(row, rows);
  for (const [title, row] of rows) addThroughOrder(row, laws.get(title), rows);
  return { rows: [...rows.values()].map(finished), summary };
}

/** A law of the survey by its number, for titles change; else by its title. */
function titleFinder(laws) {
  const byNumber = new Map([...laws].map(([title, { lawNumber }]) => [lawNumber, title]));
  return ({ law, lawNumber }) => (laws.has(law) ? law : (byNumber.get(lawNumber) ?? law));
}

function rowOf(title, law, laws, givenIn) {
  const act = law.act === undefined ? undefined : laws.get(law.act);
  const reader = readerOf(law, act);
  const articles = law.articles.map((article) => [
    article.number,
    articleRow(article, { law, act, reader, givenIn }),
  ]);
  const isIncomplete = !law.articles.some(({ number }) => /^[\dm]/.test(number));
  return { title, act: law.act, isIncomplete, articles: new Map(articles), unplaced: [], orders: [] };
}

function articleRow(source, { law, act, reader, givenIn }) {
  const text = textOf(source);
  const { text: amendments, references } = law.amendments?.get(source.number) ?? {};
  return {
    source,
    number: source.number,
    heading: source.heading,
    chapter: source.chapter,
    ...withCities(actingIn(source, reader.at(source)), givenIn(law.title, { article: source })),
    byOrdinance: /条例(?:で|の定めるところ|により|に定め)/u.test(text),
    amendments,
    references,
    carriesOut: act === undefined ? [] : carriedOut(text, act),
    procedures: [],
  };
}

/**
 * Who acts in an article: those with whom its sentences begin; where no local body is one, those to whom somebody turns,
 * and at last those who do something in a clause (都道府県知事が指定する区域 says little of who acts).
 */
function actingIn({ number, paragraphs }, reader) {
  if (/^[sa]/.test(number)) return { performers: [], duty: undefined };
  const [topics, turnedTo, subjects] = ['topic', 'turnedTo', 'subject'].map((side) =>
    readingsOf(paragraphs, reader, side),
  );
  const acting = topics.length > 0 || turnedTo.length > 0 ? topics : subjects;
  const readings = acting.length > 0 ? acting : turnedTo;
  const performers = order.filter((kind) => readings.some(({ who }) => who.includes(kind)));
  return { performers, duty: dutyOf(acting, turnedTo, performers) };
}

/** With the cities that do some of what prefectures do under the article; of nobody where that cannot be told. */
function withCities({ performers, duty }, { prefecture: given }) {
  if (!performers.includes('prefecture') || performers.includes('municipality')) return { performers, duty };
  if (given === undefined) return { performers: [], duty };
  return { performers: order.filter((kind) => performers.includes(kind) || given.includes(kind)), duty };
}

function readingsOf(paragraphs, reader, side) {
  return paragraphs
    .map(({ text }, at) => ({ ...performersIn(text, reader, { side, name: '' }), at }))
    .filter(({ who }) => who !== undefined && who.length > 0);
}

/**
 * Whoever people turn to must act; so it is in an article that begins with what they may ask for. Where it begins with what
 * the local body may do, its duties are those of a body that does so.
 */
function dutyOf(acting, turnedTo, performers) {
  const [first] = turnedTo;
  const isAsked =
    first?.at === 0 &&
    first.who.every((kind) => performers.includes(kind)) &&
    /請求|申請|届け出|届出|申し出|申告|(?:許可|認可|承認|認定|登録|指定|確認)を受け/u.test(first.sentence);
  if (acting.length === 0) return turnedTo.length === 0 ? undefined : 'must';
  const duties = new Set(acting.map(({ sentence }) => dutyIn(sentence)));
  const [begin] = acting.map(({ at, sentence }) => (at === 0 ? dutyIn(sentence) : undefined));
  if (isAsked || begin === 'may') return isAsked ? 'must' : 'may';
  return ['must', 'may'].find((duty) => duties.has(duty));
}

const kanji = '[〇一二三四五六七八九十百千]+';
const ofAct = new RegExp(`(?:(?<![同新旧])法|「法」という。?）)第(${kanji})条((?:の${kanji})*)`, 'gu');
const ofOrder = new RegExp(
  `(?:(?<![同新旧政省法])令|「令」という。?）)第(${kanji})条((?:の${kanji})*)`,
  'gu',
);

/** The articles that 法第○条 names, in the order in which they come, of those that the act has. */
function carriedOut(text, { articles }) {
  const known = articles.length === 0 ? undefined : new Set(articles.map(({ number }) => number));
  return named(text, ofAct).filter((each) => known?.has(each) ?? true);
}

function named(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map(([, main, branches]) => branched(main, branches)))];
}

/** A rule that names 令第○条 and no article of the act carries out what that article of the order does. */
function addThroughOrder(row, law, rows) {
  const order = law?.act === undefined ? undefined : rows.get(orderOf(law));
  if (order === undefined || order === row) return;
  for (const article of row.articles.values()) {
    if (article.carriesOut.length > 0 || article.source === undefined) continue;
    const through = named(textOf(article.source), ofOrder).flatMap(
      (number) => order.articles.get(number)?.carriesOut ?? [],
    );
    article.carriesOut = [...new Set(through)];
  }
}

/** The order that a rule calls 令: as it says (…施行令（以下「令」という。）), which is most often the one of its act. */
function orderOf({ act, articles }) {
  const text = articles.map(textOf).join('\n');
  const [, called = ''] = /([^、。「」（）\n]{2,60}令)（[^（）]*「令」という/u.exec(text) ?? [];
  return called === '' || called.endsWith('施行令') ? `${act}施行令` : called;
}

function textOf({ paragraphs }) {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** A law of the survey whose text the clone does not have. */
function absent(title, rows) {
  const row = { title, act: undefined, isIncomplete: true, articles: new Map(), unplaced: [], orders: [] };
  rows.set(title, row);
  return row;
}

/** An article that the survey names in a law whose text is missing: that it exists is all that is known of it. */
function told(row, { number }) {
  if (number === undefined || /^[am]/.test(number)) return undefined;
  const article = { number, heading: '', chapter: '', performers: [], carriesOut: [], procedures: [] };
  row.articles.set(number, article);
  return article;
}

function addOrders(row, rows) {
  rows.get(row.act)?.orders.push(row.title);
}

function finished(row) {
  const articles = [...row.articles.values()];
  return { ...row, orders: row.orders.toSorted(), articles: row.isIncomplete ? sorted(articles) : articles };
}

function partsOf(number) {
  return number.replace(/^s/, '9999-').split('-').map(Number);
}

function sorted(articles) {
  return articles.toSorted((a, b) => {
    const [x, y] = [partsOf(a.number), partsOf(b.number)];
    const at = x.findIndex((part, place) => part !== y[place]);
    return at < 0 ? x.length - y.length : x[at] - (y[at] ?? -1);
  });
}
