import { robustnessCsv } from './csv.js';
import { robustnessJson } from './json.js';
import { robustnessMarkdown } from './markdown.js';
import type { RobustnessReport } from './report.js';
import { robustnessTable } from './table.js';

export const robustnessFormats = ['table', 'json', 'csv', 'markdown'] as const;

/** Every report of robustness, by the name of its format. */
export const robustnessReports: Readonly<Record<(typeof robustnessFormats)[number], RobustnessReport>> = {
  table: robustnessTable,
  json: robustnessJson,
  csv: robustnessCsv,
  markdown: robustnessMarkdown,
};
