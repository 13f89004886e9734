import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import type { TaskResult } from '../../src/model/result.js';
import { score, type ScoreOptions } from '../../src/score.js';

/*
 * What a practitioner saw in the lists of a real city, each with the inputs on which it was seen (fixtures/practitioner).
 */

interface Scored extends TaskResult {
  readonly list: string;
}

/** Every task by id. */
async function tasksIn(text: string, options: ScoreOptions = {}): Promise<Readonly<Record<string, Scored>>> {
  const { lists } = await score([{ name: 'a.csv', bytes: Buffer.from(text) }], criteria, options);
  return Object.fromEntries(
    lists.flatMap(({ id: list, tasks }) => tasks.map((task) => [task.id, { ...task, list }])),
  );
}

const trial = (name: string): string => readFileSync(`fixtures/practitioner/${name}.csv`, 'utf8');

async function only(header: string, row: string, options: ScoreOptions = {}): Promise<Scored> {
  const { T1 } = await tasksIn(`事務ID,事務名,${header}\nT1,事務,${row}\n`, options);
  return T1!;
}

const width = ({ interval: [low, high] }: TaskResult): number => high - low;
const valueOf = (task: TaskResult, criterion: string) =>
  task.outcomes().find((each) => each.criterion === criterion)!;

describe('the record does not override the analyst', () => {
  const header = '根拠法令,住民のニーズ（判断）,国への報告負担（判断）,法改正の頻度（判断）,業務の場所';
  const row = '図書館法,高,高,高,窓口';

  it('ratings beside 図書館法 stay what they are judged by, with the record and without', async () => {
    const [on, off] = [await only(header, row), await only(header, row, { record: false })];
    for (const criterion of ['resident-need', 'national-report-load', 'law-change-frequency']) {
      const outcome = valueOf(on, criterion);
      expect(outcome).toMatchObject({ value: expect.closeTo(5 / 6, 9), evidence: [{ kind: 'judged' }] });
      expect(outcome.evidence[0]).not.toHaveProperty('source');
      expect(outcome.value).toBe(valueOf(off, criterion).value);
    }
    const place = valueOf(on, 'workplace-support');
    expect(place.parts).toMatchObject([{ id: 'common', is: 'exact', value: 1 }]);
    expect(place.evidence).toMatchObject([{ field: 'work_place', kind: 'exact' }]);
    expect(place.evidence[0]).not.toHaveProperty('source');
    expect(on.score).toBeGreaterThan(60);
  });

  it('a figure that somebody wrote is not averaged with one of the record, which only bounds what is blank', async () => {
    const [header, row] = ['根拠法令,全国の年間手続件数', '図書館法,5000'];
    const on = valueOf(await only(header, row), 'resident-need');
    const off = valueOf(await only(header, row, { record: false }), 'resident-need');
    const partOf = ({ parts }: typeof on, id: string) => parts.find((each) => each.id === id);
    expect(on.evidence).toMatchObject([
      { field: 'cases_per_year', kind: 'exact', value: 5000 },
      { field: 'resident_procedures', kind: 'bounded', source: expect.anything() },
    ]);
    expect(on.evidence[0]).not.toHaveProperty('source');
    expect(partOf(on, 'cases')).toEqual(partOf(off, 'cases'));
    expect(partOf(on, 'cases')).toMatchObject({ is: 'exact' });
    expect(partOf(on, 'gain')).toEqual(partOf(off, 'gain'));
    expect(partOf(off, 'kinds')).toMatchObject({ is: 'unknown', range: [0, 1] });
    expect(partOf(on, 'kinds')).toMatchObject({ is: 'bounded', range: [0, expect.any(Number)] });
  });
});

describe('figures of a law do not pass for figures of a task', () => {
  it('庁舎の清掃 under 地方自治法 is far from certain', async () => {
    const task = await only('根拠法令', '地方自治法');
    expect(width(task)).toBeGreaterThan(50);
    expect(task).toMatchObject({ verdict: 'held' });
  });

  it('図書館法 with 地方自治法 and 住民基本台帳法 beside it is not higher, and not more certain', async () => {
    const { T1, T2 } = await tasksIn(trial('more-laws'));
    expect(T2!.interval[0]).toBeLessThanOrEqual(T1!.interval[0]);
    expect(T2!.coverage).toBeLessThanOrEqual(T1!.coverage);
    expect(T2!.score).toBeLessThan(60);
  });

  it('every figure of a law without an article is evidence of a range from 0', async () => {
    const { T5 } = await tasksIn(trial('more-laws'));
    const figures = T5!
      .outcomes()
      .flatMap(({ evidence }) => evidence)
      .filter(({ value, laws }) => laws !== undefined && typeof value === 'object' && 'low' in value);
    expect(figures.length).toBeGreaterThan(2);
    for (const each of figures) expect(each).toMatchObject({ kind: 'bounded', low: 0 });
  });
});

describe('half-known does not pass for known', () => {
  const withoutRecord = { record: false };

  it('a blank beside 36 procedures is not more certain, nor better, than most figures', async () => {
    const { U1, U2, U3, U5 } = await tasksIn(trial('un'), withoutRecord);
    expect(width(U1!)).toBeGreaterThan(50);
    expect(U1!.score).toBeLessThan(U5!.score!);
    for (const { score } of [U2!, U3!, U5!]) {
      expect(score).toBeGreaterThanOrEqual(U1!.interval[0]);
      expect(score).toBeLessThanOrEqual(U1!.interval[1]);
    }
    expect(U1).toMatchObject({ verdict: 'held' });
  });

  it('one cell for each criterion settles no rank', async () => {
    const header = '実施市町村の割合,ニーズの差,住民関係手続数,全国展開ベンダー数,削減見込み割合';
    const task = await only(header, '100%,0%,36,3,60%', withoutRecord);
    expect(width(task)).toBeGreaterThan(30);
    expect(task.coverage).toBeLessThan(0.7);
  });

  it('local variation and joint procurement set a task aside only where they surely cross the threshold', async () => {
    const { L2, L3, L1 } = await tasksIn(trial('lib'), withoutRecord);
    expect(L2!.verdict).not.toBe('leave'); // 80 % of need; practice is unknown
    expect(L3!.verdict).not.toBe('leave'); // 60 % together
    expect(L1!.verdict).not.toBe('leave'); // high: somewhere from two thirds
    const task = await only('ニーズの差,運用の差', '80%,75%', withoutRecord);
    expect(task.verdict).toBe('leave');
    const judged = await only('既存の共同化との重複（判断）,住民のニーズ（判断）', '高,高', {
      ...withoutRecord,
      thresholds: { held: 0 },
    });
    expect(judged.verdict).toBe('candidate'); // high overlap names no share of municipalities
  });
});

describe('adding a row does not change the others', () => {
  it.each([
    ['add0', 'add1'],
    ['rem0', 'rem1'],
  ])('%s and %s', async (without, beside) => {
    const [before, after] = [await tasksIn(trial(without)), await tasksIn(trial(beside))];
    for (const { id, score: was, interval, coverage, verdict } of Object.values(before))
      expect(after[id]).toMatchObject({ score: was, interval, coverage, verdict });
  });
});

describe('an unknown is not worth more than most known values', () => {
  it('counts with the prior of its criterion, which the run prints', async () => {
    const params = { 'market-readiness': { prior: 0.2 } };
    const inputs = [{ name: 'a.csv', bytes: Buffer.from('事務ID,事務名,全国展開ベンダー数\nT1,事務,\n') }];
    const { run, lists } = await score(inputs, criteria, { params });
    expect(run).toMatchObject({ missing: 'prior' });
    expect(run.criteria.find(({ id }) => id === 'market-readiness')?.prior).toBe(0.2);
    expect(lists.flatMap(({ tasks }) => tasks)[0]!.score).toBeCloseTo(20, 8);
  });
});

describe('staff hours without a saved share count as far as they are known', () => {
  it('40 hours and 11,870 hours are not the same', async () => {
    const { H1, H2 } = await tasksIn(trial('hours'));
    const [much, little] = [valueOf(H1!, 'workforce-effect'), valueOf(H2!, 'workforce-effect')];
    expect(much.status).toBe('scored');
    expect(much.value).toBeGreaterThan(little.value! + 0.1);
    expect(little.range![1]).toBeLessThan(0.7);
    expect(much.evidence.map(({ field }) => field)).toContain('staff_hours_per_year');
  });

  it('the saved share is unknown then, and the range says so', async () => {
    const { N1, N2 } = await tasksIn(trial('hs'));
    const [known, half] = [valueOf(N1!, 'workforce-effect'), valueOf(N2!, 'workforce-effect')];
    expect(half.range![1] - half.range![0]).toBeGreaterThan(known.range![1] - known.range![0] + 0.3);
    expect(half.parts.find(({ id }) => id === 'freed')).toMatchObject({
      is: 'bounded',
      needs: ['hours_saved_share'],
    });
  });
});

it.each([true, false])(
  'a name that is in no register and reads like no law is unknown (record %s)',
  async (record) => {
    const outcome = valueOf(
      await only('根拠法令,法定受託事務の割合', '○○取扱い規範,0%', { record }),
      'statutory-basis',
    );
    expect(outcome.parts.find(({ id }) => id === 'law')).toMatchObject({ is: 'unknown', range: [0, 1] });
  },
);

describe('what no law prescribes is not amended', () => {
  it.each(['なし', '任意', '○○市保育条例'])('%s', async (cell) => {
    const task = await only('根拠法令', cell);
    const outcome = valueOf(task, 'law-change-frequency');
    expect(outcome.parts.find(({ id }) => id === 'rate')).toMatchObject({ is: 'exact', value: 0 });
    expect(outcome.evidence).toMatchObject([{ field: 'law_amendments_per_year', value: 0, laws: [] }]);
  });

  it('a judgement of the analyst counts, and a name that no register knows says nothing', async () => {
    const judged = await only('根拠法令,法改正の頻度（判断）', 'なし,高');
    expect(valueOf(judged, 'law-change-frequency').evidence).toMatchObject([{ kind: 'judged' }]);
    const unsure = await only('根拠法令', 'ほげほげ法');
    expect(valueOf(unsure, 'law-change-frequency').status).toBe('unknown');
  });
});

describe('0 amendments are known', () => {
  it.each(['消防組織法', '教育基本法'])('%s was not amended once in nine years', async (law) => {
    const outcome = valueOf(await only('根拠法令', law), 'law-change-frequency');
    expect(outcome.parts.find(({ id }) => id === 'rate')).toMatchObject({ is: 'exact', value: 0 });
    expect(outcome.evidence).toMatchObject([{ field: 'law_amendments_per_year', value: 0 }]);
  });
});

describe('who may leave a list, and who may come back, is counted in its rank ranges', () => {
  const header = '実施市町村の割合,業務フローの一致度,カスタマイズ団体の割合,ニーズの差,運用の差';

  it('a held task above may come back', async () => {
    const known = ['T1,あ,80%,80%,20%,20%,20%', 'T2,い,70%,70%,30%,30%,30%'];
    const held = 'T3,う,,,,,';
    const before = await tasksIn(`事務ID,事務名,${header}\n${known.join('\n')}\n`);
    const after = await tasksIn(`事務ID,事務名,${header}\n${[...known, held].join('\n')}\n`);
    expect(before['T1']!.rankRange).toEqual([1, 1]);
    expect(after['T3']!.verdict).toBe('held');
    expect(after['T1']!.rankRange).toEqual([1, 2]);
  });

  it('a task above that may turn out to be left makes place', async () => {
    const rows = ['T1,あ,100%,100%,0%,50%,', 'T2,い,30%,30%,70%,30%,30%'];
    const { T1, T2 } = await tasksIn(`事務ID,事務名,${header}\n${rows.join('\n')}\n`, {
      thresholds: { held: 0 },
    });
    expect(T1!.interval[0]).toBeGreaterThan(T2!.interval[1]);
    expect(T2).toMatchObject({ rank: T1!.list === T2!.list ? 2 : 1, rankRange: [1, expect.any(Number)] });
  });
});

it('with an exponent, nothing is 0 and everything is 100', async () => {
  const header = '全国展開ベンダー数,SaaS提供の有無';
  for (const exponent of [0.5, 0, -1]) {
    const options = { record: false, exponent };
    expect((await only(header, '0,なし', options)).score).toBe(0);
    expect((await only(header, '3,あり', options)).score).toBe(100);
  }
});
