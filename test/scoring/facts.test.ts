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
  const scores = scoresOf(sums, { missing: 'midpoint', exponent: 1 });
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

it('unknown criteria come weightiest first, with their share of the weight that applies', () => {
  expect(facts({}).unknowns(0)).toEqual([
    { title: { ja: '乙', en: 'B' }, weight: 0.6 },
    { title: { ja: '甲', en: 'A' }, weight: 0.2 },
  ]);
});

it('coverage is the share of the weight that applies and is known', () => {
  expect(facts({}).coverage(0)).toBe(0.2);
});

it('only criteria that decide a verdict hand over their extents', () => {
  const judged = [
    { judged: scripted('plain', [worth(1, { extent: 0.9 })]), weight: 0.5 },
    { judged: scripted('wide', [worth(0, { extent: 0.8 })], { decides: 'leave' }), weight: 0.5 },
  ];
  expect(facts({}, judged).extents).toEqual([{ decides: 'leave', extents: Float64Array.of(0.8) }]);
});
