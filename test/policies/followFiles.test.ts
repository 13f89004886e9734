import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { check } from '../../src/check.js';
import type { Baseline } from '../../src/model/checked.js';
import { baselineOf } from '../../src/policies/baseline.js';

const rows = ['id,name,law_amendments_per_year', 'T1,転入届,6', 'T2,道路占用,many', 'T3,犬の登録,x'];

const checkFile = (name: string, of: readonly string[], baseline?: Baseline) =>
  check(async () => [{ name, bytes: Buffer.from(`${of.join('\n')}\n`) }], criteria, {
    record: false,
    baseline,
  });

async function accepted(): Promise<Baseline> {
  const checked = await checkFile('r6.csv', rows);
  return baselineOf(checked);
}

describe('a baseline of a file with another name', () => {
  it('is followed to the input that holds its tasks, and that is said', async () => {
    const checked = await checkFile('r7.csv', rows, await accepted());
    expect(checked.accepted).toBe(2);
    expect(checked.gone).toEqual([]);
    expect(checked.findings.map(({ code, file }) => [code, file])).toContainEqual([
      'baseline-file-renamed',
      'r7.csv',
    ]);
    expect(checked.failed).toBe(false);
  });

  it('is not followed to an input of other tasks', async () => {
    const others = rows.map((row) => row.replace(/^T/, 'S'));
    const checked = await checkFile('r7.csv', others, await accepted());
    expect(checked.accepted).toBe(0);
    expect(checked.findings.map(({ code }) => code)).not.toContain('baseline-file-renamed');
  });
});
