import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { longTests, testsOfTheBuild } from './ofTheBuild.js';

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.(?:ts|mjs)$/.test(file) && file !== 'projects.test.ts')
  .map((file) => `test/${file.replaceAll(path.sep, '/')}`);

// The program, its folder, the action that starts it, the package installed, and modules that import the package.
const built =
  /(?<!commonality: ')bin\/commonality\.js|'dist'|GITHUB_ACTION_PATH|municipal-commonality'\)|--print-to-pdf|fixtures\/plugins/;

it('the tests that need a build, and no others, wait for one', () => {
  const found = tests.filter((file) => built.test(readFileSync(file, 'utf8')));
  expect(found.toSorted()).toEqual(testsOfTheBuild.toSorted());
});

it('the tests that take long are there, and CI runs them with all others', () => {
  expect(longTests.filter((file) => !tests.includes(file))).toEqual([]);
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm test -- --project long --project package');
});

it('a test that a machine cannot run is skipped by needs(), which says why', () => {
  const silent = tests.filter((file) =>
    /\.(?:skipIf|runIf|skip|only|todo)[(.]/.test(readFileSync(file, 'utf8')),
  );
  expect(silent).toEqual([]);
});
