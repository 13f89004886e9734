import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/model/problem.js';
import { checkGithub } from '../../../src/report/check/github.js';
import { checkGitlab } from '../../../src/report/check/gitlab.js';
import { checkJson } from '../../../src/report/check/json.js';
import { checkJunit } from '../../../src/report/check/junit.js';
import { checkSarif } from '../../../src/report/check/sarif.js';
import { checkSummary } from '../../../src/report/check/summary.js';
import { checkText } from '../../../src/report/check/text.js';
import { problemLines } from '../../../src/report/problems/problems.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { notANumber, print, withFindings } from './sample.js';

const column = (count: number, given: Partial<Problem> = {}): readonly Problem[] =>
  Array.from({ length: count }, (_, i) => ({ ...notANumber, line: i + 2, task: `T${i}`, ...given }));
const linesOf = (problems: readonly Problem[], lang: 'ja' | 'en' = 'en') =>
  [...problemLines(problems, { lang, paint: plainPaint })].map(String);
const thirty = withFindings(column(30));

describe('thirty equal wrong cells of a column', () => {
  it('are one finding, with their number, the first places and the rest', () => {
    expect(linesOf(column(30))).toEqual([
      'inventory.csv:2:7 error not-a-number “多数” is not a number. (expected: a number, 0 or more; 30 like it: lines 3, 4, 5 and 26 more)',
      '30 errors',
    ]);
    expect(linesOf(column(30), 'ja')[0]).toContain('同じ指摘が全30件：3、4、5行目ほか26件');
  });

  it('are named by their cells in a workbook', () => {
    const cells = column(30, { sheet: '調査票' });
    expect(linesOf(cells, 'ja')[0]).toContain('同じ指摘が全30件：G3、G4、G5ほか26件');
  });

  it('are four or more: fewer are reported one by one', () => {
    expect(linesOf(column(3))).toHaveLength(4);
    expect(linesOf(column(4))).toHaveLength(2);
  });

  it.each([
    ['value', { read: '少数' }],
    ['column', { field: 'national_reports_per_year', column: 9 }],
    ['file', { file: 'other.csv' }],
    ['severity', { severity: 'warning' }],
    ['code', { code: 'out-of-range' }],
  ] as const)('never hide one that differs in its %s', (_, given) => {
    expect(linesOf([...column(30), ...column(1, given)])).toHaveLength(3);
  });

  it('take one line, annotation, issue, case and row of a table', () => {
    expect(print(checkText, thirty).match(/^inventory\.csv:/gmu)).toHaveLength(1);
    expect(print(checkGithub, thirty).match(/^::error /gmu)).toHaveLength(1);
    expect(JSON.parse(print(checkGitlab, thirty))).toHaveLength(1);
    expect(print(checkJunit, thirty).match(/<failure/gu)).toHaveLength(1);
    expect(print(checkSummary, thirty).match(/^\| error /gmu)).toHaveLength(1);
    for (const report of [checkText, checkGithub, checkGitlab, checkJunit, checkSummary])
      expect(print(report, thirty)).toContain('30 like it: lines 3, 4, 5 and 26 more');
  });

  it('are one result of SARIF, with the other places and how often it occurs', () => {
    const [result, ...others] = resultsOf(print(checkSarif, thirty));
    expect(others).toEqual([]);
    expect(result?.occurrenceCount).toBe(30);
    expect(result?.relatedLocations).toHaveLength(29);
  });

  it('are all in JSON, and all count', () => {
    const { counts, findings }: { counts: unknown; findings: readonly unknown[] } = JSON.parse(
      print(checkJson, thirty),
    );
    expect(counts).toMatchObject({ error: 30 });
    expect(findings).toHaveLength(30);
  });

  it('keep their name on a code host when the first of them is corrected', () => {
    expect(nameIn(column(30).slice(1))).toBe(nameIn(column(30)));
  });
});

function nameIn(problems: readonly Problem[]): unknown {
  return JSON.parse(print(checkGitlab, withFindings(problems)))[0].fingerprint;
}

interface SarifResult {
  readonly occurrenceCount?: number;
  readonly relatedLocations?: readonly unknown[];
}

function resultsOf(sarif: string): readonly SarifResult[] {
  const { runs }: { runs: readonly { results: readonly SarifResult[] }[] } = JSON.parse(sarif);
  return runs[0]?.results ?? [];
}
