import type { Page, Report } from '../layout/report.js';
import type { Explanation } from '../../model/explanation.js';

/** Writes an explanation in one format, in chunks of text. */
export type ExplainReport = Report<Explanation>;

export type ExplainReportOptions = Page;
