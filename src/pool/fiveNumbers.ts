import { at } from '../model/at.js';

/** Where figures lie (five-number summary): no error of a sample, but what there is. */
export interface FiveNumbers {
  readonly n: number;
  readonly low: number;
  /** lower and upper quartile; between two figures by the line between them (Hyndman and Fan 1996, type 7) */
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly high: number;
}

/** The median, quartiles and ends of figures; undefined of none. */
export function fiveNumbersOf(figures: readonly number[]): FiveNumbers | undefined {
  if (figures.length === 0) return undefined;
  const sorted = figures.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    low: at(sorted, 0),
    quarter: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    threeQuarters: quantile(sorted, 0.75),
    high: at(sorted, sorted.length - 1),
  };
}

function quantile(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1);
  const below = at(sorted, Math.floor(place));
  return below + (at(sorted, Math.ceil(place)) - below) * (place - Math.floor(place));
}
