import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    globalSetup: 'test/buildOnce.ts',
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['src/**', 'criteria/**'], reporter: ['text-summary', 'html'] },
  },
});
