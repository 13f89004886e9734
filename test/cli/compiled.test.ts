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
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

describe('the code that is kept after a first run', () => {
  let folder = '';
  let kept = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'compiled '));
    kept = path.join(folder, 'cache/municipal-commonality');
    cpSync('bin', path.join(folder, 'bin'), { recursive: true });
    cpSync('dist', path.join(folder, 'dist'), { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'a.csv'), 'id,name,saas_available\nT1,戸籍,はい\n');
  });

  beforeEach(() => rmSync(path.join(folder, 'cache'), { recursive: true, force: true }));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(args = ['score', 'a.csv', '--format', 'csv'], env: NodeJS.ProcessEnv = {}) {
    const { NODE_DISABLE_COMPILE_CACHE: _, ...inherited } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['bin/commonality.js', ...args, '--lang', 'en'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...inherited, XDG_CACHE_HOME: path.join(folder, 'cache'), ...env },
      },
    );
    return { status, stdout, stderr };
  }

  const files = (): readonly string[] => (existsSync(kept) ? readdirSync(kept) : []);
  const fileOf = (command: string): string =>
    path.join(kept, files().find((name) => name.startsWith(`${command}-`)) ?? 'none');

  it('is kept for each command once, for nobody else to read, and changes nothing', () => {
    const first = run();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const { mtimeMs, mode } = statSync(fileOf('score'));
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
    expect(run()).toEqual(first);
    expect(statSync(fileOf('score')).mtimeMs).toBe(mtimeMs);
    run(['criteria']);
    // What `score` runs is in the first script alone.
    const scripts = files().map((name) => name.split('-').slice(0, 2).join(' '));
    expect(scripts).toEqual(['criteria commands', 'criteria rest', 'score commands']);
  });

  it('is passed over where it is damaged, cut or empty, and made anew', () => {
    const good = run();
    const whole = readFileSync(fileOf('score'));
    for (let i = 1; i < 8; i += 1) {
      const damaged = Buffer.from(whole);
      const at = Math.floor((whole.length * i) / 8);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      writeFileSync(fileOf('score'), damaged);
      expect(run()).toEqual(good);
      expect(readFileSync(fileOf('score')).equals(damaged)).toBe(false);
    }
    for (const cut of [0, 10, 100_000]) {
      writeFileSync(fileOf('score'), whole.subarray(0, cut));
      expect(run()).toEqual(good);
    }
  });

  it('is passed over where the commands are not those it was made of, even if they are as long', () => {
    run(['score', 'a.csv', '--format', 'json']);
    const commands = path.join(folder, 'dist/commands.cjs');
    const text = readFileSync(commands, 'utf8');
    writeFileSync(commands, text.replaceAll('offered as SaaS', 'OFFERED AS SaaS'));
    expect(run(['score', 'a.csv', '--format', 'json']).stdout).toContain('OFFERED AS SaaS');
    writeFileSync(commands, text);
  });

  it(
    'is not kept where the user has no home, and none is made',
    { skip: process.platform === 'win32' },
    () => {
      const missing = path.join(folder, 'no home');
      for (const home of ['', 'relative', missing])
        expect(
          run(undefined, { HOME: home, XDG_CACHE_HOME: home === missing ? '' : 'relative' }).status,
        ).toBe(0);
      expect(['.cache', 'relative', 'no home'].filter((name) => existsSync(path.join(folder, name)))).toEqual(
        [],
      );
    },
  );

  it('is not kept where the user does not want it, or the command could not run', () => {
    expect(run(undefined, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
    expect(run(['score', 'no-such-file.csv']).status).toBe(2);
    expect(files()).toEqual([]);
  });

  it(
    'is neither kept nor believed in a folder that others may write',
    { skip: process.platform === 'win32' },
    () => {
      mkdirSync(kept, { recursive: true });
      chmodSync(kept, 0o777);
      const good = run();
      expect(good.status).toBe(0);
      expect(files()).toEqual([]);
    },
  );

  it('does without where nothing can be written', () => {
    writeFileSync(path.join(folder, 'cache'), 'a file, not a folder');
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });
});
