import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './cli/run.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each([
  ['README.md', 'en'],
  ['README.ja.md', 'ja'],
])('%s', (file, lang) => {
  const text = readFileSync(file, 'utf8');

  test('shows what the program prints', async () => {
    const shown = /<!-- generated: example -->\n```\n([\s\S]*?)```/.exec(text)?.[1];
    const flags = ['--list', 'statutory', '--top', '3', '--lang', lang];
    const { stdout } = await run(['score', 'fixtures/national/inventory.csv', ...flags]);
    expect(shown).toBe(stdout);
  });

  test('names every option of the commands that it shows', async () => {
    const { stdout: help } = await run(['score', '--help']);
    const options = text.match(/(?<=commonality score [^\n]*)--[a-z-]+/g) ?? [];
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(help).toContain(option);
  });

  test('gives the two commands of a fresh clone', () => {
    expect(text).toMatch(/^npm ci && npx commonality score fixtures\/national\/inventory\.csv/m);
    expect(text).toMatch(/^npm cit$/m);
    expect(manifest.bin).toEqual({ commonality: 'bin/commonality.js' });
    expect(text).toContain(`npx ${manifest.name} score`);
  });
});
