import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './cli/folder.js';
import { shiftJis } from './inventory/decode/encodings.js';

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
    FAIL_ON: 'error',
    BASELINE: '',
    CONFIG: '',
    MESSAGES: 'ja',
    GITHUB_ACTION_PATH: path.resolve('.github/actions/check'),
    ...inputs,
  };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
  });
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

  it('a pattern that matches nothing fails the step', () => {
    expect(runStep({}, { FILES: 'nothing/*.csv' }).status).toBe(2);
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
