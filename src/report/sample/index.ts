import { drawnCsv } from './csv.js';
import { sampleJson } from './json.js';
import type { SampleReport } from './report.js';
import { sampleTable } from './table.js';

export { samplePlan } from './table.js';

/** Formats of a sample; the first is the default. */
export const sampleFormats = ['table', 'csv', 'json'] as const;

export type SampleFormat = (typeof sampleFormats)[number];

export const sampleReports: Readonly<Record<SampleFormat, SampleReport>> = {
  table: sampleTable,
  csv: drawnCsv,
  json: sampleJson,
};
