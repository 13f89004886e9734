import { describe, expect, it } from 'vitest';
import { checksOf, inRoadmapOrder, stepOf } from '../../src/effect/roadmap.js';
import { cellsWith, taskEffect } from './scene.js';

const freed = (low: number) => ({ freed: { low, median: low, high: low } });
const sure = { effect: 'yes', market: 'yes', cost: 'yes', 'small-towns': 'yes' } as const;

function order(...tasks: readonly ReturnType<typeof taskEffect>[]) {
  return inRoadmapOrder(tasks).map(({ id }) => id);
}

describe('the roadmap', () => {
  it('begins with what is sure, goes on with what is unknown, and ends with what has a condition', () => {
    expect(stepOf('candidate', sure)).toBe('start');
    expect(stepOf('candidate', { ...sure, cost: 'unknown' })).toBe('find-out');
    expect(stepOf('candidate', { ...sure, cost: 'unknown', market: 'no' })).toBe('settle');
    expect(stepOf('conditional', sure)).toBe('settle');
    const tasks = [
      taskEffect('c', { step: 'settle', ...freed(900) }),
      taskEffect('b', { step: 'find-out', ...freed(500) }),
      taskEffect('a', freed(1)),
    ];
    expect(order(...tasks)).toEqual(['a', 'b', 'c']);
  });

  it('goes by the hours that are freed at least, the unknown ones last, and keeps tasks of one id apart', () => {
    const tasks = [taskEffect('x'), taskEffect('y', freed(10)), taskEffect('z', freed(20)), taskEffect('x')];
    expect(order(...tasks)).toEqual(['z', 'y', 'x', 'x']);
  });

  it('puts a task behind those that it depends on, by id or name, and into their step at the earliest', () => {
    const [first, second] = inRoadmapOrder([
      taskEffect('a', { ...freed(900), dependsOn: ['事務b'] }),
      taskEffect('b', { ...freed(1), step: 'find-out' }),
    ]);
    expect([first?.id, second?.id, second?.step]).toEqual(['b', 'a', 'find-out']);
  });

  it('has something to settle where tasks wait for each other, or for what is no candidate', () => {
    const circle = inRoadmapOrder([
      taskEffect('a', { dependsOn: ['b'] }),
      taskEffect('b', { dependsOn: ['a'] }),
      taskEffect('c', { dependsOn: ['c', 'gone'] }),
    ]);
    expect(circle.map(({ step }) => step)).toEqual(['settle', 'settle', 'settle']);
    expect(circle.find(({ id }) => id === 'c')?.unmet).toEqual(['c', 'gone']);
    expect(circle.flatMap(({ unmet }) => unmet)).toHaveLength(3);
  });

  it('says of each task that comes first which it is, and whether it is in the list', () => {
    const aside = [{ id: 'x', name: '事務x', verdict: 'standardised' as const }];
    const [, last] = inRoadmapOrder(
      [taskEffect('a', { dependsOn: ['事務b', '事務x', 'gone', 'a'] }), taskEffect('b')],
      () => aside,
    );
    expect(last?.first).toEqual([
      { written: '事務b', is: 'listed', id: 'b', name: '事務b', place: 1 },
      { written: '事務x', is: 'set-aside', ...aside[0] },
      { written: 'gone', is: 'absent' },
      { written: 'a', is: 'circle', id: 'a', name: '事務a' },
    ]);
    expect(last?.unmet).toEqual(['事務x', 'gone', 'a']);
  });

  it('holds nothing for sure that cells do not say', () => {
    const nothing = { money: {}, smallTown: {} };
    expect(Object.values(checksOf(cellsWith({}), nothing))).toEqual(Array(4).fill('unknown'));
    const measured = { ...freed(5), money: { risesTooMuch: 0.2 }, smallTown: { loses: 0.01 } };
    const cells = cellsWith({ vendors: { low: 0, high: 3 }, saas: true });
    expect(checksOf(cells, measured)).toEqual({
      effect: 'yes',
      market: 'unknown',
      cost: 'unknown',
      'small-towns': 'yes',
    });
    expect(checksOf(cellsWith({ saas: false }), measured).market).toBe('no');
  });
});
