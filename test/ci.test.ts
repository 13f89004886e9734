import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { workflowYaml } from '../src/cli/commands/init/workflowYaml.js';
import { folderWith } from './cli/folder.js';
import { needs } from './needs.js';

/** Runs .ci/provide on a machine that has these programs and no other, and returns what apt-get was asked for. */
function providedBy(programs: Readonly<Record<string, string>>) {
  const scripts = Object.entries(programs).map(([name, body]) => [`bin/${name}`, `#!/bin/sh\n${body}\n`]);
  const machine = folderWith(Object.fromEntries(scripts));
  for (const name of Object.keys(programs)) chmodSync(path.join(machine, 'bin', name), 0o755);
  const log = path.join(machine, 'log');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'PATH="$1"; . .ci/provide', 'bash', path.join(machine, 'bin')],
    { encoding: 'utf8', env: { ...process.env, LOG: log } },
  );
  const asked = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return { status, said: stdout + stderr, asked };
}

const root = { id: 'echo 0', timeout: 'shift; exec "$@"' };
const apt = (status: number) => `echo "$*" >> "$LOG"; echo noise; exit ${status}`;

describe('workflows and the action', () => {
  const own = ['.github/workflows', '.github/actions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  const files = own.filter((file) => file.endsWith('.yml'));

  it('run what others wrote at a commit, which nobody can change afterwards', () => {
    const texts = [...files.map((file) => readFileSync(file, 'utf8')), workflowYaml('en', 'inventory.csv')];
    const used = texts.flatMap((text) =>
      [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, name = '', tag = '']) => name + tag),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const each of used) expect(each).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  it('hold no bash that macOS lacks: it has version 3.2', () => {
    for (const file of [...files, '.ci/provide', '.ci/run'])
      expect(readFileSync(file, 'utf8').replaceAll(/^ *#.*$/gm, ''), file).not.toMatch(
        /\b(?:mapfile|readarray|globstar|declare -[Ag]|local -n)\b|\$\{\w+(?:,,|\^\^|@)|\|&|&>>|;&/,
      );
  });
});

describe('.ci/provide', () => {
  beforeEach((context) => {
    needs(context, 'bash');
    needs(context, 'scripts of the shell');
  });

  it('installs what is missing, and says nothing', () => {
    const { status, said, asked } = providedBy({ ...root, 'apt-get': apt(0), zsh: 'exit 0' });
    expect([status, said]).toEqual([0, '']);
    expect(asked.at(0)).toMatch(/ update$/);
    expect(asked.at(-1)).toMatch(/ install -y --no-install-recommends fish tmux git chromium locales$/);
  });

  it('fails no run where packages cannot be fetched', () => {
    const { status, said, asked } = providedBy({ ...root, 'apt-get': apt(100) });
    expect([status, said]).toEqual([0, '']);
    expect(asked).toEqual([expect.stringMatching(/ update$/)]);
  });

  it.each([
    ['is not root', { id: 'echo 1000', 'apt-get': apt(0) }],
    ['has no apt-get', root],
  ])('does nothing where it %s', (_, programs) => {
    expect(providedBy(programs)).toEqual({ status: 0, said: '', asked: [] });
  });
});
