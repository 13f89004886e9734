import { describe, expect, it } from 'vitest';
import { frameMembers } from '../../src/record/municipalities/frameMembers.js';
import { tQuantile } from '../../src/sampling/quantiles.js';
import type { ClassPrice } from '../../src/survey/answers/classPrices.js';
import type { TownAnswers } from '../../src/survey/answers/gather.js';
import { costChangeOf } from '../../src/survey/estimates/costChange.js';
import { frameOf } from '../../src/survey/estimates/estimates.js';
import { sourceOfTowns } from '../../src/survey/estimates/source.js';
import { surveyOf, type AskedTask } from '../../src/survey/plan.js';

const classes = ['1万人未満', '10万人以上30万人未満'] as const;
// 10,000 yen a year: what each of those drawn pays; one of the first class has no system.
const paid: readonly (readonly number[])[] = [
  [40, 60, 0, 100],
  [300, 500, 400],
];
const prices: readonly ClassPrice[] = [
  { stratum: classes[0], low: 400_000, high: 600_000 },
  { stratum: classes[1], low: 3_000_000, high: 5_000_000 },
];

function change(populations: readonly number[], asked = prices) {
  const task: AskedTask = { id: '1', name: 'a', laws: '', asks: ['performs', 'cost'] };
  const plan = surveyOf({
    lang: 'ja',
    towns: classes.flatMap((stratum, h) =>
      (frameMembers.get(stratum) ?? [])
        .slice(0, paid[h]?.length)
        .map(({ code, prefecture, name, population }) => ({
          ...{ code, prefecture, name, stratum, population: population[2020] ?? null },
          weight: (populations[h] ?? 0) / (paid[h]?.length ?? 1),
        })),
    ),
    strata: classes.map((name, h) => ({ name, population: populations[h] ?? 0 })),
    selection: 'random',
    tasks: [{ ...task, asks: [...task.asks] }],
    inventory: { headers: ['id'], rows: [] },
    fields: ['cost_change'],
  });
  const costs = paid.flat();
  const towns = new Map(
    plan.towns.map(({ code }, i): [string, TownAnswers] => [
      code,
      {
        ...{ code, file: code, minutes: undefined, note: '', remarks: [] },
        rows: new Map([['1', new Map([['cost', { is: 'figure', value: costs[i] ?? 0 }]])]]),
      },
    ]),
  );
  const options = { collapse: false, margins: [], modelBelow: undefined };
  return costChangeOf(task, asked, frameOf(plan, sourceOfTowns(plan, towns, []), options));
}

/** Σ N·ȳ ÷ Σ N·x̄ with the error of y − r·x, written out. */
function ratioTo(populations: readonly number[], priceOf: readonly number[]) {
  const total = (of: (cost: number, h: number) => number) =>
    paid.reduce((sum, own, h) => {
      const mean = own.reduce((all, cost) => all + of(cost, h), 0) / own.length;
      return sum + (populations[h] ?? 0) * mean;
    }, 0);
  const base = total((cost) => cost);
  const ratio = total((_, h) => priceOf[h] ?? 0) / base;
  const variance = paid.reduce((sum, own, h) => {
    const [size, n] = [populations[h] ?? 0, own.length];
    const rests = own.map((cost) => (priceOf[h] ?? 0) - ratio * cost);
    const mean = rests.reduce((all, rest) => all + rest, 0) / n;
    const spread = rests.reduce((all, rest) => all + (rest - mean) ** 2, 0) / (n - 1);
    return sum + (size * (size - n) * spread) / n;
  }, 0);
  return { ratio, reach: (tQuantile(0.975, 5) * Math.sqrt(variance)) / base };
}

describe('the change of cost that vendors ask for', () => {
  it('lies between their prices against all that is paid, where everybody answered', () => {
    const found = change([4, 3]);
    expect(found?.low).toBeCloseTo((4 * 40 + 3 * 300) / 1400 - 1, 12);
    expect(found?.high).toBeCloseTo((4 * 60 + 3 * 500) / 1400 - 1, 12);
    expect(found?.n).toBe(7);
  });

  it('is as much wider as the sample leaves open what is paid', () => {
    const populations = [500, 200];
    const [low, high] = [ratioTo(populations, [40, 300]), ratioTo(populations, [60, 500])];
    const found = change(populations);
    expect(found?.low).toBeCloseTo(low.ratio - low.reach - 1, 10);
    expect(found?.high).toBeCloseTo(high.ratio + high.reach - 1, 10);
  });

  it('is unknown where a class that performs the task has no price', () => {
    expect(change([500, 200], prices.slice(0, 1))).toBeUndefined();
  });
});
