import { checkGithub } from './github.js';
import { checkGitlab } from './gitlab.js';
import { checkJson } from './json.js';
import { checkJunit } from './junit.js';
import type { CheckReport } from './report.js';
import { checkSarif } from './sarif.js';
import { checkText } from './text.js';

export type { CheckReport, CheckReportOptions } from './report.js';

export const checkFormats = ['text', 'json', 'github', 'sarif', 'gitlab', 'junit'] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** Every report of a check, by the name of its format. */
export const checkReports: Readonly<Record<CheckFormat, CheckReport>> = {
  text: checkText,
  json: checkJson,
  github: checkGithub,
  sarif: checkSarif,
  gitlab: checkGitlab,
  junit: checkJunit,
};
