import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { pick, seeded, type Random } from '../../src/contract/random.js';
import type { TaskResult } from '../../src/model/result.js';
import { score } from '../../src/score.js';

/** Titles of real laws, as the survey of procedures has them. */
const laws = readFileSync('fixtures/national/laws.csv', 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(',')[1] ?? [])
  .filter((title) => title !== '');

/** Headers, each with what a cell of it may hold; a cell may also be empty. */
const columns: Readonly<Record<string, (random: Random) => string>> = {
  根拠法令: (random) => lawsFrom(random, Math.floor(random() * 4)).join(';') || 'なし',
  実施市町村の割合: (random) => percentFrom(random),
  ニーズの差: (random) => `${percentFrom(random)}～100%`,
  '地域による違い（判断）': (random) => pick(['低', '中', '高'], random) ?? '低',
  全国の年間手続件数: (random) => String(Math.floor(10 ** (random() * 6))),
  制度改正の予定: (random) => (random() < 0.5 ? 'はい' : 'いいえ'),
  年間業務時間: (random) => `${Math.floor(random() * 3000)}以上`,
  全国展開ベンダー数: (random) => String(Math.floor(random() * 5)),
  実施主体: (random) => pick(['市町村', '都道府県', '警察', '指定都市'], random) ?? '市町村',
  標準化対象: (random) => (random() < 0.1 ? '○' : '×'),
};

type Row = readonly string[];

const percentFrom = (random: Random): string => `${Math.floor(random() * 101)}%`;

function lawsFrom(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => pick(laws, random) ?? '');
}

function rowFrom(random: Random): Row {
  return Object.values(columns).map((cell) => (random() < 0.5 ? '' : cell(random)));
}

/** A row of which only the laws are filled. */
function lawsOnly(named: readonly string[]): Row {
  return Object.keys(columns).map((_, i) => (i === 0 ? named.join(';') : ''));
}

/** As text, with a column that every row fills, so that the reader takes no row for a heading. */
function csvOf(rows: ReadonlyMap<string, Row>): string {
  const lines = [...rows].map(([id, row]) => `${id},事務${id},${row.join(',')}`);
  return `事務ID,事務名,${Object.keys(columns).join(',')}\n${lines.join('\n')}\n`;
}

interface Options {
  readonly record: boolean;
}

async function scored(rows: ReadonlyMap<string, Row>, options: Options) {
  const { lists, run } = await score([{ name: 'a.csv', bytes: Buffer.from(csvOf(rows)) }], criteria, options);
  const tasks = new Map(lists.flatMap(({ tasks: own }) => own.map((task) => [task.id, task] as const)));
  return { tasks, active: run.criteria.map(({ id, active, weight }) => [id, active, weight]) };
}

function factsOf(task: TaskResult | undefined): unknown {
  if (task === undefined) return undefined;
  const { score: points, interval, coverage, verdict, track, conditions } = task;
  return { points, interval, coverage, verdict, track, conditions: conditions.map(({ id }) => id) };
}

function rowsFrom(random: Random, count: number, name: string): ReadonlyMap<string, Row> {
  return new Map(Array.from({ length: count }, (_, i) => [`${name}${i}`, rowFrom(random)] as const));
}

/** Some rows are taken away, some filled, others put between; the headers stay. */
function changed(rows: ReadonlyMap<string, Row>, random: Random) {
  const same: string[] = [];
  const next = new Map<string, Row>();
  for (const [id, row] of [...rowsFrom(random, 3, 'N'), ...rows]) {
    if (random() < 0.3) continue;
    const isFilled = random() < 0.4;
    if (!isFilled && rows.has(id)) same.push(id);
    next.set(id, isFilled ? row.map((cell, i) => cell || Object.values(columns)[i]!(random)) : row);
  }
  return { next, same };
}

describe.each([{ record: true }, { record: false }])('with $record for the record', (options) => {
  it('adding, removing and filling tasks changes no other score, interval, coverage or verdict', async () => {
    const random = seeded(14);
    let compared = 0;
    for (let round = 0; round < 60; round += 1) {
      const rows = rowsFrom(random, 6, 'T');
      const { next, same } = changed(rows, random);
      if (same.length === 0) continue;
      const [before, after] = [await scored(rows, options), await scored(next, options)];
      expect(after.active).toEqual(before.active);
      for (const id of same) expect(factsOf(after.tasks.get(id)), id).toEqual(factsOf(before.tasks.get(id)));
      compared += same.length;
    }
    expect(compared).toBeGreaterThan(100);
  });
});

const citing = (law: string, random: Random): string =>
  random() < 0.5 ? `${law}第${1 + Math.floor(random() * 40)}条` : law;

it.each([
  ['laws', (law: string) => law],
  ['laws and articles', citing],
])(
  'naming one more law without an article raises neither the lower end nor the coverage: %s',
  async (_, cited) => {
    const random = seeded(2);
    const pairs = Array.from({ length: 400 }, () => {
      const fewer = lawsFrom(random, 1 + Math.floor(random() * 3)).map((law) => cited(law, random));
      return { fewer, more: [...fewer, pick(laws, random) ?? ''] };
    });
    const rows = new Map(
      pairs.flatMap(({ fewer, more }, i) => [
        [`F${i}`, lawsOnly(fewer)] as const,
        [`M${i}`, lawsOnly(more)] as const,
      ]),
    );
    const { tasks } = await scored(rows, { record: true });
    const wrong = pairs.filter((_, i) => {
      const [fewer, more] = [tasks.get(`F${i}`)!, tasks.get(`M${i}`)!];
      return more.interval[0] > fewer.interval[0] || more.coverage > fewer.coverage;
    });
    expect(wrong).toEqual([]);
  },
);

it('same input, same bytes', async () => {
  const rows = rowsFrom(seeded(3), 20, 'T');
  const bytes = async (): Promise<string> => {
    const inputs = [{ name: 'a.csv', bytes: Buffer.from(csvOf(rows)) }];
    const { lists } = await score(inputs, criteria);
    return JSON.stringify(lists.map(({ tasks }) => tasks.map((task) => [task, task.outcomes()])));
  };
  expect(await bytes()).toBe(await bytes());
});
