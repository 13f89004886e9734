import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { comparisonOf, disagreementsOf } from '../../../src/report/profiles/comparison.js';
import { profilesReports, type ProfileRun } from '../../../src/report/profiles/index.js';
import type { ReportOptions } from '../../../src/report/score/report.js';
import type { Result, TaskResult } from '../../../src/model/result.js';
import { score } from '../../../src/score.js';
import { langs } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { hostile } from '../hostile.js';
import { result as sample, task, listOf } from '../score/sample.js';

const bytes = readFileSync(new URL('../../../fixtures/small-town/inventory.yaml', import.meta.url));
const weights = {
  town: { 'small-town-burden': 4, 'resident-need': 2 },
  city: { 'law-change-frequency': 3, 'workforce-effect': 3 },
  ministry: { commonality: 4, 'statutory-basis': 2 },
};

async function runsOf(): Promise<readonly ProfileRun[]> {
  const runs = Object.entries(weights).map(async ([profile, each]) => ({
    profile,
    result: await score([{ name: 'inventory.yaml', bytes }], criteria, { weights: each }),
  }));
  return Promise.all(runs);
}

const base: ReportOptions = { lang: 'en', criteria, width: 80, paint: plainPaint, top: 5 };

function textOf(format: keyof typeof profilesReports, runs: readonly ProfileRun[], options = base): string {
  return [...profilesReports[format](runs, options)].join('');
}

const formats = [
  ['table', 'txt'],
  ['markdown', 'md'],
  ['csv', 'csv'],
  ['json', 'json'],
] as const;

describe.each(formats)('fixtures/small-town under three profiles as %s', (format, ending) => {
  it.each(langs)('in %s is the one that was agreed on', async (lang) => {
    const text = textOf(format, await runsOf(), { ...base, lang });
    await expect(text).toMatchFileSnapshot(`expected/profiles.${lang}.${ending}`);
  });
});

function tasks(ids: readonly string[], verdict: TaskResult['verdict']): readonly TaskResult[] {
  return ids.map((id, i) => ({ ...task(id, id, [1, 1, 1]), verdict, rank: i + 1 }));
}

/** A result with one list of candidates, the tasks in this order. */
function ranked(ids: readonly string[], held: readonly string[] = []): Result {
  return {
    ...sample,
    lists: [
      listOf({ id: 'statutory', verdict: 'candidate', track: 'statutory' }, tasks(ids, 'candidate')),
      listOf({ id: 'held', verdict: 'held' }, tasks(held, 'held')),
    ],
  };
}

describe('comparisonOf', () => {
  it('orders tasks by their mean rank, and equal ones by id', () => {
    const [list] = comparisonOf([
      { profile: 'a', result: ranked(['T1', 'T2', 'T3']) },
      { profile: 'b', result: ranked(['T3', 'T2', 'T1']) },
    ]);
    expect(list?.tasks.map(({ id, meanRank }) => [id, meanRank])).toEqual([
      ['T1', 2],
      ['T2', 2],
      ['T3', 2],
    ]);
    expect(list?.agreement).toBe(0);
  });

  it('profiles that rank alike agree wholly', () => {
    const result = ranked(['T1', 'T2', 'T3']);
    const [list] = comparisonOf([
      { profile: 'a', result },
      { profile: 'b', result },
    ]);
    expect(list?.agreement).toBe(1);
  });

  it('a task that one profile holds comes last, without a rank there, and does not count for the agreement', () => {
    const [list] = comparisonOf([
      { profile: 'a', result: ranked(['T0', 'T1', 'T2']) },
      { profile: 'b', result: ranked(['T1', 'T2'], ['T0']) },
    ]);
    expect(list?.tasks.map(({ id }) => id)).toEqual(['T1', 'T2', 'T0']);
    expect(list?.tasks[2]?.standings).toEqual([
      { verdict: 'candidate', score: 100, rank: 1 },
      { verdict: 'held', score: 100, rank: undefined },
    ]);
    expect(list?.agreement).toBe(1);
  });

  it('the table says how many tasks do not count for the agreement', () => {
    const runs = [
      { profile: 'a', result: ranked(['T0', 'T1', 'T2']) },
      { profile: 'b', result: ranked(['T1', 'T2'], ['T0']) },
    ];
    expect(textOf('table', runs).replaceAll(/\s+/gu, ' ')).toContain(
      ', leaving out 1 task that some profile puts in another list',
    );
  });

  it('shows the list that is asked for', () => {
    const runs = [{ profile: 'a', result: ranked(['T1'], ['T2']) }];
    expect(comparisonOf(runs, 'held').map(({ id }) => id)).toEqual(['held']);
  });
});

describe('disagreementsOf', () => {
  const runs = [
    { profile: 'a', result: ranked(['T1', 'T2', 'T3']) },
    { profile: 'b', result: ranked(['T2', 'T3', 'T1']) },
  ];

  it('the task whose rank differs most comes first, with the profiles that rank it best and worst', () => {
    const found = disagreementsOf(comparisonOf(runs), runs);
    expect(found.map((each) => [each.task.id, each.is === 'rank' && each.difference])).toEqual([
      ['T1', 2],
      ['T2', 1],
      ['T3', 1],
    ]);
    expect(found[0]).toMatchObject({ best: { profile: 'a', rank: 1 }, worst: { profile: 'b', rank: 3 } });
  });

  it('profiles that rank alike disagree on nothing', () => {
    const alike = runs.slice(0, 1);
    expect(disagreementsOf(comparisonOf(alike), alike)).toEqual([]);
    expect(textOf('table', alike)).toContain('Every profile ranks every task alike.');
  });

  it('a task that is a candidate for some profiles only comes before all that differ in rank', () => {
    const apart = [...runs, { profile: 'c', result: ranked(['T1', 'T2'], ['T3']) }];
    const found = disagreementsOf(comparisonOf(apart), apart);
    expect(found.map(({ task: { id }, is }) => [id, is])).toEqual([
      ['T3', 'verdict'],
      ['T1', 'rank'],
      ['T2', 'rank'],
    ]);
    expect(textOf('table', apart)).toMatch(/verdict {2}.*: candidate for a, b; held for c/);
    expect(textOf('markdown', apart)).toMatch(/\*\*verdict\*\* — .*: candidate for a, b; held for c/);
  });

  it('tasks that are held have no rank to disagree on', () => {
    const held = [
      { profile: 'a', result: ranked([], ['T1']) },
      { profile: 'b', result: ranked([], ['T1']) },
    ];
    expect(comparisonOf(held, 'held')[0]?.tasks[0]).toMatchObject({
      meanRank: undefined,
      difference: undefined,
    });
  });
});

describe('the table', () => {
  it('fits its width whatever the number of profiles, and says which are left out', () => {
    const result = ranked(['T1', 'T2']);
    const runs = Array.from({ length: 12 }, (_, i) => ({ profile: `profile-${i}`, result }));
    const lines = textOf('table', runs).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(lines.some((line) => line.includes('more profiles'))).toBe(true);
  });
});

it.each(formats)('data that would act is made safe in %s', (format) => {
  for (const text of hostile) {
    const printed = textOf(format, [{ profile: text, result: ranked([text, 'T2']) }]);
    // A cell of CSV keeps its line breaks, and what only a CI log would take for a command.
    const acting = ['\u001B', '\u009B', '\u202E', ...(format === 'csv' ? [] : ['##[', '\n::'])];
    for (const each of acting) expect.soft(printed, JSON.stringify(text)).not.toContain(each);
  }
});
