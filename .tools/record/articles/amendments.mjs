// Counts, for each article of a law, the laws that changed its text, and those that changed only references in it.
import { wordsOf } from './lawText.mjs';

/**
 * Puts the versions of a law into the order in which they came into force. On one day the laws amend in the order of their
 * numbers, each on the text that the one before it left; the commits of a day have the reverse order.
 */
export function inOrder(versions) {
  return versions.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
}

/** e-Gov ids begin with era and year and end with the number: 503AC1000000082. */
function orderOf({ date, by }) {
  return `${date} ${by.slice(0, 3)} ${by.slice(-3)} ${by}`;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Follows the articles of a law from version to version; `isCounted` says which amendments are. */
export function amendmentCounter(isCounted) {
  let articles;
  return {
    /** takes the next version */
    next(law, { date, by }) {
      const now = law.articles.map((article) => ({
        number: article.number,
        heading: article.heading,
        words: wordsOf(article),
      }));
      articles =
        articles === undefined
          ? now.map(unchanged)
          : amended(articles, now, isCounted(date) ? by : undefined);
    },
    /** by number of the newest version: how many laws changed its text, and how many only references */
    counts() {
      return new Map(
        (articles ?? []).map(({ number, text, references }) => [number, countOf(text, references)]),
      );
    },
  };
}

function unchanged(article) {
  return { ...article, text: new Set(), references: new Set() };
}

/** A law that changes the text of an article in one step and a reference in another counts once. */
function countOf(text, references) {
  return { text: text.size, references: [...references].filter((by) => !text.has(by)).length };
}

function amended(before, now, by) {
  const left = new Set(before);
  const made = new Map();
  const waiting = new Set(now);
  const pair = (article, from, change) => {
    waiting.delete(article);
    if (from !== undefined) left.delete(from);
    made.set(article, changed(article, from, by === undefined ? undefined : change, by));
  };
  const byNumber = new Map(before.map((each) => [each.number, each]));
  const same = (article) => {
    const from = byNumber.get(article.number);
    return left.has(from) ? from : undefined;
  };
  for (const article of now) if (same(article)?.words === article.words) pair(article, same(article));
  pairBy(({ words }) => words, { waiting, left }, pair);
  for (const article of waiting) {
    const from = same(article);
    if (from !== undefined && masked(from) === masked(article)) pair(article, from, 'references');
  }
  pairBy(masked, { waiting, left }, (article, from) => pair(article, from, 'references'));
  for (const article of waiting) {
    const from = same(article);
    if (from !== undefined && from.heading === article.heading && isSimilar(from, article))
      pair(article, from, 'text');
  }
  pairBy(
    ({ heading }) => heading,
    { waiting, left },
    (article, from) => pair(article, from, 'text'),
  );
  for (const article of waiting) {
    const from = same(article);
    if (from !== undefined && isSimilar(from, article)) pair(article, from, 'text');
  }
  for (const article of waiting) pair(article, mostSimilar(left, article), 'text');
  return now.map((article) => made.get(article));
}

function changed(article, from, change, by) {
  const text = new Set(from?.text);
  const references = new Set(from?.references);
  if (change === 'text') text.add(by);
  if (change === 'references') references.add(by);
  const { number, heading, words } = article;
  return { number, heading, words, text, references };
}

/** Pairs articles whose key only one article has before, and only one has now. */
function pairBy(keyOf, { waiting, left }, pair) {
  if (waiting.size === 0 || left.size === 0) return;
  const before = grouped(left, keyOf);
  for (const [key, [article, ...more]] of grouped(waiting, keyOf)) {
    const [from, ...others] = before.get(key) ?? [];
    if (key !== '' && from !== undefined && more.length === 0 && others.length === 0) pair(article, from);
  }
}

function grouped(articles, keyOf) {
  const groups = new Map();
  for (const article of articles) {
    const key = keyOf(article);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(article);
  }
  return groups;
}

const kanji = '[〇一二三四五六七八九十百千]+';
const branches = `(?:の${kanji})*`;
const reference = [
  `(?:明治|大正|昭和|平成|令和)[元〇一二三四五六七八九十]+年[^（）、。「」]{0,40}第${kanji}号`,
  `(?:同法|同令|同規則|法|令|附則|本則)?(?:第${kanji}(?:条|項|号|編|章|節|款|目)${branches})+`,
  `別表(?:第${kanji}${branches})?(?:の${kanji}${branches}の項)?`,
  `(?:前|次|同|本)(?:${kanji})?(?:条|項|号|各号|各項|章|節|表)`,
].join('|');
const references = new RegExp(
  `(?:${reference})(?:(?:、|及び|又は|若しくは|並びに|から|まで|の規定|・)*(?:${reference}))*(?:まで)?`,
  'gu',
);

/** The words of an article with every run of references put as one sign. */
function masked(article) {
  article.masked ??= article.words.replace(references, '※');
  return article.masked;
}

/** Whether half of the shorter text's pairs of characters are in the other. */
function isSimilar(a, b) {
  return likeness(a, b) >= 0.5;
}

/** The article that was moved and changed at once: most of its text is in the new one, or the other way round. */
function mostSimilar(left, article) {
  let best;
  let most = 0.7;
  for (const from of left) {
    const is = Math.min(from.words.length, article.words.length) < 40 ? 0 : likeness(from, article);
    if (is > most) [best, most] = [from, is];
  }
  return best;
}

function likeness(a, b) {
  const [short, long] = [pairsOf(a), pairsOf(b)].toSorted((x, y) => x.size - y.size);
  let shared = 0;
  for (const each of short) if (long.has(each)) shared += 1;
  return shared / short.size;
}

function pairsOf(article) {
  if (article.pairs !== undefined) return article.pairs;
  const found = new Set();
  for (let at = 1; at < article.words.length; at += 1) found.add(article.words.slice(at - 1, at + 1));
  article.pairs = found;
  return found;
}
