import { weightsJson } from './json.js';
import { weightsMarkdown } from './markdown.js';
import type { WeightsReport } from './report.js';
import { weightsTable } from './table.js';
import { weightsYaml } from './yaml.js';

export type { WeightsOptions, WeightsReport } from './report.js';

export const weightsFormats = ['table', 'json', 'yaml', 'markdown'] as const;

export type WeightsFormat = (typeof weightsFormats)[number];

/** Every report of weights, by the name of its format. */
export const weightsReports: Readonly<Record<WeightsFormat, WeightsReport>> = {
  table: weightsTable,
  json: weightsJson,
  yaml: weightsYaml,
  markdown: weightsMarkdown,
};
