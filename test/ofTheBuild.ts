/** The test that packs the project, and so builds it. */
export const testOfThePackage = 'test/package.test.ts';

/** The tests that run what dist/ holds: the program as its users start it, or a module that imports the package. */
export const testsOfTheBuild: readonly string[] = [
  'test/action.test.ts',
  testOfThePackage,
  'test/preCommit.test.ts',
  'test/browser/library.test.ts',
  'test/browser/page.test.ts',
  'test/cli/colours.test.ts',
  'test/cli/commands/criteria.test.ts',
  'test/cli/commands/diff.test.ts',
  'test/cli/commands/report.test.ts',
  'test/cli/compiled.test.ts',
  'test/cli/damagedRecord.test.ts',
  'test/cli/faultyModules.test.ts',
  'test/cli/git/hostileTrees.test.ts',
  'test/cli/injectedErrors.test.ts',
  'test/cli/process.test.ts',
  'test/cli/terminal.test.ts',
  'test/cli/threads.test.ts',
  'test/scoring/filling.test.ts',
  'test/scoring/inNumbers.test.ts',
];

/**
 * The tests that take long: they start browsers, office suites, package managers, databases, terminals and many
 * repositories, compile what is new, read all sources, or draw a population again and again.
 */
export const longTests: readonly string[] = [
  testOfThePackage,
  'test/new.test.ts',
  'test/preCommit.test.ts',
  'test/browser/library.test.ts',
  'test/browser/page.test.ts',
  'test/cli/commands/report.test.ts',
  'test/cli/commands/surveySql.test.ts',
  'test/cli/git/hostileTrees.test.ts',
  'test/cli/git/unusualRepositories.test.ts',
  'test/cli/terminal.test.ts',
  'test/patterns.test.mjs',
  'test/survey/coverage.test.ts',
  'test/survey/libreOffice.test.ts',
];
