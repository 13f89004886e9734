import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failingCalls } from './failingCalls.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const inventory = 'id,name,law_amendments_per_year,annual_hours\nA,住民相談,3,100\nB,広報,1,200\n';

const files = {
  'i.csv': inventory,
  'j.csv': inventory.replace('A,住民相談,3', 'A,住民相談,5'),
  'c.yaml': 'missing: midpoint\n',
  'judgements.yaml': 'method: rank\nranking: [resident-need, commonality]\n',
  'procedures.csv': readFileSync('fixtures/procedures/r6.csv'),
  'lists/011002.csv': inventory,
  'lists/012025.csv': inventory,
  'old.json': '{ "old": true }\n',
};

/** A run of every command that reads or writes, with as many outputs as it can have. */
const runs: readonly (readonly string[])[] = [
  [
    'score',
    'i.csv',
    '--config',
    'c.yaml',
    '--no-record',
    '--format',
    'json=old.json',
    '--format',
    'csv=o.csv',
  ],
  ['score', 'i.csv', '--no-config', '--no-record', '--output', 'o.xlsx'],
  ['check', 'i.csv', '--no-record', '--update-baseline', '--rejects', 'r.csv', '--format', 'sarif=s.sarif'],
  ['explain', 'i.csv', 'A', '--no-record', '--output', 'o.md'],
  ['robustness', 'i.csv', '--no-record', '--samples', '100', '--output', 'o.json'],
  ['effect', 'i.csv', '--no-record', '--output', 'o.json'],
  ['import', 'procedures', 'procedures.csv', '--output', 'o.csv'],
  ['diff', 'i.csv', 'j.csv', '--no-record', '--output', 'o.md'],
  ['criteria', '--output', 'o.md'],
  ['criteria', 'new', 'flood-risk'],
  ['weights', 'judgements.yaml', '--output', 'o.yaml'],
  ['sample', '--n', '20', '--output', 'o.csv'],
  ['pool', 'lists', '--output', 'o.csv', '--decisions', 'd.csv'],
  ['init', 'new', '--no-workflow'],
];

/** What is in a folder, by path. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const inside = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(inside.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** Errors that a file system gives, one after the other. */
const codes = ['EIO', 'EACCES', 'ENOSPC', 'EBUSY', 'EMFILE'];

describe('an error of the system at any call', () => {
  it.each(runs)(
    'ends %s with a clear message, and leaves all files as they were or as they are to be',
    async (...argv) => {
      const home = folderWith({});
      let cwd = home;
      const failing = failingCalls(() => cwd);
      const begin = (): void => {
        cwd = folderWith(files);
      };
      begin();
      const before = contentOf(cwd);
      failing.failAt(0, 'EIO');
      const asked = [...argv, '--lang', 'en'];
      const whole = await run(asked, { cwd });
      expect([whole.code, whole.stderr]).toEqual([0, expect.not.stringContaining('bug')]);
      const calls = failing.calls();
      expect(calls).toBeGreaterThan(0);
      failing.failAt(0, 'EIO');
      const after = contentOf(cwd);

      for (let n = 1; n <= calls; n += 1) {
        begin();
        const code = codes[n % codes.length] ?? 'EIO';
        failing.failAt(n, code);
        const outcome = await run(asked, { cwd });
        failing.failAt(0, code);
        const left = contentOf(cwd);
        const scene = `${argv.join(' ')}, call ${n}, ${code}`;
        if (outcome.code === 0) {
          expect(left, scene).toEqual(after);
          continue;
        }
        expect(outcome.code, scene).toBe(2);
        expect(outcome.stderr, scene).not.toMatch(/\n\s+at |bug|undefined|\[object/);
        expect(outcome.stderr, scene).toMatch(/\S{3}/);
        expect([before, after], scene).toContainEqual(left);
        rmSync(cwd, { recursive: true, force: true });
      }
    },
    300_000,
  );
});
