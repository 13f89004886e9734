import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Checked } from '../../../src/model/checked.js';
import { checkJunit } from '../../../src/report/check/junit.js';
import { showUnseen } from '../../../src/text/safe/unseen.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, notANumber, passed, print, unread, withFindings } from './sample.js';
import { parseXml, type Element } from './xml.js';

it('there is a suite for each input, and a case that passed for one without findings', () => {
  const suites = suitesOf(checked);
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual([
    'inventory.csv',
    '総務/事務 一覧.yaml',
    'clean.csv',
  ]);
  expect(suites.at(-1)?.children.map(({ attributes, children }) => [attributes['name'], children])).toEqual([
    ['no findings', []],
  ]);
});

it('the numbers of a suite are those of its cases, and add up', () => {
  for (const each of [checked, passed, unread, many]) {
    const root = parseXml(print(checkJunit, each));
    for (const suite of root.children) expect(countsOf(suite)).toEqual(counted(suite.children));
    expect(countsOf(root)).toEqual(counted(root.children.flatMap(({ children }) => children)));
  }
});

it('an error is a failure with its message, code and place', () => {
  const [suite] = suitesOf(withFindings([notANumber]));
  expect(suite?.children[0]).toEqual({
    name: 'testcase',
    attributes: {
      name: 'not-a-number 4:7 [T003]',
      classname: 'inventory.csv',
      file: 'inventory.csv',
      line: '4',
    },
    text: '',
    children: [
      {
        name: 'failure',
        attributes: {
          message: 'error “多数” is not a number. (expected: a number, 0 or more; column 7; task T003)',
          type: 'not-a-number',
        },
        children: [],
        text: 'inventory.csv:4',
      },
    ],
  });
});

it('a warning is a failure only where the check fails for warnings', () => {
  const warned = withFindings([{ ...notANumber, severity: 'warning' }]);
  expect(failuresOf(warned)).toBe(0);
  expect(failuresOf(warned, { failOn: 'warning' })).toBe(1);
  expect(failuresOf({ ...warned, failed: true })).toBe(1);
});

it('a notice is never a failure, and is reported all the same', () => {
  const noticed = withFindings([{ ...notANumber, severity: 'info' }]);
  expect(failuresOf(noticed, { failOn: 'warning' })).toBe(0);
  expect(suitesOf(noticed)[0]?.children[0]?.children[0]).toMatchObject({
    name: 'system-out',
    text: expect.stringContaining('notice “多数” is not a number.'),
  });
});

it('whatever the data, it is well-formed, and says what the data said', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
      const suite = suitesOf(withFindings([{ ...hostileFinding(text), file: 'inventory.csv' }]))[0];
      expect(suite?.children[0]?.attributes['name']).toBe(
        `not-a-number 4:7 [${showUnseen(text).replace(/[\uFFFE\uFFFF]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)}]`,
      );
    }),
  );
});

it('whatever the name of a file, it is well-formed', () => {
  expect(suitesOf(withFindings(hostile.map(hostileFinding))).length).toBeGreaterThan(hostile.length - 10);
});

function suitesOf(of: Checked): readonly Element[] {
  return parseXml(print(checkJunit, of)).children;
}

function failuresOf(of: Checked, options: Parameters<typeof print>[2] = {}): number {
  return Number(parseXml(print(checkJunit, of, options)).attributes['failures']);
}

function countsOf({ attributes }: Element) {
  const { tests, failures, errors } = attributes;
  return { tests, failures, errors };
}

function counted(cases: readonly Element[]) {
  const failures = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
  return { tests: `${cases.length}`, failures: `${failures.length}`, errors: '0' };
}
