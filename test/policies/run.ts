import { criteria } from '../../criteria/index.js';
import { check, type CheckOptions } from '../../src/check.js';
import type { Checked } from '../../src/model/checked.js';

/** Checks one CSV inventory by what it says itself. */
export function checkCsv(rows: readonly string[], options: CheckOptions = {}): Promise<Checked> {
  return check(
    async () => [{ name: 'inventory.csv', bytes: Buffer.from(`${rows.join('\n')}\n`) }],
    criteria,
    { record: false, thresholds: { held: 0 }, ...options },
  );
}

/** The codes of what was found, each with its task. */
export function codesOf({ findings }: Checked): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, task = '' }) => `${code} ${task}`.trim());
}
