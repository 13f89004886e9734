import type { Checked } from '../../model/checked.js';
import { placeMark } from '../../model/address.js';
import { severityNames, type Problem, type Severity } from '../../model/problem.js';
import type { Text } from '../../text/lang.js';
import { safeForXml } from '../../text/safe/xml.js';
import { alike } from '../problems/alike.js';
import { findingPlaces, annotatedLine } from './findingPlace.js';
import { findingsByFile } from './findingsByFile.js';
import { findingText } from './findingText.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { repositoryPath } from './repositoryPath.js';

/**
 * JUnit XML: a suite for each file, with a case for each finding, or one that passed. Errors are failures, and so are
 * warnings where the check fails for them; any other finding is a passed case with its message.
 */
export const checkJunit: CheckReport = function* checkJunit(checked, options) {
  const suites = suitesOf(checked, options);
  const cases = suites.flatMap((suite) => suite.cases);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: 'commonality check', ...countsOf(cases) })}>\n`;
  for (const suite of suites) {
    yield `  <testsuite${attributes({ name: suite.path, ...countsOf(suite.cases) })}>\n`;
    for (const each of suite.cases) yield `    ${caseText(each, suite.path)}\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

interface Suite {
  readonly path: string;
  readonly cases: readonly Case[];
}

/** A finding, or a file without one. */
interface Case {
  readonly name: string;
  readonly line: number;
  /** the code of the finding, if it is a failure */
  readonly failure?: string;
  /** empty for a file without findings */
  readonly message: string;
}

/** The inputs in their order, then whatever else findings name. */
function suitesOf(checked: Checked, options: CheckReportOptions): readonly Suite[] {
  const { lang, failOn } = options;
  const { findings, othersOf } = alike(checked.findings);
  const found = findingsByFile(findings);
  const files = new Set([...(checked.result?.run.inputs.map(({ name }) => name) ?? []), ...found.keys()]);
  const failing = failingSeverities(checked, failOn);
  const placeOf = findingPlaces(checked);
  const caseOf = (finding: Problem): Case => ({
    name: nameOf(finding, othersOf(finding).length > 0),
    line: annotatedLine(finding),
    ...(failing.has(finding.severity) ? { failure: finding.code } : {}),
    message: `${severityNames[finding.severity][lang]} ${findingText(finding, lang, placeOf(finding).cell, othersOf(finding))}`,
  });
  const passed: Case = { name: nothingFound[lang], line: 1, message: '' };
  return [...files].map((file) => ({
    path: repositoryPath(file, options),
    cases: found.get(file)?.map(caseOf) ?? [passed],
  }));
}

/** What fails the check; one that failed without an error failed for its warnings. */
function failingSeverities(
  { failed, findings }: Checked,
  failOn: CheckReportOptions['failOn'],
): ReadonlySet<Severity> {
  const forWarnings = failed && !findings.some(({ severity }) => severity === 'error');
  return new Set(failOn === 'warning' || forWarnings ? ['error', 'warning'] : ['error']);
}

function nameOf(problem: Problem, isOneOfMany: boolean): string {
  const { code } = problem;
  const task = isOneOfMany ? undefined : problem.task;
  const place = placeMark(problem).slice(1);
  return `${code} ${place}${task === undefined ? '' : ` [${task}]`}`;
}

function countsOf(cases: readonly Case[]) {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  return { tests: cases.length, failures, errors: 0 };
}

function caseText({ name, line, failure, message }: Case, path: string): string {
  const head = `<testcase${attributes({ name, classname: path, file: path, line })}`;
  if (message === '') return `${head}/>`;
  if (failure === undefined) return `${head}><system-out>${safeForXml(message)}</system-out></testcase>`;
  const place = safeForXml(`${path}:${line}`);
  return `${head}><failure${attributes({ message, type: failure })}>${place}</failure></testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${safeForXml(String(value))}"`)
    .join('');
}

const nothingFound: Text = { ja: '指摘なし', en: 'no findings' };
