import { scoreCsv } from './csv.js';
import { scoreJson } from './json.js';
import { scoreMarkdown } from './markdown.js';
import type { ScoreReport } from './report.js';
import { scoreTable } from './table.js';

export type { Paint } from '../layout/paint.js';
export { plainPaint } from '../layout/paint.js';
export type { CriterionNote, ReportOptions, ScoreReport as Report } from './report.js';

/** Formats that are text. */
export const formats = ['table', 'json', 'csv', 'markdown'] as const;

export type Format = (typeof formats)[number];

/** Formats of a result: those that are text, a workbook, and a page. */
export const scoreFormats = [...formats, 'xlsx', 'html'] as const;

/** Every report of text, by the name of its format. */
export const reports: Readonly<Record<Format, ScoreReport>> = {
  table: scoreTable,
  json: scoreJson,
  csv: scoreCsv,
  markdown: scoreMarkdown,
};
