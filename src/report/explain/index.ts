import { explainJson } from './json.js';
import { explainMarkdown } from './markdown.js';
import type { ExplainReport } from './report.js';
import { explainTable } from './table.js';

export type { ExplainReport, ExplainReportOptions } from './report.js';

export const explainFormats = ['table', 'json', 'markdown'] as const;

export type ExplainFormat = (typeof explainFormats)[number];

/** Every report of an explanation, by the name of its format. */
export const explainReports: Readonly<Record<ExplainFormat, ExplainReport>> = {
  table: explainTable,
  json: explainJson,
  markdown: explainMarkdown,
};
