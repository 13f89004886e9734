import { describe, expect, it } from 'vitest';
import type { Comparisons } from '../../src/judgements/comparisons.js';
import { pairwiseWeights } from '../../src/judgements/pairwise.js';
import { principal } from '../../src/judgements/principal.js';
import { randomIndex } from '../../src/judgements/randomIndex.js';

/** Weights 8 4 2 1, but for one judgement that is the wrong way round. */
const slipped: Comparisons = [
  [1, 2, 4, 8],
  [1 / 2, 1, 1 / 5, 4],
  [1 / 4, 5, 1, 2],
  [1 / 8, 1 / 4, 1 / 2, 1],
];

const triangle: Comparisons = [
  [1, 2, 9],
  [1 / 2, 1, 2],
  [1 / 9, 1 / 2, 1],
];

describe('pairwiseWeights', () => {
  it('finds the judgement that slipped, and what would fit', () => {
    const { misfits, ratio } = pairwiseWeights(slipped);
    expect(ratio).toBeGreaterThan(0.1);
    expect(misfits).toHaveLength(1);
    expect(misfits[0]).toMatchObject({ pair: [1, 2], given: 0.2, ratioThen: 0 });
    expect(misfits[0]!.fits).toBeCloseTo(2, 9);
  });

  it('in a triangle each of the three judgements could be the wrong one', () => {
    const { misfits } = pairwiseWeights(triangle);
    expect(misfits.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(misfits.map(({ fits }) => Math.round(fits * 1e6) / 1e6)).toEqual([4.5, 4, 4.5]);
  });

  it('λmax of three criteria is 1 + r + 1/r, r the cube root of a_ij a_jk / a_ik', () => {
    const r = ((2 * 2) / 9) ** (1 / 3);
    expect(pairwiseWeights(triangle).lambdaMax).toBeCloseTo(1 + r + 1 / r, 11);
  });

  it('one criterion weighs 1; two cannot contradict', () => {
    expect(pairwiseWeights([[1]])).toMatchObject({ weights: [1], index: 0, ratio: 0 });
    const two = pairwiseWeights([
      [1, 3],
      [1 / 3, 1],
    ]);
    expect(two).toMatchObject({ index: 0, ratio: 0, misfits: [] });
    expect(two.weights[0]).toBeCloseTo(0.75, 12);
  });

  it('a missing comparison is what the others imply', () => {
    const { weights, missing, ratio } = pairwiseWeights([
      [1, 2, undefined],
      [1 / 2, 1, 3],
      [undefined, 1 / 3, 1],
    ]);
    expect(missing).toBe(1);
    expect(ratio).toBe(0);
    expect(weights.map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([0.6, 0.3, 0.1]);
  });

  it('a judgement that connects two parts by itself is never the one to reconsider', () => {
    const { misfits } = pairwiseWeights([
      [1, 2, 9, undefined],
      [1 / 2, 1, 2, undefined],
      [1 / 9, 1 / 2, 1, 5],
      [undefined, undefined, 1 / 5, 1],
    ]);
    expect(misfits.map(({ pair }) => pair)).not.toContainEqual([2, 3]);
  });

  it('fifteen criteria in a chain are weighed', () => {
    const chain: Comparisons = Array.from({ length: 15 }, (_, i) =>
      Array.from({ length: 15 }, (_, j) => (Math.abs(i - j) > 1 ? undefined : 2 ** (j - i))),
    );
    const { weights } = principal(chain);
    expect(weights[0]! / weights[14]!).toBeCloseTo(2 ** 14, 3);
  });
});

describe('randomIndex', () => {
  it('names the table that it comes from', () => {
    expect(randomIndex('saaty-1980', 15)).toEqual({ table: 'saaty-1980', value: 1.59 });
    expect(randomIndex('saaty-1980', 16).table).toBe('alonso-lamata-2006');
  });

  it('beyond a table, the line of Alonso & Lamata (2006) goes on from their table', () => {
    const [last, next] = [15, 16].map((n) => randomIndex('alonso-lamata-2006', n).value);
    expect(next).toBeGreaterThan(last!);
    expect(next).toBeLessThan(1.62);
  });

  it('Ágoston & Csató (2022), Table 2: four criteria with one and two pairs missing', () => {
    expect(randomIndex('alonso-lamata-2006', 4, 1).value).toBeCloseTo(0.583, 1);
    expect(randomIndex('alonso-lamata-2006', 4, 2).value).toBeCloseTo(0.306, 1);
  });

  it('is 0 where nothing is compared twice over', () => {
    expect(randomIndex('saaty-1980', 4, 3).value).toBe(0);
    expect(randomIndex('saaty-1980', 4, 1).value).toBeCloseTo(0.6, 12);
  });
});
