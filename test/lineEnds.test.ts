import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { has, needs } from './needs.js';

function git(cwd: string, ...args: readonly string[]): string {
  // Only what the repository says counts, whatever the machine, or a hook that runs the tests, is set to.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

function attributesOf(file: string): readonly (string | undefined)[] {
  const lines = git(clone, 'check-attr', 'text', 'eol', '--', file).trim().split('\n');
  return lines.map((line) => line.split(': ').at(-1));
}

const home = mkdtempSync(path.join(os.tmpdir(), 'line-ends-'));
const original = path.join(home, 'original');
const clone = path.join(home, 'clone');
let files: readonly string[] = [];

/** Puts the files of the repository, as they are now, into another one, and clones it as Git for Windows does. */
function makeClone(): void {
  const listed = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  files = listed.filter((file) => file !== '' && existsSync(file));
  for (const file of files) cpSync(file, path.join(original, file), { recursive: true });
  git(original, 'init', '--quiet');
  git(original, 'add', '--all', '--force');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  git(original, ...author, 'commit', '--quiet', '--message', 'all');
  git(home, 'clone', '--quiet', '-c', 'core.autocrlf=true', 'original', 'clone');
}

beforeAll(() => {
  if (has('a Git repository')) makeClone();
}, 60_000);

beforeEach((context) => needs(context, 'a Git repository'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a clone on Windows, where Git converts line ends', () => {
  it('holds every file byte for byte', () => {
    expect(files.length).toBeGreaterThan(500);
    const changed = files.filter((file) => !readFileSync(path.join(clone, file)).equals(readFileSync(file)));
    expect(changed).toEqual([]);
  });

  it('changes no file that is added again', () => {
    git(clone, 'add', '--renormalize', '.');
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });

  it.each(['src/record/laws.txt', 'src/cli/main.ts', '.ci/run', 'README.ja.md'])('has LF in %s', (file) => {
    expect(attributesOf(file)).toEqual(['auto', 'lf']);
  });

  it.each([
    'fixtures/hostile/enc/eucjp.csv',
    'fixtures/excel-shift-jis/inventory.csv',
    'test/cli/expected/init.ja/inventory.csv',
  ])('has %s as it was committed', (file) => {
    expect(attributesOf(file)[0]).toBe('unset');
  });
});
