import { defineConfig } from 'vitest/config';
import { skippedReporter } from './test/skipped.js';

// Vitest adds the reporter of a GitHub runner only where no reporters are named.
const onRunner = process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    globalSetup: 'test/buildOnce.ts',
    reporters: ['default', ...onRunner, skippedReporter()],
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['src/**', 'criteria/**'], reporter: ['text-summary', 'html'] },
  },
});
