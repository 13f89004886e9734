import type { Assessment } from '../../model/assessment.js';
import type { ReportOptions } from '../score/report.js';

/** Writes how far some lists can be trusted in one format, in chunks of text. */
export type RobustnessReport = (assessment: Assessment, options: ReportOptions) => Iterable<string>;
