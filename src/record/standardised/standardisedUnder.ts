import { say } from '../../text/lang.js';
import { memoized } from '../../text/memoized.js';
import type { Article, ArticleName, ArticleTable } from '../articles/article.js';
import { chapterTitle } from '../articles/chapterTitle.js';
import type { LawGround } from '../citations/ground.js';
import type { LawFamily } from '../laws/lawFamily.js';
import type { LawFigure } from '../recordSource.js';
import { coveredArticlesRecord, ordinanceRecord } from '../sourceWordings.js';
import type { StandardisedArticles } from './standardisedArticles.js';
import { standardisedAs } from './standardisedAs.js';

/**
 * Which of the 20 tasks a task under some laws surely is by its name, as a figure of the record: all of its articles are
 * among those that the ordinance names for it, or its name and its law say so together. Undefined where neither proves it.
 */
export function standardisedUnder(
  grounds: readonly LawGround[],
  table: readonly StandardisedArticles[] = [],
): (name: string) => LawFigure | undefined {
  const families = grounds.map(({ family }) => family);
  const covering = byArticles(grounds, table);
  if (covering !== undefined) {
    const figure = figureOf(covering, families);
    return () => figure;
  }
  return (name) => {
    const task = standardisedAs(name, families);
    return task === undefined ? undefined : figureOf([task], families);
  };
}

function figureOf(tasks: readonly string[], families: readonly LawFamily[]): LawFigure {
  const named = families
    .filter(({ standardisedTasks }) => tasks.some((task) => standardisedTasks.includes(task)))
    .map(({ title }) => title);
  const laws = named.length > 0 ? named : families.map(({ title }) => title);
  return { field: 'standardised_tasks', value: tasks, laws, source: say(ordinanceRecord, { laws }) };
}

/**
 * The articles that decide: those of acts that are cited, since orders follow the articles that they carry out; where
 * nothing but orders is cited, what these carry out.
 */
function deciding(grounds: readonly LawGround[]): readonly ArticleName[] {
  const cited = grounds.flatMap(({ articles }) => articles);
  const own = cited.filter(({ carriesOut }) => carriesOut.length === 0);
  return own.length > 0 ? own : cited.flatMap(({ carriesOut }) => carriesOut);
}

/**
 * Every article that is cited, and those that cited orders carry out. Where nothing but orders is cited, those beside these
 * in their chapter too: orders say in detail what an article beside them begins (予防接種法第15条, which 第16条 refers to).
 */
function touched(grounds: readonly LawGround[], articles: ArticleTable | undefined): readonly ArticleName[] {
  const cited = grounds.flatMap((ground) => ground.articles);
  const named = cited.flatMap((each) => [each, ...each.carriesOut]);
  const isOfOrders = ({ law }: Article) => articles?.lawOf(law)?.act !== undefined;
  if (articles === undefined || !cited.every(isOfOrders)) return named;
  return [
    ...named,
    ...cited.flatMap(({ carriesOut }) => carriesOut.flatMap((each) => besides(each, articles))),
  ];
}

/** The articles of the chapter in which one lies, if the chapter says what is done. */
function besides({ law, number }: ArticleName, articles: ArticleTable): readonly ArticleName[] {
  const chapter = articles.articleOf(law, number)?.chapter ?? '';
  if (chapterTitle(chapter) === '') return [];
  return articles.articlesOf(law).filter((each) => each.chapter === chapter);
}

/** Those of the 20 tasks that cover every cited article. */
function byArticles(
  grounds: readonly LawGround[],
  table: readonly StandardisedArticles[],
): readonly string[] | undefined {
  const cited = deciding(grounds);
  if (cited.length === 0 || grounds.some(({ isWhole }) => isWhole)) return undefined;
  const covering = tasksIn(table).filter((task) => cited.every((each) => covers(table, task, each)));
  return covering.length > 0 ? covering : undefined;
}

/**
 * That a system of one of the 20 tasks covers some of the cited articles, as a figure of the record: part of the ground
 * of such a task is decided, and where the border runs is to be settled first. The same where the ordinance names the law
 * without articles (地方税法): any of them may be covered. Undefined where no article is.
 */
export function standardisedInPart(
  grounds: readonly LawGround[],
  table: readonly StandardisedArticles[] = [],
  articles?: ArticleTable,
): LawFigure | undefined {
  const numbers = numbersByTask(touched(grounds, articles), table);
  const covering = tasksIn(table)
    .filter((task) => numbers.has(task))
    .toSorted((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
  if (covering.length === 0) return undefined;
  const laws = grounds.map(({ family }) => family.title);
  const systems = covering.map((task) => `標準準拠システム（${task}）`);
  return { field: 'nationwide_system', value: systems, laws, source: say(coveredArticlesRecord, { laws }) };
}

function tasksIn(table: readonly StandardisedArticles[]): readonly string[] {
  return [...new Set(table.map(({ task }) => task))];
}

function covers(table: readonly StandardisedArticles[], task: string, { law, number }: ArticleName): boolean {
  return table.some((each) => each.task === task && each.law === law && each.numbers.includes(number));
}

/** How many of the cited articles each of the 20 tasks may cover; those that cover none are not there. */
function numbersByTask(
  cited: readonly ArticleName[],
  table: readonly StandardisedArticles[],
): ReadonlyMap<string, number> {
  const rowsOf = memoized((law: string) => table.filter((each) => each.law === law));
  const numbers = new Map<string, number>();
  for (const { law, number } of cited) {
    const covering = rowsOf(law).filter((each) => mayCover(each, number));
    for (const task of new Set(covering.map((each) => each.task)))
      numbers.set(task, (numbers.get(task) ?? 0) + 1);
  }
  return numbers;
}

/** Where the ordinance names no articles, any may be covered. */
function mayCover({ numbers }: StandardisedArticles, number: string): boolean {
  return numbers.length === 0 || numbers.includes(number);
}
