import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { missingRules } from '../../../src/model/result.js';
import { langs } from '../../../src/text/lang.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const shells = ['bash', 'zsh', 'fish'] as const;
const allShells = [...shells, 'powershell'] as const;

async function scriptFor(shell: string, lang = 'en'): Promise<string> {
  const { code, stdout, stderr } = await run(['completion', shell, '--lang', lang]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

// A shell warns of a locale that its machine does not have.
const plain = { ...process.env, LC_ALL: 'C' };

/** What a shell says of a script that it only reads; from a file, because fish reads none from standard input. */
function read(shell: string, script: string) {
  const file = path.join(folderWith({ script }), 'script');
  const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8', env: plain });
  return { status, stderr };
}

/** What bash offers after these words, the last of which is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const file = path.join(folderWith({ completion: await scriptFor('bash') }), 'completion');
  const asks =
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _commonality; printf "%s\\n" "${COMPREPLY[@]}"';
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--norc', '-c', asks, 'bash', file, 'commonality', ...words],
    { encoding: 'utf8', env: plain },
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

describe('commonality completion', () => {
  it.for(shells.flatMap((shell) => langs.map((lang) => [shell, lang] as const)))(
    'the script for %s parses, in %s',
    async ([shell, lang], context) => {
      const script = await scriptFor(shell, lang);
      expect(script).not.toContain('undefined');
      needs(context, shell);
      expect(read(shell, script)).toEqual({ status: 0, stderr: '' });
      expect(read(shell, `${script}\n'`).status).not.toBe(0);
    },
  );

  it.each(allShells)('the script for %s knows every command, option and choice', async (shell) => {
    const script = await scriptFor(shell);
    const { stdout: help } = await run(['--help', '--lang', 'en']);
    const commands = [...help.matchAll(/^ {2}([a-z]+) .*(?:\[options\]|<)/gm)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['score', 'check', 'init', 'schema', 'completion']));
    for (const command of commands) {
      const { stdout } = await run([command, '--help', '--lang', 'en']);
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name = '']) => name);
      expect(options).toContain('help');
      for (const word of [command, ...options]) expect(script).toContain(word);
    }
    const separator = shell === 'powershell' ? "', '" : ' ';
    expect(script).toContain(missingRules.join(separator));
    expect(script).toContain(allShells.join(separator));
  });

  it('help lists the words that an option takes and that completion offers', async () => {
    const { stdout } = await run(['score', '--help', '--lang', 'en']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`(one of: ${missingRules.join(', ')}; default: prior)`);
    expect(await scriptFor('bash')).toContain(missingRules.join(' '));
  });

  it('without a shell it says which there are', async () => {
    const { code, stderr } = await run(['completion', '--lang', 'ja']);
    expect(code).toBe(2);
    expect(stderr).toContain('bash、zsh、fish');
  });

  it('a shell that is not known is answered with the nearest', async () => {
    const { code, stderr } = await run(['completion', 'bsh', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('bash');
  });
});

it('the script for PowerShell compares as it stands, whatever the language of the system', async () => {
  const script = await scriptFor('powershell');
  for (const [call] of script.matchAll(/\.StartsWith\([^)]*\)/g)) expect(call).toContain('Ordinal');
  expect(script).not.toMatch(/ -(?:contains|like|eq) /);
});

it('the script for PowerShell is ASCII with quotes and braces that match', async () => {
  const script = await scriptFor('powershell', 'ja');
  expect(script).toMatch(/^[\n\u0020-\u007E]*$/);
  const bare = script.replaceAll(/'(?:[^']|'')*'/g, '').replaceAll(/"[^"]*"/g, '');
  expect(bare).not.toMatch(/['"]/);
  for (const [open, close] of ['{}', '()', '[]']) {
    expect(bare.split(open!).length).toBe(bare.split(close!).length);
  }
});

describe('in bash', () => {
  beforeEach((context) => needs(context, 'bash'));

  it.each([
    ['a command', ['sco'], ['score']],
    ['an option', ['score', 'inventory.csv', '--mis'], ['--missing']],
    ['the value of an option', ['score', '--missing', 'p'], ['prior', 'pessimistic']],
    ['a value after =, which bash splits', ['score', '--missing', '=', 'pe'], ['pessimistic']],
    ['all values after =', ['score', '--missing', '='], [...missingRules]],
    ['the language', ['check', '--lang', ''], ['ja', 'en']],
    ['a subject', ['schema', ''], ['config', 'inventory', 'judgements', 'result', 'robustness']],
    ['a command below a command', ['criteria', 'sh'], ['show']],
    ['an id', ['criteria', 'show', 'small'], ['small-town-burden']],
    ['all criteria', ['score', '--criteria', ''], criteria.map(({ id }) => id)],
    [
      'a second value after a comma',
      ['score', '--criteria', 'commonality,small'],
      ['commonality,small-town-burden'],
    ],
    ['nothing, so that bash offers files', ['score', 'inv'], []],
    ['nothing for a number', ['score', '--top', ''], []],
  ])('completes %s', async (_, words, expected) => expect(await offered(...words)).toEqual(expected));

  it('formats are those of the command', async () => {
    expect(await offered('score', '--format', 's')).toEqual([]);
    expect(await offered('check', '--format', 's')).toEqual(['sarif']);
  });
});
