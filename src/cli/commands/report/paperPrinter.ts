import type { SurveyedAnswers } from '../../../model/effect.js';
import type { PaperAbout, PaperPart } from '../../../report/paper/report.js';
import type { PaperFormat } from '../../../report/paper/formats.js';
import { paperHtml } from '../../../report/paper/html.js';
import { paperMarkdown } from '../../../report/paper/markdown.js';
import { paperXlsx } from '../../../report/paper/xlsx.js';
import type { OutputPage, Printed } from '../../output/printOutputs.js';
import type { ScoredRun } from '../../runScored.js';
import { pageParts } from './pageFiles.js';
import { paperOf } from './paperOf.js';

/** Prints a paper in one format. */
export type PaperPrinter = (format: PaperFormat, page: OutputPage) => Printed;

/** What a paper is asked to say. */
export interface PaperRequest {
  readonly about: PaperAbout;
  readonly parts?: readonly PaperPart[];
  /** answers of a survey */
  readonly surveyed?: SurveyedAnswers | undefined;
}

/** Makes the paper once, and prints it in any of its formats. */
export async function paperPrinter(
  scored: ScoredRun,
  { about, parts = [], surveyed }: PaperRequest,
): Promise<PaperPrinter> {
  const paper = await paperOf(scored, parts, surveyed);
  const options = { lang: scored.context.lang, criteria: scored.criteria, about, parts };
  return (format, page) => {
    const laidOut = { ...options, ...page };
    if (format === 'markdown') return paperMarkdown(paper, laidOut);
    if (format === 'xlsx') return paperXlsx(paper, laidOut);
    return paperHtml(paper, { ...laidOut, page: pageParts() });
  };
}
