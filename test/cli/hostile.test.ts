import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/report/check/index.js';
import { formats } from '../../src/report/score/index.js';
import { folderWith } from './folder.js';
import { run, type Outcome } from './run.js';

interface Entry {
  readonly file: string;
  readonly cls: string;
}

const manifest: readonly Entry[] = JSON.parse(readFileSync('fixtures/hostile/manifest.json', 'utf8'));
const inputs = manifest.filter(({ file }) => /^(csv|enc|yaml)\//.test(file)).map(({ file }) => file);
const names: readonly string[] = JSON.parse(readFileSync('fixtures/hostile/names.json', 'utf8'));

// Everything below a blank but line breaks, DEL, and the C1 controls.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function expectHarmless({ code, stdout, stderr }: Outcome): void {
  expect([0, 2]).toContain(code);
  expect(stderr).not.toMatch(control);
  expect(stderr).not.toMatch(reordering);
  expect(stderr).not.toMatch(/\n\s+at .*:\d+/);
  expect(stderr).not.toContain('YAMLWarning');
  for (const line of [...stdout.split('\n'), ...stderr.split('\n')]) {
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toMatch(/##\w*\[/);
  }
  if (code === 2) {
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  }
}

describe.each(inputs)('fixtures/hostile/%s', (file) => {
  it.each(['table', 'markdown'] as const)('is harmless as %s', async (format) => {
    const outcome = await run(['score', `fixtures/hostile/${file}`, '--format', format, '--top', '0']);
    expectHarmless(outcome);
    expect(outcome.stdout).not.toMatch(control);
    expect(outcome.stdout).not.toMatch(reordering);
  });

  it('is harmless as json', async () => {
    const { code, stdout } = await run(['score', `fixtures/hostile/${file}`, '--format', 'json']);
    if (code === 0) expect(JSON.parse(stdout).lists).toHaveLength(9);
    expect(stdout).not.toMatch(control);
  });

  it('is harmless as csv: no cell is a formula', async () => {
    const { code, stdout } = await run(['score', `fixtures/hostile/${file}`, '--format', 'csv']);
    expect([0, 2]).toContain(code);
    const rows: readonly (readonly string[])[] = parse(stdout);
    for (const cell of rows.flat())
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    expect(stdout).not.toContain('\0');
  });

  it.each(checkFormats)('is harmless when checked, as %s', async (format) => {
    const outcome = await run(['check', `fixtures/hostile/${file}`, '--format', format]);
    expect([0, 1, 2]).toContain(outcome.code);
    expect(outcome.stdout).not.toMatch(control);
    expect(outcome.stdout).not.toMatch(reordering);
    for (const line of outcome.stdout.split('\n')) {
      expect(line).not.toMatch(/^\s*::(?!(error|warning|notice) file=fixtures\/hostile\/)/);
      expect(line).not.toMatch(/##\w*\[/);
    }
    expect(outcome.stderr).toBe('');
  });

  it('leaves no mark on Object.prototype', async () => {
    await run(['score', `fixtures/hostile/${file}`]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('names of files', () => {
  const possible = names.filter((name) => Buffer.byteLength(name) < 256);
  it.each(possible)('%j is read, and escaped wherever it is printed', async (name) => {
    const cwd = folderWith({ [name]: 'id,name,law_amendments_per_year\nT1,a,x\n' });
    for (const format of formats) {
      const outcome = await run(['score', `./${name}`, '--format', format], { cwd });
      expect(outcome.code).toBe(0);
      expectHarmless(outcome);
      expect(outcome.stdout).not.toMatch(control);
    }
  });
});
