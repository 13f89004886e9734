import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { CheckReport } from './report.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export type { CheckReport, CheckReportOptions } from './report.js';

export const checkFormats = ['text', 'json', 'github', 'sarif', 'gitlab', 'junit'] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** Every report of a check, by the name of its format. */
export const checkReports: Readonly<Record<CheckFormat, CheckReport>> = {
  text,
  json,
  github,
  sarif,
  gitlab,
  junit,
};
