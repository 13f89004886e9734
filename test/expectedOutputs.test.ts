import { describe, expect, it } from 'vitest';
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
  ['small-town', 'inventory.yaml', 'trusted.txt', ['--robustness']],
  ['small-town', 'inventory.yaml', 'trusted.md', ['--robustness', '--format', 'markdown']],
  ['small-town', 'inventory.yaml', 'trusted.csv', ['--robustness', '--format', 'csv']],
  ['excel-shift-jis', 'inventory.csv', 'table.txt', ['--top', '0']],
  ['laws-only', 'inventory.csv', 'table.txt', ['--top', '0']],
  ['laws-only', 'inventory.csv', 'paper.md', ['--format', 'markdown', '--top', '0']],
  ['laws-only', 'inventory.csv', 'ranking.csv', ['--format', 'csv']],
];

describe.each(outputs)('fixtures/%s/%s as %s', (fixture, input, file, flags) => {
  it.each(langs)('in %s is the one that was agreed on', async (lang) => {
    const { code, stdout } = await run(['score', `fixtures/${fixture}/${input}`, '--lang', lang, ...flags]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../fixtures/${fixture}/expected/${lang}.${file}`);
  });
});

/** The same for `commonality robustness`. */
const robustness: typeof outputs = [
  ['national', 'inventory.csv', 'robustness.txt', ['--top', '10']],
  ['small-town', 'inventory.yaml', 'robustness.txt', ['--top', '0']],
  ['small-town', 'inventory.yaml', 'robustness.md', ['--format', 'markdown', '--top', '0']],
  ['small-town', 'inventory.yaml', 'robustness.csv', ['--format', 'csv']],
];

describe.each(robustness)('how far fixtures/%s/%s can be trusted, as %s', (fixture, input, file, flags) => {
  it.each(langs)('in %s is what was agreed on', async (lang) => {
    const argv = ['robustness', `fixtures/${fixture}/${input}`, '--lang', lang, ...flags];
    const { code, stdout } = await run(argv);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../fixtures/${fixture}/expected/${lang}.${file}`);
  });
});

it('fixtures/small-town/inventory.yaml as JSON is the one that was agreed on', async () => {
  const { stdout } = await run(['score', 'fixtures/small-town/inventory.yaml', '--format', 'json']);
  await expect(stdout).toMatchFileSnapshot('../fixtures/small-town/expected/result.json');
});
