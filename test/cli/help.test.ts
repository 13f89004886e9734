import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/arguments.js';
import { guideOf } from '../../src/cli/examples.js';
import { displayWidth } from '../../src/text/width.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

describe('help', () => {
  it('is printed for no arguments at all, and for help', async () => {
    const { stdout, code } = await run(['--help']);
    expect(code).toBe(0);
    expect(await run([])).toEqual({ stdout, code, stderr: '' });
    expect(await run(['help'])).toEqual({ stdout, code, stderr: '' });
  });

  it.each(commandNames)('of %s is the same however it is asked for', async (command) => {
    const asked = await run([command, '--help', '--lang', 'ja']);
    expect(asked.stdout).toContain('使い方：commonality');
    expect(await run(['--lang', 'ja', 'help', command])).toEqual(asked);
    expect(await run(['help', command, '--lang=ja'])).toEqual(asked);
    expect(await run(['-l', 'ja', command, '-h'])).toEqual(asked);
  });

  it.each(
    commandNames.flatMap((command) =>
      (['ja', 'en'] as const).flatMap((lang) =>
        [60, 80, 120].map((columns) => [command, lang, columns] as const),
      ),
    ),
  )('of %s in %s fits a terminal of %i columns', async (command, lang, columns) => {
    const { stdout } = await run([command, '--help', '--lang', lang], { columns });
    const [text] = stdout.split(/\n(?:Examples?|例|A file|判断の|To use|使い方（)/);
    for (const line of (text ?? '').split('\n').filter((each) => / {2,}/.test(each.trim())))
      expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(100, columns));
  });

  it.each([
    [['help', 'scor'], 'unknown command scor; did you mean score?', 'See commonality --help.'],
    [['一覧.xlsx', '--help'], 'unknown command 一覧.xlsx; did you mean commonality score 一覧.xlsx?', 'See'],
    [['nothing', '--help'], 'unknown command nothing', 'See commonality --help.'],
    [
      ['help', 'survey', 'reed'],
      'unknown command survey reed; did you mean survey read?',
      'See commonality survey',
    ],
  ])('of what there is not is refused: %j', async (argv, said, where) => {
    const { code, stdout, stderr } = await run([...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain(where);
  });

  it.each([
    [['--lang'], '--lang needs a value'],
    [['--config', 'c.yaml', 'score'], '--config belongs behind a command'],
    [['survey', 'read', 'a', 'b'], 'too many arguments for survey read;'],
    [['survey', 'new'], 'See commonality survey new --help.'],
    [['criteria', 'show', 'nope'], 'See commonality criteria show --help.'],
  ])('%j: says what is wrong, and of which command', async (argv, said) => {
    expect((await run(argv, { env: { LANG: 'en_US.UTF-8' } })).stderr).toContain(said);
  });

  it('of one that is named by a part of its name suggests it, and a long list of words is not printed', async () => {
    const cwd = folderWith({ 'a.csv': 'id,name\nA,a\n' });
    const said = async (...argv: string[]) => (await run([...argv, '--lang', 'ja'], { cwd })).stderr;
    expect(await said('score', 'a.csv', '--weights', '共通=2')).toContain('事務の共通性 ではありませんか');
    expect(await said('score', 'a.csv', '--weights', 'ほげ=2')).toContain('resident-need（住民のニーズ）');
    expect((await said('check', '--explain', 'nope')).length).toBeLessThan(200);
  });

  it('names the command whose arguments are wrong', async () => {
    expect((await run(['score', '--nope', '--lang', 'en'])).stderr).toContain(
      'See commonality score --help.',
    );
    expect((await run(['--lang', 'ja', 'score'])).stderr).toContain('commonality score --help');
    expect((await run(['nope'])).stderr).toContain('See commonality --help.');
  });
});

describe('examples', () => {
  const commands = [
    ...commandNames,
    'criteria show',
    'criteria new',
    'criteria test',
    'survey new',
    'survey read',
  ];

  it.each(commands)('of %s use flags that it has, and name a page that there is', async (command) => {
    const { stdout } = await run([...command.split(' '), '--help', '--lang', 'en']);
    const [options = '', examples = ''] = stdout.split('\nExamples:\n');
    expect(examples).toMatch(new RegExp(`^ {2}commonality ${command}`));
    for (const [flag] of examples.matchAll(/(?<= )--?[a-z][a-z-]*/g))
      expect(options, flag).toMatch(new RegExp(`(?:^| )${flag}[ ,=]`, 'm'));
    for (const lang of ['en', 'ja'] as const) {
      const page =
        guideOf(command, lang)
          .split('/blob/')[1]
          ?.replace(/^[^/]+\//, '') ?? '';
      expect(existsSync(page), page).toBe(true);
    }
  });

  it.each(commands)('of %s calls the arguments by Japanese words', async (command) => {
    const { stdout } = await run([...command.split(' '), '--help', '--lang', 'ja']);
    const [usage = ''] = stdout.split('\n\n');
    expect(usage).toMatch(/^使い方：commonality /);
    expect(usage).not.toMatch(/<[a-z]|\[[a-z.]+\]/);
  });

  it('the manual page lists every flag of every command, in both languages', async () => {
    for (const [file, lang] of [
      ['docs/man/commonality.1', 'en'],
      ['docs/man/commonality.ja.1', 'ja'],
    ] as const) {
      const text = readFileSync(file, 'utf8').replaceAll('\\-', '-');
      for (const command of commands) {
        const { stdout } = await run([...command.split(' '), '--help', '--lang', lang]);
        for (const [flag] of stdout.matchAll(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm)) expect(text).toContain(flag);
      }
    }
  });
});

describe('flags of one letter', () => {
  it('are those of their long names, and what was written is named unless that is not wanted', async () => {
    const cwd = folderWith({ 'a.csv': 'id,name\nA,a\n', 'c.yaml': 'lang: ja\n' });
    const { stderr, code } = await run(['score', 'a.csv', '-f', 'json', '-o', 'r.json', '-l', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('wrote r.json\n');
    expect(JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8'))).toHaveProperty('lists');
    expect(await run(['score', 'a.csv', '-o', 'q.json', '-q'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect((await run(['score', 'a.csv', '-c', 'c.yaml'], { cwd })).stdout).toContain('共通化');
  });
});

const locale = (): string => 'ja-JP';

describe('the language', () => {
  it('is that of the system where no variable names one, as on Windows', async () => {
    expect((await run([], { locale })).stdout).toContain('使い方');
    expect((await run([], { locale, env: { LANG: 'en_US.UTF-8' } })).stdout).toContain('Usage');
  });
});
