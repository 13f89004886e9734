import type { PaperAbout } from '../../../report/paper/report.js';
import { paperHtml } from '../../../report/paper/html.js';
import type { OutputPage, Printed } from '../../output/printOutputs.js';
import type { ScoredRun } from '../../runScored.js';
import { pageParts } from './pageFiles.js';
import { paperOf } from './paperOf.js';

/** Prints a paper in one format. */
export type PaperPrinter = (format: 'html', page: OutputPage) => Printed;

/** Makes the paper once, and prints it in any of its formats. */
export async function paperPrinter(scored: ScoredRun, about: PaperAbout): Promise<PaperPrinter> {
  const paper = await paperOf(scored);
  const options = { lang: scored.context.lang, criteria: scored.criteria, about };
  return (_format, page) => paperHtml(paper, { ...options, ...page, parts: pageParts() });
}
