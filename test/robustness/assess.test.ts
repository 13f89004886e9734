import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { assess } from '../../src/robustness/assess.js';
import { tableOf } from '../../src/robustness/matrix/matrix.js';
import { ranksOfScores, scoreRows } from '../../src/robustness/matrix/scoreRows.js';
import type { Robustness } from '../../src/model/assessment.js';
import { missingRules, type List, type Result } from '../../src/model/result.js';
import { score, type ScoreOptions } from '../../src/score.js';

async function nationalWith(options: ScoreOptions = {}): Promise<Result> {
  const name = 'fixtures/national/laws.csv';
  return score([{ name, bytes: readFileSync(name) }], criteria, options);
}

const national = await nationalWith();
const listOf = ({ lists }: Result, id: List['id']): List => lists.find((list) => list.id === id)!;
const standardised = listOf(national, 'standardised');
const assessed = assess(standardised, national.run, { samples: 1_000, k: 5 });

describe('scores of the values of a result', () => {
  it.each(missingRules.flatMap((missing) => [1, 0, -1].map((exponent) => [missing, exponent] as const)))(
    'are the scores and ranks of the result: %s, exponent %d',
    async (missing, exponent) => {
      const { lists, run } = await nationalWith({ missing, exponent });
      const weights = run.criteria.filter(({ active }) => active).map(({ weight }) => weight);
      for (const { id, tasks } of lists.filter((list) => list.tasks.length > 0)) {
        const table = tableOf(
          tasks.map(({ ranges }) => ranges()),
          weights.length,
        );
        const matrix = table.under[missing];
        const scores = scoreRows(matrix, { weights, exponent });
        for (const [i, task] of tasks.entries()) expect(scores[i]).toBeCloseTo(task.score ?? Number.NaN, 8);
        // Held tasks are in the order of the hours they cost.
        if (id !== 'held') expect([...ranksOfScores(scores)]).toEqual(tasks.map(({ rank }) => rank));
      }
    },
  );
});

describe('assess', () => {
  it('says the same of the same result', () => {
    const again = assess(standardised, national.run, { samples: 1_000, k: 5 });
    expect(said(again)).toBe(said(assessed));
  });

  it('shares of the first rank add up to 1 at least, those of the first five to 5', () => {
    expect(sum('first')).toBeGreaterThan(1 - 1e-9);
    expect(sum('top')).toBeGreaterThan(5 - 1e-9);
  });

  it('the leader falls behind just beyond the weight that is reported, and not before', async () => {
    const flip = assessed.leader.smallest!;
    expect(flip.loses).toBe(standardised.tasks[0]?.id);
    const { criteria: active } = assessed;
    const leadAt = async (x: number): Promise<number> => {
      const weights = Object.fromEntries(
        active.map(({ id, weight }) => [
          id,
          id === flip.criterion ? x : (weight * (1 - x)) / (1 - flip.weight),
        ]),
      );
      const { tasks } = listOf(await nationalWith({ weights }), 'standardised');
      const scoreOf = (id: string): number => tasks.find((task) => task.id === id)?.score ?? Number.NaN;
      return scoreOf(flip.loses) - scoreOf(flip.gains);
    };
    const beyond = flip.direction === 'less' ? -1e-4 : 1e-4;
    expect(await leadAt(flip.at + beyond)).toBeLessThan(0);
    expect(await leadAt(flip.at - beyond)).toBeGreaterThan(0);
  });

  it('a band ends before the first task that its best beats in more than 65 %', () => {
    let best = assessed.tasks[0]!;
    for (const [i, task] of assessed.tasks.entries()) {
      const index = best.pairwise()![i]!;
      if (index > 0.65) {
        expect(task.band).toBe(best.band + 1);
        best = task;
      } else expect(task.band).toBe(best.band);
    }
    expect(best.band).toBeGreaterThan(1);
  });

  it('tasks share a letter if and only if no order of them can be told', () => {
    for (const [a, task] of assessed.tasks.entries()) {
      for (const [b, other] of assessed.tasks.entries()) {
        const index = task.pairwise()![b]!;
        const shared = task.letters()!.some((letter) => other.letters()!.includes(letter));
        expect(shared, `${a} ${b}`).toBe(a === b || (index >= 0.35 && index <= 0.65));
      }
    }
  });

  it('tiers say how surely a task is among the first 10, 30, k and the top asked for, as far as the list is longer', () => {
    const long = assess(listOf(national, 'statutory'), national.run, { samples: 300, k: 5, top: 20 });
    expect(long.tierSizes).toEqual([5, 10, 20, 30]);
    expect(assessed.tierSizes).toEqual([5, 10].filter((k) => k < assessed.tasks.length));
    for (const { tiers, top } of long.tasks) {
      expect(tiers[0]?.share).toBe(top);
      for (const { share, tier } of tiers) {
        const wanted = share >= 0.9 ? 'sure' : share >= 0.5 ? 'likely' : share > 0 ? 'possible' : 'out';
        expect(tier).toBe(wanted);
      }
      expect(tiers.map(({ share }) => share)).toEqual(
        tiers.map(({ share }) => share).toSorted((a, b) => a - b),
      );
    }
  });

  it('rank ranges are those of the result, beside the usual ranks of the list as it is', () => {
    expect(assessed.tasks.map(({ rankRange }) => rankRange)).toEqual(
      standardised.tasks.map(({ rankRange }) => rankRange),
    );
  });

  it('removing a task changes no other score', () => {
    expect(assessed.scoresChangedByRemoval).toBe(0);
  });

  it('each criterion is left out, and each choice of the model is changed', () => {
    expect(assessed.changes.map(({ change }) => change)).toEqual([
      ...assessed.criteria.map(({ id }) => ({ kind: 'criterion', without: id })),
      { kind: 'missing', missing: 'midpoint' },
      { kind: 'missing', missing: 'available' },
      { kind: 'missing', missing: 'pessimistic' },
      { kind: 'exponent', exponent: 0 },
      { kind: 'exponent', exponent: -1 },
    ]);
    for (const { moves } of assessed.changes)
      for (const { from, to } of moves) expect(Math.abs(to - from)).toBeGreaterThan(assessed.places);
  });

  it('importances add up to 1; every method and every driver is asked', () => {
    expect(assessed.criteria.reduce((sum, each) => sum + each.importance, 0)).toBeCloseTo(1, 9);
    expect(assessed.opinions.map(({ method }) => method)).toEqual(['topsis', 'vikor', 'promethee', 'borda']);
    for (const { tauB, rho } of assessed.opinions) {
      expect(tauB).toBeGreaterThan(0);
      expect(rho).toBeGreaterThan(0);
    }
    expect(assessed.drivers.map(({ id }) => id)).toEqual(['weights', 'missing', 'exponent', 'goalposts']);
    const [lows, totals] = [
      assessed.drivers.map(({ firstOrder }) => firstOrder.interval[0]),
      assessed.drivers.map(({ total }) => total.interval[1]),
    ];
    expect(lows.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    expect(totals.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(1);
  });

  it.each([0, 1, 2])('a list of %d tasks has its robustness', (count) => {
    const short = { id: 'statutory' as const, tasks: standardised.tasks.slice(0, count) };
    const { tasks, leader, top, opinions } = assess(short, national.run, { samples: 100 });
    expect(tasks).toHaveLength(count);
    expect(top).toBeUndefined();
    expect(leader.intervals).toHaveLength(assessed.criteria.length);
    expect(opinions).toHaveLength(count < 2 ? 0 : 4);
    if (count === 1)
      expect(tasks[0]).toMatchObject({ first: 1, usualRanks: [1, 1], band: 1, flip: undefined });
  });

  it('tasks of which nothing is known tie, without second opinions, for no criterion takes part', async () => {
    const bytes = Buffer.from('id,name\nT1,甲\nT2,乙\n');
    const nothing = await score([{ name: 'inventory.csv', bytes }], criteria, {});
    const found = assess(listOf(nothing, 'held'), nothing.run, { samples: 100 });
    expect(found).toMatchObject({ criteria: [], drivers: [], opinions: [] });
    expect(found.tasks.map(({ first }) => first)).toEqual([1, 1]);
  });

  it.each([
    { samples: 0 },
    { samples: 1.5 },
    { samples: Number.NaN },
    { seed: -1 },
    { seed: 1.5 },
    { seed: 2 ** 32 },
  ])('%j is refused, not taken for another', (options) => {
    expect(() => assess(standardised, national.run, options)).toThrow(RangeError);
  });

  it('the greatest seed, and a single sample, are as good as others', () => {
    const { generator, tasks } = assess(standardised, national.run, { seed: 2 ** 32 - 1, samples: 1 });
    expect(generator.seed).toBe(4294967295);
    expect(
      tasks
        .map(({ first }) => first)
        .toSorted()
        .at(-1),
    ).toBe(1);
  });

  it('weights at which something flips have no digits in which logarithms differ from machine to machine', async () => {
    const geometric = await nationalWith({ exponent: 0 });
    const list = listOf(geometric, 'standardised');
    const { leader, tasks } = assess(list, geometric.run, { samples: 100 });
    const flips = tasks.flatMap(({ flip }) => flip ?? []);
    expect(flips.length).toBeGreaterThan(5);
    const told = [...flips.map(({ at }) => at), ...leader.intervals.flatMap(({ low, high }) => [low, high])];
    const own = new Set(leader.intervals.map(({ weight }) => weight));
    for (const at of told) if (!own.has(at)) expect(at).toBe(Number(at.toFixed(9)));
    for (const { weight, low, high } of leader.intervals) {
      expect(low).toBeLessThanOrEqual(weight);
      expect(high).toBeGreaterThanOrEqual(weight);
    }
  });

  it('within an order of weights the first criterion never counts for less than the last', () => {
    const ids = assessed.criteria.map(({ id }) => id);
    const { tasks } = assess(standardised, national.run, {
      samples: 500,
      space: { kind: 'order', groups: ids.map((_, i) => [i]) },
    });
    for (const { centralWeights } of tasks) {
      if (centralWeights === undefined) continue;
      expect(centralWeights[ids[0]!]).toBeGreaterThanOrEqual(centralWeights[ids.at(-1)!]!);
    }
  });
});

/** All figures, those that are made when they are asked for included. */
function said(robustness: Robustness): string {
  const tasks = robustness.tasks.map((task) => ({
    ...task,
    letters: task.letters(),
    pairwise: task.pairwise(),
  }));
  return JSON.stringify({ ...robustness, tasks });
}

function sum(share: 'first' | 'top'): number {
  return assessed.tasks.reduce((total, task) => total + task[share], 0);
}
