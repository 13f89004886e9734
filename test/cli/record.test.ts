import { describe, expect, it } from 'vitest';
import type { EvidenceResult, Run } from '../../src/model/result.js';
import { langs, type Text } from '../../src/text/lang.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const inventory = 'fixtures/laws-only/inventory.csv';

interface Task {
  readonly id: string;
  readonly track: string;
  readonly coverage: number;
  readonly coverageWithoutRecord?: number;
  readonly outcomes: readonly {
    readonly evidence: readonly (Omit<EvidenceResult, 'source'> & { readonly source?: Text })[];
  }[];
}

async function scored(file: string, ...flags: readonly string[]) {
  const { stdout, stderr, code } = await run(['score', file, '--format', 'json', ...flags]);
  expect(code).toBe(0);
  const result: { run: Run; lists: { id: string; tasks: Task[] }[] } = JSON.parse(stdout);
  return { ...result, stderr, tasks: result.lists.flatMap(({ tasks }) => tasks) };
}

const evidenceOf = ({ outcomes }: Task) => outcomes.flatMap(({ evidence }) => evidence);

describe('an inventory of ids, names and laws alone', () => {
  it('has bounds wherever a law that frames no other is named, and is covered no further than they go', async () => {
    const { tasks } = await scored(inventory);
    const filled = tasks.filter((task) => evidenceOf(task).some(({ source }) => source !== undefined));
    // The law of T34 is in no register; what bylaws say, no law amends.
    expect(
      tasks
        .filter((task) => !filled.includes(task))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['T34']);
    for (const { id, coverage, coverageWithoutRecord = 1 } of filled) {
      expect(coverage, id).toBeGreaterThanOrEqual(coverageWithoutRecord);
    }
  });

  it('has only bounds from 0 where a figure of the law is above 0 and no article is named', async () => {
    const { tasks } = await scored(inventory);
    const figures = tasks
      .flatMap(evidenceOf)
      .filter(({ field, source }) => source && field !== 'task_class')
      .filter(({ laws = [] }) => laws.every(({ written }) => !written.includes('条')));
    expect(figures.length).toBeGreaterThan(50);
    for (const { kind, low, high, value } of figures)
      expect(value === 0 ? [kind, value] : [kind, low, value]).toEqual(
        value === 0 ? ['exact', 0] : ['bounded', 0, { low: 0, high }],
      );
  });

  it('has a source for every figure, in both languages, and the law as it is written', async () => {
    const { tasks } = await scored(inventory);
    for (const each of tasks.flatMap(evidenceOf)) {
      if (each.field === 'governing_laws') continue;
      for (const lang of langs) expect(each.source?.[lang]).toMatch(/\S/);
      if (each.value !== 0) expect(each.laws).not.toHaveLength(0);
    }
    const register = tasks.find(({ id }) => id === 'T02');
    const laws = register === undefined ? [] : evidenceOf(register).flatMap((each) => each.laws ?? []);
    expect(laws).toContainEqual({
      title: '住民基本台帳法',
      written: '住基法第22条',
      match: 'abbreviation',
    });
  });

  it('gives coverage with the record and without', async () => {
    const { tasks, run: made } = await scored(inventory);
    expect(made.record?.laws).toMatchObject({ date: '2026-06-14', acceptFuzzy: false });
    for (const { id, coverage, coverageWithoutRecord = 1 } of tasks.filter((task) => task.id !== 'T34'))
      expect(coverageWithoutRecord, id).toBeLessThanOrEqual(coverage);
    // Its name reads like a law; only the register knows that there is none.
    expect(tasks.find(({ id }) => id === 'T34')).toMatchObject({ coverage: 0 });
    const { stdout } = await run(['score', inventory, '--lang', 'en']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(
      /coverage without the record is in brackets, on average \d+(\.\d)?%, without the record \d+(\.\d)?%/,
    );
    expect(text).toContain('only the upper limit for the task');
  });

  it('stays as it is with --no-record', async () => {
    const { tasks, run: made } = await scored(inventory, '--no-record');
    expect(made.record).toBeUndefined();
    expect(tasks.flatMap(evidenceOf).map(({ field }) => field)).toEqual(
      tasks.flatMap(evidenceOf).map(() => 'governing_laws'),
    );
  });

  it.each(langs)('shows in explain where each figure is from (%s)', async (lang) => {
    const { stdout } = await run(['explain', inventory, 'T02', '--lang', lang, '--format', 'markdown']);
    expect(stdout).toContain(lang === 'ja' ? '公的記録を除けば' : 'without the record');
    expect(stdout).toContain(lang === 'ja' ? '（略称）' : '(abbreviation)');
    expect(stdout).toContain(lang === 'ja' ? 'e-Gov法令データの改正履歴' : 'e-Gov revision history');
  });
});

describe('names that the record does not know', () => {
  const files = {
    'laws.csv':
      'id,name,根拠法令\nA,保育,児童福祉方\nB,空き家,空き家対策の特別措置の法律\nC,図書,○○市立図書館条例\n',
    'towns.csv':
      'id,name,共同調達の構成団体,団体コード\nA,電子入札,山口市;下関市,352039\nB,電子申請,府中市;三原市,\nC,電話,なし,\nD,窓口,札幌市;011002,019992\n',
  };

  it('are reported with their line and the nearest titles, and a likely one counts only if it is accepted', async () => {
    const cwd = folderWith(files);
    const first = await run(['score', 'laws.csv', '--lang', 'en', '--format', 'json'], { cwd });
    expect(first.stderr).toContain('laws.csv:2:3 notice fuzzy-law');
    expect(first.stderr).toContain('laws.csv:3:3 warning unknown-law');
    expect(first.stderr).toContain('空家等対策の推進に関する特別措');
    expect(first.stderr).not.toContain('図書館');
    expect(JSON.parse(first.stdout).run.record?.cells ?? 0).toBeLessThanOrEqual(1);
    // No figure was filled, and yet what the register answers about the name counts.
    const held = JSON.parse(first.stdout).lists.flatMap((list: { tasks: Task[] }) => list.tasks);
    expect(held).toContainEqual(expect.objectContaining({ id: 'B', coverage: 0 }));
    const accepted = await run(['score', 'laws.csv', '--accept-fuzzy', '--format', 'json'], { cwd });
    expect(JSON.parse(accepted.stdout).run.record.laws.acceptFuzzy).toBe(true);
    expect(accepted.stderr).not.toContain('fuzzy-law');
  });

  it('are findings of check', async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(['check', 'laws.csv', '--fail-on', 'warning', '--lang', 'ja'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('unknown-law');
  });

  it('of municipalities leave the share empty, and those that are known fill it by number', async () => {
    const cwd = folderWith(files);
    const { stdout, stderr } = await run(['score', 'towns.csv', '--format', 'json', '--lang', 'en'], { cwd });
    const { lists } = JSON.parse(stdout) as { lists: { tasks: Task[] }[] };
    const tasks = lists.flatMap((list) => list.tasks);
    const shareOf = (id: string) =>
      tasks
        .filter((task) => task.id === id)
        .flatMap(evidenceOf)
        .find(({ field }) => field === 'joint_procurement_share');
    expect(shareOf('A')?.value).toBeCloseTo(2 / 1741, 12);
    expect(shareOf('A')?.source?.en).toMatch(/2 of 1,741 municipalities \(0\.1%\), 0\.\d% of the population/);
    expect(shareOf('B')).toBeUndefined();
    expect(shareOf('C')?.value).toBe(0);
    expect(shareOf('D')?.value).toBeCloseTo(1 / 1741, 12);
    expect(stderr).toContain('towns.csv:3:3 warning unknown-municipality');
    expect(stderr).toMatch(/府中市” is in 東京都 and 広島県/);
    expect(stderr).toContain('towns.csv:5:4 warning unknown-municipality');
  });
});
