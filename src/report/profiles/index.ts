import { csv } from './csv.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { ProfilesReport } from './report.js';
import { table } from './table.js';

export type { ProfileRun } from './comparison.js';
export type { ProfilesReport } from './report.js';

/** Every report of profiles, by the name of its format; the formats are those of `score`. */
export const profilesReports: Readonly<Record<'table' | 'json' | 'csv' | 'markdown', ProfilesReport>> = {
  table,
  json,
  csv,
  markdown,
};
