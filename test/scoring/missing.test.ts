import { describe, expect, it } from 'vitest';
import { play, taskOf, type Entry, type Scene } from './scene.js';

function scoreOf(entries: readonly Entry[], options: Partial<Scene> = {}) {
  return taskOf(play({ tasks: [{ id: 'T1', entries }], ...options }), 'T1');
}

describe('missing data', () => {
  it.each([
    ['prior', 50 + 7.5],
    ['midpoint', 50 + 12.5],
    ['available', (100 * (0.5 + 1 + 0.5)) / 3],
    ['pessimistic', 50],
  ] as const)('%s counts an unknown as it says', (missing, score) => {
    const task = scoreOf([0.5, 1, 0.5, undefined], { missing, prior: 0.3 });
    expect(task.score).toBeCloseTo(score, 8);
    expect(task.interval).toEqual([50, 75]);
    expect(task.coverage).toBe(0.75);
  });

  it.each([
    ['prior', 0.4],
    ['midpoint', 0.5],
    ['available', 0.4],
    ['pessimistic', 0.4],
  ] as const)('%s counts a range with its value cut to it', (missing, value) => {
    const task = scoreOf([{ low: 0.4, high: 0.8 }], { missing, prior: 0.3 });
    expect(task).toMatchObject({ interval: [40, 80], coverage: 0.6 });
    expect(task.score).toBeCloseTo(100 * value, 8);
  });

  it('a measured figure is its own value, whatever the rule, except that the pessimist takes the low end', () => {
    const entries = [{ low: 0.4, high: 0.8, point: 0.7 }];
    for (const missing of ['prior', 'midpoint', 'available'] as const)
      expect(scoreOf(entries, { missing }).score).toBe(70);
    expect(scoreOf(entries, { missing: 'pessimistic' }).score).toBe(40);
  });

  it('the mean of nothing is no score, not a zero and not NaN', () => {
    expect(scoreOf([undefined, undefined], { missing: 'available' }).score).toBeNull();
    expect(scoreOf(['not-applicable', 'not-applicable']).score).toBeNull();
  });

  it('a task of which nothing is known is held, and its interval is everything', () => {
    const task = scoreOf([undefined, undefined]);
    expect(task).toMatchObject({ score: 50, interval: [0, 100], coverage: 0, verdict: 'held' });
  });

  it('a criterion that does not apply leaves the weights of that task', () => {
    const task = scoreOf([0.2, 'not-applicable', 0.6], { weights: { c0: 1, c1: 5, c2: 3 } });
    expect(task.score).toBeCloseTo(100 * (0.25 * 0.2 + 0.75 * 0.6), 8);
    expect(task.coverage).toBe(1);
    expect(task.outcomes().map(({ weight }) => weight)).toEqual([0.25, 0, 0.75]);
  });
});

/** A mean over v = 0.01 + 0.99u, on the scale of scores. */
function scaled(mean: number): number {
  return (100 * (mean - 0.01)) / 0.99;
}

describe('partial compensation', () => {
  const values = [0, 0.5, 1];
  const v = values.map((u) => 0.01 + 0.99 * u);
  it.each([
    ['1 is the weighted mean', 1, 50],
    ['0 is the geometric mean', 0, scaled(Math.cbrt(v[0]! * v[1]! * v[2]!))],
    ['-1 is the harmonic mean', -1, scaled(3 / (1 / v[0]! + 1 / v[1]! + 1 / v[2]!))],
  ] as const)('exponent %s', (_, exponent, score) => {
    expect(scoreOf(values, { exponent }).score).toBeCloseTo(score, 8);
  });

  it.each([1, 0.5, 0, -1, -3])('exponent %d: nothing is 0, everything is 100', (exponent) => {
    expect(scoreOf([0, 0], { exponent }).score).toBe(0);
    expect(scoreOf([1, 1], { exponent }).score).toBe(100);
  });

  it('there is no jump beside exponent 1', () => {
    expect(scoreOf(values, { exponent: 1 - 1e-9 }).score).toBeCloseTo(50, 6);
  });
});

describe('ties', () => {
  it('equal scores share a rank, and the next one counts them', () => {
    const tasks = [
      ['d', 0.1],
      ['b', 0.5],
      ['c', 0.5],
      ['a', 0.9],
    ].map(([id, value]) => ({ id: String(id), entries: [Number(value)] }));
    const list = play({ tasks }).find(({ id }) => id === 'common-work')!;
    expect(list.tasks.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  it('sums that differ only by floating point noise are equal', () => {
    const tasks = [
      { id: 'x', entries: [0.1, 0.2, 0.3] },
      { id: 'y', entries: [0.3, 0.2, 0.1] },
    ];
    const list = play({ tasks }).find(({ id }) => id === 'common-work')!;
    expect(list.tasks.map(({ rank }) => rank)).toEqual([1, 1]);
  });
});
