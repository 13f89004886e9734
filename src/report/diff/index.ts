import { csv } from './csv.js';
import { github } from './github.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { DiffReport } from './report.js';
import { table } from './table.js';

export const diffFormats = ['table', 'json', 'csv', 'markdown', 'github'] as const;

export type DiffFormat = (typeof diffFormats)[number];

/** Every report of a difference, by the name of its format; `github` is the Markdown for the page of a run. */
export const diffReports: Readonly<Record<DiffFormat, DiffReport>> = {
  table,
  json,
  csv,
  markdown,
  github,
};
