import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answersIn, filledCsv } from '../../fixtures/survey/fill.mjs';
import { failingCalls } from './failingCalls.js';
import { folderWith } from './folder.js';
import { needs } from '../needs.js';
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
  'towns.csv': readFileSync('fixtures/survey/sample.csv', 'utf8').split('\n').slice(0, 3).join('\n'),
  'town.csv': readFileSync('fixtures/survey/sample.csv', 'utf8').split('\n').slice(0, 2).join('\n'),
  'asked.csv': readFileSync('fixtures/survey/inventory.csv', 'utf8').split('\n').slice(0, 3).join('\n'),
  'module.mjs': readFileSync('fixtures/plugins/flood-risk.mjs'),
  'tmp/.keep': '',
};

/** A run, and what its folder has beside the files of all. */
interface Run {
  readonly argv: readonly string[];
  readonly prepare?: (folder: string) => void;
  /** a program that the machine has to have */
  readonly with?: 'git';
}

/** A run of every command that reads or writes, with as many outputs as it can have. */
const plainRuns: readonly (readonly string[])[] = [
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
  ['survey', 'new', 'asked.csv', '--sample', 'town.csv', '--output', 'sent', '--no-record'],
];

const answers = answersIn('fixtures/survey/answers.csv');

/** What `survey new` wrote and five towns filled in, by path. */
const sent = new Map<string, Buffer>();

const runs: readonly Run[] = [
  ...plainRuns.map((argv) => ({ argv })),
  {
    argv: ['survey', 'read', 'sent', '--collapse', '--output', 'o.csv', '--replies', 'replies'],
    prepare: put(sent),
  },
  { argv: ['survey', 'sql', 'sent/survey.json'], prepare: put(sent) },
  { argv: ['criteria', 'test', 'module.mjs', '--tasks', '10', '--output', 'o.json'], prepare: link },
  {
    argv: ['diff', '--git', 'HEAD', 'i.csv', '--no-record', '--output', 'o.md'],
    prepare: (folder) => put(repositoryOnce())(folder),
    with: 'git',
  },
];

beforeAll(async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'commonality-sent-'));
  for (const [name, content] of Object.entries(files)) put(new Map([[name, content]]))(cwd);
  await run(['survey', 'new', 'asked.csv', '--sample', 'towns.csv', '--output', 'sent', '--no-record'], {
    cwd,
  });
  for (const name of readdirSync(path.join(cwd, 'sent')).filter((each) => !/\.xlsx$|^vendors/.test(each))) {
    const content = readFileSync(path.join(cwd, 'sent', name), 'utf8');
    const isAnswer = name.endsWith('.csv');
    const filled = isAnswer ? filledCsv(content, answers.get(name.slice(0, 6)) ?? new Map()) : content;
    sent.set(`sent/${name}`, Buffer.from(filled));
  }
  rmSync(cwd, { recursive: true, force: true });
});

function put(added: ReadonlyMap<string, string | Uint8Array>): (folder: string) => void {
  return (folder) => {
    for (const [name, content] of added) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
}

function link(folder: string): void {
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(folder, 'node_modules/municipal-commonality'));
}

/** The files of a repository with an inventory at its only commit. */
function repository(): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'commonality-repository-'));
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
  };
  writeFileSync(path.join(folder, 'i.csv'), inventory);
  git('init', '-q', '-b', 'main', '--template=');
  git('add', 'i.csv');
  git('commit', '-q', '-m', 'one');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  const made = new Map(found.map((file) => [path.relative(folder, file), readFileSync(file)]));
  rmSync(folder, { recursive: true, force: true });
  return made;
}

let madeOnce: ReadonlyMap<string, Buffer> | undefined;
const repositoryOnce = (): ReadonlyMap<string, Buffer> => (madeOnce ??= repository());

/** What is in a folder, by path; git keeps times of its own. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((each) => each.isFile() && !each.parentPath.includes('.git'))
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return Object.fromEntries(inside.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** Errors that a file system gives, one after the other. */
const codes = ['EIO', 'EACCES', 'ENOSPC', 'EBUSY', 'EMFILE'];

afterEach(() => vi.unstubAllEnvs());

describe('an error of the system at any call', () => {
  it.for(runs)(
    'ends $argv with a clear message, and leaves all files as they were or as they are to be',
    { timeout: 300_000 },
    async ({ argv, prepare = () => undefined, with: program }, context) => {
      if (program !== undefined) needs(context, program);
      const home = folderWith({});
      let cwd = home;
      const failing = failingCalls(() => cwd);
      const begin = (): void => {
        vi.unstubAllEnvs();
        cwd = folderWith(files);
        prepare(cwd);
        vi.stubEnv('TMPDIR', path.join(cwd, 'tmp'));
      };
      begin();
      const before = contentOf(cwd);
      failing.failAt(0, 'EIO');
      const asked = [...argv, '--lang', 'en'];
      const env = { PATH: process.env['PATH'] ?? '' };
      const whole = await run(asked, { cwd, env });
      expect([whole.code, whole.stderr]).toEqual([0, expect.not.stringContaining('bug')]);
      const calls = failing.calls();
      expect(calls).toBeGreaterThan(0);
      failing.failAt(0, 'EIO');
      const after = contentOf(cwd);

      for (let n = 1; n <= calls; n += 1) {
        begin();
        const code = codes[n % codes.length] ?? 'EIO';
        failing.failAt(n, code);
        const outcome = await run(asked, { cwd, env });
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
  );
});
