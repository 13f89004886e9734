import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/cli/output/wrapped.js';
import { displayWidth } from '../../../src/text/width.js';
import { langs } from '../../../src/text/lang.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const [dim, off] = ['\u001B[2m', '\u001B[22m'];

describe('a line on a terminal', () => {
  it('is broken between words, and its other lines are set in', () => {
    expect(wrapLines('i.csv:2:3 error not-an-option one two three\nnext\n', 30)).toBe(
      'i.csv:2:3 error not-an-option\n  one two three\nnext\n',
    );
    expect(wrapLines('指摘がありました。確認してください。', 20)).toBe(
      '指摘がありました。確\n  認してください。',
    );
  });

  it('keeps the colour of each of its characters', () => {
    const text = `i.csv:2 ${dim}error${off} of the kind ${dim}[a task]${off}\n`;
    expect(wrapLines(text, 25)).toBe(`i.csv:2 ${dim}error${off} of the kind\n  ${dim}[a task]${off}\n`);
  });

  it.each([
    '  commonality score inventory.csv --top 20 -o ranking.xlsx',
    'https://example.org/a/long/address',
  ])('that people copy stays one: %s', (line) => expect(wrapLines(line, 30)).toBe(line));

  it('stays as it is where nobody knows how wide the terminal is, and where it draws over itself', () => {
    const text = `${'word '.repeat(20)}\n`;
    expect(wrapLines(text, undefined)).toBe(text);
    expect(wrapLines(`\r${text}`, 30)).toBe(`\r${text}`);
  });
});

const inventory = 'id,name,業務の場所\nA,甲,市民課\n';

describe.each(langs)('in %s', (lang) => {
  it.each(['score i.csv --top 1', 'check i.csv', 'check --explain nope', 'score i.csv --list nope'])(
    '%s says nothing that is broken within a word',
    async (command) => {
      const argv = [...command.split(' '), '--lang', lang];
      const cwd = folderWith({ 'i.csv': inventory });
      const [wide, narrow] = [await run(argv, { cwd }), await run(argv, { cwd, terminal: 40 })];
      const lines = stripVTControlCharacters(narrow.stdout + narrow.stderr).split('\n');
      expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([]);
      const words = (wide.stderr + wide.stdout).match(/[a-z]+-[a-z-]+|--[a-z-]+/g) ?? [];
      for (const word of words.filter(({ length }) => length < 36)) expect(lines.join('\n')).toContain(word);
    },
  );
});

describe('what only a browser shows', () => {
  it.each([['page'], ['report', 'i.csv'], ['score', 'i.csv', '--format', 'html']])(
    'is not poured over a terminal: %s',
    async (...argv) => {
      const cwd = folderWith({ 'i.csv': inventory });
      const { code, stdout, stderr } = await run([...argv, '--lang', 'en'], { cwd, terminal: 80 });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain('name a file with --output');
    },
  );
});
