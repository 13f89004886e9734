import { csv } from './csv.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { RobustnessReport } from './report.js';
import { table } from './table.js';

export const robustnessFormats = ['table', 'json', 'csv', 'markdown'] as const;

/** Every report of robustness, by the name of its format. */
export const robustnessReports: Readonly<Record<(typeof robustnessFormats)[number], RobustnessReport>> = {
  table,
  json,
  csv,
  markdown,
};
