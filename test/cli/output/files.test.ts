import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/cli/output/files.js';
import { moveAll, moveTo } from '../../../src/cli/output/moves.js';
import { UsageError } from '../../../src/cli/usageError.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';

describe('files that are written', () => {
  it('are not disturbed by what an earlier run left, nor named by the process', async () => {
    const cwd = folderWith({ [`.k.csv.${process.pid}.part`]: 'left' });
    await writeFiles([{ file: 'k.csv', chunks: ['new'] }], [], cwd);
    expect(readFileSync(path.join(cwd, 'k.csv'), 'utf8')).toBe('new');
    const [a, b] = [await moveTo({ file: 'a', at: '/x/a' }), await moveTo({ file: 'a', at: '/x/a' })];
    expect(a.part).not.toBe(b.part);
  });

  it('keep the permissions of what they replace', async (context) => {
    needs(context, 'scripts of the shell');
    const cwd = folderWith({ 's.csv': 'old' });
    chmodSync(path.join(cwd, 's.csv'), 0o600);
    await writeFiles([{ file: 's.csv', chunks: ['new'] }], [], cwd);
    expect(statSync(path.join(cwd, 's.csv')).mode & 0o777).toBe(0o600);
  });

  it.each(['NUL', 'out/con.csv', 'lpt1.json', 'a?.csv', 'a. '])(
    'are not called %j on Windows, where nobody could open or remove them',
    async (file) => {
      const cwd = folderWith({ 'out/kept.txt': '' });
      await expect(writeFiles([{ file, chunks: ['new'] }], [], cwd, 'win32')).rejects.toThrow(UsageError);
      expect(readdirSync(cwd)).toEqual(['out']);
    },
  );

  it('may have names as long as the system allows', async () => {
    const cwd = folderWith({});
    const file = `${'n'.repeat(246)}.csv`;
    await writeFiles([{ file, chunks: ['new'] }], [], cwd);
    expect(readdirSync(cwd)).toEqual([file]);
  });

  it('are all in place or none, also when a later one cannot be moved', async () => {
    const cwd = folderWith({ 'a.txt': 'old' });
    const move = async (file: string) => moveTo({ file, at: path.join(cwd, file) });
    const moves = [await move('a.txt'), await move('new.txt'), await move('b.txt')];
    for (const { part } of moves) writeFileSync(part, 'new');
    mkdirSync(path.join(cwd, 'b.txt')); // came to be in the meantime
    await expect(moveAll(moves)).rejects.toThrow(UsageError);
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).not.toContain('new.txt');
  });
});
