import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkGithub } from '../../../src/report/check/github.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, notANumber, passed, print, withFindings } from './sample.js';
import { parseCommand } from './workflowCommand.js';

it('only findings are commands; the last line is plain', () => {
  const lines = print(checkGithub, checked).trimEnd().split('\n');
  expect(lines.slice(0, -1).every((line) => parseCommand(line) !== undefined)).toBe(true);
  expect(parseCommand(lines.at(-1)!)).toBeUndefined();
  expect(print(checkGithub, passed)).toBe('Check passed (--fail-on error): no findings\n');
});

it('a command has level, file, line, code and message', () => {
  expect(commands([notANumber])).toEqual([
    {
      command: 'error',
      properties: { file: 'inventory.csv', line: '4', title: 'not-a-number' },
      message: '“多数” is not a number. (expected: a number, 0 or more; column 7; task T003)',
    },
  ]);
});

it('the column of YAML is a character, that of CSV a cell, of which GitHub knows nothing', () => {
  const [csv, yaml] = commands([notANumber, { ...notANumber, file: '総務/事務 一覧.yaml' }]);
  expect(csv?.properties).not.toHaveProperty('col');
  expect(csv?.message).toContain('column 7');
  expect(yaml?.properties).toMatchObject({ col: '7' });
  expect(yaml?.message).not.toContain('column 7');
});

it('a file that was not read goes by its ending', () => {
  const [csv, yaml] = commands([
    { ...notANumber, file: 'no.csv' },
    { ...notANumber, file: 'no.YML' },
  ]);
  expect(csv?.properties).not.toHaveProperty('col');
  expect(yaml?.properties).toMatchObject({ col: '7' });
});

it('paths start at the root of the repository', () => {
  const [command] = commands([notANumber], { root: 'data/2026' });
  expect(command?.properties['file']).toBe('data/2026/inventory.csv');
});

it('ten of each level are shown, the most severe first, with the true numbers', () => {
  const levels = [...many.findings, ...many.findings.map((each) => ({ ...each, severity: 'info' as const }))];
  const lines = print(checkGithub, { ...many, findings: levels })
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, -1).map((line) => parseCommand(line)?.command)).toEqual([
    ...times('error', 10),
    ...times('warning', 10),
    ...times('notice', 10),
  ]);
  expect(lines.at(-1)).toBe(
    'Check failed (--fail-on error): 1,000 errors, 9,000 warnings, 10,000 notices; at most 10 of each are annotations',
  );
});

it('whatever the data, every line is ours and says what was found', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), (text) => {
      const lines = print(checkGithub, withFindings([hostileFinding(text)])).split('\n');
      expect(lines).toHaveLength(3);
      const command = parseCommand(lines[0]!);
      expect(command).toMatchObject({ command: 'error', properties: { line: '4', title: 'not-a-number' } });
      expect(Object.keys(command?.properties ?? {}).toSorted()).toEqual(['file', 'line', 'title']);
    }),
  );
});

it.each([
  'a b.csv',
  '日本語　全角.csv',
  'a\nb.csv',
  'a,b:c.csv',
  'a%0Ab.csv',
  '%2525.csv',
  '::error::x.csv',
  '"q".csv',
])('the annotation of %j stands on that file', (file) => {
  expect(commands([{ ...notANumber, file }])[0]?.properties['file']).toBe(file);
});

function commands(findings: Parameters<typeof withFindings>[0], options: Parameters<typeof print>[2] = {}) {
  return print(checkGithub, withFindings(findings), options)
    .split('\n')
    .flatMap((line) => parseCommand(line) ?? []);
}

function times(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, () => word);
}
