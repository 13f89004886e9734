import type { Report } from '../layout/report.js';
import type { Assessment } from '../../model/assessment.js';
import type { ReportOptions } from '../score/report.js';

/** Writes how far some lists can be trusted in one format, in chunks of text. */
export type RobustnessReport = Report<Assessment, ReportOptions>;
