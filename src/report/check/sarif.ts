import { cellAddress } from '../../model/address.js';
import type { Checked } from '../../model/checked.js';
import type { Problem } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { safeForSarif } from '../../text/safe/sarif.js';
import { safeForUri } from '../../text/safe/uri.js';
import { alike } from '../problems/alike.js';
import { mostSevere } from '../problems/mostSevere.js';
import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import { findingPlaces, type FindingPlace } from './findingPlace.js';
import { findingText } from './findingText.js';
import { fingerprints } from './fingerprints.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { repositoryPath, type Roots } from './repositoryPath.js';
import { sarifLevels, sarifRules } from './sarifRules.js';

// GitHub shows 5,000 results of a run, and refuses a file with more than 25,000.
const most = 5000;

// A reader looks at some places more; a file with all of 100,000 would be refused.
const mostRelated = 100;

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS) with what GitHub code scanning requires beyond it; of more than 5,000 findings, the most severe ones. */
export const checkSarif: CheckReport = function* checkSarif(checked, options) {
  const { findings, othersOf } = alike(checked.findings);
  const shown = mostSevere(findings, most);
  const rules = sarifRules(shown, options);
  const indexes = new Map(rules.map(({ id }, i) => [id, i]));
  const names = fingerprints(findings, options, othersOf);
  const placeOf = findingPlaces(checked, options.regionOf);
  yield* jsonObject({ $schema: schema, version: '2.1.0' }, 0, [
    ['runs', jsonArray([runOf({ findings, result: checked.result }, rules, options)], 1, runChunks)],
  ]);
  yield '\n';

  function runChunks(run: object): Iterable<string> {
    return jsonObject(run, 2, [
      ['results', jsonArray(shown, 3, (finding) => [jsonText(resultOf(finding), 4)])],
    ]);
  }

  function relatedOf(finding: Problem) {
    return locationOf(finding, placeOf(finding), options);
  }

  function resultOf(finding: Problem) {
    const place = placeOf(finding);
    const others = othersOf(finding);
    return {
      ruleId: finding.code,
      ruleIndex: indexes.get(finding.code),
      level: sarifLevels[finding.severity],
      message: { text: safeForSarif(findingText(finding, options.lang, place.cell, others)) },
      locations: [locationOf(finding, place, options)],
      relatedLocations: others.length === 0 ? undefined : others.slice(0, mostRelated).map(relatedOf),
      occurrenceCount: others.length === 0 ? undefined : others.length + 1,
      // Not under the name primaryLocationLineHash, which GitHub's upload action fills in: it warns of
      // every value that is not its own (github/codeql-action, issue 4052).
      partialFingerprints: { 'commonalityIdentity/v2': names.get(finding) },
    };
  }
};

function runOf(
  { findings, result }: Pick<Checked, 'findings' | 'result'>,
  rules: readonly object[],
  options: CheckReportOptions,
) {
  const { lang, version } = options;
  const capped = findings.length > most;
  const notification = { level: 'warning', message: { text: cappedWords[lang]({ total: findings.length }) } };
  return {
    tool: { driver: { name: 'commonality', version, semanticVersion: version, rules } },
    invocations: [
      {
        executionSuccessful: result !== undefined,
        toolExecutionNotifications: capped ? [notification] : undefined,
      },
    ],
    language: lang,
    columnKind: 'utf16CodeUnits',
  };
}

/** The line of a finding, from a character on where one is known. */
function locationOf(finding: Problem, { line, character, end }: FindingPlace, roots: Roots) {
  const address = cellAddress(finding);
  return {
    physicalLocation: {
      artifactLocation: { uri: safeForUri(repositoryPath(finding.file, roots)), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line,
        startColumn: character,
        endLine: end?.line,
        endColumn: end?.character,
      },
    },
    logicalLocations: address === undefined ? undefined : [{ fullyQualifiedName: safeForSarif(address) }],
  };
}

const cappedWords: Wording<{ readonly total: number }> = {
  ja: ({ total }) => `指摘は全${figure(total)}件あり、重いものから${figure(most)}件を示す`,
  en: ({ total }) =>
    `there are ${figure(total)} findings, of which these are the ${figure(most)} most severe`,
};
