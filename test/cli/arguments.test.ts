import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';

const inventory = 'id,name,law_amendments_per_year\nA,a,3\n';

describe('arguments', () => {
  it('that are an option and the name of a file are refused: a pattern of the shell may have put them there', async () => {
    const cwd = folderWith({
      'i.csv': inventory,
      '--config=evil/inventory.yaml': 'x: 1',
      'evil/inventory.yaml': '',
    });
    const { code, stderr } = await run(['check', '--config=evil/inventory.yaml', 'i.csv', '--lang', 'en'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('is an option and also the name of a file');
    const behind = await run(['score', '--lang', 'en', '--', '--config=evil/inventory.yaml'], { cwd });
    expect(behind.stderr).toContain('--config=evil/inventory.yaml:1');
  });

  it.each([
    [
      ['--format', 'json', '--output', 'x.csv'],
      'x.csv ends as a file of the format csv, but the format is json',
    ],
    [['--format', 'csv=x.json'], 'x.json ends as a file of the format json, but the format is csv'],
  ])('%j: an ending of another format is refused', async (flags, said) => {
    const { code, stderr } = await run(['score', 'i.csv', '--lang', 'en', ...flags], {
      cwd: folderWith({ 'i.csv': inventory }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('of check: reports of code hosts may end as the format that they are written in', async () => {
    const cwd = folderWith({ 'i.csv': inventory });
    const flags = ['--format', 'gitlab=q.json', '--format', 'sarif=s.json', '--quiet'];
    expect((await run(['check', 'i.csv', '--lang', 'en', ...flags], { cwd })).code).toBe(0);
  });
});
