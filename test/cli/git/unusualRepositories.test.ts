import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';
import { needs } from '../../needs.js';

beforeEach((context) => needs(context, 'git'));

const header = 'id,name,law_amendments_per_year\n';
const [before, after] = [`${header}T1,転入届の受付,2\n`, `${header}T1,転入届の受付,5\n`];

function gitIn(cwd: string): (...args: readonly string[]) => string {
  const who = [
    'user.name=t',
    'user.email=t@example.invalid',
    'commit.gpgsign=false',
    'protocol.file.allow=always',
  ];
  const settings = who.flatMap((each) => ['-c', each]);
  return (...args) => execFileSync('git', [...settings, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

/** A repository with an inventory in a folder, at two commits. */
function repository(): string {
  const folder = folderWith({ 'data/inventory.csv': before });
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  writeFileSync(path.join(folder, 'data/inventory.csv'), after);
  git('commit', '-q', '-a', '-m', 'two');
  return folder;
}

/** A bare clone of it. */
function bareClone(): string {
  const folder = folderWith({});
  gitIn(folder)('clone', '-q', '--bare', repository(), 'bare.git');
  return path.join(folder, 'bare.git');
}

/** A repository with that one as a submodule. */
function holding(): string {
  const folder = folderWith({ 'readme.txt': 'x\n' });
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  git('submodule', '--quiet', 'add', repository(), 'towns');
  git('commit', '-q', '-m', 'two');
  return folder;
}

const moved = /動いた事務 1件|moved: 1|T1/;

describe('a bare repository', () => {
  it('has two revisions to be compared', async () => {
    const { code, stdout } = await run(['diff', '--git', 'HEAD~1..HEAD', 'data/inventory.csv'], {
      cwd: bareClone(),
    });
    expect([code, stdout]).toEqual([0, expect.stringMatching(moved)]);
  });

  it('has no working files, and says what to name', async () => {
    const { code, stderr } = await run(['diff', '--git', 'HEAD~1', 'data/inventory.csv', '--lang', 'en'], {
      cwd: bareClone(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('is bare');
    expect(stderr).toContain('HEAD~1..HEAD');
  });
});

describe('a submodule', () => {
  it('is named where its files are sought in the repository that holds it', async () => {
    const { code, stderr } = await run(
      ['diff', '--git', 'HEAD', 'towns/data/inventory.csv', '--lang', 'en'],
      { cwd: holding() },
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('towns is a submodule')]);
  });

  it('has its own history, in its own folder', async () => {
    const cwd = path.join(holding(), 'towns');
    const { code, stdout } = await run(['diff', '--git', 'HEAD~1', 'data/inventory.csv'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(moved)]);
  });

  it.each(['github', 'sarif', 'gitlab'])(
    'has its files below the repository that holds it, from which hosts look: %s',
    async (format) => {
      const cwd = path.join(holding(), 'towns/data');
      writeFileSync(path.join(cwd, 'bad.csv'), `${header}T1,a,x\n`);
      const { stdout } = await run(['check', 'bad.csv', '--format', format], { cwd });
      expect(stdout).toContain('towns/data/bad.csv');
    },
  );
});

describe('an inventory that was renamed', () => {
  it.each([
    ['and is not committed', 'HEAD', false],
    ['before the working tree', 'HEAD~1', true],
    ['between two revisions', 'HEAD~2..HEAD', true],
  ])('is compared with what it was: %s', async (_, revision, isCommitted) => {
    const cwd = repository();
    const git = gitIn(cwd);
    git('mv', 'data/inventory.csv', 'data/list.csv');
    if (isCommitted) git('commit', '-q', '-m', 'three');
    const { code, stdout } = await run(['diff', '--git', revision, 'data/list.csv', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('data/inventory.csv');
    expect(stdout).toContain('data/list.csv');
  });
});

it('a clone without the files of a revision says how to get them, and fetches nothing by itself', async () => {
  const source = repository();
  gitIn(source)('config', 'uploadpack.allowFilter', 'true');
  const folder = folderWith({});
  gitIn(folder)('clone', '-q', '--filter=blob:none', pathToFileURL(source).href, 'part');
  const argv = ['diff', '--git', 'HEAD~1', 'data/inventory.csv', '--lang', 'en'];
  const { code, stderr } = await run(argv, {
    cwd: path.join(folder, 'part'),
    env: { PATH: process.env['PATH'] ?? '' },
  });
  expect(code).toBe(2);
  expect(stderr).toContain('are not on this machine (a partial clone); get them with git fetch --refetch');
});
