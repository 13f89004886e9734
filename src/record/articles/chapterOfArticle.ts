import type { Article, ArticlesOfLaw, ArticleTable } from './article.js';
import { chapterTitle } from './chapterTitle.js';

/** A chapter of an act, or of the order that has one where the act does not say under which of its own it comes. */
export interface ChapterOfLaw {
  readonly law: string;
  /** '' for what is in no chapter that says what is done */
  readonly chapter: string;
}

/** Finds the chapter under which the procedures of an article come; what it knows of a law is kept. */
export function chapterFinder(table: ArticleTable): (article: Article) => ChapterOfLaw {
  const known = new Map<string, ReadonlyMap<string, ChapterOfLaw>>();
  const chaptersIn = (law: ArticlesOfLaw): ReadonlyMap<string, ChapterOfLaw> => {
    const found = known.get(law.law) ?? chaptersOf(law, table);
    known.set(law.law, found);
    return found;
  };
  return (article) => {
    const law = table.lawOf(article.law);
    const found = law === undefined ? undefined : chaptersIn(law).get(article.number);
    return found ?? { law: law?.act ?? article.law, chapter: '' };
  };
}

/** The article itself, or the one of the act that an article of an order carries out. */
export function articleOfAct(article: Article, table: ArticleTable): Article | undefined {
  if (table.lawOf(article.law)?.act === undefined) return article;
  return carriedOut(article, table);
}

function carriedOut({ carriesOut }: Article, table: ArticleTable): Article | undefined {
  for (const { law, number } of carriesOut) {
    const article = table.articleOf(law, number);
    if (article !== undefined) return article;
  }
  return undefined;
}

type Entry = readonly [number: string, chapter: ChapterOfLaw];

function chaptersOf(law: ArticlesOfLaw, table: ArticleTable): ReadonlyMap<string, ChapterOfLaw> {
  const { act, articles } = law;
  if (act === undefined) {
    return new Map(
      articles.map(({ number, chapter }) => [number, { law: law.law, chapter: telling(chapter) }]),
    );
  }
  const carried = articles.map((article) => telling(carriedOut(article, table)?.chapter ?? ''));
  const within = withinOrder(law, carried, table.articlesOf(act));
  return new Map(
    articles.map((article, i): Entry => {
      const chapter = carried[i] || within(article, i);
      const own = telling(article.chapter);
      return [
        article.number,
        chapter === '' && own !== '' ? { law: law.law, chapter: own } : { law: act, chapter },
      ];
    }),
  );
}

/**
 * Under which chapter of the act an article comes that names none of its articles: the chapter with the title of its own, the
 * one between whose articles it stands (orders follow the act) or of which it is a branch (第十一条の二十三), or the one of most articles of its own chapter.
 */
function withinOrder(
  { articles }: ArticlesOfLaw,
  carried: readonly string[],
  ofAct: readonly Article[],
): (article: Article, at: number) => string {
  const byTitle = new Map(ofAct.map(({ chapter }) => [chapterTitle(chapter), telling(chapter)]));
  return ({ number, chapter }, at) => {
    const titled = byTitle.get(chapterTitle(chapter));
    if (titled !== undefined && titled !== '') return titled;
    if (!/^\d/u.test(number)) return '';
    const before = articles.slice(0, at).findLastIndex((_, i) => isKnown(carried[i] ?? ''));
    const next = carried.slice(at).find(isKnown);
    const isBranch = stemOf(articles[before]?.number ?? '') === stemOf(number);
    if (before >= 0 && (isBranch || carried[before] === next)) return carried[before] ?? '';
    const beside = carried.filter((_, i) => outermost(articles[i]?.chapter ?? '') === outermost(chapter));
    return telling(chapter) === '' ? '' : ofMost(beside.filter(isKnown));
  };
}

function isKnown(chapter: string): boolean {
  return chapter !== '';
}

/** The number before its branches. */
function stemOf(number: string): string {
  return number.split('-')[0] ?? '';
}

/** What two thirds of them are; '' where there is no such, or but one that says it. */
function ofMost(chapters: readonly string[]): string {
  const most = [...new Set(chapters)].find(
    (each) => chapters.filter((other) => other === each).length * 3 >= chapters.length * 2,
  );
  return chapters.length > 1 && most !== undefined ? most : '';
}

/** The chapter; '' where it only says how the act is built: what is done under it is in no chapter. */
function telling(chapter: string): string {
  return chapterTitle(chapter) === '' ? '' : chapter;
}

function outermost(chapter: string): string {
  return chapter.split(' / ')[0] ?? '';
}
