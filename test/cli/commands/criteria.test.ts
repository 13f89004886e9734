import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { langs } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { folderWith } from '../folder.js';
import { needs } from '../../needs.js';
import { run } from '../run.js';

const plugins = path.resolve('fixtures/plugins');
const expected = (name: string): string => path.join(plugins, 'expected', name);

/** A folder below node_modules, where vitest leaves it to node to load modules, with our package and plugins in it. */
function homeWith(files: Readonly<Record<string, string>> = {}): string {
  const home = path.join(folderWith({ 'node_modules/home/package.json': '{}' }), 'node_modules/home');
  mkdirSync(path.join(home, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(home, 'node_modules/municipal-commonality'));
  for (const name of ['flood-risk.mjs', 'broken.mjs'])
    cpSync(path.join(plugins, name), path.join(home, name));
  cpSync(folderWith({ x: '', ...files }), home, { recursive: true });
  return home;
}

const inventory = 'id,name,浸水庁舎数,改正回数\nA,防災無線,40,2\nB,広報,,1\n';

describe('commonality criteria', () => {
  it.each(['ja', 'en'])('lists every criterion as a page (%s)', async (lang) => {
    const { code, stdout, stderr } = await run(['criteria', '--lang', lang], { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(expected(`list.${lang}.txt`));
  });

  it('lists the same as JSON in both languages, with weights that add up to 1', async () => {
    const { stdout } = await run(['criteria', '--format', 'json'], { cwd: folderWith({}) });
    const listed: { id: string; weight: number; active: boolean; title: object; why: object }[] =
      JSON.parse(stdout).criteria;
    expect(listed.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
    expect(listed.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { title, why } of listed)
      expect([title, why].every((text) => 'ja' in text && 'en' in text)).toBe(true);
  });

  it('as Markdown, lists one row for each', async () => {
    const { stdout } = await run(['criteria', '--format', 'markdown', '--lang', 'en'], {
      cwd: folderWith({}),
    });
    expect(stdout.split('\n').filter((line) => line.startsWith('| ●'))).toHaveLength(criteria.length);
  });

  it('a module whose code fails is named with its line, and with the task that it judged', async () => {
    const failing = readFileSync(path.join(plugins, 'flood-risk.mjs'), 'utf8').replace(
      /score\(.*\{\n/,
      (line) => `${line}    undefined.length;\n`,
    );
    const cwd = homeWith({ 'inventory.csv': inventory, 'failing.mjs': failing });
    const at = failing.split('\n').findIndex((line) => line.includes('undefined.length')) + 1;
    const argv = ['score', 'inventory.csv', '--plugin', './failing.mjs', '--lang'];
    const [ja, en] = [await run([...argv, 'ja'], { cwd }), await run([...argv, 'en'], { cwd })];
    expect([ja.code, en.code]).toEqual([2, 2]);
    const said =
      /^commonality: criterion flood-risk of \.\/failing\.mjs is broken: TypeError: .* \(.*failing\.mjs:(\d+)\), on task A \(inventory\.csv:2\)\. Fix its module\.$/m;
    expect(said.exec(en.stderr)?.[1]).toBe(String(at));
    expect(ja.stderr).toContain('事務 A（inventory.csv:2）の評価で TypeError: ');
  });

  it('a module that a run reads is never written over, whether a flag or the config names it', async () => {
    const config = 'criteria: [law-change-frequency, ./flood-risk.mjs]\n';
    const cwd = homeWith({ 'inventory.csv': inventory, 'c.yaml': config });
    const argv = ['score', 'inventory.csv', '--output', 'flood-risk.mjs', '--lang', 'en'];
    for (const named of [
      ['--plugin', 'flood-risk.mjs'],
      ['--config', 'c.yaml'],
    ]) {
      const { code, stderr } = await run([...argv, ...named], { cwd });
      expect([code, stderr.includes('flood-risk.mjs is an input')]).toEqual([2, true]);
    }
  });

  it('with an inventory, names those that count in a run over it', async () => {
    const cwd = homeWith({ 'inventory.csv': inventory });
    const argv = [
      'criteria',
      '--inventory',
      'inventory.csv',
      '--plugin',
      'flood-risk.mjs',
      '--format',
      'json',
    ];
    const { stdout } = await run(argv, { cwd });
    const active = JSON.parse(stdout).criteria.filter((each: { active: boolean }) => each.active);
    expect(active).toMatchObject([
      { id: 'law-change-frequency', weight: 0.5 },
      { id: 'flood-risk', weight: 0.5 },
    ]);
  });

  it('with criteria and weights, says what they make of each other', async () => {
    const argv = [
      'criteria',
      '--criteria',
      'commonality,resident-need',
      '--weights',
      'commonality=3',
      '--format',
      'json',
    ];
    const { stdout } = await run(argv, { cwd: folderWith({}) });
    const listed = JSON.parse(stdout).criteria.filter((each: { active: boolean }) => each.active);
    expect(listed).toMatchObject([
      { id: 'commonality', weight: 0.75 },
      { id: 'resident-need', weight: 0.25 },
    ]);
  });

  it('suggests the command that was probably meant', async () => {
    const { code, stderr } = await run(['criteria', 'tset', 'x.mjs']);
    expect(code).toBe(2);
    expect((await run(['criteria', 'tset'])).stderr).toContain('did you mean test?');
    expect(stderr).not.toContain('bug');
  });
});

describe('commonality criteria show', () => {
  it.each(['ja', 'en'])('prints a criterion on a page (%s)', async (lang) => {
    const { stdout } = await run(['criteria', 'show', 'prefectural-overlap', '--lang', lang], {
      cwd: folderWith({}),
    });
    await expect(stdout).toMatchFileSnapshot(expected(`show.${lang}.txt`));
  });

  it('prints it as Markdown too', async () => {
    const argv = [
      'criteria',
      'show',
      'flood-risk',
      '--plugin',
      'flood-risk.mjs',
      '--format',
      'markdown',
      '--lang',
      'en',
    ];
    await expect((await run(argv, { cwd: homeWith() })).stdout).toMatchFileSnapshot(expected('show.md'));
  });

  it('as JSON, has header names, units, and params with defaults and descriptions', async () => {
    const argv = ['criteria', 'show', 'flood-risk', '--plugin', './flood-risk.mjs', '--format', 'json'];
    const { fields, params } = JSON.parse((await run(argv, { cwd: homeWith() })).stdout);
    expect(fields[0]).toMatchObject({
      name: 'flooded_halls',
      kind: 'count',
      unit: { ja: '件' },
      better: 'high',
    });
    expect(fields[0].headers).toContain('浸水庁舎数');
    expect(params).toMatchObject([
      { name: 'prior', byDefault: 0.5 },
      { name: 'most', byDefault: 100 },
    ]);
    expect(params[1].description.ja).toContain('庁舎数');
  });

  it('suggests the id that was probably meant, and asks for one', async () => {
    expect(await run(['criteria', 'show', 'resident-ned'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('resident-need'),
    });
    expect(await run(['criteria', 'show'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('criteria show ID'),
    });
  });
});

describe('commonality criteria test', () => {
  it('says that a sound plugin keeps the contract, and exits 0', async () => {
    const { code, stdout, stderr } = await run(['criteria', 'test', 'flood-risk.mjs', '--lang', 'en'], {
      cwd: homeWith(),
    });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(expected('kept.en.txt'));
  });

  it.each(['ja', 'en'])(
    'reports what a plugin breaks, with the simplest task that shows it, and exits 1 (%s)',
    async (lang) => {
      const { code, stdout } = await run(['criteria', 'test', './broken.mjs', '--lang', lang], {
        cwd: homeWith(),
      });
      expect(code).toBe(1);
      await expect(stdout).toMatchFileSnapshot(expected(`broken.${lang}.txt`));
    },
  );

  it('as JSON, gives every check with its counterexamples', async () => {
    const argv = ['criteria', 'test', 'broken.mjs', '--format', 'json', '--seed', '9', '--tasks', '50'];
    const { stdout } = await run(argv, { cwd: homeWith() });
    const { checks, ...head } = JSON.parse(stdout);
    expect(head).toEqual({ criterion: 'phone-calls', seed: 9, tasks: 50, kept: false });
    expect(checks.find(({ id }: { id: string }) => id === 'empty')).toMatchObject({
      status: 'broken',
      counterexamples: [
        { cells: {}, expected: { ja: 'unknown（不明）', en: 'unknown' }, got: { en: 'scored 0' } },
      ],
    });
  });

  it('reports headers that are taken already', async () => {
    const taken = readFileSync(path.join(plugins, 'flood-risk.mjs'), 'utf8').replace(
      '浸水庁舎数',
      '改正回数',
    );
    const { code, stderr } = await run(['criteria', 'test', 'taken.mjs'], {
      cwd: homeWith({ 'taken.mjs': taken }),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('module-header-clash');
  });

  it('cannot run what is not there or cannot be loaded, and exits 2 with one line', async () => {
    const cwd = homeWith({ 'throws.mjs': "throw new Error('no luck');" });
    expect(await run(['criteria', 'test', 'nothing.mjs'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await run(['criteria', 'test', 'throws.mjs'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no luck (throws.mjs:1)');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('commonality criteria new', () => {
  let home = '';
  beforeEach(() => {
    home = homeWith();
  });

  it.each(['ja', 'en'])(
    'writes a module of under 40 lines that keeps the contract, and its test (%s)',
    async (lang) => {
      const { code, stdout } = await run(['criteria', 'new', 'call-volume', '--lang', lang], { cwd: home });
      expect(code).toBe(0);
      expect(stdout).toContain('criteria/call-volume.mjs');
      const module = readFileSync(path.join(home, 'criteria/call-volume.mjs'), 'utf8');
      expect(module.split('\n').length).toBeLessThan(40);
      expect(existsSync(path.join(home, 'criteria/call-volume.test.mjs'))).toBe(true);
      const tried = await run(['criteria', 'test', 'criteria/call-volume.mjs'], { cwd: home });
      expect(tried).toMatchObject({ code: 0 });
    },
  );

  it.each(langs)('no line is wider than a narrow terminal, but for what people copy (%s)', async (lang) => {
    const argv = ['criteria', 'new', 'call-volume', '--lang', lang];
    const { stdout } = await run(argv, { cwd: homeWith(), columns: 40 });
    const wide = stdout.split('\n').filter((line) => displayWidth(line) > 40);
    expect(wide.filter((line) => !/^ {4}commonality (?:criteria test|score) /.test(line))).toEqual([]);
  });

  it('writes TypeScript that compiles under the strictest settings', async () => {
    const cwd = homeWith();
    const asked = ['criteria', 'new', 'call-volume', '--typescript', '--lang', 'ja'];
    expect((await run(asked, { cwd })).stdout).toContain('criteria/call-volume.test.mts');
    const strict =
      '--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --erasableSyntaxOnly --verbatimModuleSyntax';
    const form = '--noEmit --module nodenext --target es2023 --allowImportingTsExtensions --types node';
    const roots = ['--typeRoots', path.resolve('node_modules/@types'), 'criteria/call-volume.test.mts'];
    const argv = [
      path.resolve('node_modules/typescript/bin/tsc'),
      ...`${strict} ${form}`.split(' '),
      ...roots,
    ];
    expect(spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' }).stdout).toBe('');
  });

  it('writes .js where a package says that its files are modules', async () => {
    const cwd = homeWith({ 'package.json': '{ "type": "module" }' });
    await run(['criteria', 'new', 'call-volume', '--dir', 'lib/own'], { cwd });
    expect(existsSync(path.join(cwd, 'lib/own/call-volume.js'))).toBe(true);
    expect(existsSync(path.join(cwd, 'lib/own/call-volume.test.js'))).toBe(true);
  });

  it('never writes over a file, and writes nothing then', async () => {
    const cwd = homeWith({ 'criteria/call-volume.test.mjs': 'mine' });
    expect(await run(['criteria', 'new', 'call-volume'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(path.join(cwd, 'criteria/call-volume.test.mjs'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(cwd, 'criteria/call-volume.mjs'))).toBe(false);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'flood --dir aux', 'flood --dir y/nul.d'])(
    'takes no name that Windows keeps for a device: %s',
    async (words) => {
      const cwd = homeWith();
      const argv = ['criteria', 'new', ...words.split(' '), '--lang', 'en'];
      const { code, stdout, stderr } = await run(argv, { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /Windows allows no file called (?:con|prn|aux|nul|com1|lpt9)[\w.]*; nothing was/,
      );
      for (const folder of ['criteria', 'aux', 'y']) expect(existsSync(path.join(cwd, folder))).toBe(false);
    },
  );

  it('a folder of such a name that is there is taken', async (context) => {
    needs(context, 'names of any characters');
    const cwd = homeWith({ 'aux/a.txt': '' });
    expect(await run(['criteria', 'new', 'flood', '--dir', 'aux'], { cwd })).toMatchObject({ code: 0 });
  });

  it.each(['Call-Volume', '../x', 'a_b', '', '視点', 'commonality'])('takes no id such as %j', async (id) => {
    expect(await run(['criteria', 'new', id], { cwd: home })).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(path.join(home, 'criteria'))).toBe(false);
  });
});
