import { json } from './json.js';
import { markdown } from './markdown.js';
import type { WeightsReport } from './report.js';
import { table } from './table.js';
import { yaml } from './yaml.js';

export type { WeightsOptions, WeightsReport } from './report.js';

export const weightsFormats = ['table', 'json', 'yaml', 'markdown'] as const;

export type WeightsFormat = (typeof weightsFormats)[number];

/** Every report of weights, by the name of its format. */
export const weightsReports: Readonly<Record<WeightsFormat, WeightsReport>> = { table, json, yaml, markdown };
