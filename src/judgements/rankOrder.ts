import type { RankFormula } from '../model/weighed.js';

/**
 * Weights from an order of importance: `places[i]` is lower for what counts more, and only the order counts.
 * What ties shares the mean of the weights of its places. Barron & Barrett (1996), Management Science 42(11)
 * (rank order centroid); Stillwell, Seaver & Edwards (1981), OBHP 28 (rank sum, reciprocal).
 */
export function rankOrderWeights(places: readonly number[], formula: RankFormula): readonly number[] {
  const shares = placeWeights(places.length, formula);
  return places.map((place) => {
    const before = places.filter((other) => other < place).length;
    const level = places.filter((other) => other === place).length;
    return mean(shares.slice(before, before + level));
  });
}

function placeWeights(n: number, formula: RankFormula): readonly number[] {
  const places = Array.from({ length: n }, (_, i) => i + 1);
  switch (formula) {
    case 'roc':
      return places.map((place) => sum(places.slice(place - 1).map(reciprocal)) / n);
    case 'rank-sum':
      return places.map((place) => (2 * (n + 1 - place)) / (n * (n + 1)));
    case 'reciprocal':
      return places.map((place) => reciprocal(place) / sum(places.map(reciprocal)));
  }
}

function reciprocal(x: number): number {
  return 1 / x;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
