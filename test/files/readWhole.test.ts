import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipePieces } from '../../src/files/pipePieces.js';
import { readWhole } from '../../src/files/readWhole.js';
import { textIn } from '../../src/files/textIn.js';
import { folderWith } from '../cli/folder.js';
import { run } from '../cli/run.js';
import { needs } from '../needs.js';

const inventory = { 'a.csv': 'id,name,cases_per_year\nA,a,3\n' };

describe('a file of any kind is read within bounds', () => {
  it('as bytes, or as the code of what is wrong', async () => {
    const cwd = folderWith({ 'a.txt': 'abc' });
    expect(await readWhole(path.join(cwd, 'a.txt'))).toEqual({ bytes: Buffer.from('abc') });
    expect(await readWhole(path.join(cwd, 'a.txt'), { limit: 2 })).toEqual({ code: 'EFBIG' });
    expect(await readWhole(path.join(cwd, 'b.txt'))).toEqual({ code: 'ENOENT' });
    expect(await readWhole(cwd)).toEqual({ code: 'EISDIR' });
  });

  it.for([
    ['a baseline', ['check', 'a.csv', '--baseline', 'zero'], 'cannot read zero (it is larger than 64 MiB)'],
    ['a config', ['score', 'a.csv', '--config', 'zero'], 'it is larger than 64 MiB'],
    ['judgements', ['weights', 'zero'], 'larger than 64 MiB'],
    ['a result', ['diff', 'a.csv', 'zero'], 'larger than 64 MiB'],
    ['an inventory', ['score', 'zero'], 'larger than 64 MiB'],
  ] as const)('%s that has no end is refused', async ([, argv, says], context) => {
    needs(context, 'an endless device');
    const cwd = folderWith(inventory);
    symlinkSync('/dev/zero', path.join(cwd, 'zero'));
    const { code, stderr, stdout } = await run([...argv, '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr + stdout).toContain(says);
  });

  it.each([
    ['an inventory', ['score', 'https://x.jp/a.csv']],
    ['a config', ['score', 'a.csv', '--config', 'https://x.jp/c.yaml']],
    ['a baseline', ['check', 'a.csv', '--baseline', 'http://x.jp/b.json']],
    ['judgements', ['weights', 'https://x.jp/j.yaml']],
    ['a record', ['import', 'procedures', 'https://x.jp/a.csv']],
    ['a survey', ['survey', 'read', 'https://x.jp/a']],
    ['an output', ['score', 'a.csv', '--output', 'https://x.jp/a.csv']],
    ['a frame', ['sample', '--frame', 's3://x.jp/a.csv']],
    ['a folder of lists', ['pool', 'sftp://x.jp/a']],
  ])('%s on the web is said to be that, not to be missing, and named as it was typed', async (_, argv) => {
    const cwd = folderWith(inventory);
    const { code, stderr } = await run([...argv, '--lang', 'ja'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Web上の(?:ファイルは読みません|場所です)/);
    expect(stderr).toContain(argv.find((word) => word.includes('://')));
  });

  it.each([
    ['a plugin', ['score', 'a.csv', '--plugin', 'https://x.jp/x.mjs']],
    ['a report', ['score', 'a.csv', '--format', 'https://x.jp/x.mjs']],
    ['a criterion', ['criteria', 'test', 'https://x.jp/x.mjs']],
  ])('%s on the web is said to be no path', async (_, argv) => {
    const { code, stderr } = await run([...argv, '--lang', 'en'], { cwd: folderWith(inventory) });
    expect(code).toBe(2);
    expect(stderr).toContain('“https://x.jp/x.mjs” is not allowed. Give a relative path');
  });

  it.each([
    ['a URL of a file', 'file:///none/a.csv', ['score']],
    ['a config elsewhere', '../none/c.yaml', ['score', 'a.csv', '--config']],
    ['a config by a whole path', '/none/c.yaml', ['score', 'a.csv', '--config']],
  ])('%s that is not there is named as it was typed', async (_, typed, argv) => {
    const { code, stderr } = await run([...argv, typed, '--lang', 'en'], { cwd: folderWith(inventory) });
    expect(code).toBe(2);
    expect(stderr).toContain(`${typed}:1 error`);
    expect(stderr).toMatch(/there is no such file/i);
  });

  it('a folder may have such a name', async (context) => {
    needs(context, 'names of any characters');
    const cwd = folderWith({ 'https:/a.csv': 'id,name\nA,a\n' });
    expect(await readWhole(path.join(cwd, 'https:/a.csv'))).toHaveProperty('bytes');
    expect(await readWhole(path.join(cwd, 'https:/b.csv'))).toEqual({ code: 'EWEB' });
    expect(await readWhole('C:\\none\\b.csv')).toEqual({ code: 'ENOENT' });
  });

  it.for(['commonality.yaml', 'commonality-baseline.json'])(
    '%s is found, not named: it has to be a regular file',
    async (name, context) => {
      needs(context, 'an endless device');
      const cwd = folderWith(inventory);
      symlinkSync('/dev/zero', path.join(cwd, name));
      const { code, stderr } = await run(['check', 'a.csv', '--lang', 'en'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('it is not a regular file');
    },
  );

  it('a pipe into which nobody writes is given up, and one whose writer comes late is read', async (context) => {
    needs(context, 'scripts of the shell');
    const cwd = folderWith({});
    execFileSync('mkfifo', [path.join(cwd, 'p')]);
    const read = () => readWhole(path.join(cwd, 'p'), { limit: 100 });
    const none = pipePieces(path.join(cwd, 'p'), 40).next();
    await expect(none).rejects.toMatchObject({ code: 'ENOWRITER' });
    const writer = spawn('sh', ['-c', 'sleep 0.1; (printf abc; sleep 0.1; printf def) > p'], { cwd });
    expect(await read()).toEqual({ bytes: Buffer.from('abcdef') });
    writer.kill();
    const loud = spawn('sh', ['-c', 'yes > p'], { cwd });
    expect(await read()).toEqual({ code: 'EFBIG' });
    loud.kill();
  });

  it('a config from a pipe is read once, by whoever needs all of it', async (context) => {
    needs(context, 'scripts of the shell');
    const cwd = folderWith({ ...inventory, 'c.yaml': 'lang: ja\nnope: 1\n' });
    execFileSync('mkfifo', [path.join(cwd, 'p')]);
    spawn('sh', ['-c', 'cat c.yaml > p'], { cwd });
    const { code, stderr } = await run(['score', 'a.csv', '--config', 'p'], { cwd });
    expect(stderr).toContain('config-unknown-key');
    expect(code).toBe(2);
  });
});

describe('the text of a file', () => {
  const text = 'lang: ja\nmissing: 事前値\n';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 of PowerShell', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['lone carriage returns', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('is read from %s', (_, bytes) => {
    expect(textIn(bytes)).toBe(text);
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x93, 0xfa])],
    ['UTF-16 without its mark', Buffer.from('abc', 'utf16le')],
  ])('is not read from %s', (_, bytes) => {
    expect(textIn(bytes)).toBeUndefined();
  });

  it('is the same for a baseline, a config and a saved result', async () => {
    const cwd = folderWith(inventory);
    await run(['check', 'a.csv', '--update-baseline'], { cwd });
    const saved = (await run(['score', 'a.csv', '--format', 'json'], { cwd })).stdout;
    writeFileSync(path.join(cwd, 'old.json'), Buffer.from(`\uFEFF${saved}`, 'utf16le'));
    writeFileSync(
      path.join(cwd, 'c.yaml'),
      Buffer.from(`\uFEFFlang: ja\nweights: {commonality: 2}`, 'utf16le'),
    );
    const { stdout, code } = await run(['diff', 'old.json', 'a.csv', '--config', 'c.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('old.json');
  });
});

describe('figures of a config that no sum can hold', () => {
  it.each(['weights: {commonality: 1.0e308}', 'profiles: {town: {commonality: 1.0e10}}'])(
    '%s is an error',
    async (text) => {
      const cwd = folderWith({ ...inventory, 'c.yaml': text });
      const { code, stderr } = await run(['score', 'a.csv', '--config', 'c.yaml', '--lang', 'en'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('1000000000 or less');
    },
  );

  it('a bound that is not reached is named so', async () => {
    const cwd = folderWith({ ...inventory, 'c.yaml': 'params: {law-change-frequency: {ceiling: 0}}' });
    const { stderr } = await run(['score', 'a.csv', '--config', 'c.yaml', '--lang', 'en'], { cwd });
    expect(stderr).toContain('write more than 0');
  });
});
