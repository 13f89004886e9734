import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/folder.js';
import { run } from '../cli/run.js';

const file = new URL('../../fixtures/cases/cli-criticality-score-units.json', import.meta.url);
const { input, expected } = JSON.parse(readFileSync(file, 'utf8'));

interface Signal {
  readonly id: string;
  /** an empty cell where there is none */
  readonly x: number | null;
  readonly goalposts: readonly [number, number];
  readonly weight: number;
  readonly scale?: 'linear' | 'log';
  readonly better?: 'high' | 'low';
}

/** The score, from 0 to 1, of one task with a measure for each signal; null if it is not scored. */
async function scoreOf(signals: readonly Signal[]): Promise<number | null> {
  const measures = signals.map(({ id, goalposts, weight, scale = 'linear', better = 'high' }) => ({
    id,
    goalposts,
    weight,
    better,
    title: id,
    column: `column of ${id}`,
    scale,
  }));
  const cwd = folderWith({
    'inventory.csv': `id,${signals.map(({ id }) => `column of ${id}`).join(',')}\nT1,${signals.map(({ x }) => x ?? '').join(',')}\n`,
    'commonality.json': JSON.stringify({ missing: 'available', thresholds: { held: 0 }, measures }),
  });
  const { stdout, stderr, code } = await run(['score', 'inventory.csv', '--format', 'json'], { cwd });
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  const [task] = JSON.parse(stdout).lists.flatMap(({ tasks }: { tasks: unknown[] }) => tasks);
  return task.score === null ? null : task.score / 100;
}

describe('ossf/criticality_score, weighted arithmetic mean', () => {
  it.each<[unknown, (number | null)[], number | string]>(
    input.wam.map((each: { weights: number[]; values: number[] }, i: number) => [
      each.weights,
      each.values,
      expected.wam[i],
    ]),
  )('of weights %j and values %j', async (weights, values, mean) => {
    const signals = values.map((x, i) => ({
      id: `s${i}`,
      x,
      goalposts: [0, 10] as const,
      weight: (weights as number[])[i] ?? 0,
    }));
    const score = await scoreOf(signals);
    // What it prints as NaN, because nothing is known, is “not scored” here.
    if (mean === 'NaN') expect(score).toBe(null);
    else expect(score).toBeCloseTo(Number(mean) / 10, 6);
  });
});

describe('ossf/criticality_score, bounds', () => {
  const cases: readonly { lower: number; upper: number; smaller_is_better: boolean; v: number }[] =
    input.bounds_apply;
  const valid = cases.flatMap((each, i) =>
    each.upper > each.lower ? [[each, expected.bounds_apply[i]] as const] : [],
  );
  it.each(valid)('%j is moved to %d', async ({ lower, upper, smaller_is_better, v }, moved) => {
    const better = smaller_is_better ? 'low' : 'high';
    const score = await scoreOf([{ id: 's', x: v, goalposts: [lower, upper], weight: 1, better }]);
    expect(score).toBeCloseTo(moved / (upper - lower), 6);
  });
});

function signal(id: string, x: number, threshold: number, weight: number): Signal {
  return { id, x, goalposts: [0, threshold], weight, scale: 'log' };
}

/*
 * C = Σ αᵢ · log(1 + Sᵢ) / log(1 + max(Sᵢ, Tᵢ)) / Σ αᵢ (Rob Pike, Quantifying Criticality, 2020). The README of
 * ossf/criticality_score 1.0 prints 0.99107 for kubernetes. It gives the months since the last update, which are 0,
 * the weight −1: they add nothing above the line and take 1 from the 9.5 below it.
 */
it('ossf/criticality_score 1.0, README: kubernetes, to five decimals', async () => {
  const score = await scoreOf([
    signal('created-since', 87, 120, 1),
    signal('contributor-count', 3999, 5000, 2),
    signal('org-count', 5, 10, 1),
    signal('commit-frequency', 97.2, 1000, 1),
    signal('recent-releases-count', 70, 26, 0.5),
    signal('closed-issues-count', 3062, 5000, 0.5),
    signal('updated-issues-count', 5395, 5000, 0.5),
    signal('comment-frequency', 5.5, 15, 1),
    signal('dependents-count', 454_393, 500_000, 2),
  ]);
  expect((score ?? 0) * (9.5 / 8.5)).toBeCloseTo(0.99107, 5);
});
