import type { Report } from '../layout/report.js';
import type { ReportOptions } from '../score/report.js';
import type { ProfileRun } from './comparison.js';

/** Writes the ranks of several profiles side by side in one format, in chunks of text. */
export type ProfilesReport = Report<readonly ProfileRun[], ReportOptions>;
