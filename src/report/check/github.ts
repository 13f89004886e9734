import { severities, type Problem, type Severity } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { safeForGithubData, safeForGithubProperty } from '../../text/safe/github.js';
import { alike, countOf } from '../problems/alike.js';
import { findingPlaces, type FindingPlace } from './findingPlace.js';
import { findingText } from './findingText.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { repositoryPath } from './repositoryPath.js';
import { verdictLine } from './verdictLine.js';

// GitHub shows ten annotations of each level for a step, and leaves out the others without a word.
const most = 10;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** Annotations in a log of GitHub Actions, the most severe first, and a last line with the true numbers. */
export const checkGithub: CheckReport = function* checkGithub(checked, options) {
  const { lang } = options;
  const placeOf = findingPlaces(checked, options.regionOf);
  const { findings, othersOf } = alike(checked.findings);
  const shown = severities.flatMap((severity) =>
    findings.filter((each) => each.severity === severity).slice(0, most),
  );
  for (const finding of shown)
    yield `${commandOf(finding, { at: placeOf(finding), others: othersOf(finding) }, options)}\n`;
  const capped = countOf(shown, othersOf) < checked.findings.length;
  yield `${verdictLine(checked, options)}${capped ? cappedWords[lang]({ most }) : ''}\n`;
};

/** One workflow command. The cell of a CSV file is named in the message, because people count cells. */
function commandOf(
  finding: Problem,
  { at: { line, character, end, cell }, others }: { at: FindingPlace; others: readonly Problem[] },
  options: CheckReportOptions,
): string {
  // GitHub shows columns only of what begins and ends in one line.
  const isInLine = end === undefined || end.line === line;
  const properties = [
    `file=${safeForGithubProperty(repositoryPath(finding.file, options))}`,
    `line=${line}`,
    ...(character === undefined || !isInLine ? [] : [`col=${character}`]),
    ...(end === undefined || !isInLine ? [] : [`endColumn=${end.character}`]),
    `title=${safeForGithubProperty(finding.code)}`,
  ];
  const message = safeForGithubData(findingText(finding, options.lang, cell, others));
  return `::${levels[finding.severity]} ${properties.join(',')}::${message}`;
}

const cappedWords: Wording<{ readonly most: number }> = {
  ja: ({ most }) => `。注釈は種類ごとに${figure(most)}件まで表示`,
  en: ({ most }) => `; at most ${figure(most)} of each are annotations`,
};
