import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSarif } from '../../../src/report/check/sarif.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, notANumber, passed, print, unread, withFindings } from './sample.js';

// RFC 3986, as far as a relative reference goes: what a path may hold, and no scheme.
const relativeReference = /^(?!\/)(?![^/]*:)(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/;

const schema: object = JSON.parse(readFileSync('fixtures/schemas/sarif-schema-2.1.0.json', 'utf8'));
const validate = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'uri-reference': relativeReference, uri: /^https:\/\//, 'date-time': true },
}).compile(schema);

it('is valid SARIF 2.1.0', () => {
  for (const each of [checked, passed, unread, many]) {
    validate(JSON.parse(print(checkSarif, each)));
    expect(validate.errors).toBeNull();
  }
});

it('the schema would find a fault', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

it('has what GitHub requires beyond the schema', () => {
  const { $schema, runs } = logOf(checked);
  expect($schema).toContain('sarif-2.1.0.json');
  const [{ tool, results }] = runs;
  expect(tool.driver).toMatchObject({ name: 'commonality', semanticVersion: '1.2.3' });
  for (const rule of tool.driver.rules) {
    for (const text of [rule.id, rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(1024);
    }
  }
  for (const { message, locations, partialFingerprints } of results) {
    expect(message.text).not.toBe('');
    expect(locations).toHaveLength(1);
    expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
    expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}:\d+$/)]);
  }
});

it('each result points to its rule, and a rule is listed once', () => {
  const [{ tool, results }] = logOf(checked).runs;
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
});

it('a rule is described where its description is known', () => {
  const [{ tool }] = logOf(checked, { lang: 'ja' }).runs;
  const rule = tool.driver.rules.find(({ id }) => id === 'not-a-number');
  expect(rule?.shortDescription.text).toBe('数を記入する項目に、数でないものがある。');
  expect(rule?.help.text).toBe(
    '数を記入する項目に、数でないものがある。\n意味と直し方：commonality check --explain not-a-number',
  );
});

it('a column is given only where it is a character', () => {
  const findings = [notANumber, { ...notANumber, file: 'inventory.yaml' }];
  const [{ results }] = logOf(withFindings(findings)).runs;
  expect(results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
    { startLine: 4 },
    { startLine: 4, startColumn: 7 },
  ]);
});

it('a fingerprint survives an edit elsewhere, and differs between findings', () => {
  const moved = withFindings(checked.findings.map((each) => ({ ...each, line: each.line + 100 })));
  expect(namesOf(moved)).toEqual(namesOf(checked));
  expect(new Set(namesOf(many).flat()).size).toBe(5000);
});

it('URIs are relative to the root of the repository, encoded, with forward slashes', () => {
  expect(uriOf('総務/事務 一覧.csv')).toBe('%E7%B7%8F%E5%8B%99/%E4%BA%8B%E5%8B%99%20%E4%B8%80%E8%A6%A7.csv');
  expect(uriOf('inventory.csv', 'data\\2026')).toBe('data/2026/inventory.csv');
  expect(uriOf('../inventory.csv', 'data/2026/')).toBe('data/inventory.csv');
  expect(uriOf('../inventory.csv')).toBe('../inventory.csv');
  expect(uriOf('file:x.csv')).toBe('file%3Ax.csv');
});

it('of more than 5,000 findings the most severe are written, and the true number is reported', () => {
  const [{ results, invocations }] = logOf(many).runs;
  expect(results).toHaveLength(5000);
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(1000);
  expect(invocations[0]?.toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      message: { text: 'there are 10,000 findings, of which these are the 5,000 most severe' },
    },
  ]);
});

it('a run whose inputs could not be read did not succeed', () => {
  expect(logOf(unread).runs[0].invocations[0]?.executionSuccessful).toBe(false);
  expect(logOf(checked).runs[0].invocations[0]?.executionSuccessful).toBe(true);
});

it('whatever the data, it stays valid, and no message becomes a link', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const log = JSON.parse(print(checkSarif, withFindings([hostileFinding(text)])));
      validate(log);
      expect(validate.errors).toBeNull();
      expect(log.runs[0].results[0].message.text).not.toContain('](');
    }),
  );
});

/** The parts of a SARIF log that the tests look at. */
interface Log {
  readonly $schema: string;
  readonly runs: readonly [Run];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly unknown[];
  }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: Said;
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn?: number };
      };
    }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription: Said;
  readonly fullDescription: Said;
  readonly help: Said;
}

interface Said {
  readonly text: string;
}

function logOf(of: typeof checked, options: Parameters<typeof print>[2] = {}): Log {
  return JSON.parse(print(checkSarif, of, options));
}

function namesOf(of: typeof checked): readonly (readonly string[])[] {
  return logOf(of).runs[0].results.map(({ partialFingerprints }) => Object.values(partialFingerprints));
}

function uriOf(file: string, root?: string): string | undefined {
  const options = root === undefined ? {} : { root };
  const [{ results }] = logOf(withFindings([{ ...notANumber, file }]), options).runs;
  return results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
}
