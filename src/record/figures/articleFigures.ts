import type { Article, ArticleProcedure } from '../articles/article.js';
import { procedureKinds, type ProcedureKind } from '../articles/procedureKinds.js';
import type { SurveyFigures } from '../laws/lawFamily.js';

/** What is known of a figure; high is Infinity where nothing bounds it. */
export interface FigureLimits {
  readonly low: number;
  readonly high: number;
  /** what the record counts, where that is the best that is known */
  readonly point?: number | undefined;
}

const counts = {
  resident: procedureKinds.resident,
  counter: procedureKinds.counter,
  reports: procedureKinds.report,
  cases: procedureKinds.any,
  reportCases: procedureKinds.report,
} as const satisfies Partial<Record<keyof SurveyFigures, ProcedureKind>>;

/** A figure of the survey that articles have too. */
export type SurveyFigure = keyof typeof counts;

/**
 * A figure of cited articles, never above that of their law (undefined: not known). Kinds are exact, because the survey
 * has every procedure; cases are at least those that are known. Articles in which the survey places no procedure say
 * nothing: what is done under them may be surveyed in an order, or in another article.
 */
export function articleFigure(
  figure: SurveyFigure,
  articles: readonly Article[],
  ofLaw: number | undefined,
): FigureLimits {
  const procedures = articles.flatMap((article) => article.procedures);
  if (procedures.length === 0) return ofLaw === 0 ? none : { low: 0, high: ofLaw ?? Infinity };
  const sum = figure === 'cases' || figure === 'reportCases' ? casesOf : kindsOf;
  const { surely, perhaps } = counts[figure];
  const low = sum(procedures.filter(surely)).low;
  const { high } = sum(procedures.filter(perhaps));
  return limits(low, Math.max(low, Math.min(high, ofLaw ?? Infinity)));
}

/** A count that is open upwards has what is known as its point, unless nothing is. */
function limits(low: number, high: number): FigureLimits {
  return { low, high, point: low === high || low > 0 ? low : undefined };
}

const none: FigureLimits = { low: 0, high: 0, point: 0 };

function kindsOf({ length }: readonly ArticleProcedure[]): FigureLimits {
  return { low: length, high: length };
}

/** The survey has 0 both where there are none and where the number is unknown. */
function casesOf(procedures: readonly ArticleProcedure[]): FigureLimits {
  const known = procedures.reduce((sum, each) => sum + (each.cases ?? 0), 0);
  return { low: known, high: procedures.some(isUncounted) ? Infinity : known };
}

// Registers are kept and laid open: nobody files a case, and so a number that is not there is none.
const withoutCases: ReadonlySet<ArticleProcedure['type']> = new Set(['keeping', 'inspection']);

function isUncounted({ cases: known, type }: ArticleProcedure): boolean {
  return known === undefined && !withoutCases.has(type);
}

/**
 * Amending laws a year that changed cited articles: one law may have changed several articles of one text, so that they
 * are at least those of the article that was changed most, and at most those of all together. Where the history of one
 * is not known, those of the law (undefined: not known either) are the limit.
 */
export function articleAmendments(
  articles: readonly Article[],
  years: number,
  ofLaw: number | undefined,
): FigureLimits {
  let [low, high] = [0, 0];
  for (const law of new Set(articles.map((each) => each.law))) {
    const changes = articles
      .filter((each) => each.law === law)
      .map(({ amendments }) => (amendments === undefined ? undefined : amendments / years));
    low += Math.max(...changes.map((each) => each ?? 0));
    high += changes.reduce<number>((sum, each) => sum + (each ?? ofLaw ?? Infinity), 0);
  }
  const most = Math.max(low, Math.min(high, ofLaw ?? Infinity));
  return { low, high: most, point: low === most ? low : undefined };
}
