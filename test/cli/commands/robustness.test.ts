import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const rows = [
  'id,name,governing_laws,law_amendments_per_year,resident_procedures,cases_per_year,service_gain',
  'T1,甲,なし,5,20,100000,medium',
  'T2,乙,なし,2,30,100000,medium',
  'T3,丙,なし,1,1,10,low',
];
const files = { 'inventory.csv': `${rows.join('\n')}\n` };
const quiet = ['--no-record', '--format', 'json'];

interface Said {
  readonly lists: readonly {
    readonly id: string;
    readonly generator: { readonly seed: number };
    readonly tasks: readonly {
      readonly id: string;
      readonly first: number;
      readonly firmness: string;
      readonly says: Readonly<Record<string, string>>;
      readonly centralWeights?: Readonly<Record<string, number>>;
    }[];
  }[];
}

async function assessed(...flags: readonly string[]) {
  const { code, stdout, stderr } = await run(['robustness', 'inventory.csv', ...quiet, ...flags], {
    cwd: folderWith(files),
  });
  expect(code, stderr).toBe(0);
  const said: Said = JSON.parse(stdout);
  return { stdout, list: said.lists.find(({ id }) => id === 'common-work')! };
}

describe('commonality robustness', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const [once, again, other] = [await assessed(), await assessed(), await assessed('--seed', '7')];
    expect(again.stdout).toBe(once.stdout);
    expect(other.stdout).not.toBe(once.stdout);
    expect(other.list.generator.seed).toBe(7);
  });

  it('says nothing of what is dominated but that it is last, whatever the weights', async () => {
    const { list } = await assessed();
    const last = list.tasks.find(({ id }) => id === 'T3');
    expect(last).toMatchObject({ first: 0, firmness: 'firm' });
    expect(last?.centralWeights).toBeUndefined();
  });

  it('shares of the first place add up to 1 where none tie', async () => {
    const { list } = await assessed('--samples', '500');
    expect(list.tasks.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 9);
  });

  it('keeps to weights within ranges, and to an order', async () => {
    const heavy = await assessed('--weight-ranges', 'law-change-frequency=60%..100%');
    const order = await assessed('--weight-order', 'law-change-frequency>resident-need');
    const any = await assessed();
    const shareOf = ({ list }: typeof any) => list.tasks.find(({ id }) => id === 'T1')?.first ?? 0;
    expect(shareOf(heavy)).toBeGreaterThan(shareOf(any));
    expect(shareOf(order)).toBeGreaterThan(shareOf(any));
  });

  it.each([
    [['--weight-ranges', 'resident-need'], 'lowest..highest', '下限..上限'],
    [
      ['--weight-ranges', 'resident-need=0.5..0.2'],
      'the lowest weight exceeds the highest',
      '下限が上限を超えています',
    ],
    [['--weight-ranges', 'resident-need=0..0.2,law-change-frequency=0..0.2,statutory-basis=0..0.1'], '', ''],
    [['--weight-ranges', 'market-readiness=0..1'], 'is not used in this run', '使われていません'],
    [['--weight-order', 'resident-need'], 'quoted', '引用符'],
    [['--weight-order', 'a>b'], '--weight-order', '--weight-order'],
    [['--seed', 'x'], '--seed', '--seed'],
    [['--samples', '3'], '--samples', '--samples'],
    [['--shortlist', '0'], '--shortlist', '--shortlist'],
    [['--list', 'nowhere'], '--list', '--list'],
  ])('%j is refused with the way out, in both languages', async (flags, en, ja) => {
    for (const lang of langs) {
      const { code, stdout, stderr } = await run(
        ['robustness', 'inventory.csv', '--no-record', '--lang', lang, ...flags],
        { cwd: folderWith(files) },
      );
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(lang === 'ja' ? ja : en);
    }
  });

  it.each(langs)('fits 80 columns, and names an empty list and a single task as such (%s)', async (lang) => {
    const single = 'id,name,governing_laws,resident_procedures\nT1,甲,なし,20\n';
    const { code, stdout } = await run(['robustness', 'one.csv', '--lang', lang, '--no-record'], {
      cwd: folderWith({ 'one.csv': single }),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(lang === 'ja' ? '該当する事務はない' : 'No task is in this list');
    expect(stdout).toContain(lang === 'ja' ? '事務が1件だけ' : 'A single task');
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it.each(langs)(
    'names all that share the first place, instead of a leader that is none (%s)',
    async (lang) => {
      const tie = `${rows.join('\n').replace('なし,2,30', 'なし,5,20')}\n`;
      const { stdout } = await run(['robustness', 'inventory.csv', '--lang', lang, '--no-record'], {
        cwd: folderWith({ 'inventory.csv': tie }),
      });
      expect(stdout).toContain(
        lang === 'ja'
          ? '1位は同点で、「甲」、「乙」が並ぶ。同じ根拠'
          : 'is shared: “甲”, “乙” rest on the same',
      );
    },
  );

  it.each(langs)('says how many tasks are surely in the top of a list that is longer (%s)', async (lang) => {
    const { stdout } = await run(
      ['robustness', 'inventory.csv', '--lang', lang, '--no-record', '--shortlist', '2'],
      { cwd: folderWith(files) },
    );
    const line = lang === 'ja' ? '9割以上で2位以内に入る事務は2件' : 'at least 90% of weightings: 2 tasks';
    expect(stdout.replaceAll(/\n */g, lang === 'ja' ? '' : ' ')).toContain(line);
  });

  it('writes several formats in one run, and makes hostile names safe in each', async () => {
    const hostile = `${rows.join('\n').replace('甲', '=cmd|x').replace('乙', '\u001B[31m<script>|**b**')}\n`;
    const cwd = folderWith({ 'inventory.csv': hostile });
    const { code, stdout } = await run(
      [
        'robustness',
        'inventory.csv',
        '--no-record',
        '--lang=en',
        '--format=table',
        '--format=csv=r.csv',
        '--format=markdown=r.md',
        '--format=json=r.json',
      ],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001B[31m');
    const written = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
    expect(written('r.csv')).toContain(",'=cmd|x,");
    expect(written('r.md')).not.toContain('<script>');
    expect(written('r.json')).not.toContain('\u001B');
  });

  it.each(langs)('shows ties as ties, once, and with their reason (%s)', async (lang) => {
    const tie = `${rows.join('\n').replace('なし,2,30', 'なし,5,20')}\n`;
    const cwd = folderWith({ 'inventory.csv': tie });
    const argv = ['robustness', 'inventory.csv', '--lang', lang, '--no-record', '--format', 'csv'];
    const { stdout } = await run(argv, { cwd });
    const [head = '', ...lines] = stdout.split('\n').map((line) => line.split(','));
    const cell = (row: number, name: string) =>
      lines.filter(([list]) => list === 'common-work')[row]?.[head.indexOf(name)];
    expect([cell(0, 'first'), cell(1, 'first'), cell(1, 'same_as'), cell(2, 'same_as')]).toEqual([
      '1',
      '1',
      'T1',
      '',
    ]);
    expect([cell(0, 'letters'), cell(1, 'letters'), cell(2, 'letters')]).toEqual(['a', 'a', 'b']);
    expect(cell(1, 'says')).toContain(lang === 'ja' ? '「甲」と同じ根拠のため同順位' : 'Ties with “甲”');
  });

  it.each(langs)('says how many tasks are surely, likely and possibly at the top (%s)', async (lang) => {
    const argv = ['robustness', 'inventory.csv', '--lang', lang, '--no-record', '--top', '2'];
    const { stdout } = await run(argv, { cwd: folderWith(files) });
    expect(stdout).toMatch(
      lang === 'ja' ? /2位以内 +2 +0 +0 +1\n +2位以内が確実：/ : /Top 2 +2 +0 +0 +1\n +Top 2, sure: /,
    );
  });
});

describe('score --robustness', () => {
  it.each(langs)('adds a sentence and a column, and nothing without the flag (%s)', async (lang) => {
    const cwd = folderWith(files);
    const argv = ['score', 'inventory.csv', '--no-record', '--lang', lang];
    const [plain, trusted] = [await run(argv, { cwd }), await run([...argv, '--robustness'], { cwd })];
    const sentence = lang === 'ja' ? /~ +重みの付け方全体の\d+%で1位/ : /~ +First in \d+% of all weightings/;
    expect(trusted.stdout).toMatch(sentence);
    expect(plain.stdout).not.toMatch(sentence);
    expect(Math.max(...trusted.stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it.each([
    ['en', 'cannot be combined with --profile all'],
    ['ja', '同時に指定できません'],
  ])('is refused beside --profile all, which has no one ranking (%s)', async (lang, said) => {
    const { code, stderr } = await run(
      ['score', 'inventory.csv', '--robustness', '--profile', 'all', '--lang', lang],
      { cwd: folderWith(files) },
    );
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
