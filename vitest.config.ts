import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { testOfThePackage, testsOfTheBuild } from './test/ofTheBuild.js';
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
          exclude: [...testsOfTheBuild],
          maxWorkers: availableParallelism(),
          // Nearly all are pure: to load every module anew for each of 250 files took two fifths of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: [...testsOfTheBuild],
          exclude: [testOfThePackage],
          globalSetup: 'test/buildOnce.ts',
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Last and alone: packing the project builds dist/ anew, which the others read.
        test: { name: 'package', include: [testOfThePackage], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
    // What was skipped is listed before the summary, so that a run ends with the runner's own lines.
    reporters: [skippedReporter(), 'default', ...onRunner],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**', 'criteria/**'], reporter: ['text-summary', 'html'] },
  },
});
