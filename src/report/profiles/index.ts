import { profilesCsv } from './csv.js';
import { profilesJson } from './json.js';
import { profilesMarkdown } from './markdown.js';
import type { ProfilesReport } from './report.js';
import { profilesTable } from './table.js';

export type { ProfileRun } from './comparison.js';
export type { ProfilesReport } from './report.js';

/** Every report of profiles, by the name of its format; the formats are those of `score`. */
export const profilesReports: Readonly<Record<'table' | 'json' | 'csv' | 'markdown', ProfilesReport>> = {
  table: profilesTable,
  json: profilesJson,
  csv: profilesCsv,
  markdown: profilesMarkdown,
};
