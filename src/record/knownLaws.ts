import { standingOf } from '../model/lawAnswer.js';
import type { NamedLaw } from '../model/task.js';
import { say } from '../text/lang.js';
import type { Article, ArticleTable } from './articles/article.js';
import { groundOf, groundWith, type LawGround, type UnknownArticle } from './citations/ground.js';
import { groundFigures } from './figures/groundFigures.js';
import type { LawFamily } from './laws/lawFamily.js';
import { lawAnswer } from './laws/lawAnswer.js';
import type { LawMatch } from './laws/lawMatch.js';
import type { LawTable } from './laws/lawTable.js';
import { withArticleNames } from './citations/withArticleNames.js';
import { unsettledArticle, type UnsettledArticle } from './citations/unsettledArticle.js';
import type { LawFigure, RecordSource } from './recordSource.js';
import { noLawRecord, registerRecord } from './sourceWordings.js';
import type { StandardisedArticles } from './standardised/standardisedArticles.js';

export interface LawOptions {
  readonly table: LawTable;
  /** undefined: figures of laws alone */
  readonly articles?: ArticleTable | undefined;
  /** the articles of the 20 standardised tasks */
  readonly standardised?: readonly StandardisedArticles[] | undefined;
  /** whether names that are only like a title count as that law, and articles that a task's name surely means as cited */
  readonly acceptFuzzy: boolean;
}

/** What a task names, as the inventory has it. */
export interface Names {
  readonly laws: readonly string[];
  /** from a column of their own */
  readonly articles: readonly string[];
}

/** What the record knows of the laws and articles that a task names. */
export interface KnownLaws {
  readonly matches: readonly LawMatch[];
  /** whether every name is a law that counts, or local */
  readonly isSure: boolean;
  /** the laws that count, as the cell names them */
  readonly laws: readonly NamedLaw[];
  /** one for each law that counts */
  readonly grounds: readonly LawGround[];
  /** cited articles that do not exist */
  readonly unknown: readonly UnknownArticle[];
  /** numbers that may be an article or a paragraph, and cite none */
  readonly unsettled: readonly UnsettledArticle[];
  readonly figures: readonly RecordSource[];
  /** a figure with the laws as the cell names them */
  readonly named: (figure: LawFigure) => RecordSource;
  /** the same with an article that the name of the task means, for a law that is named without one */
  readonly meaning: (article: Article, family: LawFamily) => KnownLaws;
}

/** Looks up names; cells that say the same are looked up once. */
export function knownLaws(options: LawOptions): (names: Names) => KnownLaws {
  const seen = new Map<string, KnownLaws>();
  // Most cells that say the same are one list already.
  const lists = new WeakMap<readonly string[], KnownLaws>();
  return (names) => {
    const before = names.articles.length === 0 ? lists.get(names.laws) : undefined;
    if (before !== undefined) return before;
    const key = [...names.laws, '', ...names.articles].join('\n');
    const known = seen.get(key) ?? read(names, options);
    seen.set(key, known);
    if (names.articles.length === 0) lists.set(names.laws, known);
    return known;
  };
}

function read(names: Names, options: LawOptions): KnownLaws {
  const { table, articles, acceptFuzzy } = options;
  const matches = withArticleNames(names, table);
  const used = matches.filter((each) => isUsed(each, acceptFuzzy));
  const families = [...new Set(used.map(({ family }) => family))];
  const groundings = families.map((family) => {
    const cites = used.filter((each) => each.family === family).map((each) => each.cites);
    return groundOf(family, cites, articles);
  });
  const isSure = matches.every(
    (each) => each.is === 'local' || each.is === 'none' || isUsed(each, acceptFuzzy),
  );
  const unknown = groundings.flatMap((each) => each.unknown);
  const unsettled = used.flatMap(({ written, family, cites }) => {
    if (cites.articles.length > 0) return [];
    // A number behind a blank is in the cell, and in no name that was cut from it.
    const [found] = [written, ...(used.length === 1 ? names.laws : [])].flatMap(
      (text) => unsettledArticle(text, family.title, articles) ?? [],
    );
    return found ?? [];
  });
  const grounds = groundings.map(({ ground }) => ground);
  return knownOn(grounds, { matches, used, isSure, unknown, unsettled, options });
}

interface Matched extends Pick<KnownLaws, 'matches' | 'isSure' | 'unknown' | 'unsettled'> {
  readonly used: readonly Found[];
  readonly options: LawOptions;
}

function knownOn(
  grounds: readonly LawGround[],
  matched: Matched,
  likely: ReadonlySet<LawFamily> = new Set(),
): KnownLaws {
  const { matches, used, isSure, unknown, unsettled, options } = matched;
  const { about } = options.table;
  const laws = used.map((each) => namedLaw(each, likely));
  const lawsOf = (title: string) => laws.filter((each) => each.title === title);
  const named = (each: LawFigure) => ({ ...each, laws: each.laws.flatMap(lawsOf) });
  const answer = standingOf(matches.map((match) => lawAnswer(match, options.acceptFuzzy)));
  const standing = {
    field: 'national_law',
    value: standings[answer],
    laws: [],
    source: say(registerRecord, { date: about.date }),
  };
  // A name that no register knows may be of a law whose figures would add to the others.
  const ofLaws = isSure ? groundFigures(grounds, about).map(named) : [];
  const figures = answer === 'none' ? noAmendments() : ofLaws;
  const meant = new Map<Article, KnownLaws>();
  const meaning = (article: Article, family: LawFamily): KnownLaws => {
    const narrowed = () =>
      grounds.map((each) => (each.family === family ? groundWith(each, article, options.articles) : each));
    const known = meant.get(article) ?? knownOn(narrowed(), matched, new Set([...likely, family]));
    meant.set(article, known);
    return known;
  };
  const known = { matches, isSure, laws, grounds, unknown, unsettled };
  return { ...known, figures: [standing, ...figures], named, meaning };
}

/** なし: the analyst says that no law prescribes the task. */
export const lawless: KnownLaws = {
  matches: [],
  isSure: true,
  laws: [],
  grounds: [],
  unknown: [],
  unsettled: [],
  figures: noAmendments(),
  named: (figure) => ({ ...figure, laws: [] }),
  meaning: () => lawless,
};

/** What no law prescribes, no amendment of a law changes. */
function noAmendments(): readonly RecordSource[] {
  return [{ field: 'law_amendments_per_year', value: 0, laws: [], source: say(noLawRecord, {}) }];
}

/** The answer of the register, in the words of the field. */
const standings = { national: 'national', none: 'local', unknown: 'unsure' } as const;

type Found = Extract<LawMatch, { readonly family: LawFamily }>;

/** Whether a match counts: one that is only like a title does where that is accepted. */
export function isUsed(match: LawMatch, acceptFuzzy: boolean): match is Found {
  return match.is === 'matched' || (match.is === 'fuzzy' && acceptFuzzy);
}

function namedLaw(match: Found, likely: ReadonlySet<LawFamily>): NamedLaw {
  const { family, written } = match;
  const isLikely = match.is === 'fuzzy' || likely.has(family);
  return { title: family.title, written, match: isLikely ? 'fuzzy' : match.how };
}
