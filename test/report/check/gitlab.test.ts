import { expect, it } from 'vitest';
import * as z from 'zod';
import { checkGitlab } from '../../../src/report/check/gitlab.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, notANumber, passed, print, withFindings } from './sample.js';

// What GitLab documents of the format.
const report = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)/),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

it('every finding is an issue as GitLab documents it', () => {
  expect(issuesOf(checked)).toHaveLength(checked.findings.length);
  expect(issuesOf(passed)).toEqual([]);
  expect(issuesOf(many)).toHaveLength(10_000);
});

it('severities are major, minor and info', () => {
  expect(issuesOf(checked).map(({ severity }) => severity)).toEqual([
    'info',
    'major',
    'major',
    'minor',
    'minor',
    'major',
  ]);
});

it('no two issues share a fingerprint, or GitLab would show one of them', () => {
  expect(new Set(issuesOf(many).map(({ fingerprint }) => fingerprint)).size).toBe(10_000);
});

it('a fingerprint is the same in every language and on every line', () => {
  const moved = withFindings(checked.findings.map((each) => ({ ...each, line: each.line + 1 })));
  expect(fingerprintsOf(moved)).toEqual(fingerprintsOf(checked));
  expect(fingerprintsOf(checked, { lang: 'ja' })).toEqual(fingerprintsOf(checked));
});

it('the same file name in two folders gives two fingerprints', () => {
  const one = withFindings([notANumber]);
  expect(fingerprintsOf(one, { root: 'a' })).not.toEqual(fingerprintsOf(one, { root: 'b' }));
});

it('hostile names stay inside their strings', () => {
  const of = withFindings(hostile.filter((text) => !/^[./]/.test(text)).map(hostileFinding));
  expect(issuesOf(of)).toHaveLength(of.findings.length);
});

function issuesOf(of: typeof checked, options: Parameters<typeof print>[2] = {}) {
  return report.parse(JSON.parse(print(checkGitlab, of, options)));
}

function fingerprintsOf(of: typeof checked, options: Parameters<typeof print>[2] = {}): readonly string[] {
  return issuesOf(of, options).map(({ fingerprint }) => fingerprint);
}
