import type { Reporter, TestCase } from 'vitest/node';

/** Says at the end of a run which tests were skipped, and why. */
export function skippedReporter(): Reporter {
  let isPartly = false; // where only some tests are asked for by name, the others need no reason
  return {
    onInit({ config }) {
      isPartly = config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules) {
      const skipped = modules
        .flatMap((module) => [...module.children.allTests('skipped')])
        .filter((test) => !isPartly || reasonOf(test) !== undefined);
      process.stdout.write(summaryOf(skipped));
    },
  };
}

function summaryOf(skipped: readonly TestCase[]): string {
  if (skipped.length === 0) return '';
  const lines = skipped.map((test) => `   ${reasonOf(test) ?? 'NO REASON GIVEN'}: ${nameOf(test)}`);
  return [` Skipped (${skipped.length}):`, ...lines.toSorted(), '', ''].join('\n');
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}

function nameOf({ module, fullName }: TestCase): string {
  return `${module.relativeModuleId} > ${fullName}`;
}
