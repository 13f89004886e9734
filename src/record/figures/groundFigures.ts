import type { CellValue } from '../../criterion/field.js';
import { say } from '../../text/lang.js';
import type { Article } from '../articles/article.js';
import type { LawGround } from '../citations/ground.js';
import type { LawTableAbout } from '../laws/lawTable.js';
import type { LawFigure } from '../recordSource.js';
import {
  amendmentRecord,
  annexRecord,
  articleRecord,
  surveyRecord,
  systemRecord,
  type ArticleGround,
  type Gaps,
} from '../sourceWordings.js';
import { articleAmendments, articleFigure, type FigureLimits, type SurveyFigure } from './articleFigures.js';
import { countedCases, isLimit } from './countedCases.js';
import { dutyFigures } from './dutyFigures.js';
import { framing } from './framing.js';

/**
 * What the record says of a task under these laws, by field. Of cited articles it has figures; of a law that is named
 * without an article only a bound: what the task has of it lies between 0 and the figure of the whole law. Both add up.
 * Acts that frame every task bound nothing. 0 cases are zero or unknown in the survey: a sum of cases bounds nothing
 * where too few of the law's procedures are counted in it, neither alone nor in a sum of laws.
 */
export function groundFigures(grounds: readonly LawGround[], about: LawTableAbout): readonly LawFigure[] {
  if (grounds.length === 0) return [];
  return [
    ...amendments(grounds, about),
    ...procedures(grounds, about),
    ...classOf(grounds, about),
    ...dutyFigures(grounds, about),
  ];
}

/** The sum over the laws; none where it could be anything. */
function summed(
  grounds: readonly LawGround[],
  of: (ground: LawGround) => FigureLimits,
): CellValue | undefined {
  const all = grounds.map(of);
  const sum = (each: (limits: FigureLimits) => number) =>
    rounded(all.reduce((total, one) => total + each(one), 0));
  const [low, high] = [sum((one) => one.low), sum((one) => one.high)];
  if (low === high) return low;
  if (low === 0 && high === Infinity) return undefined;
  const point = all.every((one) => one.point !== undefined) ? sum((one) => one.point ?? 0) : undefined;
  return point === undefined ? { low, high } : { low, high, point };
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}

/** Up to the figure of the law; more where it is not known, or the act frames every task. */
function whole({ family: { title } }: LawGround, ofLaw: number | undefined): number {
  return ofLaw === undefined || framing.has(title) ? Infinity : ofLaw;
}

/** The figure of the cited articles, up to that of the law where it is named without an article as well. */
function onGround(
  ground: LawGround,
  ofLaw: number | undefined,
  ofArticles: () => FigureLimits,
): FigureLimits {
  const high = whole(ground, ofLaw);
  if (ground.articles.length === 0) return { low: 0, high, point: high === 0 ? 0 : undefined };
  const cited = ofArticles();
  return ground.isWhole ? { low: cited.low, high: Math.max(cited.high, high) } : cited;
}

function titlesOf(grounds: readonly LawGround[]): readonly string[] {
  return grounds.map(({ family }) => family.title);
}

function articlesOf(grounds: readonly LawGround[]): readonly Article[] {
  return grounds.flatMap(({ articles }) => articles);
}

function amendments(grounds: readonly LawGround[], { window, date }: LawTableAbout): readonly LawFigure[] {
  const years = Number(window[1]) - Number(window[0]) + 1;
  const value = summed(grounds, (ground) => {
    const ofLaw = ground.family.amendments;
    return onGround(ground, ofLaw, () => articleAmendments(ground.articles, years, ofLaw));
  });
  if (value === undefined) return [];
  const laws = titlesOf(grounds);
  const of = articleGround(grounds, () => false);
  const omnibus = laws.some((title) => omnibusActs.has(title));
  const gaps = () => gapsOf(grounds);
  const source =
    of === undefined
      ? say(amendmentRecord, { laws, of: laws.length, window, date, omnibus, gaps })
      : say(articleRecord.amendments, { ...of, window, date, gaps });
  return [{ field: 'law_amendments_per_year', value, laws, source }];
}

function gapsOf(grounds: readonly LawGround[]): Gaps {
  return {
    annexed: titlesOf(grounds.filter(({ gap }) => gap === 'annex')),
    textless: titlesOf(grounds.filter(({ gap }) => gap === 'text')),
  };
}

// Acts that touch every annex amend it (地方自治法 too, which gives no figures).
const omnibusActs: ReadonlySet<string> = new Set(['住民基本台帳法']);

/** What a source says of the articles behind a figure; undefined where no article is cited. */
function articleGround(
  grounds: readonly LawGround[],
  isBehind: (procedure: Article['procedures'][number]) => boolean,
): ArticleGround | undefined {
  const articles = articlesOf(grounds);
  if (articles.length === 0) return undefined;
  const procedures = articles.flatMap((article) => article.procedures).filter(isBehind);
  return {
    articles,
    procedures: procedures.toSorted((a, b) => (b.cases ?? 0) - (a.cases ?? 0)),
    whole: titlesOf(grounds.filter(({ isWhole }) => isWhole)),
  };
}

const fields = {
  resident_procedures: 'resident',
  counter_procedures: 'counter',
  report_duties: 'reports',
  cases_per_year: 'cases',
  national_reports_per_year: 'reportCases',
} as const satisfies Record<string, SurveyFigure>;

/** The survey as the source of all that procedures say, in the same words for every figure. */
function surveySource(grounds: readonly LawGround[], { survey }: LawTableAbout): LawFigure['source'] {
  const of = articleGround(grounds, () => true);
  const counted = () => countedCases(grounds);
  return of === undefined
    ? say(surveyRecord, { laws: titlesOf(grounds), survey, counted })
    : say(articleRecord.procedures, { ...of, survey, counted });
}

function procedures(grounds: readonly LawGround[], about: LawTableAbout): readonly LawFigure[] {
  const laws = titlesOf(grounds);
  const source = surveySource(grounds, about);
  const figures = Object.entries(fields).flatMap(([field, figure]) => {
    const value = summed(grounds, (ground) => {
      const { survey } = ground.family;
      const ofLaw = survey !== undefined && isLimit(figure, survey) ? survey[figure] : undefined;
      return onGround(ground, ofLaw, () => articleFigure(figure, ground.articles, ofLaw));
    });
    return value === undefined ? [] : [{ field, value, laws, source }];
  });
  const systems = everywhere(grounds);
  if (systems.length === 0) return figures;
  const used = { field: 'nationwide_system', value: systems, laws };
  return [...figures, { ...used, source: say(systemRecord, { laws, survey: about.survey }) }];
}

/** Systems in use for every procedure: of one that serves some of them nobody knows whether it serves the task. */
function everywhere(grounds: readonly LawGround[]): readonly string[] {
  const families = grounds.map(({ family }) => family);
  // A law that the survey does not know, or that frames every task, may have procedures without the system.
  if (families.some(({ title, survey }) => survey === undefined || framing.has(title))) return [];
  const procedures = families.reduce((sum, { survey }) => sum + (survey?.procedures ?? 0), 0);
  const uses = new Map<string, number>();
  for (const { name, procedures: n } of families.flatMap(({ systems }) => systems)) {
    uses.set(name, (uses.get(name) ?? 0) + n);
  }
  return [...uses].filter(([, n]) => procedures > 0 && n >= procedures).map(([name]) => name);
}

function classOf(grounds: readonly LawGround[], about: LawTableAbout): readonly LawFigure[] {
  const laws = titlesOf(grounds);
  const [only, another] = [...new Set(grounds.map((each) => classIn(each) ?? 'several'))];
  if (only === undefined || only === 'several' || another !== undefined) return annexed(grounds);
  return [{ field: 'task_class', value: only, laws, source: surveySource(grounds, about) }];
}

/** The class of all procedures; undefined where they are of several, or there are none. */
function classIn(ground: LawGround): string | undefined {
  const { family, articles, isWhole } = ground;
  const cited = articles.flatMap(({ procedures: each }) => each);
  if (!isWhole && cited.length > 0) {
    const [only, ...others] = new Set(cited.map((each) => each.class));
    return others.length === 0 ? only : undefined;
  }
  const { survey, annex, title } = family;
  if (survey === undefined || survey.procedures === 0 || framing.has(title)) return undefined;
  const { procedures: all, entrusted1, entrusted2 } = survey;
  if (entrusted1 === all) return 'entrusted-1';
  if (entrusted2 === all) return 'entrusted-2';
  // The annexes entrust what was not surveyed.
  return entrusted1 + entrusted2 === 0 && annex === undefined ? 'self-government' : undefined;
}

/** Of one law of which nothing was surveyed, the annexes of 地方自治法 say the class. */
function annexed(grounds: readonly LawGround[]): readonly LawFigure[] {
  const [only, another] = grounds;
  if (only?.family.annex?.whole !== true || another !== undefined) return [];
  if ((only.family.survey?.procedures ?? 0) > 0) return [];
  const { title, annex } = only.family;
  const source = say(annexRecord, { laws: [title], item: annex.item });
  return [{ field: 'task_class', value: `entrusted-${annex.item}`, laws: [title], source }];
}
