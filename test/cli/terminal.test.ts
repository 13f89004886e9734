import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { langs, type Lang } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { needs } from '../needs.js';
import { run } from './run.js';

/* The program in a pseudo-terminal, as people see it: with colours, and as wide as their window. */

const town = 'fixtures/small-town/inventory.yaml';
const [older, newer] = ['fixtures/diff/old/inventory.csv', 'fixtures/diff/new/inventory.csv'];

const commands = [
  '',
  'help check',
  `score ${town} --top 2`,
  `explain ${town} facility-booking`,
  `robustness ${older} --samples 200`,
  `diff ${older} ${newer}`,
  'criteria',
  'criteria show commonality',
  'weights fixtures/weights/ahp.yaml',
  'sample --n 12',
  `check ${older}`,
  'check --explain mixed-share-units',
  `effect ${town}`,
] as const;

const bin = path.resolve('bin/commonality.js');
const mark = '=====';

/** What a terminal of a width shows of each command, with the codes of its colours. */
function shownBy(width: number, lang: Lang): readonly string[] {
  const lines = commands.map(
    (command) =>
      `'${process.execPath}' '${bin}' ${withLang(command, lang).join(' ')} 2>/dev/null; echo ${mark}`,
  );
  const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color' };
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${width}; ${lines.join('; ')}`, '/dev/null'], {
    env: { ...env, SHELL: '/bin/sh' },
    encoding: 'utf8',
  });
  return stdout.replaceAll('\r\n', '\n').split(`${mark}\n`).slice(0, -1);
}

function withLang(command: string, lang: Lang): readonly string[] {
  return [...command.split(' ').filter((word) => word !== ''), '--lang', lang];
}

describe.each(langs)('in a terminal, in %s', (lang) => {
  it.for([40, 80, 120])(
    'of %i columns no line is wider, and colours change no text',
    async (width, context) => {
      needs(context, 'a pseudo-terminal');
      const screens = shownBy(width, lang);
      expect(screens).toHaveLength(commands.length);
      for (const [i, command] of commands.entries()) {
        const screen = screens[i] ?? '';
        const text = stripVTControlCharacters(screen);
        const wide = text.split('\n').filter((line) => displayWidth(line) > width && !isCommand(line));
        expect(wide, `${command} at ${width}`).toEqual([]);
        const { stdout } = await run(withLang(command, lang), { terminal: width, env: { NO_COLOR: '1' } });
        expect(text, `${command} at ${width}`).toBe(stdout);
        if (!/^(?:help|check --explain|$)/.test(command)) expect(screen, command).toContain('\u001B[');
      }
    },
  );
});

/** What people copy is one line, however narrow the window is. */
function isCommand(line: string): boolean {
  return /^ *(?:(?:(?:Usage: |使い方：)?commonality|npx) |https:\/\/\S+$)/.test(line);
}
