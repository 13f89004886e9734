import { defineConfig } from 'vitest/config';

/**
 * The tests that mutation testing runs: those of the rooms that it changes, without a build. Files as large as a
 * machine can bear are left out, because they would be read again for every mutant.
 */
export default defineConfig({
  test: {
    include: [
      'test/{scoring,inventory}/**/*.test.ts',
      'test/explain/trackRule.test.ts',
      'test/score*.test.ts',
    ],
    exclude: ['test/inventory/monsters.test.ts'],
    // Loaded when they are needed: their constants have to be made before the tests that are watched.
    setupFiles: ['src/inventory/inspect/inspect.ts', 'src/inventory/yaml/yaml.ts'],
    testTimeout: 20_000,
  },
});
