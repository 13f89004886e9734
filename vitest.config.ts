import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longTests, testOfThePackage, testsOfTheBuild } from './test/ofTheBuild.js';
import { skippedReporter } from './test/skipped.js';

// Vitest adds the reporter of a GitHub runner only where no reporters are named.
const onRunner = process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : [];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,mjs}'],
          exclude: [...testsOfTheBuild, ...longTests],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: testsOfTheBuild.filter((file) => !longTests.includes(file)),
          globalSetup: 'test/buildOnce.ts',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: longTests.filter((file) => file !== testOfThePackage),
          globalSetup: 'test/buildOnce.ts',
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        // Last and alone: packing the project builds dist/ anew, which the others read.
        test: { name: 'package', include: [testOfThePackage], maxWorkers: 1, sequence: { groupOrder: 3 } },
      },
    ],
    maxWorkers: availableParallelism(),
    // Nearly all are pure: to load every module anew for each of 300 files took two fifths of the time.
    isolate: false,
    // Tests make much that lives for a moment: with room for it, an eighth of the time goes that went to its removal.
    execArgv: ['--max-semi-space-size=64'],
    // What was skipped is listed before the summary, so that a run ends with the runner's own lines.
    reporters: [skippedReporter(), 'default', ...onRunner],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**', 'criteria/**'], reporter: ['text-summary', 'html'] },
  },
});
