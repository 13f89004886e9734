import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

describe('the code that was compiled at build time', () => {
  let folder = '';
  let cache = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'compiled '));
    cpSync('bin', path.join(folder, 'bin'), { recursive: true });
    cpSync('dist', path.join(folder, 'dist'), { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'a.csv'), 'id,name,saas_available\nT1,戸籍,はい\n');
    const found = readdirSync(path.join(folder, 'dist')).find((name) => name.endsWith('.cache'));
    cache = path.join(folder, 'dist', found ?? '');
  });

  function run() {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['bin/commonality.js', 'score', 'a.csv', '--format', 'csv', '--lang', 'en'],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  }

  it('is passed over where it is damaged, cut or empty, and changes nothing', () => {
    const whole = readFileSync(cache);
    const good = run();
    expect(good).toMatchObject({ status: 0, stderr: '' });
    for (let i = 1; i < 12; i += 1) {
      const damaged = Buffer.from(whole);
      const at = Math.floor((whole.length * i) / 12);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      writeFileSync(cache, damaged);
      expect(run()).toEqual(good);
    }
    for (const cut of [0, 10, 100_000]) {
      writeFileSync(cache, whole.subarray(0, cut));
      expect(run()).toEqual(good);
    }
    writeFileSync(cache, whole);
  });

  it('is passed over where the commands are not those it was made of, even if they are as long', () => {
    const commands = path.join(folder, 'dist/commands.cjs');
    const text = readFileSync(commands, 'utf8');
    writeFileSync(commands, text.replaceAll('offered as SaaS', 'OFFERED AS SaaS'));
    const { stdout } = spawnSync(
      process.execPath,
      ['bin/commonality.js', 'score', 'a.csv', '--format', 'json', '--lang', 'en'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toContain('OFFERED AS SaaS');
  });
});
