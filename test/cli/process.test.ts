import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const bin = 'bin/commonality.js';
const national = 'fixtures/national/inventory.csv';

describe('the program as a process', () => {
  test('--version prints the version of the package', () => {
    const version = execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.runIf(existsSync('/dev/full'))('a full device is told and exits 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'score', national], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a reader that leaves early is no error', async () => {
    const child = spawn(process.execPath, [bin, 'score', national, '--top', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(stderr).not.toContain('EPIPE');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('long output through a pipe is whole', () => {
    const { stdout } = spawnSync(process.execPath, [bin, 'score', national, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(JSON.parse(stdout).lists).toHaveLength(7);
  });

  test('the same input gives the same bytes in every locale and time zone', () => {
    const outputs = [
      { LC_ALL: 'C', TZ: 'UTC' },
      { LC_ALL: 'ja_JP.UTF-8', TZ: 'Asia/Tokyo' },
      { LC_ALL: 'de_DE.UTF-8', TZ: 'America/New_York' },
    ].map((env) =>
      execFileSync(process.execPath, [bin, 'score', national, '--format', 'json'], {
        env: { ...process.env, ...env },
        maxBuffer: 1e9,
      }),
    );
    expect(outputs[1]!.equals(outputs[0]!)).toBe(true);
    expect(outputs[2]!.equals(outputs[0]!)).toBe(true);
  });
});
