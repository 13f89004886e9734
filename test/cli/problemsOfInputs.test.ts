import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/arguments.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const faulty = 'id,name,cases_per_year\nT1,Dog licences,many\nT2,Parking permits,12\n';
const files = {
  'a.csv': faulty,
  'b.csv': 'id,name,cases_per_year\nT1,Dog licences,5\n',
  '011002_札幌市.csv': faulty,
  '131016_千代田区.csv': 'id,name,cases_per_year\nT1,Dog licences,5\n',
};

/** The arguments of each command that reads an inventory, with a cell in it that cannot be read. */
const reading: Readonly<Record<string, string>> = {
  score: 'a.csv',
  check: 'a.csv',
  explain: 'a.csv T1',
  robustness: 'a.csv',
  effect: 'a.csv',
  diff: 'b.csv a.csv',
  report: 'a.csv --output report.md',
  'survey new': 'a.csv --sample drawn.csv --output asked',
  pool: '011002_札幌市.csv 131016_千代田区.csv',
};

/** The commands whose line of usage asks for inventories or for lists of tasks. */
async function readers(): Promise<readonly string[]> {
  const usages = await Promise.all(
    [...commandNames, 'survey new'].map(async (name) => {
      const { stdout } = await run([...name.split(' '), '--help', '--lang', 'en']);
      return { name, usage: stdout.split('\n\n')[0] ?? '' };
    }),
  );
  return usages
    .filter(({ usage }) => /[<[](?:inventory|lists)/.test(usage))
    .map(({ name }) => name)
    .filter((name) => name !== 'survey');
}

describe('a cell that cannot be read', () => {
  it('is reported with its line by every command that reads inventories', async () => {
    expect(Object.keys(reading).toSorted()).toEqual([...(await readers())].toSorted());
    for (const [command, words] of Object.entries(reading)) {
      const cwd = folderWith(files);
      if (words.includes('drawn.csv')) await run(['sample', '--n', '30', '--output', 'drawn.csv'], { cwd });
      const { stdout, stderr } = await run([...`${command} ${words}`.split(' '), '--lang', 'en'], { cwd });
      expect(stdout + stderr, command).toMatch(/(?:a|札幌市)\.csv:2(?::\d+)?\b.*many/);
    }
  });
});
