import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { langs } from '../../../src/text/lang.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const [older, newer] = ['fixtures/diff/old/inventory.csv', 'fixtures/diff/new/inventory.csv'];

/** What is told of the changes of a year stands beside the fixtures, so that a reviewer reads the change of it. */
describe('fixtures/diff: an inventory and its config, a year later', () => {
  it.each(langs)('is explained in %s as was agreed on, in 80 columns', async (lang) => {
    const { code, stdout } = await run(['diff', older, newer, '--lang', lang]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../../../fixtures/diff/expected/diff.${lang}.txt`);
  });

  it.each(langs)('is explained in %s for the page of a pull request', async (lang) => {
    const { stdout } = await run(['diff', older, newer, '--lang', lang, '--format', 'github']);
    await expect(stdout).toMatchFileSnapshot(`../../../fixtures/diff/expected/diff.${lang}.md`);
  });

  it.each(['json', 'csv'])('is written as %s', async (format) => {
    const { stdout } = await run(['diff', older, newer, '--format', format]);
    await expect(stdout).toMatchFileSnapshot(`../../../fixtures/diff/expected/diff.${format}`);
  });

  it.each(langs)('is explained in %s by values where the old side is a saved result', async (lang) => {
    const saved = (await run(['score', older, '--format', 'json'])).stdout;
    const { code, stdout } = await run(['diff', '-', newer, '--lang', lang], { stdin: saved });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../../../fixtures/diff/expected/diff-saved.${lang}.txt`);
  });

  it('the causes of every moved task add up to the change of its score', async () => {
    const { stdout } = await run(['diff', older, newer, '--format', 'json']);
    const { moves } = JSON.parse(stdout) as {
      moves: { points: number; is: string; causes: { points: number }[] }[];
    };
    const moved = moves.filter(({ is }) => is === 'moved');
    expect(moved.length).toBeGreaterThan(5);
    for (const { points, causes } of moved)
      expect(causes.reduce((sum, cause) => sum + cause.points, 0)).toBeCloseTo(points, 9);
  });
});

const head = 'id,name,law_amendments_per_year,resident_procedures,reform_expected,cases_per_year';
// The last two columns leave nothing open that could hold a task.
const rows = (...lines: readonly string[]): string =>
  `${[head, ...lines.map((line) => `${line},なし,100`)].join('\n')}\n`;
const before = rows('T1,甲,3,20', 'T2,乙,2,10', 'T3,丙,1,5');
const after = rows('T1,甲,3,20', 'T2,乙,6,30', 'T3,丙,1,5');
const files = { 'old.csv': before, 'new.csv': after };

describe('commonality diff', () => {
  it('says of a task that did not move by itself who overtook it, and why', async () => {
    const { stdout } = await run(['diff', 'old.csv', 'new.csv', '--lang', 'en'], { cwd: folderWith(files) });
    expect(stdout).toContain('rank 1 → 2 of 3');
    expect(stdout).toMatch(/Overtaken by “乙” \(Amending laws a year 2 → 6/);
  });

  it('of equal sides says that nothing moved, and lists all tasks only if asked to', async () => {
    const cwd = folderWith(files);
    const { stdout } = await run(['diff', 'old.csv', 'old.csv', '--lang', 'en'], { cwd });
    expect(stdout).toContain('0 moved, 0 added, 0 gone, 3 as before');
    expect(stdout).not.toContain('甲');
    expect((await run(['diff', 'old.csv', 'old.csv', '--all'], { cwd })).stdout).toContain('甲');
  });

  it('exits with 1 only where it is asked to fail on moves', async () => {
    const cwd = folderWith(files);
    const codeOf = async (...argv: readonly string[]) => (await run(['diff', ...argv], { cwd })).code;
    expect(await codeOf('old.csv', 'new.csv')).toBe(0);
    expect(await codeOf('old.csv', 'new.csv', '--fail-on', 'moved')).toBe(1);
    expect(await codeOf('old.csv', 'old.csv', '--fail-on', 'moved')).toBe(0);
    expect(await codeOf('old.csv', 'new.csv', '--fail-on', 'error')).toBe(2);
  });

  it('appends to the summary of a workflow run, and to nothing else', async () => {
    const cwd = folderWith({ ...files, 'summary.md': 'before\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md') };
    await run(['diff', 'old.csv', 'new.csv', '--format', 'markdown'], { cwd, env });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('before\n');
    const { stdout } = await run(['diff', 'old.csv', 'new.csv', '--format', 'github'], { cwd, env });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(`before\n${stdout}`);
  });

  it('takes a config for each side', async () => {
    const cwd = folderWith({
      ...files,
      'a.yaml': 'missing: midpoint\n',
      'b.yaml': 'exponent: 0\nweights: { resident-need: 3 }\n',
    });
    const argv = ['diff', 'old.csv', 'old.csv', '--old-config', 'a.yaml', '--new-config', 'b.yaml'];
    const { code, stdout } = await run([...argv, '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const { settings } = JSON.parse(stdout);
    expect(settings.map(({ is }: { is: string }) => is)).toEqual(['weights', 'missing', 'exponent']);
  });

  it.each([
    ['one file', ['old.csv'], 'two files are needed'],
    ['three files', ['old.csv', 'new.csv', 'old.csv'], 'two files are needed'],
    ['standard input twice', ['-', '-'], 'only one side'],
    ['a saved result that is none', ['old.csv', 'broken.json'], 'broken.json is not a valid saved result'],
    ['an output that is an input', ['old.csv', 'new.csv', '--output', 'new.csv'], 'is an input'],
    ['a missing file', ['old.csv', 'nowhere.csv'], 'nowhere.csv'],
  ])('%s cannot be run', async (_, words, message) => {
    const cwd = folderWith({ ...files, 'broken.json': '{"schemaVersion": "9.0", "lists": []}' });
    const { code, stdout, stderr } = await run(['diff', ...words], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

const lawful = (law: string): string => `id,name,governing_laws\nT1,甲,戸籍法\nT2,乙,${law}\n`;
const laws = { 'old.csv': lawful('住民基本台帳法'), 'new.csv': lawful('旅券法') };

describe('figures that the public record filled in', () => {
  it('carry its mark, which is explained, and in JSON their source', async () => {
    const cwd = folderWith(laws);
    const argv = ['diff', 'old.csv', 'new.csv'];
    const table = (await run([...argv, '--lang', 'ja'], { cwd })).stdout;
    expect(table).toMatch(/市町村窓口手続数\s+0〜[\d,]+※ →\s+0※/);
    expect(table).toContain('注：※は、空欄を公的記録で補った値');
    expect((await run([...argv, '--lang', 'en', '--format', 'markdown'], { cwd })).stdout).toContain(
      'Note: † marks entries that the public record filled',
    );
    const { moves } = JSON.parse((await run([...argv, '--format', 'json'], { cwd })).stdout);
    const cells = moves
      .find(({ id }: { id: string }) => id === 'T2')
      .causes.flatMap((cause: { cells?: readonly object[] }) => cause.cells ?? []);
    const cellOf = (field: string) =>
      cells.find((each: { field: string }) => each.field === field) as Record<string, unknown>;
    expect(cellOf('counter_procedures')).toMatchObject({
      oldSource: { ja: expect.stringContaining('住民基本台帳法') },
      newSource: { ja: expect.stringContaining('旅券法') },
    });
    expect(cellOf('governing_laws')).not.toHaveProperty('newSource');
  });

  it('are reported as a whole where one saved result has none of them', async () => {
    const without = (
      await run(['score', 'new.csv', '--no-record', '--format', 'json'], { cwd: folderWith(laws) })
    ).stdout;
    const cwd = folderWith({ ...laws, 'old.json': without });
    const { settings } = JSON.parse(
      (await run(['diff', 'old.json', 'new.csv', '--format', 'json'], { cwd })).stdout,
    );
    expect(settings.at(-1)).toMatchObject({ is: 'record', from: null, to: { laws: { acceptFuzzy: false } } });
    const table = (await run(['diff', 'old.json', 'new.csv', '--lang', 'ja'], { cwd })).stdout;
    expect(table).toMatch(/公的記録による補完 なし → あり（法令は\d{4}-\d{2}-\d{2}現在/);
  });

  it('are not reported where both sides rest on the same edition', async () => {
    const saved = (await run(['score', 'old.csv', '--format', 'json'], { cwd: folderWith(laws) })).stdout;
    const cwd = folderWith({ ...laws, 'old.json': saved });
    const { settings } = JSON.parse(
      (await run(['diff', 'old.json', 'new.csv', '--format', 'json'], { cwd })).stdout,
    );
    expect(settings).toEqual([]);
  });
});

/** A repository in a subfolder of which an inventory and its config changed. */
function repository(): { readonly cwd: string; readonly git: (...args: readonly string[]) => void } {
  const root = folderWith({
    'data/inventory.csv': before,
    'commonality.yaml': 'weights: { resident-need: 1 }\n',
  });
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
  };
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'first');
  writeFileSync(path.join(root, 'data/inventory.csv'), after);
  writeFileSync(path.join(root, 'commonality.yaml'), 'weights: { resident-need: 2 }\n');
  return { cwd: path.join(root, 'data'), git };
}

/** What revisions were laid out in, and should be gone. */
function layouts(): readonly string[] {
  return readdirSync(os.tmpdir()).filter((each) => each.startsWith('commonality-git-'));
}

describe('commonality diff --git', () => {
  beforeEach((context) => needs(context, 'git'));

  it('compares a revision with the working tree, and the config with that of the revision', async () => {
    const { cwd } = repository();
    const { code, stdout, stderr } = await run(
      ['diff', '--git', 'HEAD', 'inventory.csv', '--format', 'json'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    const said = JSON.parse(stdout);
    expect(said.old.name).toBe('inventory.csv (HEAD)');
    // Of two weights, nobody can say which one changed against the other.
    expect(said.settings).toMatchObject([{ is: 'weights', weights: [{ from: 0.5 }, { from: 0.5 }] }]);
    const moved = said.moves.find(({ id }: { id: string }) => id === 'T2');
    expect(moved.causes[0].cells[0]).toMatchObject({
      field: 'law_amendments_per_year',
      from: 2,
      to: 6,
      oldAt: { file: 'inventory.csv', line: 3 },
    });
  });

  it('compares two revisions, also from where a branch left', async () => {
    const { cwd, git } = repository();
    git('commit', '-am', 'second');
    for (const range of ['HEAD~1..HEAD', 'HEAD~1..', 'HEAD~1...HEAD']) {
      const { code, stdout } = await run(['diff', '--git', range, 'inventory.csv', '--lang', 'en'], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain('3 moved, 0 added, 0 gone');
    }
    const same = await run(['diff', '--git', 'HEAD', 'inventory.csv', '--lang', 'en'], { cwd });
    expect(same.stdout).toContain('0 moved');
  });

  it('leaves nothing behind', async () => {
    const { cwd } = repository();
    await run(['diff', '--git', 'HEAD', 'inventory.csv'], { cwd });
    await run(['diff', '--git', 'HEAD', 'inventory.csv', '--missing', 'guess'], { cwd });
    expect(layouts()).toEqual([]);
  });

  it('a config of a revision runs no code that nobody asked for', async () => {
    const { cwd, git } = repository();
    writeFileSync(path.join(cwd, '../commonality.yaml'), 'criteria: [./own.js]\n');
    git('commit', '-am', 'code');
    writeFileSync(path.join(cwd, '../commonality.yaml'), '{}\n');
    const { code, stderr } = await run(['diff', '--git', 'HEAD', 'inventory.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('config-code-not-asked');
  });

  it('a config of a revision extends what it extended then, and never what lies outside the repository', async () => {
    const { cwd, git } = repository();
    const root = path.join(cwd, '..');
    mkdirSync(path.join(root, 'shared'));
    writeFileSync(path.join(root, 'commonality.yaml'), 'extends: ./shared/prefecture.yaml\n');
    writeFileSync(path.join(root, 'shared/prefecture.yaml'), 'extends: ../nation.yaml\n');
    writeFileSync(path.join(root, 'nation.yaml'), 'exponent: 0\n');
    git('add', '.');
    git('commit', '-m', 'chain');
    rmSync(path.join(root, 'shared'), { recursive: true });
    rmSync(path.join(root, 'nation.yaml'));
    writeFileSync(path.join(root, 'commonality.yaml'), 'exponent: 1\n');
    const { code, stdout, stderr } = await run(
      ['diff', '--git', 'HEAD', 'inventory.csv', '--format', 'json'],
      {
        cwd,
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).settings).toMatchObject([{ from: 0, to: 1 }]);
    for (const asked of [
      './../../outside.yaml',
      './data/../../outside.yaml',
      './.git/config.yaml/../../../x.yaml',
    ]) {
      writeFileSync(path.join(root, 'commonality.yaml'), `extends: ${asked}\n`);
      git('commit', '-am', 'outside');
      writeFileSync(path.join(root, 'commonality.yaml'), '{}\n');
      const outside = await run(['diff', '--git', 'HEAD', 'inventory.csv'], { cwd });
      expect([outside.code, outside.stderr.includes('config-extends-outside')]).toEqual([2, true]);
    }
    expect(layouts()).toEqual([]);
  });

  it('a config that is named finds its modules as they were at the revision, and what they import', async () => {
    const { cwd, git } = repository();
    const root = path.join(cwd, '..');
    const module = readFileSync('fixtures/plugins/flood-risk.mjs', 'utf8');
    mkdirSync(path.join(root, 'criteria'));
    writeFileSync(path.join(root, 'criteria/flood-risk.mjs'), module);
    writeFileSync(path.join(root, 'criteria/again.mjs'), "export { default } from './flood-risk.mjs';\n");
    writeFileSync(path.join(root, 'named.yaml'), 'criteria: [./criteria/again.mjs]\n');
    git('add', '.');
    git('commit', '-m', 'module');
    mkdirSync(path.join(root, 'node_modules'));
    symlinkSync(process.cwd(), path.join(root, 'node_modules/municipal-commonality'), 'junction');
    rmSync(path.join(root, 'criteria'), { recursive: true });
    writeFileSync(path.join(root, 'named.yaml'), '{}\n');
    const argv = ['diff', '--git', 'HEAD', 'inventory.csv', '--config', '../named.yaml'];
    const { code, stderr } = await run(argv, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    writeFileSync(path.join(cwd, 'own.mjs'), module);
    const plugin = ['diff', '--git', 'HEAD', 'inventory.csv', '--no-config', '--plugin', './own.mjs'];
    expect((await run(plugin, { cwd })).code).toBe(0);
  });

  it('modules of a config find what the package.json above its folder says of them', async () => {
    const { cwd, git } = repository();
    const root = path.join(cwd, '..');
    mkdirSync(path.join(root, '視点 1'));
    writeFileSync(path.join(root, 'package.json'), '{ "imports": { "#flood": "./視点 1/flood.mjs" } }\n');
    writeFileSync(
      path.join(root, '視点 1/flood.mjs'),
      readFileSync('fixtures/plugins/flood-risk.mjs', 'utf8'),
    );
    writeFileSync(path.join(root, '視点 1/own.mjs'), "export { default } from '#flood';\n");
    writeFileSync(path.join(root, '視点 1/named.yaml'), 'criteria: [./own.mjs]\n');
    git('add', '.');
    git('commit', '-m', 'package');
    mkdirSync(path.join(root, 'node_modules'));
    symlinkSync(process.cwd(), path.join(root, 'node_modules/municipal-commonality'), 'junction');
    const argv = ['diff', '--git', 'HEAD', 'inventory.csv', '--config', '../視点 1/named.yaml'];
    const { code, stderr } = await run(argv, { cwd });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('a file of the revision that is larger than the limit is a usage error', async () => {
    const { cwd } = repository();
    const argv = ['diff', '--git', 'HEAD', 'inventory.csv', '--max-file-size', '10'];
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('at HEAD is larger than the limit');
  });

  it.each([
    ['an unknown revision', ['--git', 'nowhere', 'inventory.csv'], 'unknown revision nowhere'],
    ['a revision that looks like an option', ['--git=--output=x', 'inventory.csv'], 'unknown revision'],
    ['a file that was not there', ['--git', 'HEAD', 'other.csv'], 'other.csv does not exist at HEAD'],
    [
      'a file outside the repository',
      ['--git', 'HEAD', '/etc/hostname'],
      '/etc/hostname does not exist at HEAD',
    ],
    ['no inventory', ['--git', 'HEAD', '-'], '--git needs an inventory in the repository'],
  ])('%s is a usage error', async (_, argv, message) => {
    const { cwd } = repository();
    const { code, stdout, stderr } = await run(['diff', ...argv], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('outside a repository, and without git, it says what is missing', async () => {
    const cwd = folderWith(files);
    const outside = await run(['diff', '--git', 'HEAD', 'new.csv'], { cwd });
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('not in a git repository')]);
    const without = await run(['diff', '--git', 'HEAD', 'new.csv'], { cwd, env: { PATH: cwd } });
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('git was not found')]);
  });
});
