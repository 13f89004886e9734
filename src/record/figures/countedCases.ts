import type { Article } from '../articles/article.js';
import type { LawGround } from '../citations/ground.js';
import { isCountedEnough } from './countedShare.js';
import type { LawFamily, SurveyFigures } from '../laws/lawFamily.js';
import { articleFigure } from './articleFigures.js';
import { framing } from './framing.js';

/** A figure that adds up cases, with the procedures that may have some and those of which they are counted. */
const countedIn = {
  cases: ['procedures', 'counted'],
  reportCases: ['reports', 'countedReports'],
} as const satisfies Partial<
  Record<keyof SurveyFigures, readonly [all: keyof SurveyFigures, counted: keyof SurveyFigures]>
>;

export type CaseFigure = keyof typeof countedIn;

/** Whether a figure of a law is a limit for what one task has of it. */
export function isLimit(figure: keyof SurveyFigures, survey: SurveyFigures): boolean {
  if (!isOfCases(figure)) return true;
  const [all, counted] = countedIn[figure];
  return isCountedEnough(survey[counted], survey[all]);
}

function isOfCases(figure: string): figure is CaseFigure {
  return Object.hasOwn(countedIn, figure);
}

/** What a sum of cases rests on. */
export interface CountedCases {
  readonly figure: CaseFigure;
  /** laws behind the sum; where it is no limit, those of which it is none */
  readonly laws: readonly string[];
  readonly isLimit: boolean;
  readonly sum: number;
  readonly procedures: number;
  /** procedures of which the survey has cases */
  readonly counted: number;
}

/**
 * On what the limits of cases rest that whole laws set, or which laws set none though some of their cases are counted.
 * Nothing where a law leaves the figure open of which no case is counted: the figure says so itself.
 */
export function countedCases(grounds: readonly LawGround[]): readonly CountedCases[] {
  return (['cases', 'reportCases'] as const).flatMap((figure) => {
    const asked = grounds.filter((ground) => isBoundByLaw(ground, figure));
    const open = asked.filter(({ family }) => !isLimited(family, figure));
    const behind = (open.length > 0 ? open : asked).flatMap(({ family: { title, survey } }) =>
      survey === undefined || survey[figure] === 0 || framing.has(title) ? [] : [{ title, survey }],
    );
    if (behind.length === 0) return [];
    const [all, counted] = countedIn[figure];
    const sum = (of: keyof SurveyFigures) => behind.reduce((total, { survey }) => total + survey[of], 0);
    return {
      figure,
      laws: behind.map(({ title }) => title),
      isLimit: open.length === 0,
      sum: sum(figure),
      procedures: sum(all),
      counted: sum(counted),
    };
  });
}

function isLimited({ title, survey }: LawFamily, figure: CaseFigure): boolean {
  return survey !== undefined && !framing.has(title) && isLimit(figure, survey);
}

/** Whether the law sets the limit: it is named without an article, or cases of a cited one are unknown. */
function isBoundByLaw({ family, articles, isWhole }: LawGround, figure: CaseFigure): boolean {
  return isWhole || articles.length === 0 || isOpen(articles, figure, family);
}

function isOpen(articles: readonly Article[], figure: CaseFigure, family: LawFamily): boolean {
  return isLimited(family, figure) && articleFigure(figure, articles, undefined).high === Infinity;
}
