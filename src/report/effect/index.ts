import { effectCsv } from './csv.js';
import { effectJson } from './json.js';
import { effectMarkdown } from './markdown.js';
import type { EffectReport } from './report.js';
import { effectTable } from './table.js';

/** Formats of an effect; the first is the default. */
export const effectFormats = ['table', 'json', 'markdown', 'csv'] as const;

/** Every report of an effect, by the name of its format. */
export const effectReports: Readonly<Record<(typeof effectFormats)[number], EffectReport>> = {
  table: effectTable,
  json: effectJson,
  markdown: effectMarkdown,
  csv: effectCsv,
};
