import { expect, it } from 'vitest';
import { bestWorstWeights } from '../../src/judgements/bestWorst.js';
import { bestWorstConsistency } from '../../src/judgements/bestWorstConsistency.js';

const judged = {
  best: 1,
  worst: 4,
  bestToOthers: [2, 1, 4, 3, 8],
  othersToWorst: [4, 8, 2, 3, 1],
};

it('Liang, Brunelli & Rezaei (2020): input-based ratio and threshold', () => {
  const { ratio, limit, misfits } = bestWorstConsistency(judged);
  expect(ratio).toBeCloseTo(1 / 56, 12);
  expect(limit).toBe(0.2958);
  expect(misfits.map(({ criterion }) => criterion)).toEqual([3]);
  expect(misfits[0]?.toWorst).toBeCloseTo(8 / 3, 12);
});

it('the least consistent judgements have the ratio 1', () => {
  const worst = { best: 0, worst: 2, bestToOthers: [1, 9, 9], othersToWorst: [9, 9, 1] };
  expect(bestWorstConsistency(worst).ratio).toBe(1);
});

it('where best and worst are alike, nothing else may differ', () => {
  const alike = { best: 0, worst: 2, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] };
  expect(bestWorstConsistency(alike)).toMatchObject({ ratio: 0, misfits: [] });
  const differing = { ...alike, bestToOthers: [1, 2, 1] };
  expect(bestWorstConsistency(differing).ratio).toBe(1);
});

it('two criteria cannot contradict, and one weighs 1', () => {
  const two = { best: 0, worst: 1, bestToOthers: [1, 4], othersToWorst: [4, 1] };
  expect(bestWorstConsistency(two).limit).toBeUndefined();
  expect(bestWorstWeights(two).weights[0]).toBeCloseTo(0.8, 9);
  expect(bestWorstWeights({ best: 0, worst: 0, bestToOthers: [1], othersToWorst: [1] }).weights).toEqual([1]);
});

it('beyond nine criteria the threshold is that of nine', () => {
  const many = {
    best: 0,
    worst: 10,
    bestToOthers: [1, ...Array.from({ length: 9 }, () => 3), 9],
    othersToWorst: [9, ...Array.from({ length: 9 }, () => 3), 1],
  };
  expect(bestWorstConsistency(many).limit).toBe(0.3662);
});
