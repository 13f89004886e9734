import { municipalities } from '../../criterion/taskFields.js';
import { say } from '../../text/lang.js';
import type { Article, ArticlePerformer } from '../articles/article.js';
import type { LawGround } from '../citations/ground.js';
import { limitedActs } from '../limitedActs.js';
import type { LawTableAbout } from '../laws/lawTable.js';
import type { LawFigure } from '../recordSource.js';
import { articleRecord } from '../sourceWordings.js';

/**
 * Who performs the cited articles, how many municipalities surely do, and whether ordinances settle something of it.
 * Nothing where a law is named without an article: of what the task does under it nobody knows who does it.
 */
export function dutyFigures(grounds: readonly LawGround[], { date }: LawTableAbout): readonly LawFigure[] {
  const articles = grounds.flatMap((ground) => ground.articles);
  if (articles.length === 0 || grounds.some(({ isWhole }) => isWhole)) return [];
  const laws = grounds.map(({ family }) => family.title);
  const more = { laws, source: say(articleRecord.text, { articles, date }) };
  const performer = performerOf(articles);
  return [
    ...(performer === undefined ? [] : [{ field: 'performer', value: performer, ...more }]),
    ...(grounds.some(isEverywhere)
      ? [{ field: 'municipalities_performing', value: municipalities, ...more }]
      : []),
    { field: 'left_to_ordinance', value: articles.some(({ byOrdinance }) => byOrdinance), ...more },
  ];
}

/** Who acts under an article: as its text says, or else whoever performs or receives its procedures. */
function performersIn(article: Article): readonly ArticlePerformer[] {
  if (article.performers.length > 0) return article.performers;
  const known = article.procedures.map(({ performers }) => performers);
  return known.some((each) => each.length === 0) ? [] : [...new Set(known.flat())];
}

/** As the field has it; undefined where that of one article cannot be told. */
function performerOf(articles: readonly Article[]): string | undefined {
  const acting = articles.map(performersIn).filter((_, i) => isActing(articles[i]));
  if (acting.length === 0 || acting.some((each) => each.length === 0)) return undefined;
  const all = new Set(acting.flat());
  if (all.has('local') || (all.has('municipality') && (all.has('prefecture') || all.has('police'))))
    return 'any';
  if (all.has('municipality')) return 'municipality';
  if (all.has('designated')) return 'designated';
  // What is handed in at a town office is work of the town, whoever decides.
  if (articles.some(({ procedures }) => procedures.some(({ counter }) => counter))) return undefined;
  return all.has('prefecture') ? 'prefecture' : 'police';
}

/** Articles of definitions, or without anybody who acts, say nothing beside those that do. */
function isActing(article: Article | undefined): boolean {
  return article !== undefined && (article.performers.length > 0 || article.procedures.length > 0);
}

/**
 * Whether every municipality performs it: a municipality must act, whether it wants to or not, and the act is for every
 * town. Where it may begin of itself, as with a plan, its duties bind only those that did.
 */
function isEverywhere({ family, articles }: LawGround): boolean {
  if (limitedActs().has(family.title)) return false;
  const towns = articles
    .filter(isOfAct)
    .flatMap((article) => [article, ...article.procedures])
    .filter(({ performers: [only, another] }) => only === 'municipality' && another === undefined);
  // What an order lets a town do in detail, it does under the act all the same.
  const own = articles.filter(({ law }) => law === family.title);
  return towns.some(({ duty }) => duty === 'must') && !(own.length > 0 ? own : articles).some(mayBegin);
}

// A rule of its own (全国家計構造調査規則) binds the towns where a survey is taken, and others decide which these are.
function isOfAct({ law, carriesOut }: Article): boolean {
  return carriesOut.length > 0 || !/[令則]$/u.test(law);
}

/** Whether the article leaves it to the municipality itself. */
function mayBegin({ duty, performers, heading }: Article): boolean {
  return duty === 'may' && performers.includes('municipality') && !oversight.test(heading);
}

/** What may be done to those who were permitted begins nothing: whoever permits may oversee. */
const oversight =
  /取消|停止|(?:改善|措置|監督|是正|原状回復)(?:の)?命令|勧告|報告(?:の徴収|徴収|及び検査)|立入|立ち入り|検査|監督処分/u;
