import { describe, expect, it } from 'vitest';
import { concordance, meanRanks } from '../../src/judgements/concordance.js';

describe('concordance', () => {
  it('is 0 for two rankings that are the reverse of each other', () => {
    expect(
      concordance([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    ).toBe(0);
  });

  it('of two rankings is (1 + ρ)/2, ρ their rank correlation', () => {
    // Spearman: ρ = 1 − 6 Σd²/(n(n² − 1)) = 1 − 6·8/60 = 0.2
    const [a, b] = [
      [1, 2, 3, 4],
      [3, 2, 1, 4],
    ] as const;
    expect(concordance([a, b])).toBeCloseTo((1 + 0.2) / 2, 12);
  });

  it('says nothing of one ranking, of one thing, or where all tie', () => {
    expect(concordance([[1, 2, 3]])).toBeUndefined();
    expect(concordance([[1], [1]])).toBeUndefined();
    expect(
      concordance([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(concordance([])).toBeUndefined();
  });
});

it('equal figures share the mean of their ranks', () => {
  expect(meanRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
});
