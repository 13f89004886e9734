import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayTakeLong, showProgress } from '../../../src/cli/output/progress.js';
import { folderWith } from '../folder.js';

describe('progress', () => {
  it('is a line that a busy thread does not hold up, and that is gone when it is stopped', () => {
    const file = path.join(folderWith({ terminal: '' }), 'terminal');
    const stop = showProgress({ text: 'working {s}', fd: openSync(file, 'a'), every: 20 });
    while (!readFileSync(file, 'utf8').includes('working')); // busy, as a computation is
    stop();
    const shown = readFileSync(file, 'utf8');
    expect(shown.startsWith('\r\u001B[Kworking ')).toBe(true);
    expect(shown.endsWith('\r\u001B[K')).toBe(true);
    stop();
    expect(readFileSync(file, 'utf8')).toBe(shown);
  });

  it('shows nothing of a run that is over before', () => {
    const file = path.join(folderWith({ terminal: '' }), 'terminal');
    showProgress({ text: 'working', fd: openSync(file, 'a'), every: 1_000_000 })();
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

describe('a run may take longer than a second', () => {
  it.each([
    ['report a.csv', true],
    ['survey new a.csv', true],
    ['--lang ja robustness a.csv', true],
    ['score large.csv', true],
    ['effect folder', true],
    ['score a.csv', false],
    ['report --help', false],
    ['help report', false],
    ['weights large.csv', false],
  ])('%s: %s', (command, is) => {
    const files = { 'a.csv': 'id', 'large.csv': 'x'.repeat(70_000), 'folder/a.csv': 'id' };
    expect(mayTakeLong({ argv: command.split(' '), cwd: folderWith(files) })).toBe(is);
  });
});
