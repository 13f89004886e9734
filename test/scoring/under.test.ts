import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import type { Result } from '../../src/model/result.js';
import { plainPaint, reports } from '../../src/report/score/index.js';
import { evaluate, score, type ScoreOptions } from '../../src/score.js';

const inputs = [
  { name: 'inventory.yaml', bytes: readFileSync('fixtures/small-town/inventory.yaml') },
  { name: 'laws.csv', bytes: readFileSync('fixtures/laws-only/inventory.csv') },
];

function jsonOf(result: Result): string {
  return [...reports.json(result, { lang: 'ja', paint: plainPaint, width: 80, criteria })].join('');
}

const others: readonly NonNullable<ScoreOptions['weights']>[] = [
  {},
  { commonality: 5 },
  { 'resident-need': 4, 'small-town-burden': 0.5 },
];

describe('a result under other weights', () => {
  it.each<ScoreOptions>([
    {},
    { missing: 'midpoint', exponent: 0, thresholds: { held: 0.3 } },
    { record: false },
    { criteria: ['commonality', 'resident-need'] },
  ])('is that of a run of its own with %o', async (options) => {
    const { under } = await evaluate(inputs, criteria, { ...options, weights: { commonality: 2 } });
    for (const weights of others) {
      const alone = await score(inputs, criteria, { ...options, weights });
      expect(jsonOf(under(weights))).toBe(jsonOf(alone));
    }
  });

  it('refuses weights that a run would refuse', async () => {
    const { under } = await evaluate(inputs, criteria);
    expect(() => under({ 'no-such': 1 })).toThrow('no-such');
  });
});
