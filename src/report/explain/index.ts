import { json } from './json.js';
import { markdown } from './markdown.js';
import type { ExplainReport } from './report.js';
import { table } from './table.js';

export type { ExplainReport, ExplainReportOptions } from './report.js';

export const explainFormats = ['table', 'json', 'markdown'] as const;

export type ExplainFormat = (typeof explainFormats)[number];

/** Every report of an explanation, by the name of its format. */
export const explainReports: Readonly<Record<ExplainFormat, ExplainReport>> = { table, json, markdown };
