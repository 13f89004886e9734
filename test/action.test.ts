import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './cli/folder.js';
import { shiftJis } from './inventory/decode/encodings.js';
import { needs } from './needs.js';

beforeEach((context) => needs(context, 'bash'));

const action = parse(readFileSync('.github/actions/check/action.yml', 'utf8'));
const script: string = action.runs.steps.at(-1).run;

/** Runs the last step of the action as a runner would, in a repository of inventories. */
function runStep(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>>,
) {
  const cwd = folderWith(files);
  const env = {
    ...process.env,
    COMMONALITY_PROGRAM: path.resolve('bin/commonality.js'),
    FAIL_ON: 'error',
    MAX_WARNINGS: '',
    SARIF_FILE: '',
    RUNNER_TEMP: cwd,
    BASELINE: '',
    CONFIG: '',
    MESSAGES: 'ja',
    ...inputs,
  };
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr, cwd };
}

const rows = ['事務ID,事務名,年間改正法令数', '011002-1,転入届,6', '011002-2,道路占用,約2割?'];

describe('the GitHub action', () => {
  it('shows a broken cell of a Shift_JIS file on its line, with the id of the task and what to do, in Japanese', () => {
    const { status, stdout } = runStep(
      { 'inventories/town/inventory.csv': shiftJis(rows.join('\r\n')) },
      { FILES: 'inventories/**/*.csv\n' },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=inventories\/town\/inventory\.csv,line=3[^\n]*011002-2/m);
    expect(stdout).toContain('数か範囲（500～800など）だけを記入してください');
  });

  it('passes where nothing is wrong, and for file names with blanks and leading dashes', () => {
    const good = `${rows.slice(0, 2).join('\n')}\n`;
    expect(runStep({ 'a b.csv': good }, { FILES: 'a b.csv' }).status).toBe(0);
    expect(runStep({ '-rf.csv': good }, { FILES: '*.csv' }).status).toBe(0);
  });

  it('a pattern that matches nothing fails the step with an annotation', () => {
    const { status, stdout } = runStep({}, { FILES: 'nothing/*.csv' });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error file=nothing\/\*\.csv/m);
    expect(runStep({}, { FILES: ' \n' }).stdout).toContain('::error::');
  });

  it('takes a limit of warnings, and writes SARIF beside the annotations', () => {
    const file = `${rows[0]}\n011002-1,,6\n`; // a name is missing, which is a warning
    const inputs = { FILES: 'a.csv', MAX_WARNINGS: '0', SARIF_FILE: 'out.sarif' };
    const { status, cwd } = runStep({ 'a.csv': file }, inputs);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(runStep({ 'a.csv': file }, { ...inputs, MAX_WARNINGS: '1' }).status).toBe(0);
  });

  it('gives the outcome and the counts as outputs, and leaves nothing behind', () => {
    const { cwd } = runStep(
      { 'a.csv': `${rows.join('\n')}\n`, out: '' },
      { FILES: 'a.csv', GITHUB_OUTPUT: 'out' },
    );
    expect(readFileSync(path.join(cwd, 'out'), 'utf8')).toBe('passed=false\nerrors=1\nwarnings=0\n');
    expect(readdirSync(cwd).toSorted()).toEqual(['a.csv', 'out']);
    for (const name of Object.keys(action.outputs))
      expect(action.outputs[name].value).toBe(`\${{ steps.check.outputs.${name} }}`);
  });

  it('uses nothing that bash 3.2 of macOS lacks', () => {
    for (const { run: text = '' } of action.runs.steps) {
      expect(text).not.toMatch(
        /mapfile|readarray|globstar|declare -A|local -n|\$\{[^}]*(?:,,|\^\^|@Q)|\|&|&>>/,
      );
    }
  });

  it('takes a config, and what it says rules where no input does', () => {
    const files = { 'a.csv': `${rows.join('\n')}\n`, 'settings/mine.yaml': 'check: { fail-on: never }\n' };
    const inputs = { FILES: 'a.csv', CONFIG: 'settings/mine.yaml', FAIL_ON: '' };
    expect(runStep(files, inputs).status).toBe(0);
    expect(runStep(files, { ...inputs, FAIL_ON: 'error' }).status).toBe(1);
  });

  it('every input is used', () => {
    const used = JSON.stringify(action.runs.steps);
    for (const input of Object.keys(action.inputs)) expect(used).toContain(`inputs.${input} `);
  });
});
