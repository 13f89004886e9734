import { severities, type Problem, type Severity } from '../../model/problem.js';
import { pageOf } from '../../model/version.js';
import { cut } from '../../text/cut.js';
import type { Wording } from '../../text/lang.js';
import { safeForSarif } from '../../text/safe/sarif.js';
import type { CheckReportOptions } from './report.js';

export const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

// What GitHub orders alerts by.
const githubSeverities = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
} as const satisfies Record<Severity, string>;

// GitHub takes 1,024 characters; a column is a character at most, but for marks that take no room.
const room = 500;

/** One rule for each code among the findings, by code: a reportingDescriptor with all that GitHub requires. */
export function sarifRules(findings: readonly Problem[], options: CheckReportOptions) {
  const rules = new Map<string, Severity>();
  for (const severity of severities) {
    for (const each of findings) {
      if (each.severity === severity && !rules.has(each.code)) rules.set(each.code, severity);
    }
  }
  return [...rules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, severity]) => ruleOf(code, severity, options));
}

function ruleOf(code: string, severity: Severity, { lang, describe }: CheckReportOptions) {
  const said = safeForSarif(describe?.(code)?.[lang] ?? code);
  const description = { text: cut(said, room) };
  return {
    id: code,
    shortDescription: description,
    fullDescription: description,
    helpUri: `${pageOf('src/findings/README.md')}#${code}`,
    help: { text: `${said}\n${help[lang]({ code })}` },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { 'problem.severity': githubSeverities[severity] },
  };
}

const help: Wording<{ readonly code: string }> = {
  ja: ({ code }) => `意味と直し方：commonality check --explain ${code}`,
  en: ({ code }) => `What it means and how to fix it: commonality check --explain ${code}`,
};
