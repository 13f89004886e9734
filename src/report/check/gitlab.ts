import type { Problem, Severity } from '../../model/problem.js';
import { jsonArray, jsonText } from '../layout/jsonText.js';
import { alike } from '../problems/alike.js';
import { findingPlaces, annotatedLine } from './findingPlace.js';
import { findingText } from './findingText.js';
import { fingerprints } from './fingerprints.js';
import type { CheckReport } from './report.js';
import { repositoryPath } from './repositoryPath.js';

// GitLab also knows blocker and critical, which no cell of an inventory is.
const grades = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** A Code Quality report of GitLab (docs.gitlab.com/ci/testing/code_quality, report format). */
export const checkGitlab: CheckReport = function* checkGitlab(checked, options) {
  const { lang } = options;
  const { findings, othersOf } = alike(checked.findings);
  const names = fingerprints(findings, options, othersOf);
  const placeOf = findingPlaces(checked);
  yield* jsonArray(findings, 0, (finding) => [jsonText(issueOf(finding), 1)]);
  yield '\n';

  function issueOf(finding: Problem) {
    return {
      description: findingText(finding, lang, placeOf(finding).cell, othersOf(finding)),
      check_name: finding.code,
      fingerprint: names.get(finding),
      severity: grades[finding.severity],
      location: { path: repositoryPath(finding.file, options), lines: { begin: annotatedLine(finding) } },
    };
  }
};
