import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const rows = [
  'id,name,governing_laws,law_amendments_per_year,resident_procedures',
  'T1,住民相談,住民基本台帳法,3,20',
  'T2,会議室の予約,なし,,2',
  'T3,道路占用,道路法,1.5,many',
  'T4,庶務,,,1',
];

const files = { 'inventory.csv': `${rows.join('\n')}\n` };

describe('commonality score', () => {
  it('prints the table to standard output, the problems to standard error, and exits 0', async () => {
    const { code, stdout, stderr } = await run(['score', 'inventory.csv'], { cwd: folderWith(files) });
    expect(code).toBe(0);
    expect(stdout).toContain('住民相談');
    expect(stdout).not.toContain('many');
    expect(stderr).toContain('inventory.csv:4:5');
    expect(stderr).toContain('T3');
    expect(stderr).toContain('many');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['score', '-', '--format', 'json'], { stdin: rows.join('\n') });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).run.inputs[0]).toMatchObject({ name: '<stdin>', tasks: 4, encoding: 'utf-8' });
  });

  it('several files make one inventory, and an id that occurs twice names both places', async () => {
    const cwd = folderWith({
      'a.csv': 'id,name\nT1,甲\nT2,乙\n',
      'b.yaml': 'tasks:\n  - id: T2\n    name: 丙\n  - id: T3\n    name: 丁\n',
    });
    const { stdout, stderr } = await run(['score', 'a.csv', 'b.yaml', '--format', 'json'], { cwd });
    const listed = JSON.parse(stdout).lists.flatMap(({ tasks }: { tasks: { id: string }[] }) =>
      tasks.map(({ id }) => id),
    );
    expect(listed.toSorted()).toEqual(['T1', 'T2', 'T3']);
    expect(stderr).toContain('b.yaml:2:9');
    expect(stderr).toContain('a.csv');
  });

  it('writes several formats in one run', async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(
      ['score', 'inventory.csv', '--format', 'table', '--format', 'json=r.json', '--format', 'csv=r.csv'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('住民相談');
    expect(JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8')).schemaVersion).toBe('2.0');
    expect(readFileSync(path.join(cwd, 'r.csv'), 'utf8').split('\n')).toHaveLength(6);
    expect(readdirSync(cwd).toSorted()).toEqual(['inventory.csv', 'r.csv', 'r.json']);
  });

  it('takes the format from the ending of --output', async () => {
    const cwd = folderWith(files);
    await run(['score', 'inventory.csv', '--output', 'paper.md'], { cwd });
    expect(readFileSync(path.join(cwd, 'paper.md'), 'utf8')).toMatch(/^# /);
  });

  it('weights, criteria, exponent and missing rule reach the result', async () => {
    const flags = [
      '--weights',
      'resident-need=3',
      '--criteria',
      'resident-need,law-change-frequency',
      '--exponent',
      '0',
      '--missing',
      'pessimistic',
    ];
    const { stdout } = await run(['score', 'inventory.csv', '--format', 'json', ...flags], {
      cwd: folderWith(files),
    });
    const { run: made } = JSON.parse(stdout);
    expect(made).toMatchObject({ missing: 'pessimistic', exponent: 0 });
    const weights = made.criteria
      .filter(({ active }: { active: boolean }) => active)
      .map(({ id, weight }: { id: string; weight: number }) => [id, weight]);
    expect(weights).toEqual([
      ['resident-need', 0.75],
      ['law-change-frequency', 0.25],
    ]);
  });

  it.each(['情報不足', 'held', ' Held '])('--list takes %j, as ids and reports write it', async (list) => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(['score', 'inventory.csv', '--list', list], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Held until more is known');
  });

  it('a name that is nearly that of a list is answered with the right one', async () => {
    const { code, stderr } = await run(['score', 'inventory.csv', '--list', '条件つき候補', '--lang', 'ja'], {
      cwd: folderWith(files),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('条件付き候補 ではありませんか');
  });

  it('--list shows one list and --top limits it', async () => {
    const [header, ...held] = rows;
    const text = [`${header},標準化対象事務`, ...held, 'T5,戸籍の届出,戸籍法,2,40,戸籍'].join('\n');
    const { stdout } = await run(['score', '-', '--list', 'held', '--top', '1'], { stdin: `${text}\n` });
    const listed = stdout.split('\n').filter((line) => /\d–\d.*%/.test(line));
    expect(listed).toHaveLength(1);
    expect(listed[0]).toContain('会議室の予約');
    expect(stdout).toContain('… 3 more of 4');
    expect(stdout).not.toContain('戸籍の届出');
  });
});

describe('exit code 2, with a message and nothing on standard output', () => {
  it.each([
    ['a file that is not there', ['score', 'none.csv'], 'none.csv'],
    [
      'an unknown option, with the one that was meant',
      ['score', 'inventory.csv', '--formt', 'json'],
      '--format',
    ],
    ['an unknown command, with the one that was meant', ['scor', 'inventory.csv'], 'score'],
    ['an inventory without a command', ['inventory.csv'], 'commonality score inventory.csv'],
    ['an address of the web', ['score', 'https://example.com/a.csv'], 'https://example.com/a.csv'],
    ['an unknown format, with the one that was meant', ['score', 'inventory.csv', '--format', 'jsn'], 'json'],
    [
      'an unknown criterion, with the one that was meant',
      ['score', 'inventory.csv', '--criteria', 'resident-ned'],
      'resident-need',
    ],
    [
      'a weight that is not a number',
      ['score', 'inventory.csv', '--weights', 'resident-need=heavy'],
      'heavy',
    ],
    ['a negative weight', ['score', 'inventory.csv', '--weights', 'resident-need=-1'], 'at least 0'],
    [
      'a weight that is given twice',
      ['score', 'inventory.csv', '--weights', 'resident-need=1,resident-need=2'],
      'twice',
    ],
    ['weights that are all 0', ['score', 'inventory.csv', '--weights', 'resident-need=0'], '--weights'],
    ['no inventory', ['score'], 'inventory'],
    ['no judgements', ['weights'], 'missing judgements file'],
    ['no record', ['import'], 'import procedures'],
    ['no file of a record', ['import', 'procedures'], 'missing published CSV file'],
    ['an argument too many', ['schema', 'config', 'extra'], 'too many arguments for schema'],
    ['a language that there is not', ['score', 'inventory.csv', '--lang', 'fr'], 'fr; use one of: ja, en'],
    ['a comma at the end', ['score', 'inventory.csv', '--criteria', 'commonality,'], 'cannot be ""'],
    [
      'a profile without a config',
      ['score', 'inventory.csv', '--profile', 'x'],
      'the config has no profiles',
    ],
    ['a task that there is not', ['explain', 'inventory.csv', 'zzz'], '--format csv lists the ids'],
    [
      'two formats for standard output',
      ['score', 'inventory.csv', '--format', 'json', '--format', 'csv'],
      'standard output',
    ],
    ['an output over an input', ['score', 'inventory.csv', '--output', 'inventory.csv'], 'is an input'],
    [
      'an output over an input by another path',
      ['score', 'inventory.csv', '--output', './x/../inventory.csv'],
      'is an input',
    ],
    [
      'an output in a folder that is not there',
      ['score', 'inventory.csv', '--output', 'no/r.json'],
      'does not exist',
    ],
    ['the same output twice', ['score', 'inventory.csv', '--format', 'json=r', '--format', 'csv=r'], 'twice'],
  ])('%s', async (_, argv, told) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(cwd)).toEqual(['inventory.csv']);
  });

  it.each([
    ['score', ['score', 'inventory.csv']],
    ['explain', ['explain', 'inventory.csv', 'T1']],
    ['diff', ['diff', 'inventory.csv', 'inventory.csv']],
  ])('a format that there is not is refused before %s reads anything', async (_, argv) => {
    const cwd = folderWith({ 'inventory.csv': 'id,name,resident_procedures\nT1,甲,abc\n' });
    const { code, stderr } = await run([...argv, '--format', 'pdf', '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--format cannot be pdf');
    expect(stderr).not.toContain('not-a-number');
  });

  it('an output that is a folder or a symbolic link', async () => {
    const cwd = folderWith(files);
    mkdirSync(path.join(cwd, 'folder'));
    symlinkSync('inventory.csv', path.join(cwd, 'to-input'));
    symlinkSync('elsewhere.json', path.join(cwd, 'to-nothing'));
    for (const output of ['folder', 'to-input', 'to-nothing']) {
      expect((await run(['score', 'inventory.csv', '--output', output], { cwd })).code).toBe(2);
    }
    expect(existsSync(path.join(cwd, 'elsewhere.json'))).toBe(false);
    expect(readFileSync(path.join(cwd, 'inventory.csv'), 'utf8')).toContain('T1');
  });

  it('the problems of all files are reported, not only the first', async () => {
    const cwd = folderWith({ 'a.csv': '', 'b.csv': 'id,name\n' });
    const { code, stderr } = await run(['score', 'a.csv', 'b.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a.csv');
    expect(stderr).toContain('b.csv');
  });
});

describe('language', () => {
  it.each([
    [['--lang', 'ja'], { LANG: 'en_US.UTF-8' }, '共通化'],
    [[], { LANG: 'ja_JP.UTF-8' }, '共通化'],
    [[], { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'candidate'],
    [[], {}, 'candidate'],
    [['--lang=en'], { LC_ALL: 'ja_JP.UTF-8' }, 'candidate'],
  ])('%j in %j', async (flags, env, told) => {
    const { stdout } = await run(['score', 'inventory.csv', ...flags], { cwd: folderWith(files), env });
    expect(stdout).toContain(told);
  });

  it('changes words, never the result', async () => {
    const cwd = folderWith(files);
    const inJa = await run(['score', 'inventory.csv', '--format', 'json', '--lang', 'ja'], { cwd });
    const inEn = await run(['score', 'inventory.csv', '--format', 'json', '--lang', 'en'], { cwd });
    expect(inJa.stdout).toBe(inEn.stdout);
  });

  it('usage errors and help speak it too', async () => {
    expect((await run(['score', '--formt', '--lang', 'ja'])).stderr).toContain('ではありませんか');
    const { code, stdout } = await run(['score', '--help', '--lang', 'ja']);
    expect(code).toBe(0);
    expect(stdout).toContain('使い方：commonality score [オプション] <事務一覧…>\n');
    const others = await Promise.all(
      ['schema', 'import', 'init'].map((each) => run([each, '--help', '--lang', 'ja'])),
    );
    for (const help of [stdout, ...others.map((each) => each.stdout)]) {
      expect(help).toContain('（指定できる値：ja・en。既定は環境変数による）');
      expect(help).not.toMatch(/choices|default/);
    }
  });
});

describe('colour', () => {
  const escape = String.fromCodePoint(27);
  it.each([
    ['none where the stream is no terminal', [], {}, false],
    ['FORCE_COLOR colours', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR comes before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['the flag comes before FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['the flag comes before NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ])('%s', async (_, flags, env, coloured) => {
    const { stdout } = await run(['score', 'inventory.csv', ...flags], { cwd: folderWith(files), env });
    expect(stdout.includes(escape)).toBe(coloured);
  });
});
