import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

it('a repository of another user is reported as that, with what to do', async (context) => {
  needs(context, 'git');
  const cwd = folderWith({ 'i.csv': 'id,name\nA,a\n' });
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...as, 'commit', '-qm', 'x'],
  ])
    execFileSync('git', args, { cwd });
  // What git's own tests use to see a folder as that of somebody else.
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
  onTestFinished(() => void delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']);
  const env = { ...process.env } as Record<string, string>;
  const { code, stderr } = await run(['diff', '--git', 'HEAD', 'i.csv', '--lang', 'en'], { cwd, env });
  expect(code).toBe(2);
  expect(stderr).toContain('belongs to another user; run git config --global --add safe.directory');
});
