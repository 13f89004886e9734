import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import type { TaskResult } from '../../../src/model/result.js';
import { score } from '../../../src/score.js';

async function scored(text: string) {
  const { lists, problems } = await score([{ name: 'tasks.csv', bytes: Buffer.from(text) }], criteria, {
    inspect: true,
  });
  const tasks = lists.flatMap((list) => list.tasks);
  return { tasks, suggested: problems.filter(({ code }) => code === 'article-suggested') };
}

const setAside: ReadonlySet<string> = new Set(['standardised', 'not-municipal', 'leave', 'coordinate']);
const cases = ({ outcomes }: TaskResult) =>
  outcomes()
    .flatMap(({ evidence = [] }: { evidence?: readonly { field: string; value: unknown }[] }) => evidence)
    .find(({ field }) => field === 'cases_per_year')?.value;

describe('an inventory that holds nothing but laws', () => {
  const withArticles = readFileSync('fixtures/laws-only/with-articles.csv', 'utf8');
  const withoutArticles = withArticles
    .replaceAll(/(?:第?[0-9０-９五]+条?(?:の[0-9]+)*(?:第[1１]項)?)(?=[,、・～及]|$)/gmu, '')
    .replaceAll(/(?:[、・～]|及び)+(?=,)/gu, '');

  it('with their articles gives candidates of which more than half of the score is settled', async () => {
    const { tasks, suggested } = await scored(withArticles);
    const left = tasks.filter(({ verdict }) => !setAside.has(verdict));
    const settled = left.filter(({ verdict, coverage }) => verdict !== 'held' && coverage > 0.5);
    expect(settled.length).toBeGreaterThan(left.length / 2);
    expect(suggested).toEqual([]);
  });

  it('without articles holds most of them, and suggests articles', async () => {
    const { tasks, suggested } = await scored(withoutArticles);
    const left = tasks.filter(({ verdict }) => !setAside.has(verdict));
    expect(left.filter(({ verdict }) => verdict === 'held').length).toBeGreaterThan(left.length * 0.8);
    expect(suggested.length).toBeGreaterThan(left.length / 2);
  });
});

it('道路法第28条, 道路法第32条 and 道路法 differ as the record does', async () => {
  const { tasks } = await scored(
    'id,name,根拠法令\nA,台帳,道路法第28条\nB,占用,道路法第32条\nC,道路,道路法\n',
  );
  const byId = new Map(tasks.map((task) => [task.id, cases(task)]));
  expect(byId.get('A')).toBe(0);
  // Of the act alone 1,020,344, and 25 of 道路法施行規則.
  expect(byId.get('B')).toEqual({ low: 50_164, high: 1_020_369, point: 50_164 });
  expect(byId.get('C')).toEqual({ low: 0, high: 1_020_369 });
});
