import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';

const laws = readFileSync('src/record/laws.txt');

/** Runs a copy of the program whose table of laws holds these bytes; undefined where there is none. */
function runWith(bytes: Uint8Array | undefined, ...args: readonly string[]) {
  const cwd = folderWith({
    'package.json': '{ "type": "module" }',
    'a.csv': 'id,name,governing_laws\nT1,児童手当,児童手当法\n',
  });
  for (const part of ['bin', 'dist']) cpSync(part, path.join(cwd, part), { recursive: true });
  const file = path.join(cwd, 'dist/laws.txt');
  if (bytes === undefined) rmSync(file);
  else writeFileSync(file, bytes);
  const timeout = 30_000; // of a search that never ends
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/commonality.js', ...args], {
    cwd,
    timeout,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the program with a table of laws that is not as it was shipped', () => {
  it.each([
    ['with CRLF line ends', Buffer.from(laws.toString('utf8').replaceAll('\n', '\r\n')), /CRLF/],
    ['cut', laws.subarray(0, 700_000), /700,000/],
    ['empty', Buffer.alloc(0), /empty|空/],
    ['missing', undefined, /does not exist|ありません/],
  ])('%s, ends with an error that says so and prints no ranking', (_, bytes, what) => {
    for (const [lang, remedy] of [
      ['ja', '再インストール'],
      ['en', 'Reinstall'],
    ] as const) {
      for (const command of ['score', 'check']) {
        const { status, stdout, stderr } = runWith(bytes, command, 'a.csv', '--lang', lang);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toMatch(/^commonality: .*dist\/laws\.txt.*\n$/);
        expect(stderr).toMatch(what);
        expect(stderr).toContain(remedy);
      }
    }
  });

  it('answers where no law is asked for', () => {
    expect(runWith(undefined, 'score', 'a.csv', '--no-record').status).toBe(0);
  });
});
