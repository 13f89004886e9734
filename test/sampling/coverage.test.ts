import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/sampling/draw.js';
import { kornGraubard, tInterval } from '../../src/sampling/intervals.js';
import { noMoments, ratioOf, totalOf, withAnswer, type Moments } from '../../src/sampling/moments.js';
import { planSample } from '../../src/sampling/plan.js';

const rows: readonly Record<string, string>[] = parse(
  readFileSync('fixtures/sampling/municipal_systems_1741.csv'),
  {
    columns: true,
    bom: true,
  },
);

/** The real population: what each municipality has, known for all, so that an interval can be held against the truth. */
const frame = rows.map((row) => ({
  code: row['団体コード'] ?? '',
  stratum: strataOf(Number(row['人口_2020'])),
  size: Number(row['人口_2020']),
  has: row['例規システム'] === 'g-reiki' ? 1 : 0,
}));

function strataOf(persons: number): string {
  return ['100000', '30000', '10000', '0'].find((least) => persons >= Number(least)) ?? '0';
}

const strata = [...new Set(frame.map(({ stratum }) => stratum))].map((id) => ({
  id,
  population: frame.filter(({ stratum }) => stratum === id).length,
}));
const having = frame.filter(({ has }) => has === 1).length;
const truth = having / frame.length;

function estimateOf(n: number, seed: number) {
  const request = { strata, n, margin: 0.1, classMargin: 0.25, response: 1, rule: 0.7 };
  const sizes = new Map(planSample(request).strata.map(({ id, drawn }) => [id, drawn]));
  const sums = new Map<string, Moments>();
  for (const { unit } of draw(frame, { sizes, selection: 'random', seed, avoid: new Set() }))
    sums.set(unit.stratum, withAnswer(sums.get(unit.stratum) ?? noMoments, unit.has));
  return strata.map(({ id, population }) => ({ population, sums: sums.get(id) ?? noMoments }));
}

describe('on the real population of 1,741 municipalities', () => {
  it('intervals of the share hold the truth in 93 to 97 % of draws', () => {
    const draws = 500;
    let held = 0;
    for (let seed = 0; seed < draws; seed += 1) {
      const [low, high] = kornGraubard({ ...ratioOf(estimateOf(160, seed)), n: 160 });
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / draws).toBeGreaterThanOrEqual(0.93);
    expect(held / draws).toBeLessThanOrEqual(0.975);
  });

  it('a census has the exact total, and no error', () => {
    const total = totalOf(estimateOf(frame.length, 1));
    expect(total).toMatchObject({ value: having, error: 0 });
    expect(tInterval(total)).toEqual([total.value, total.value]);
  });

  it('equal strata may be put together without moving the total', () => {
    const parts = estimateOf(160, 5);
    const [first, second, ...others] = parts.map(({ sums }) => ({
      population: 100,
      sums: { ...sums, n: 40 },
    }));
    if (first === undefined || second === undefined) throw new Error('two strata are needed');
    const both = {
      population: 200,
      sums: { ...first.sums, n: 80, y: first.sums.y + second.sums.y, yy: first.sums.yy + second.sums.yy },
    };
    expect(totalOf([both, ...others]).value).toBeCloseTo(totalOf([first, second, ...others]).value, 9);
  });
});

describe('a plan', () => {
  const request = { strata, n: undefined, margin: 0.1, classMargin: 0.25, response: 0.7, rule: 0.7 };

  it('is the smallest sample that reaches the margin', () => {
    const plan = planSample(request);
    expect(plan.reaches.all).toBe(true);
    expect(planSample({ ...request, n: plan.all.drawn - 1 }).reaches).not.toEqual({
      all: true,
      strata: true,
    });
  });

  it('counts answers, not letters: half of the response needs about twice as many', () => {
    const half = planSample({ ...request, classMargin: 1, response: 0.5 }).all.drawn;
    const whole = planSample({ ...request, classMargin: 1, response: 1 }).all.drawn;
    expect(half / whole).toBeCloseTo(2, 1);
  });

  it('says that the margin is not reached where even all of the frame does not', () => {
    const plan = planSample({ ...request, margin: 0.001 });
    expect(plan.all.drawn).toBe(frame.length);
    expect(plan.reaches.all).toBe(false);
  });

  it('has no margin at all of a census that everybody answers', () => {
    expect(planSample({ ...request, response: 1, n: frame.length }).all.margin).toBe(0);
  });
});
