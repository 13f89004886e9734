import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/text/lang.js';
import { workbookOf } from '../../inventory/xlsx/workbook.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

/** What is said of a task of each kind stands beside the fixtures, so that a reviewer reads the change of it. */
const outputs = [
  ['small-town', 'inventory.yaml', 'candidate', ['financial-accounting']],
  ['small-town', 'inventory.yaml', 'new-service', ['書かない窓口']],
  ['small-town', 'inventory.yaml', 'left', ['facility-booking']],
  ['small-town', 'inventory.yaml', 'coordinated', ['電子入札']],
  ['small-town', 'inventory.yaml', 'held', ['wildlife-damage']],
  [
    'small-town',
    'inventory.yaml',
    'geometric',
    ['one-stop-counter', '--exponent', '0', '--missing', 'available'],
  ],
  ['national', 'inventory.csv', 'first', ['農地法第二章']],
  ['national', 'inventory.csv', 'candidate', ['森林法第二章の二第一節']],
  ['national', 'inventory.csv', 'standardised', ['介護保険法第四章第三節']],
] as const;

describe.each(outputs)('fixtures/%s/%s: a task that is %s', (fixture, input, kind, words) => {
  it.each(langs)('is explained in %s as was agreed on, in 80 columns', async (lang) => {
    const { code, stdout } = await run(['explain', `fixtures/${fixture}/${input}`, ...words, '--lang', lang]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(
      `../../../fixtures/${fixture}/expected/explain-${kind}.${lang}.txt`,
    );
  });
});

const rows = [
  'id,name,governing_laws,law_amendments_per_year,resident_procedures,task_class,cases_per_year',
  'T1,住民相談,住民基本台帳法,3,20,自治事務,500',
  'T2,庶務,なし,2,2,,',
  'T3,庶務,道路法,1.5,many,自治事務,600',
];
const files = { 'inventory.csv': `${rows.join('\n')}\n`, 'other.csv': 'id,name\nT9,乙\n' };

describe('commonality explain', () => {
  it('writes JSON with all figures, and Markdown beside it', async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(
      [
        'explain',
        'inventory.csv',
        'T1',
        '--no-record',
        '--format=json',
        '--format=markdown=why.md',
        '--lang=ja',
      ],
      { cwd },
    );
    expect(code).toBe(0);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({
      list: { id: 'statutory', tasks: 2 },
      task: { id: 'T1', rank: 1, at: { file: 'inventory.csv', line: 2 } },
      standing: { list: 'statutory', rank: 1, of: 2 },
      trackRule: { at: { file: 'inventory.csv', line: 2 } },
      above: null,
      below: { id: 'T3' },
    });
    expect(said.changes.up).toEqual([]);
    expect(said.changes.down[0]).toMatchObject({
      is: 'figure',
      field: 'cases_per_year',
      from: 500,
      to: 2,
      rank: 2,
    });
    expect(readFileSync(path.join(cwd, 'why.md'), 'utf8')).toMatch(/^# 住民相談 \\\[T1\\\]\n/);
  });

  it('takes several inventories for one, and the task last', async () => {
    const { code, stdout } = await run(['explain', 'inventory.csv', 'other.csv', 'T9'], {
      cwd: folderWith(files),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('乙 [T9]\nother.csv:2\n');
  });

  it('reports the problems of the task, and no others', async () => {
    const cwd = folderWith(files);
    expect((await run(['explain', 'inventory.csv', 'T3'], { cwd })).stderr).toContain('inventory.csv:4:5');
    expect((await run(['explain', 'inventory.csv', 'T1'], { cwd })).stderr).toBe('');
  });

  it('weights of the command line count', async () => {
    const weights = ['--weights', 'resident-need=3', '--no-record'];
    const argv = ['explain', 'inventory.csv', 'T1', ...weights, '--format', 'json'];
    const { stdout } = await run(argv, { cwd: folderWith(files) });
    const need = JSON.parse(stdout).task.outcomes.find(
      ({ criterion }: { criterion: string }) => criterion === 'resident-need',
    );
    expect(need.weight).toBeCloseTo(0.6, 12);
  });

  it.each([
    ['a misspelt id', ['inventory.csv', 'T11'], 'did you mean T1?'],
    ['a misspelt name', ['inventory.csv', '住民相淡'], 'did you mean 住民相談?'],
    ['a name that several have', ['inventory.csv', '庶務'], 'T2, T3'],
    ['no task', ['inventory.csv'], 'missing inventory or task'],
    [
      'two formats for standard output',
      ['inventory.csv', 'T1', '--format', 'json', '--format', 'table'],
      'only one',
    ],
    [
      'an output that is an input',
      ['inventory.csv', 'T1', '-f', 'json', '-o', 'inventory.csv'],
      'is an input',
    ],
  ])('%s is a usage error', async (_, words, message) => {
    const { code, stdout, stderr } = await run(['explain', ...words], { cwd: folderWith(files) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('what the record knows in part is asked for within what it allows', async () => {
    const cells = {
      'a.csv': 'id,name,laws\nT1,犬の登録,狂犬病予防法第4条、第5条、第6条;狂犬病予防法施行令第1条の2\n',
    };
    const { stdout } = await run(['explain', 'a.csv', 'T1', '--format', 'json'], { cwd: folderWith(cells) });
    const { open, task } = JSON.parse(stdout);
    const cases = open.find(({ field }: { field: string }) => field === 'cases_per_year');
    expect(cases.lowest.to).toBe(12_929);
    expect(cases.lowest.score).toBeGreaterThanOrEqual(task.interval[0]);
  });

  it('a name that several have lists their ids in Japanese, too', async () => {
    const { stderr } = await run(['explain', 'inventory.csv', '庶務', '--lang', 'ja'], {
      cwd: folderWith(files),
    });
    expect(stderr).toContain('「庶務」という事務は複数あります。IDで指定してください：T2、T3');
  });
});

describe('a task of a workbook', () => {
  const cells = [
    ['事務ID', '事務名', '根拠法令', '年間業務時間'],
    ['T1', '戸籍の届出', '戸籍法', 500],
  ] as const;

  it.each([
    ['table', 'ja', ['〔記入・調査票!C2〕', '〔記入・調査票!D2〕']],
    ['table', 'en', ['[entered, 調査票!C2]', '[entered, 調査票!D2]']],
    ['markdown', 'ja', ['〔記入・調査票\\!D2〕']],
    ['json', 'en', ['"cell": "調査票!D2"']],
  ] as const)('is explained as a %s in %s by its cells, not by lines', async (format, lang, shown) => {
    const folder = folderWith({ 'a.xlsx': workbookOf([{ name: '調査票', rows: cells }]) });
    const { stdout } = await run(['explain', 'a.xlsx', 'T1', '--format', format, '--lang', lang], {
      cwd: folder,
    });
    for (const each of shown) expect(stdout.replaceAll(/\s*\n\s*/g, '')).toContain(each);
    expect(stdout).not.toMatch(/・2行|line.2/);
  });
});
