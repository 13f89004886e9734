import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { scoreCsv } from '../../../src/report/score/csv.js';
import type { ReportOptions } from '../../../src/report/score/index.js';
import type { Result } from '../../../src/model/result.js';
import { langs } from '../../../src/text/lang.js';
import { hostile } from '../hostile.js';
import { base, ranked, result, resultWith, task } from './sample.js';

it.each(langs)('the CSV in %s is the one that was agreed on', async (lang) => {
  await expect(print(result, { lang })).toMatchFileSnapshot(`expected/result.${lang}.csv`);
});

it('there is one row for each task, set aside or not', () => {
  expect(rows(result).map(({ id }) => id)).toEqual([
    'T001',
    'T002',
    'T003',
    'T004',
    'T010',
    'T015',
    'T020',
    'T030',
  ]);
});

it('headings, lists, verdicts and criteria are named in Japanese, without a code among them', () => {
  const [row = {}] = rows(result, { lang: 'ja' });
  expect(Object.keys(row).filter((heading) => /^[a-z_-]+$/.test(heading))).toEqual([]);
  expect(row).toMatchObject({ 一覧: '法令事務', 仕分け: '共通化候補', 区分: '法令事務' });
});

it('with raw headings, headers, codes, ids and numbers are the same in every language, only words differ', () => {
  const [ja, en] = [
    rows(result, { lang: 'ja', rawHeadings: true }),
    rows(result, { lang: 'en', rawHeadings: true }),
  ];
  const worded = en.map((row, i) => ({
    ...row,
    conditions: ja[i]?.['conditions'],
    reason: ja[i]?.['reason'],
    lift: ja[i]?.['lift'],
  }));
  expect(worded).toEqual(ja);
  expect(en).not.toEqual(ja);
});

it('numbers are plain, with at most six decimals', () => {
  const [row] = rows(
    resultWith([{ ...task('a', 'A', [1 / 3, 1e-9, 1]), score: 1e-7, interval: [0, 200 / 3] }]),
  );
  expect(row).toMatchObject({
    score: '0',
    low: '0',
    high: '66.666667',
    commonality: '0.333333',
    'law-change-frequency': '0',
  });
});

it('a task that is held has no rank, and says what it costs', () => {
  expect(rows(result, { list: 'held' })[0]).toMatchObject({
    rank: '',
    rank_best: '',
    rank_worst: '',
    staff_hours: '1200',
  });
});

it('what is to be settled first is in one cell', () => {
  expect(rows(result, { list: 'conditional' })[0]?.['conditions']).toBe(
    'no SaaS is on offer: settle how; some ground is covered: settle how',
  );
});

it('a task that rests on the same figures as one before it names that one', () => {
  const tied = [task('a', 'A', [1, 0.5, 1]), task('b', 'B', [1, 0.5, 1])];
  expect(rows(resultWith(tied)).map(({ rank, same_as }) => [rank, same_as])).toEqual([
    ['1', ''],
    ['1', 'a'],
  ]);
});

it('an unknown value is blank', () => {
  const [row] = rows(resultWith([task('a', 'A', [undefined, 1, 1])]));
  expect(row).toMatchObject({ commonality: '' });
});

it('a criterion that does not apply says so', () => {
  const active = { ...result.run, criteria: result.run.criteria.map((each) => ({ ...each, active: true })) };
  const whole = task('a', 'A', [1, 1, 1]);
  const [row] = rows({
    ...resultWith([{ ...whole, values: () => [1, 1, 1, 'not-applicable'] }]),
    run: active,
  });
  expect(row).toMatchObject({ 'new-digital-tool': 'n/a' });
});

it('a task without a score has a blank', () => {
  expect(rows(resultWith([{ ...task('a', 'A', [1, 1, 1]), score: null }]))[0]?.['score']).toBe('');
});

it('no task is judged again', () => {
  const costly = {
    ...task('a', 'A', [1, 1, 1]),
    outcomes: () => {
      throw new Error('judged again');
    },
  };
  expect(rows(resultWith([costly]))).toHaveLength(1);
});

it('a byte order mark is written only when it is asked for', () => {
  expect(print(result, { bom: true })).toBe(`\uFEFF${print(result)}`);
});

it('no name runs in a spreadsheet, and every task stays one row', () => {
  const attacked = rows(resultWith(ranked(hostile.map((name) => task('id', name, [1, 1, 1])))));
  expect(attacked).toHaveLength(hostile.length);
  for (const { name } of attacked) expect(name).not.toMatch(/^\s*[=+@＝＋－＠\t\r\n]/);
});

it('the raw form leaves formulas as they are', () => {
  const of = resultWith([task('a', '=1+1', [1, 1, 1])]);
  expect(rows(of, { rawCsv: true })[0]?.['name']).toBe('=1+1');
  expect(rows(of)[0]?.['name']).toBe("'=1+1");
});

it('a list and a limit can be asked for', () => {
  expect(rows(result, { list: 'statutory', top: 2 }).map(({ id }) => id)).toEqual(['T001', 'T002']);
});

it('many rows come in chunks', () => {
  const tasks = ranked(Array.from({ length: 1200 }, (_, i) => task(`T${i}`, 'Task', [1, 1, 1])));
  const chunks = [...scoreCsv(resultWith(tasks), base)];
  expect(chunks.length).toBeGreaterThan(3);
  expect(rows(resultWith(tasks))).toHaveLength(1200);
});

function print(of: Result, options: Partial<ReportOptions> = {}): string {
  return [...scoreCsv(of, { ...base, ...options })].join('');
}

function rows(of: Result, options: Partial<ReportOptions> = {}): readonly Readonly<Record<string, string>>[] {
  return parse(print(of, options), { columns: true, record_delimiter: '\n' });
}
