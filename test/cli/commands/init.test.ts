import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../src/cli/main.js';
import { displayWidth } from '../../../src/text/width.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const langs = ['ja', 'en'] as const;

const written = [
  '.github/workflows/commonality.yml',
  'commonality.schema.json',
  'commonality.yaml',
  'examples/tasks.yaml',
  'inventory.csv',
  'judgements.yaml',
];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

async function initialised(lang: string, argv: readonly string[] = []): Promise<string> {
  const cwd = folderWith({});
  const { code, stderr } = await run(['init', '--lang', lang, ...argv], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return cwd;
}

/** The lines that are off turned on: those whose `#` is followed at once by a key. */
function turnedOn(config: string): string {
  return config.replace(/^#(?! \S)/gm, '');
}

describe.each(langs)('commonality init in %s', (lang) => {
  it('writes a config, an inventory in CSV and YAML, and a workflow, and says what to type next', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await run(['init', '--lang', lang], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(filesIn(cwd)).toEqual(written);
    for (const file of written) expect(stdout).toContain(file);
    expect(stdout).toContain('commonality score inventory.csv');
  });

  it('its judgements have an example of every method, each of which gives weights', async () => {
    const cwd = await initialised(lang);
    const text = read(cwd, 'judgements.yaml');
    const blocks = text
      .split(/\n\n/)
      .map((block) => turnedOn(block))
      .filter((block) => /^method:/m.test(block));
    expect(blocks.map((block) => parse(block).method)).toEqual([
      'direct',
      'swing',
      'rank',
      'ahp',
      'best-worst',
    ]);
    for (const block of [text, ...blocks]) {
      const argv = ['weights', '-', '--format', 'json', '--lang', lang];
      const { code, stdout, stderr } = await run(argv, { cwd, stdin: block });
      expect([code, stderr]).toEqual([0, '']);
      expect(Object.keys(JSON.parse(stdout).weights)).toContain('resident-need');
    }
  });

  it('what it writes is as agreed', async () => {
    const cwd = await initialised(lang);
    for (const file of written.filter((each) => !each.endsWith('.json') && !each.startsWith('.github'))) {
      await expect(read(cwd, file)).toMatchFileSnapshot(`expected/init.${lang}/${file}`);
    }
    const workflow = read(cwd, '.github/workflows/commonality.yml').replace(/@\d+\.\d+\.\d+ /, '@VERSION ');
    await expect(workflow).toMatchFileSnapshot(`expected/init.${lang}/workflow.yml`);
  });

  it.each(['inventory.csv', 'examples/tasks.yaml'])('%s passes the check without a finding', async (file) => {
    const { code, stdout, stderr } = await run(['check', file, '--format', 'json'], {
      cwd: await initialised(lang),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ passed: true, findings: [] });
  });

  it('the hook of pre-commit has nothing to say of what it writes', async () => {
    const cwd = await initialised(lang);
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const staged = filesIn(cwd).filter((file) => new RegExp(hook.files).test(file));
    expect(staged).toEqual(['inventory.csv']);
    const { code, stdout } = await run(['check', '--format', 'json', '--', ...staged], { cwd });
    expect([code, JSON.parse(stdout).findings]).toEqual([0, []]);
  });

  it('both inventories hold the same five tasks: two candidates, one conditional, one left, one standardised', async () => {
    const cwd = await initialised(lang);
    const lists = await Promise.all(
      ['inventory.csv', 'examples/tasks.yaml'].map(async (file) => {
        const { stdout } = await run(['score', file, '--format', 'json'], { cwd });
        const result = JSON.parse(stdout) as {
          lists: { id: string; tasks: { id: string; score: number }[] }[];
        };
        return result.lists.map(({ id, tasks }) => [id, tasks.map((task) => [task.id, task.score])]);
      }),
    );
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]?.map(([id, tasks]) => [id, tasks?.length])).toEqual([
      ['statutory', 1],
      ['new-service', 0],
      ['common-work', 1],
      ['conditional', 1],
      ['standardised', 1],
      ['not-municipal', 0],
      ['leave', 1],
      ['coordinate', 0],
      ['held', 0],
    ]);
  });

  it('the CSV starts with a byte order mark and ends its lines as Excel does', async () => {
    const csv = read(await initialised(lang), 'inventory.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('the words of the program follow the config', async () => {
    const { stdout } = await run(['score', 'inventory.csv'], {
      cwd: await initialised(lang),
      env: { LANG: lang === 'ja' ? 'C' : 'ja_JP.UTF-8' },
    });
    expect(stdout).toContain(lang === 'ja' ? '共通化の候補' : 'Candidates');
  });

  it('the config is right with all of its lines turned on, for the program and for editors', async () => {
    const cwd = await initialised(lang);
    const config = turnedOn(read(cwd, 'commonality.yaml'));
    const validate = new Ajv({ strictTuples: false }).compile(
      JSON.parse(read(cwd, 'commonality.schema.json')),
    );
    validate(parse(config));
    expect(validate.errors).toBeNull();
    expect(Object.keys(parse(config))).toEqual(
      expect.arrayContaining([
        'columns',
        'words',
        'criteria',
        'weights',
        'params',
        'thresholds',
        'measures',
        'profiles',
      ]),
    );
    const other = folderWith({ 'commonality.yaml': config, 'inventory.csv': read(cwd, 'inventory.csv') });
    const { code, stderr } = await run(['score', 'inventory.csv', '--config', 'commonality.yaml'], {
      cwd: other,
    });
    expect(stderr).not.toContain('config-');
    expect(code).toBe(0);
  });

  it('the first line of the config names the schema for editors', async () => {
    const cwd = await initialised(lang);
    const [first = ''] = read(cwd, 'commonality.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./commonality.schema.json');
    const { stdout } = await run(['schema', 'config']);
    expect(read(cwd, 'commonality.schema.json')).toBe(stdout);
  });
});

describe('commonality init', () => {
  it.each(langs)('no line is wider than a narrow terminal, but for what people copy (%s)', async (lang) => {
    const cwd = folderWith({});
    const argv = ['init', 'towns/nishi', '--no-workflow', '--lang', lang];
    const { stdout } = await run(argv, { cwd, terminal: 40 });
    const wide = stdout.split('\n').filter((line) => displayWidth(line) > 40);
    expect(wide).toEqual(['  commonality score towns/nishi/inventory.csv --top 0']);
  });

  it('points to the schema in the package where that is installed, also above the folder', async () => {
    const within = 'node_modules/municipal-commonality/src';
    const cwd = folderWith({
      [`${within}/config/config.schema.json`]: '{}',
      [`${within}/inventory/inventory.schema.json`]: '{}',
    });
    await run(['init', '--yes'], { cwd });
    await run(['init', 'data/tasks', '--yes', '--no-workflow'], { cwd });
    expect(read(cwd, 'commonality.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/municipal-commonality\/src\/config\/config\.schema\.json\n/,
    );
    expect(read(cwd, 'data/tasks/examples/tasks.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/node_modules\/municipal-commonality\/src\/inventory\/inventory\.schema\.json\n/,
    );
    expect(existsSync(path.join(cwd, 'commonality.schema.json'))).toBe(false);
  });

  it('puts the workflow at the root of the repository, where GitHub looks for it', async () => {
    const cwd = folderWith({});
    mkdirSync(path.join(cwd, '.git'));
    const { code, stdout } = await run(['init', "data/town's tasks"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('commonality score "data/town\'s tasks/inventory.csv"');
    const workflow = parse(read(cwd, '.github/workflows/commonality.yml'));
    expect(workflow.jobs.check.env.INVENTORY).toBe("data/town's tasks/inventory.csv");
  });

  it('the workflow checks the inventory by its name in the environment, never within the command', async () => {
    const workflow = parse(read(await initialised('en'), '.github/workflows/commonality.yml'));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.check.steps.at(-1).run).toBe(
      `npx --yes municipal-commonality@${version} check "$INVENTORY" --format github --lang en`,
    );
  });

  it.each([...written, 'commonality.yml', 'commonality.json'])(
    'writes nothing where there is %s, names it and exits 2',
    async (file) => {
      const cwd = folderWith({ [file]: 'mine' });
      const { code, stdout, stderr } = await run(['init'], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(file);
      expect(filesIn(cwd)).toEqual([file]);
      expect(read(cwd, file)).toBe('mine');
    },
  );

  it('names every file that is in the way', async () => {
    const { stderr } = await run(['init'], {
      cwd: folderWith({ 'inventory.csv': '', 'examples/tasks.yaml': '' }),
    });
    expect(stderr).toContain('inventory.csv and examples/tasks.yaml');
  });

  it('a folder that is a file cannot hold anything', async () => {
    const cwd = folderWith({ data: 'a file' });
    const { code, stderr } = await run(['init', 'data', '--no-workflow'], { cwd });
    expect(code).toBe(2);
    expect(stderr).not.toContain('bug');
    expect(filesIn(cwd)).toEqual(['data']);
  });

  it('goes without the workflow where that is asked', async () => {
    expect(filesIn(await initialised('ja', ['--no-workflow']))).toEqual(written.slice(1));
  });
});

describe('commonality init on a terminal', () => {
  it('asks for the language and for the workflow, on standard error', async () => {
    const { code, stderr, cwd } = await typed('ja\nn\n');
    expect(code).toBe(0);
    expect(stderr).toContain('ja・en [en]');
    expect(stderr).toContain('ワークフロー');
    expect(filesIn(cwd)).toEqual(written.slice(1));
    expect(read(cwd, 'commonality.yaml')).toContain('lang: ja');
  });

  it('an empty line takes what stands in brackets', async () => {
    const { code, cwd } = await typed('\n\n');
    expect(code).toBe(0);
    expect(filesIn(cwd)).toEqual(written);
    expect(read(cwd, 'commonality.yaml')).toContain('lang: en');
  });

  it('asks again after an answer that is none', async () => {
    const { stderr, cwd } = await typed('fr\nEN\nmaybe\nYes\n');
    expect(stderr.split('Language').length - 1).toBe(2);
    expect(filesIn(cwd)).toEqual(written);
  });

  it('no answer at all stops it, and nothing is written', async () => {
    const { code, stderr, cwd } = await typed('ja\n');
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(filesIn(cwd)).toEqual([]);
  });

  it.each([
    ['--yes', ['--yes']],
    ['--lang and --no-workflow', ['--lang', 'en', '--no-workflow']],
  ])('asks nothing with %s', async (_, flags) => {
    const { code, stderr } = await typed('', flags);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('a file that is in the way is reported before anything is asked', async () => {
    const { code, stderr } = await typed('', [], { 'commonality.yaml': 'mine' });
    expect(code).toBe(2);
    expect(stderr).not.toContain('Language');
  });
});

/** Runs init as on a terminal on which the lines are typed. */
async function typed(
  lines: string,
  flags: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
) {
  const cwd = folderWith(files);
  const [stdout, stderr] = [terminal(), terminal()];
  const stdin = Object.assign(chunksOf(lines), { isTTY: true });
  const code = await main({ argv: ['init', ...flags], stdin, stdout, stderr, env: {}, cwd });
  return { code, stdout: stdout.text(), stderr: stderr.text(), cwd };
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
}

function terminal() {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(sink, { isTTY: true, text: () => Buffer.concat(chunks).toString('utf8') });
}
