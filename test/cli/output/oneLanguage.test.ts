import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

/* What a library says, it says in English; readers of Japanese are told the same in their own words. */

const inventory = 'id,name\nA,甲\n';
const english = /[A-Za-z]+ [a-z]+ [a-z]+/;

const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['a workbook that is no archive', { 'b.xlsx': 'PK\u0003\u0004aaaa' }, 'score b.xlsx'],
  ['YAML that cannot be parsed', { 'b.yaml': 'tasks:\n  - id: [A\n    name: b: c\n' }, 'score b.yaml'],
  [
    'a config with wrong types',
    { 'a.csv': inventory, 'c.yaml': 'weights: [1]\nexponent: x\nmissing: {}\n' },
    'score a.csv -c c.yaml',
  ],
  [
    'a measure with wrong goalposts',
    {
      'a.csv': inventory,
      'c.yaml': 'measures:\n  - id: A B\n    column: 1\n    goalposts: [1]\n    better: up\n',
    },
    'score a.csv -c c.yaml',
  ],
  [
    'params out of bounds',
    { 'a.csv': inventory, 'c.yaml': 'params: { law-change-frequency: { ceiling: -1 } }\n' },
    'score a.csv -c c.yaml',
  ],
  ['judgements of no method', { 'j.yaml': 'method: nothing\n' }, 'weights j.yaml'],
  ['judgements with wrong figures', { 'j.yaml': 'method: pairwise\npairs: { a: x }\n' }, 'weights j.yaml'],
  [
    'a baseline that is none',
    { 'a.csv': inventory, 'commonality-baseline.json': '{"version": "x"' },
    'check a.csv',
  ],
  ['a result that is none', { 'a.json': '{"schemaVersion": 1}', 'b.csv': inventory }, 'diff a.json b.csv'],
  ['a module that is not there', { 'a.csv': inventory }, 'score a.csv --plugin ./nothing.mjs'],
  ['an option that is none', {}, 'score --nope'],
];

describe('a message in Japanese', () => {
  it.each(cases)('of %s holds no English sentence', async (_, files, command) => {
    const { code, stderr } = await run([...command.split(' '), '--lang', 'ja'], { cwd: folderWith(files) });
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr.replaceAll(/commonality [a-z]+ [a-z]+/g, '')).not.toMatch(english);
  });
});

it('a figure that a bound excludes is answered by the bound, and not by itself', async () => {
  const cwd = folderWith({
    'a.csv': inventory,
    'c.yaml': 'params: { law-change-frequency: { ceiling: 0 } }\n',
  });
  const { stderr } = await run(['score', 'a.csv', '-c', 'c.yaml', '--lang', 'en'], { cwd });
  expect(stderr).toContain('“params.law-change-frequency.ceiling” cannot be “0”: write more than 0.');
});
