import { describe, expect, test } from 'vitest';
import { langs } from '../src/text/lang.js';
import { run } from './cli/run.js';

/** What the program prints for the fixtures stands beside them, so that a reviewer reads the change of a report. */
const outputs: readonly (readonly [
  fixture: string,
  input: string,
  file: string,
  flags: readonly string[],
])[] = [
  ['national', 'inventory.csv', 'table.txt', ['--top', '5']],
  ['national', 'inventory.csv', 'paper.md', ['--format', 'markdown', '--top', '10']],
  ['national', 'inventory.csv', 'ranking.csv', ['--format', 'csv']],
  ['small-town', 'inventory.yaml', 'table.txt', ['--top', '0']],
  ['small-town', 'inventory.yaml', 'paper.md', ['--format', 'markdown', '--top', '0']],
  ['small-town', 'inventory.yaml', 'ranking.csv', ['--format', 'csv']],
  ['excel-shift-jis', 'inventory.csv', 'table.txt', ['--top', '0']],
  ['laws-only', 'inventory.csv', 'table.txt', ['--top', '0']],
  ['laws-only', 'inventory.csv', 'paper.md', ['--format', 'markdown', '--top', '0']],
  ['laws-only', 'inventory.csv', 'ranking.csv', ['--format', 'csv']],
];

describe.each(outputs)('fixtures/%s/%s as %s', (fixture, input, file, flags) => {
  test.each(langs)('in %s is the one that was agreed on', async (lang) => {
    const { code, stdout } = await run(['score', `fixtures/${fixture}/${input}`, '--lang', lang, ...flags]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../fixtures/${fixture}/expected/${lang}.${file}`);
  });
});

test('fixtures/small-town/inventory.yaml as JSON is the one that was agreed on', async () => {
  const { stdout } = await run(['score', 'fixtures/small-town/inventory.yaml', '--format', 'json']);
  await expect(stdout).toMatchFileSnapshot('../fixtures/small-town/expected/result.json');
});
