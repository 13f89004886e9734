import type { Article, ArticlesOfLaw, ArticleTable } from '../articles/article.js';
import type { LawFamily } from '../laws/lawFamily.js';
import type { Cited } from '../laws/lawMatch.js';
import type { Citation } from './citation.js';
import { nearestArticle } from './nearestArticle.js';

/** What the task rests on in one law. */
export interface LawGround {
  readonly family: LawFamily;
  /** cited articles, and those of orders and rules that carry out nothing but them; each once */
  readonly articles: readonly Article[];
  /** whether the law is named without an article: what the task does under it beside the articles is open */
  readonly isWhole: boolean;
  /** why nothing is known of less than the law: an annex is cited, or the text of the law is missing at the source */
  readonly gap?: 'annex' | 'text' | undefined;
}

/** An article that is cited and does not exist. */
export interface UnknownArticle {
  /** title of the act, order or rule */
  readonly law: string;
  readonly number: string;
  readonly near: Article | undefined;
}

/** A ground, and what was cited for it in vain. */
export interface Grounding {
  readonly ground: LawGround;
  readonly unknown: readonly UnknownArticle[];
}

/** Looks up what names of one law cite. What the table does not have leaves the law as a whole. */
export function groundOf(
  family: LawFamily,
  cites: readonly Cited[],
  table: ArticleTable | undefined,
): Grounding {
  const citations = cites.flatMap(({ articles }) => articles);
  const looked = citations.map((citation) => lookUp(citation, family.title, table));
  const annexes = cites.map(({ annexes: cited = [] }) => surveyedIn(cited, family.title, table));
  const articles = [...looked.flatMap((each) => each.articles), ...annexes.flat()];
  const isWhole =
    cites.some((each, i) => each.isWhole && annexes[i]?.length === 0) ||
    looked.some((each) => each.articles.length === 0);
  const unknown = looked.flatMap((each) => each.unknown);
  const ground = {
    family,
    articles: withOrders(articles, table),
    isWhole,
    get gap() {
      return gapOf(family.title, isWhole ? cites : [], table);
    },
  };
  return { ground, unknown };
}

/** Annexes in which the survey places procedures; none where it places none in one of them. */
function surveyedIn(
  annexes: readonly Citation[],
  title: string,
  table: ArticleTable | undefined,
): readonly Article[] {
  const found = annexes.map((annex) => lookUp(annex, title, table).articles);
  const isSurveyed = found.every((each) => each.some(({ procedures }) => procedures.length > 0));
  return isSurveyed ? found.flat() : [];
}

function gapOf(title: string, cites: readonly Cited[], table: ArticleTable | undefined): LawGround['gap'] {
  if (table?.lawOf(title)?.isIncomplete === true) return 'text';
  return cites.some(({ annexes = [] }) => annexes.length > 0) ? 'annex' : undefined;
}

/** The ground with the one article that is meant, instead of the whole law. */
export function groundWith(ground: LawGround, article: Article, table: ArticleTable | undefined): LawGround {
  return { ...ground, articles: withOrders([article], table), isWhole: false };
}

interface LookedUp {
  readonly articles: readonly Article[];
  readonly unknown: readonly UnknownArticle[];
}

const nothing: LookedUp = { articles: [], unknown: [] };

function lookUp(citation: Citation, title: string, table: ArticleTable | undefined): LookedUp {
  const laws = textsOf(citation, title, table);
  const [law] = laws;
  if (law === undefined) return nothing;
  for (const each of laws) {
    const articles = between(each, citation);
    if (articles.length > 0) return { articles, unknown: [] };
  }
  // What a text that is not whole at its source lacks may well exist.
  if (laws.some(({ isIncomplete, articles }) => isIncomplete || articles.length === 0)) return nothing;
  const missing = [citation.from, citation.to].find((number) => !has(law, number)) ?? citation.from;
  return {
    articles: [],
    unknown: [{ law: law.law, number: missing, near: nearestArticle(law.articles, missing) }],
  };
}

function has(law: ArticlesOfLaw, number: string): boolean {
  return placesIn(law).has(number);
}

/** The articles from one to another, in the order of the text; none if one of the two is not there. */
function between(law: ArticlesOfLaw, { from, to }: Citation): readonly Article[] {
  const places = placesIn(law);
  const [first, last] = [places.get(from), places.get(to)];
  if (first === undefined || last === undefined || last < first) return [];
  return law.articles.slice(first, last + 1);
}

const places = new WeakMap<ArticlesOfLaw, ReadonlyMap<string, number>>();

/** Where each article is in its text; tasks cite hundreds of one law. */
function placesIn(law: ArticlesOfLaw): ReadonlyMap<string, number> {
  const known = places.get(law);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const [at, { number }] of law.articles.entries()) if (!made.has(number)) made.set(number, at);
  places.set(law, made);
  return made;
}

const isRule = /(?:規則|省令|府令)$/u;

/** The texts that a citation may mean, the likeliest first: 施行令 before other orders of the same act. */
function textsOf(
  { within }: Citation,
  title: string,
  table: ArticleTable | undefined,
): readonly ArticlesOfLaw[] {
  const own = table?.lawOf(title);
  // An order that is named by a title of its own is the text, whichever act it carries out.
  const isOrder = own !== undefined && /[令則]$/u.test(title);
  if (within === 'act' || isOrder) return own === undefined ? [] : [own];
  const usual = `${title}${within === 'order' ? '施行令' : '施行規則'}`;
  const orders = (own?.orders ?? []).filter((each) => isRule.test(each) === (within === 'rule'));
  return [...new Set([usual, ...orders])].flatMap((each) => table?.lawOf(each) ?? []);
}

/** With the articles of orders and rules that carry out nothing but these (法第○条). */
function withOrders(cited: readonly Article[], table: ArticleTable | undefined): readonly Article[] {
  const found = new Map(cited.map((each) => [nameOf(each), each]));
  const names = new Set(found.keys());
  for (const act of new Set(cited.map(({ law }) => law)))
    for (const { name, article, carriesOut } of carryingOut(act, table))
      if (carriesOut.every((each) => names.has(each))) found.set(name, article);
  return [...found.values()];
}

/** An article of an order, and what it carries out, by name. */
interface Carrying {
  readonly name: string;
  readonly article: Article;
  readonly carriesOut: readonly string[];
}

const carrying = new WeakMap<ArticlesOfLaw, readonly Carrying[]>();

/** The articles that carry out something, of all orders of an act; those of an act are asked for again and again. */
function carryingOut(act: string, table: ArticleTable | undefined): readonly Carrying[] {
  const law = table?.lawOf(act);
  if (table === undefined || law === undefined) return [];
  const known = carrying.get(law);
  if (known !== undefined) return known;
  const made = law.orders
    .flatMap((order) => table.articlesOf(order))
    .filter(({ carriesOut }) => carriesOut.length > 0)
    .map((article) => ({ name: nameOf(article), article, carriesOut: article.carriesOut.map(nameOf) }));
  carrying.set(law, made);
  return made;
}

function nameOf({ law, number }: Pick<Article, 'law' | 'number'>): string {
  return `${law} ${number}`;
}
