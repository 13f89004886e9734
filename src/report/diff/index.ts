import { diffCsv } from './csv.js';
import { diffGithub } from './github.js';
import { diffJson } from './json.js';
import { diffMarkdown } from './markdown.js';
import type { DiffReport } from './report.js';
import { diffTable } from './table.js';

export const diffFormats = ['table', 'json', 'csv', 'markdown', 'github'] as const;

export type DiffFormat = (typeof diffFormats)[number];

/** Every report of a difference, by the name of its format; `github` is the Markdown for the page of a run. */
export const diffReports: Readonly<Record<DiffFormat, DiffReport>> = {
  table: diffTable,
  json: diffJson,
  csv: diffCsv,
  markdown: diffMarkdown,
  github: diffGithub,
};
