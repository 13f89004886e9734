import { describe, expect, it } from 'vitest';
import { notApplicable, say, unknown, type CellValue } from '../../src/criterion/index.js';
import { scoresOf, sumsOf } from '../../src/scoring/aggregate.js';
import { factsOf } from '../../src/scoring/facts.js';
import type { Facts } from '../../src/scoring/verdict.js';
import type { Tasks } from '../../src/model/task.js';
import { because, scripted, worth } from './scripted.js';

const notForIt = notApplicable(say({ ja: () => '', en: () => '' }, {}), [because]);

const active = () => [
  { judged: scripted('a', [unknown('x')], { title: { ja: '甲', en: 'A' } }), weight: 0.1 },
  { judged: scripted('b', [unknown('x')], { title: { ja: '乙', en: 'B' } }), weight: 0.3 },
  { judged: scripted('c', [worth(0.5)], { title: { ja: '丙', en: 'C' } }), weight: 0.1 },
  { judged: scripted('d', [notForIt], { title: { ja: '丁', en: 'D' } }), weight: 0.5 },
];

/** The facts of one task with these cells. */
function facts(cells: Readonly<Record<string, CellValue | undefined>>, judged = active()): Facts {
  const columns = new Map(
    Object.entries(cells).map(([field, value]) => [field, { field, value: () => value }]),
  );
  const tasks: Tasks = { ids: ['T1'], names: ['T1'], at: () => ({ file: 'a.csv', line: 2 }), columns };
  const sums = sumsOf(judged, 1, 1);
  const scores = scoresOf(sums, { exponent: 1 });
  return factsOf({ tasks, judged: judged.map((each) => each.judged), active: judged }, sums, scores);
}

describe('whether a task is one of the standardised', () => {
  it.each([
    ['the names say which', { standardised_tasks: ['戸籍', '介護保険'] }, ['戸籍', '介護保険']],
    ['names go before a mark', { standardised: true, standardised_tasks: ['戸籍'] }, ['戸籍']],
    ['a mark alone does not say which', { standardised: true }, []],
    ['a mark counts beside an empty list of names', { standardised: true, standardised_tasks: [] }, []],
    ['an empty list of names is none', { standardised_tasks: [] }, undefined],
    ['a mark that says no is none', { standardised: false }, undefined],
    ['an unknown cell is none', { standardised: undefined }, undefined],
    ['no column is none', {}, undefined],
  ] as const)('%s', (_, cells, expected) => {
    expect(facts(cells).standardised(0)).toEqual(expected);
  });
});

it('criteria that leave something open come with how much of the score hangs on each, the most first', () => {
  expect(facts({}).unsettled(0)).toEqual([
    { title: { ja: '乙', en: 'B' }, width: 0.6 },
    { title: { ja: '甲', en: 'A' }, width: 0.2 },
  ]);
});

it('a criterion of which a range is known hangs less than one of which nothing is', () => {
  const judged = [
    { judged: scripted('a', [unknown('x')]), weight: 0.25 },
    { judged: scripted('b', [worth(0.5, { range: [0.25, 0.5] })]), weight: 0.75 },
  ];
  const { coverage, unsettled } = facts({}, judged);
  expect(unsettled(0).map(({ width }) => width)).toEqual([0.25, 0.1875]);
  expect(coverage(0)).toBe(1 - 0.25 - 0.1875);
});

it('coverage is the share of the score that evidence settles, of the criteria that apply', () => {
  expect(facts({}).coverage(0)).toBe(0.2);
});

describe('who performs a task', () => {
  it.each([
    ['its cell says who', { performer: 'prefecture' }, 'prefecture'],
    ['an empty cell says nobody', { performer: undefined }, undefined],
    ['no column says nobody', {}, undefined],
  ] as const)('%s', (_, cells, expected) => {
    expect(facts(cells).performer(0)).toBe(expected);
  });
});

it('only criteria that decide a verdict hand over their extents', () => {
  const judged = [
    { judged: scripted('plain', [worth(1, { extent: 0.9 })]), weight: 0.5 },
    { judged: scripted('wide', [worth(0, { extent: 0.8 })], { decides: 'leave' }), weight: 0.5 },
  ];
  expect(facts({}, judged).extents).toMatchObject([
    { decides: 'leave', lows: Float64Array.of(0.8), highs: Float64Array.of(0.8) },
  ]);
});
