import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What the new files and their tests need of the tree.
const parts = [
  ...['src', 'criteria', '.tools', 'package.json', 'tsconfig.json', 'vitest.config.ts', '.prettierrc.json'],
  ...['test/skipped.ts', 'test/ofTheBuild.ts', 'test/buildOnce.ts', 'test/criteria/judge.ts'],
  ...[
    'test/report/hostile.ts',
    'test/report/score/sample.ts',
    'test/cli/run.ts',
    'test/cli/folder.ts',
    'test/cli/colours.test.ts',
  ],
];

const begun = [
  ['criterion', 'flood-risk', 'flood-risk'],
  ['format', 'plain-lines', 'plainLines'],
  ['command', 'count-tasks', 'countTasks'],
  ['code', 'odd-task', 'oddTask'],
] as const;

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'commonality-new-'));
  for (const part of parts) cpSync(part, path.join(copy, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run new', () => {
  it.each(begun)('begins a %s, and says what comes next', (kind, name, file) => {
    const { status, stdout, stderr } = node('.tools/new.mjs', kind, name);
    expect([status, stderr]).toEqual([0, '']);
    const [, written = '', next = ''] = /^Written:\n(.*)Next:\n(.*)$/s.exec(stdout) ?? [];
    expect(written).toContain(`${file}.test.ts`);
    for (const each of written.trim().split(/\s+/)) expect(existsSync(path.join(copy, each))).toBe(true);
    expect(next).toMatch(/npx vitest run/);
  });

  it('what it wrote compiles', { timeout: 60_000 }, () => {
    expect(node('node_modules/typescript/bin/tsc')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('what it wrote passes its tests', { timeout: 60_000 }, () => {
    const args = ['run', '--project', 'unit', '--reporter', 'json'];
    const { status, stdout } = node('node_modules/vitest/vitest.mjs', ...args);
    const { numPassedTests, testResults } = JSON.parse(stdout);
    expect(status, stdout).toBe(0);
    expect(testResults).toHaveLength(begun.length);
    expect(numPassedTests).toBeGreaterThan(begun.length);
  });

  it.each(begun)('does not begin a %s that is there, and changes nothing', (kind, name) => {
    const rows = ['criteria/index.ts', 'src/cli/run.ts', 'src/report/score/index.ts'];
    const before = rows.map((file) => readFileSync(path.join(copy, file), 'utf8'));
    const { status, stderr } = node('.tools/new.mjs', kind, name);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Nothing was written.')]);
    expect(rows.map((file) => readFileSync(path.join(copy, file), 'utf8'))).toEqual(before);
  });

  it.each([
    ['nothing', [], 'criterion|format|command|code NAME'],
    ['an unknown kind', ['list', 'a'], 'criterion|format|command|code NAME'],
    ['a kind without a name', ['code'], 'criterion|format|command|code NAME'],
    ['a name that is not in kebab-case', ['code', 'OddTask'], 'kebab-case'],
    ['a path', ['code', '../odd'], 'kebab-case'],
  ])('refuses %s', (_, args, said) => {
    expect(node('.tools/new.mjs', ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(said),
    });
  });
});
