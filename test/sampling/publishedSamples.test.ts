import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/sampling/allocation.js';
import { rootFrequencyBoundaries } from '../../src/sampling/boundaries.js';
import { rakedWeights } from '../../src/sampling/calibration.js';
import { weightedQuantile, woodruff } from '../../src/sampling/woodruff.js';
import { noMoments, ratioOf, totalOf, withAnswer, type SampledStratum } from '../../src/sampling/moments.js';

function published(name: string) {
  return JSON.parse(readFileSync(`fixtures/sampling/${name}.json`, 'utf8'));
}

/** Within half of the last digit that is printed. */
function expectPrinted(found: number, printed: number, digits: number): void {
  expect(Math.abs(found - printed)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
}

describe('a stratified sample of schools (R survey, apistrat)', () => {
  const { expected } = published('api-strat');
  const rows: readonly Record<string, string>[] = parse(readFileSync('fixtures/sampling/apistrat.csv'), {
    columns: true,
  });

  function strataOf(y: string, x?: string): readonly SampledStratum[] {
    const strata = new Map<string, SampledStratum>();
    for (const row of rows) {
      const sums = strata.get(row['stype'] ?? '')?.sums ?? noMoments;
      const next = withAnswer(sums, Number(row[y]), x === undefined ? 1 : Number(row[x]));
      strata.set(row['stype'] ?? '', { population: Number(row['fpc']), sums: next });
    }
    return [...strata.values()];
  }

  it.each([
    ['api00', 2, 4],
    ['api99', 2, 4],
    ['enroll', 2, 3],
  ] as const)('has its mean of %s, with the error', (y, digits, errorDigits) => {
    const { value, error } = ratioOf(strataOf(y));
    expectPrinted(value, expected[`mean_${y}`][0], digits);
    expectPrinted(error, expected[`mean_${y}`][1], errorDigits);
  });

  it('has its total and its ratio, with their errors', () => {
    const total = totalOf(strataOf('enroll'));
    expectPrinted(total.value, expected.total_enroll[0], 0);
    expectPrinted(total.error, expected.total_enroll[1], 0);
    const ratio = ratioOf(strataOf('api.stu', 'enroll'));
    expectPrinted(ratio.value, expected['ratio_api.stu_enroll'][0], 7);
    expectPrinted(ratio.error, expected['ratio_api.stu_enroll'][1], 9);
  });
});

describe('a sample of districts with all their schools (R survey, apiclus1)', () => {
  const { rows, columns, clusters, weight, expected } = published('api-clus1');

  function districts(y: string, x: string): readonly SampledStratum[] {
    const [yAt, xAt] = [columns.indexOf(y), columns.indexOf(x)];
    const sums = rows.reduce(
      (all: typeof noMoments, row: readonly number[]) => withAnswer(all, row[yAt] ?? NaN, row[xAt] ?? NaN),
      noMoments,
    );
    return [{ population: clusters, sums }];
  }

  it.each(['api00', 'api99', 'E', 'H', 'M'])('has its mean of %s, with the error', (y) => {
    const { value, error, degrees } = ratioOf(districts(y, 'schools'));
    expectPrinted(value, expected[`mean_${y}`][0], 6);
    expectPrinted(error, expected[`mean_${y}`][1], 4);
    expect(degrees).toBe(14);
  });

  it('has its ratio, with the error', () => {
    const { value, error } = ratioOf(districts('api.stu', 'enroll'));
    expectPrinted(value, expected['ratio_api.stu_enroll'][0], 7);
    expectPrinted(error, expected['ratio_api.stu_enroll'][1], 9);
  });

  it.each(['enroll', 'E', 'H', 'M'])('has its total of %s, with the error', (y) => {
    const { value, error } = totalOf(districts(y, 'schools'));
    const scale = weight / (clusters / rows.length);
    expectPrinted(value * scale, expected[`total_${y}`][0], 2);
    expectPrinted(error * scale, expected[`total_${y}`][1], 2);
  });
});

interface BoundedCase {
  readonly n: number;
  readonly A: readonly number[];
  readonly m: readonly number[];
  readonly M: readonly number[];
  readonly x: readonly number[];
}

describe('quantiles of that sample', () => {
  const { api00_of_schools, clusters, weight, expected } = published('api-clus1');
  const districts: readonly (readonly number[])[] = Object.values(api00_of_schools);
  const figures = districts.flat().map((y) => ({ y, weight }));

  function shareUpTo(figure: number) {
    const sums = districts.reduce(
      (all, schools) => withAnswer(all, schools.filter((y) => y <= figure).length, schools.length),
      noMoments,
    );
    return ratioOf([{ population: clusters, sums }]);
  }

  it.each(Object.entries<readonly number[]>(expected.quantiles_api00))(
    'are those of svyquantile, with the interval of Woodruff: %s',
    (p, [quantile, low, high]) => {
      expect(weightedQuantile(figures, Number(p))).toBe(quantile);
      expect(woodruff(figures, Number(p), shareUpTo)).toEqual([low, high]);
    },
  );
});

describe('optimum allocation under bounds', () => {
  const cases: readonly BoundedCase[] = published('stratallo-bounds').cases;
  it.each(cases)('of $n is that of stratallo: $x', ({ n, A, m, M, x }) => {
    const strata = A.map((a, h) => ({
      population: a,
      spread: 1,
      cost: 1,
      least: m[h] ?? 0,
      most: M[h] ?? a,
    }));
    for (const [h, found] of allocate(n, strata, 'neyman').entries())
      expect(found).toBeCloseTo(x[h] ?? NaN, 3);
  });
});

describe('strata by the cumulative root of frequencies', () => {
  it('of bank loans have the boundaries of Dalenius and Hodges', () => {
    const { f, expected } = published('dalenius-hodges-cochran-loans');
    const percent = rootFrequencyBoundaries(f, expected.L).map((each) => 5 * each);
    expect(percent).toEqual(expected.boundaries_percent);
  });
});

describe('weights for nonresponse within classes', () => {
  it('are those of Lohr’s table: each class gets the weights of all that were asked in it', () => {
    const { rows, totals } = published('nonresponse-weighting-class');
    type Row = readonly [string, number, number, number, number, number, number];
    const of: readonly Row[] = rows;
    const answers = of.map(([name, , , , weight]) => ({ stratum: name, weight, y: 1, classes: [name] }));
    const weights = rakedWeights(answers, [new Map(of.map(([name, , , asked]) => [name, asked]))]);
    for (const [i, [, , , , weight, phi, factor]] of of.entries()) {
      expect(Math.abs((weights[i] ?? 0) / weight - factor)).toBeLessThanOrEqual(0.0005 + 1e-9);
      expect(Math.abs(weight / (weights[i] ?? 0) - phi)).toBeLessThanOrEqual(0.0005);
    }
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(totals[2], 6);
  });
});
