import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './cli/folder.js';
import { needs } from './needs.js';

interface Hook {
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const [hook = { entry: '', files: '' }] = hooks;
const bin = path.resolve('bin/commonality.js');

/** The file names that pre-commit passes of those that are staged. */
function passed(staged: readonly string[]): readonly string[] {
  return staged.filter((file) => new RegExp(hook.files).test(file));
}

/** Runs the hook as pre-commit does: entry, then args, then file names. */
function runHook(cwd: string, files: readonly string[], args = hook.args ?? []) {
  const [, ...command] = hook.entry.split(' ');
  return spawnSync(process.execPath, [bin, ...command, ...args, ...files], { cwd, encoding: 'utf8' });
}

const inventory = 'id,name,law_amendments_per_year\nT1,戸籍の届出,3\n';

const evil = '--config=evil/inventory.yaml';

/** A repository to which somebody adds a file whose path is an option, and the config that the option names. */
function folderOfOption(): string {
  const module = "import { writeFileSync } from 'node:fs'; writeFileSync('ran', ''); export default {};";
  return folderWith({
    'inventory.csv': inventory,
    [evil]: inventory,
    'evil/inventory.yaml': 'criteria: [./evil.mjs]\n',
    'evil/evil.mjs': module,
  });
}

describe('the pre-commit hook', () => {
  it('calls a command of the package', () => {
    expect(hook).toMatchObject({ id: 'commonality-check', entry: 'commonality check', language: 'node' });
    expect(runHook(folderWith({ 'inventory.csv': inventory }), ['inventory.csv']).status).toBe(0);
  });

  it('is for inventories in any folder', () => {
    const inventories = [
      'inventory.csv',
      'data/inventory-2026.csv',
      'a/b-c/事務一覧.yaml',
      'a/-b/inventory.tsv',
    ];
    expect(passed([...inventories, 'src/inventory/csv.ts', 'my-inventory.csv', 'inventory.csv.bak'])).toEqual(
      inventories,
    );
  });

  it('is for no file whose path begins like an option', () => {
    expect(passed([evil, '-inventory.csv', '-c/inventory.csv', '--plugin=./a/inventory.yaml'])).toEqual([]);
  });

  it('runs no module of a folder whose name is an option, also where a user lets all files pass', () => {
    const cwd = folderOfOption();
    const { status } = runHook(cwd, [evil, 'inventory.csv']);
    expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
    expect(status).not.toBe(0); // it is read as an inventory, and is none
    runHook(cwd, [evil, 'inventory.csv'], []);
    expect(existsSync(path.join(cwd, 'ran'))).toBe(false); // an option that is also the name of a file is refused
  });

  it.each(['docs/ci.md', 'docs/ci.ja.md'])('takes a config with the arguments that %s shows', (readme) => {
    const shown = /`args: (\[.*\])`/.exec(readFileSync(readme, 'utf8'))?.[1] ?? '';
    const args: readonly string[] = parse(shown);
    expect(args.at(-1)).toBe('--');
    const cwd = folderWith({
      'commonality.yaml': 'check: { fail-on: never }\n',
      'inventory.csv': inventory.replace('3', '三件ほど'),
    });
    expect(runHook(cwd, ['inventory.csv'], args).status).toBe(0);
    expect(runHook(cwd, ['inventory.csv'], ['--no-config', '--']).status).toBe(1);
  });
});

/*
 * Older versions of pre-commit run `npm pack`, and take what it prints for the name of a file. Version 4.6 runs
 * `npm install --global git+file://…`, in which npm runs `prepare` without the packages that the build needs.
 */
describe('an installation by pre-commit', () => {
  const modules = path.resolve('node_modules');
  let home = '';

  beforeAll(() => {
    home = mkdtempSync(path.join(os.tmpdir(), 'pre-commit-'));
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** A copy of the sources: a build in place would replace files that other tests run. */
  function copyTo(name: string): string {
    const copy = path.join(home, name);
    mkdirSync(copy);
    const left = new Set(['node_modules', 'dist', '.git', 'coverage']);
    for (const each of readdirSync('.').filter((file) => !left.has(file)))
      cpSync(each, path.join(copy, each), { recursive: true });
    return copy;
  }

  it('finds the name of the package, and nothing else, in what `npm pack` prints', () => {
    const cwd = copyTo('pack');
    symlinkSync(modules, path.join(cwd, 'node_modules'), 'junction');
    const shell = process.platform === 'win32';
    const { stdout } = spawnSync('npm', ['pack', '--offline'], { cwd, shell, encoding: 'utf8' });
    expect(stdout).toMatch(/^municipal-commonality-[\d.]+\.tgz\n$/);
    expect(existsSync(path.join(cwd, stdout.trim()))).toBe(true);
  }, 120_000);

  it('gets what the build needs into the copy, not among global packages', (context) => {
    needs(context, 'scripts of the shell'); // the stand-in for npm is one
    const cwd = copyTo('global');
    const npm = path.join(home, 'npm');
    writeFileSync(
      npm,
      `#!/bin/sh\necho "$*" >> '${home}/asked'\n[ "$1" = ci ] && ln -s '${modules}' node_modules || :\n`,
    );
    chmodSync(npm, 0o755);
    const env = {
      ...process.env,
      PATH: `${home}${path.delimiter}${process.env['PATH']}`,
      npm_config_global: 'true',
    };
    const prepare = () => spawnSync(process.execPath, ['.tools/prepare.mjs'], { cwd, env, encoding: 'utf8' });
    expect([prepare(), prepare()].map(({ status, stdout }) => [status, stdout])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const asked = readFileSync(path.join(home, 'asked'), 'utf8').trimEnd().split('\n');
    expect(asked).toEqual(['ci --global=false --include=dev --ignore-scripts', 'run build', 'run build']);
  });
});
