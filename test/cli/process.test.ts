import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../needs.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const bin = path.resolve('bin/commonality.js');
const town = path.resolve('fixtures/small-town/inventory.yaml');
const national = path.resolve('fixtures/national/inventory.csv'); // where an output must be long

function runProcess(
  args: readonly string[],
  options: Parameters<typeof spawnSync>[2] = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], { maxBuffer: 1e9, ...options, encoding: 'utf8' });
}

const untidy = ['fixtures/pool', 'fixtures/messy'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => path.join(folder, name)),
);

// A build writes the letters of patterns as escapes: what rests on their text works in the source alone.
it('what is built says of untidy files what the source says', async () => {
  const rows = [
    'id,name,staff_hours_per_year',
    'T1,戸籍,1',
    ',合計,2',
    '小計（住民）,,3',
    '※ 令和6年度の実績,,',
  ];
  const cwd = folderWith({ 'totals.csv': `${rows.join('\n')}\n` });
  for (const file of [...untidy.map((each) => path.resolve(each)), 'totals.csv']) {
    const args = ['score', file, '--lang', 'ja', '-f', 'csv'];
    const { status, stdout, stderr } = runProcess(args, { cwd });
    const source = await run(args, { cwd });
    expect({ file, code: status, stdout, stderr }).toEqual({ file, ...source });
    if (file === 'totals.csv') expect(stderr.match(/(total|note)-row/g)).toHaveLength(3);
  }
});

const noTrace = /\n\s+at /;

describe.each(['score', 'check'])('%s as a process', (command) => {
  it('a full device is reported and exits 2', (context) => {
    needs(context, 'a full device');
    const { status, stderr } = runProcess([command, town], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    expect(status).toBe(2);
    expect(stderr).toContain('writing to standard output failed (no space is left)');
    expect(stderr).not.toMatch(noTrace);
  });

  it('a reader that leaves early is no error', async () => {
    const flags =
      command === 'score' ? ['--top', '0'] : ['--min-coverage', '100%', '--criteria', 'commonality'];
    const child = spawn(process.execPath, [bin, command, national, ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([0, 1]).toContain(code);
    expect(stderr).not.toContain('EPIPE');
    expect(stderr).not.toMatch(noTrace);
  });

  it('the same input gives the same bytes in every locale and time zone', () => {
    const outputs = [
      { LC_ALL: 'C', TZ: 'UTC' },
      { LC_ALL: 'ja_JP.UTF-8', TZ: 'Asia/Tokyo' },
      { LC_ALL: 'de_DE.UTF-8', TZ: 'America/New_York' },
    ].map(
      (env) =>
        runProcess([command, town, '--format', 'json', '--lang', 'en'], {
          env: { ...process.env, ...env },
        }).stdout,
    );
    expect(outputs[0]).not.toBe('');
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[2]).toBe(outputs[0]);
  });

  it('no socket is opened', () => {
    const guard = `data:text/javascript,${encodeURIComponent(
      "import net from 'node:net'; import dgram from 'node:dgram'; const no = () => { throw new Error('a socket was opened'); };" +
        'net.Socket.prototype.connect = no; net.Server.prototype.listen = no; dgram.Socket.prototype.bind = no; dgram.Socket.prototype.send = no; globalThis.fetch = no;',
    )}`;
    const guarded = spawnSync(process.execPath, ['--import', guard, bin, command, town], {
      encoding: 'utf8',
    });
    expect(guarded.stderr).not.toContain('a socket was opened');
    expect(guarded.status).toBe(0);
    const proof = spawnSync(process.execPath, ['--import', guard, '-e', "require('net').connect(1)"], {
      encoding: 'utf8',
    });
    expect(proof.stderr).toContain('a socket was opened');
  });
});

describe('the program as a process', () => {
  it('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('a working folder that was deleted is no bug: what is named in it is not there', (context) => {
    needs(context, 'scripts of the shell');
    const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" score x.csv';
    const argv = ['-c', script, process.execPath, bin];
    const { status, stderr } = spawnSync('sh', argv, { cwd: folderWith({}), encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('file-not-found');
    expect(stderr).not.toMatch(noTrace);
  });

  it('long output through a pipe is whole', () => {
    expect(JSON.parse(runProcess(['score', national, '--format', 'json']).stdout).lists).toHaveLength(9);
  });

  it('an interrupt leaves no part of an output behind', async (context) => {
    needs(context, 'signals');
    const rows = Array.from({ length: 60_000 }, (_, i) => `T${i},task ${i},${i % 7}`);
    const cwd = folderWith({ 'inventory.csv': ['id,name,law_amendments_per_year', ...rows].join('\n') });
    const child = spawn(process.execPath, [bin, 'score', 'inventory.csv', '--output', 'result.json'], {
      cwd,
      stdio: 'ignore',
    });
    const isWriting = (): boolean => readdirSync(cwd).some((file) => file.endsWith('.part'));
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isWriting()).toBe(true);
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    expect(signal).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual(['inventory.csv']);
  });
});

describe('every hostile input is checked to its end within 512 MiB', () => {
  const manifest: readonly { readonly file: string }[] = JSON.parse(
    readFileSync('fixtures/hostile/manifest.json', 'utf8'),
  );
  const files = manifest.map(({ file }) => file).filter((file) => /^(csv|enc|yaml)\//.test(file));

  it.each(files)('%s', (file) => {
    const args = ['--max-old-space-size=512', bin, 'check', `fixtures/hostile/${file}`];
    // Long enough for any machine: it ends what would never end.
    const { status, signal, stderr } = spawnSync(process.execPath, args, {
      timeout: 60_000,
      encoding: 'utf8',
    });
    expect(signal).toBeNull();
    expect([0, 1, 2]).toContain(status);
    expect(stderr).not.toMatch(noTrace);
  });
});

it('a working folder that was deleted is no crash, and what is named by its path is read', (context) => {
  needs(context, 'scripts of the shell');
  const home = folderWith({ 'gone/x': '', 'i.csv': 'id,name\nA,a\n' });
  const inGone = (args: string): SpawnSyncReturns<string> =>
    spawnSync('sh', ['-c', `rm -r ../gone; "$0" "$1" ${args} --lang en`, process.execPath, bin], {
      cwd: path.join(home, 'gone'),
      encoding: 'utf8',
    });
  const missing = inGone('score x.csv');
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('x.csv:1 error file-not-found');
  expect(missing.stderr).not.toMatch(noTrace);
});

// What is built is written with escapes in the place of kanji: a pattern's own text is not as it was written.
it('totals and labels of nothing but kanji are no tasks in what is built', () => {
  const cwd = folderWith({
    'a.csv':
      'id,name,全国の年間手続件数\n見本,転入届,1\nT1,戸籍,10\n小計,,10\n比率,,10\n合算,,10\n最大,,10\nT2,合計,10\n市民課,,\nT3,印鑑,5\n備考,,\n1,概数,\n',
  });
  const { stdout } = runProcess(['check', 'a.csv', '--format', 'json'], { cwd });
  const { findings }: { findings: readonly { code: string; line: number }[] } = JSON.parse(stdout);
  expect(findings.map(({ code, line }) => `${code} ${String(line)}`)).toEqual([
    'note-row 2',
    ...[4, 5, 6, 7, 8].map((line) => `total-row ${line}`),
    'section-row 9',
    'note-row 11',
    'note-row 12',
  ]);
});
