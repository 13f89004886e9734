import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linear, logarithmic, piecewise } from '../../src/criterion/index.js';
import { meanWith, powerMean, type Mean } from '../../src/scoring/mean.js';

/** A published case as it stands in fixtures/cases; its shape is that of its source. */
function published(id: string): ReturnType<JSON['parse']> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/cases/${id}.json`, import.meta.url), 'utf8'));
}

interface Goalposted {
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
  readonly direction: 1 | -1;
}

interface Targeted {
  readonly x: readonly number[];
  readonly target: number;
  readonly direction: 1 | -1;
  readonly cap: boolean;
}

function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function meanOf({ term, back }: Mean, weights: readonly number[], values: readonly number[]): number {
  return back(weights.reduce((sum, weight, i) => sum + weight * term(values[i]!), 0));
}

describe('COINr test-suite: goalposts with truncation and direction', () => {
  const { input, expected } = published('normalise-goalposts-coinr');
  it.each<[Goalposted, number]>(
    input.goalposts.map((given: Goalposted, i: number) => [given, expected.goalposts[i]]),
  )('%o is %d', (given, value) => {
    const { x, lower, upper, direction } = given;
    expect(linear(x, direction === 1 ? [lower, upper] : [upper, lower])).toBeCloseTo(value, 12);
  });
});

describe('COINr test-suite: distance to a target', () => {
  const { input, expected, tolerance } = published('normalise-goalposts-coinr');
  // Its other variant goes beyond the target; a value of ours never does.
  const capped = input.dist2targ.flatMap((given: Targeted, i: number) =>
    given.cap ? [[given, expected.dist2targ[i]]] : [],
  );
  it.each<[Targeted, readonly number[]]>(capped)('%o is %o', ({ x, target, direction }, values) => {
    const ends = direction === 1 ? ([Math.min(...x), target] as const) : ([Math.max(...x), target] as const);
    for (const [i, each] of x.entries())
      expect(Math.abs(linear(each, ends) - values[i]!)).toBeLessThanOrEqual(tolerance.abs);
  });
});

it('ProMCDA test-suite: min–max, as goalposts at the ends of each column', () => {
  const { input, expected, tolerance } = published('normalise-promcda');
  for (const [j, direction] of input.directions.entries()) {
    const column: readonly number[] = input.matrix.map((row: number[]) => row[j]);
    const [low, high] = [Math.min(...column), Math.max(...column)];
    for (const [i, x] of column.entries()) {
      const value = linear(x, direction === 'max' ? [low, high] : [high, low]);
      expect(Math.abs(value - expected.minmax_01[i][j])).toBeLessThanOrEqual(tolerance.abs);
    }
  }
});

describe('COINr test-suite: means', () => {
  const {
    input: { x },
    expected,
  } = published('means-coinr');
  it('geometric mean, equal weights', () =>
    expect(meanOf(powerMean(0), shares([1, 1, 1]), x)).toBeCloseTo(expected.gmean, 12));
  it('geometric mean, weights 1 1 2', () =>
    expect(meanOf(powerMean(0), shares([1, 1, 2]), x)).toBeCloseTo(expected.gmean_w112, 12));
  it('harmonic mean, weights 2 1 1', () =>
    expect(meanOf(powerMean(-1), shares([2, 1, 1]), x)).toBeCloseTo(expected.hmean_w211, 12));
  it('power mean with exponent 1', () =>
    expect(meanOf(powerMean(1), shares([1, 1, 1]), x)).toBeCloseTo(expected.power_p1, 12));
});

describe('UNDP Human Development Index: geometric mean of three dimensions', () => {
  const { input, expected, tolerance } = published('geomean-hdi-2000s');
  const wanted = expected.hdi ?? expected.HDI;
  it.each<[[string, ...number[]], number]>(
    input.rows.map((row: [string, ...number[]], i: number) => [
      row,
      Array.isArray(wanted) ? wanted[i] : wanted[row[0]],
    ]),
  )('%o is %d', (row, hdi) => {
    const index = meanOf(powerMean(0), shares([1, 1, 1]), row.slice(1) as number[]); // all but the name
    expect(Math.abs(index - hdi)).toBeLessThanOrEqual(tolerance.abs);
  });
});

it('Triantaphyllou (2000), weighted product: log10 of the weighted geometric mean', () => {
  const { input, expected, tolerance } = published('wproduct-wikipedia');
  const sums = input.weights.map((_: number, j: number) =>
    input.matrix.reduce((sum: number, row: number[]) => sum + row[j]!, 0),
  );
  input.matrix.forEach((row: number[], i: number) => {
    const mean = meanOf(
      powerMean(0),
      shares(input.weights),
      row.map((x, j) => x / sums[j]),
    );
    expect(Math.abs(Math.log10(mean) - expected.log10_score[i])).toBeLessThanOrEqual(tolerance.abs);
  });
});

it('Saaty (1990), Table 4: weighted sum of the scores of three houses', () => {
  const { input, expected, tolerance } = published('wsum-saaty1990-houses');
  for (const [house, scores] of Object.entries<number[]>(input.scores)) {
    expect(Math.abs(meanOf(meanWith(1), input.weights, scores) - expected.total[house])).toBeLessThanOrEqual(
      tolerance.abs,
    );
  }
});

it('Dezert et al. (2020), example 2: weighted distance to the best end of fixed bounds', () => {
  const { input, expected, tolerance } = published('wsum-goalposts-spotis-cars');
  input.matrix.forEach((row: number[], i: number) => {
    const values = row.map((x, j) =>
      linear(x, input.directions[j] === 'max' ? input.bounds[j] : input.bounds[j].toReversed()),
    );
    const distance = 1 - meanOf(meanWith(1), shares(input.weights), values);
    expect(Math.abs(distance - expected.distance[i])).toBeLessThanOrEqual(tolerance.abs);
  });
});

it('Dezert et al. (2020), example 2: weighted distance to a target within the bounds', () => {
  const { input, expected, tolerance } = published('wsum-goalposts-spotis-cars');
  const { weights, target } = input.target_variant;
  input.matrix.forEach((row: number[], i: number) => {
    const values = row.map((x, j) => {
      const [low, high] = input.bounds[j];
      const best = target[j];
      const width = high - low;
      return piecewise(x, [
        [low, 1 - (best - low) / width],
        [best, 1],
        [high, 1 - (high - best) / width],
      ]);
    });
    const distance = 1 - meanOf(meanWith(1), shares(weights), values);
    expect(Math.abs(distance - expected.target_variant_distance[i])).toBeLessThanOrEqual(tolerance.abs);
  });
});

describe('ossf/criticality_score test-suite', () => {
  const { input, expected, tolerance } = published('cli-criticality-score-units');

  it('weighted mean: 1 to 5 weighted by themselves', () => {
    const { weights, values } = input.wam[0];
    expect(meanOf(meanWith(1), shares(weights), values)).toBeCloseTo(expected.wam[0], 12);
  });

  it('Zipfian scale: log(1 + x)', () => {
    expect(Math.abs(Math.log1p(input.zipfian[0]) - expected.zipfian[0])).toBeLessThanOrEqual(tolerance.abs);
    expect(logarithmic(300, [0, Math.expm1(2 * expected.zipfian[0])])).toBeCloseTo(0.5, 9);
  });

  it('goalposts that are equal are an error, where the peer scores 0 in silence', () => {
    expect(() => linear(40, [40, 40])).toThrow(RangeError);
  });
});

describe('Belton & Stewart (2002), ch. 5–6, as checked by hand: rank reversal', () => {
  const {
    input: { reversal },
  } = published('sensitivity-breakeven-and-reversal');
  it('on stated ranges the score of a task is the same with and without the others', () => {
    const score = (row: number[]): number =>
      meanOf(
        meanWith(1),
        reversal.weights,
        row.map((x, j) => linear(x, reversal.stated_ranges[j])),
      );
    expect(score(reversal.A)).toBeCloseTo(0.6, 12);
    expect(score(reversal.B)).toBeCloseTo(0.94, 12);
    expect(score(reversal.C)).toBeCloseTo(0.2, 12);
  });
});
