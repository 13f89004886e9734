import { poolJson } from './json.js';
import { poolMarkdown } from './markdown.js';
import type { PoolReport } from './report.js';
import { poolTable } from './table.js';

/** Formats of a pool; the first is the default. */
export const poolFormats = ['table', 'markdown', 'json'] as const;

export const poolReports: Readonly<Record<(typeof poolFormats)[number], PoolReport>> = {
  table: poolTable,
  markdown: poolMarkdown,
  json: poolJson,
};
