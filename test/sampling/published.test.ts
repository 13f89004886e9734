import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  allocateForCost,
  errorOfMean,
  type AllocationStratum,
} from '../../src/sampling/allocation.js';
import { calibratedTotal, rakedWeights, type WeightedAnswer } from '../../src/sampling/calibration.js';
import {
  clopperPearson,
  kornGraubard,
  logitInterval,
  midP,
  tInterval,
  wilson,
} from '../../src/sampling/intervals.js';
import { designEffectOf, noMoments, ratioOf, totalOf, withAnswer } from '../../src/sampling/moments.js';
import { betaQuantile, normalQuantile, tQuantile } from '../../src/sampling/quantiles.js';
import {
  regressionRatio,
  regressionTotal,
  regressionWeights,
  type AuxiliaryAnswer,
} from '../../src/sampling/regression.js';
import { sampleSize, sizeForProportion, sizeForVariation } from '../../src/sampling/sampleSize.js';

function published(name: string) {
  return JSON.parse(readFileSync(`fixtures/sampling/${name}.json`, 'utf8'));
}

/** Strata of rows with a stratum, its size, a figure and a base. */
function strataOf(rows: readonly (readonly [stratum: number, size: number, y: number, x: number])[]) {
  const strata = new Map<number, { population: number; sums: typeof noMoments }>();
  for (const [stratum, population, y, x] of rows) {
    const sums = withAnswer(strata.get(stratum)?.sums ?? noMoments, y, x);
    strata.set(stratum, { population, sums });
  }
  return [...strata.values()];
}

function up(n: number): number {
  return Math.ceil(n - 1e-9 * n);
}

function marginOfTable(names: readonly string[], totals: readonly number[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, totals[i] ?? 0]));
}

describe('quantiles (R 4.2.2)', () => {
  const { qt_975, qt_95, qnorm, qbeta } = published('quantile-kernels');
  it('are those of t', () => {
    for (const [df, t] of Object.entries(qt_975))
      expect(tQuantile(0.975, Number(df))).toBeCloseTo(Number(t), 8);
    for (const [df, t] of Object.entries(qt_95))
      expect(tQuantile(0.95, Number(df))).toBeCloseTo(Number(t), 8);
  });
  it('are those of the normal and the beta distribution', () => {
    for (const [p, z] of Object.entries(qnorm)) expect(normalQuantile(Number(p))).toBeCloseTo(Number(z), 8);
    for (const [p, a, b, x] of qbeta) expect(betaQuantile(p, a, b)).toBeCloseTo(x, 9);
  });
});

describe('sample sizes', () => {
  it('are those of the pipeline of svy', () => {
    for (const { p, sigma, moe, N, deff, rr, n0, n1, n2, n } of published('svy-sample-size-pipeline').cases) {
      const asked = {
        margin: moe,
        variance: sigma === undefined ? p * (1 - p) : sigma * sigma,
        z: 1.959963984540054,
      };
      const found = sampleSize({ ...asked, population: N ?? Infinity, designEffect: deff, response: rr });
      expect(found).toEqual({ simple: n0, design: n1, finite: n2, sent: n });
    }
  });
  it('are those of PracTools for a coefficient of variation and a margin', () => {
    const [one, finite, list, margins] = published('practools-sample-size').cases;
    expect(sizeForVariation(one.CV0, one.CVpop, Infinity)).toBeCloseTo(one.n, 9);
    expect(Math.round(sizeForVariation(finite.CV0, finite.CVpop, finite.N))).toBe(finite.n_rounded);
    expect(list.CV0.map((cv: number) => up(sizeForVariation(cv, list.CVpop, Infinity)))).toEqual(list.n);
    const asked = { z: 1.96, population: Infinity };
    expect(margins.e.map((margin: number) => up(sizeForProportion({ ...asked, margin }, margins.p)))).toEqual(
      margins.n,
    );
  });
});

describe('allocation (PracTools strAlloc)', () => {
  const { input, expected } = published('practools-strAlloc');
  const strata: readonly AllocationStratum[] = input.Nh.map((population: number, h: number) => ({
    population,
    spread: input.Sh[h],
    cost: 1,
    least: 0,
    most: population,
  }));
  it('is Neyman’s, with its error', () => {
    const drawn = allocate(input.n_total, strata, 'neyman');
    for (const [h, n] of drawn.entries()) expect(n).toBeCloseTo(expected.neyman.nh[h], 5);
    expect(errorOfMean(drawn, strata)).toBeCloseTo(expected.neyman.se_mean, 0);
  });
  it('is that of a budget, where asking costs more in some strata', () => {
    const costed = strata.map((each, h) => ({ ...each, cost: input.ch[h] }));
    const drawn = allocateForCost(input.cost, costed);
    for (const [h, n] of drawn.entries()) expect(n).toBeCloseTo(expected.totcost.nh[h], 4);
    expect(errorOfMean(drawn, costed)).toBeCloseTo(expected.totcost.se_mean, 0);
  });
});

describe('estimates', () => {
  it('of 54 clusters are Levy’s and Lemeshow’s', () => {
    const { rows, expected } = published('levy-lemeshow-systematic');
    const total = totalOf(strataOf(rows.map((row: number[]) => [1, row[4], row[1], 1])));
    expect(total.value).toBeCloseTo(expected.total_xi, 5);
    expect(total.error).toBeCloseTo(expected.se_total, 5);
    expect(tInterval(total)[0]).toBeCloseTo(expected.ci95_total[0], 4);
    expect(tInterval(total)[1]).toBeCloseTo(expected.ci95_total[1], 4);
    const mean = ratioOf(strataOf(rows.map((row: number[]) => [1, row[4], row[3], 1])));
    expect(mean.value).toBeCloseTo(expected.mean_xibar, 5);
    expect(mean.error).toBeCloseTo(expected.se_mean, 6);
  });
  it('of the municipalities of Province’91 are Lehtonen’s and Pahkinen’s', () => {
    const { rows, expected } = published('province91-stratified');
    const strata = strataOf(rows.map((row: number[]) => [row[1], row[6], row[4], row[5]]));
    const total = totalOf(strata);
    expect(total).toMatchObject({ value: expected.total_ue91, degrees: expected.df });
    expect(total.error).toBeCloseTo(expected.se, 3);
    expect(tInterval(total)[1]).toBeCloseTo(expected.ci95[1], 1);
    expect(designEffectOf(strata)).toBeCloseTo(expected.deff, 5);
    const ratio = ratioOf(strata);
    expect(ratio.value).toBeCloseTo(expected.ratio_ue91_lab91, 9);
    expect(ratio.error).toBeCloseTo(expected.se_ratio, 9);
    expect(tInterval(ratio)[0]).toBeCloseTo(expected.ci95_ratio[0], 9);
  });
  it('with finite population correction are Stata’s', () => {
    const { rows, expected } = published('stata-fpc');
    const strata = strataOf(rows.map((row: number[]) => [row[0], row[3], row[4], 1]));
    expect(ratioOf(strata).value).toBeCloseTo(expected.mean, 8);
    expect(ratioOf(strata).error).toBeCloseTo(expected.se_mean_fpc, 8);
    expect(totalOf(strata).value).toBeCloseTo(expected.total, 8);
    expect(totalOf(strata).error).toBeCloseTo(expected.se_total_fpc, 6);
  });
});

describe('intervals of proportions', () => {
  it('are Korn’s and Graubard’s, and those of the logit', () => {
    for (const [method, p, se, n, df, lo, hi] of published('proportion-intervals-design').rows) {
      const of = method === 'beta' ? kornGraubard : logitInterval;
      const [low, high] = of({ value: p, error: se, degrees: df, n });
      expect(low).toBeCloseTo(lo, 7);
      expect(high).toBeCloseTo(hi, 7);
    }
  });
  it('of simple samples are Wilson’s and Clopper’s and Pearson’s', () => {
    for (const { k, n, wilson: score, clopper } of published('wilson-newcombe1998').rows) {
      for (const i of [0, 1] as const) {
        expect(Math.abs(wilson(k, n)[i] - score[i])).toBeLessThanOrEqual(6e-5);
        expect(Math.abs(clopperPearson(k, n)[i] - clopper[i])).toBeLessThanOrEqual(6e-5);
      }
    }
  });
});

describe('the interval of a count of a finite population', () => {
  it('is the other way round for no than for yes, never a point but of a census, and narrows as more are drawn', () => {
    const [low, high] = midP({ yes: 3, drawn: 8, population: 20 });
    expect(midP({ yes: 5, drawn: 8, population: 20 })).toEqual([20 - high, 20 - low]);
    expect(midP({ yes: 0, drawn: 19, population: 20 })).toEqual([0, 1]);
    expect(midP({ yes: 7, drawn: 20, population: 20 })).toEqual([7, 7]);
    const widths = [4, 8, 12, 16].map((drawn) => midP({ yes: drawn / 4, drawn, population: 20 }));
    const sizes = widths.map(([from, to]) => to - from);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
  it('is near that of the score for few of many, and holds the truth about as often as it says', () => {
    const [low, high] = midP({ yes: 81, drawn: 263, population: 1_000_000 });
    expect(low / 1e6).toBeCloseTo(wilson(81, 263)[0], 2);
    expect(high / 1e6).toBeCloseTo(wilson(81, 263)[1], 2);
    for (const yes of [60, 120, 200]) expect(heldOf(yes, 30, 400)).toBeGreaterThan(0.925);
    for (const yes of [60, 120, 200]) expect(heldOf(yes, 30, 400)).toBeLessThan(0.975);
  });
});

/** How often the interval holds the truth: the probabilities of all outcomes whose interval does, added up. */
function heldOf(truth: number, drawn: number, population: number): number {
  let chance = Array.from({ length: drawn }).reduce(
    (product: number, _, i) => (product * (population - truth - i)) / (population - i),
    1,
  );
  let held = 0;
  for (let yes = 0; yes <= drawn; yes += 1) {
    const [low, high] = midP({ yes, drawn, population });
    if (low <= truth && truth <= high) held += chance;
    chance *= ((truth - yes) * (drawn - yes)) / ((yes + 1) * (population - truth - drawn + yes + 1));
  }
  return held;
}

describe('calibration (R survey 4.1-1, api)', () => {
  const { expected } = published('api-srs');
  const rows: readonly Record<string, string>[] = parse(readFileSync('fixtures/sampling/apisrs.csv'), {
    columns: true,
  });
  const answers = (y: string, margins: readonly string[]): readonly WeightedAnswer[] =>
    rows.map((row) => ({
      stratum: 'all',
      weight: 6194 / 200,
      y: y === '1' ? 1 : Number(row[y]),
      classes: margins.map((margin) => row[margin] ?? ''),
    }));
  const strata = new Map([['all', { population: 6194, answers: 200 }]]);
  const types = new Map([
    ['E', 4421],
    ['H', 755],
    ['M', 1018],
  ]);
  const wide = new Map([
    ['No', 1072],
    ['Yes', 5122],
  ]);
  it('by one margin is poststratification', () => {
    const enroll = answers('enroll', ['stype']);
    const found = calibratedTotal(enroll, rakedWeights(enroll, [types]), strata);
    expect(found.value).toBeCloseTo(expected.poststrat_by_stype.total_enroll[0], 5);
    expect(found.error).toBeCloseTo(expected.poststrat_by_stype.total_enroll[1], 5);
  });
  it('by two margins is raking', () => {
    const enroll = answers('enroll', ['stype', 'sch.wide']);
    const found = calibratedTotal(enroll, rakedWeights(enroll, [types, wide]), strata);
    expect(found.value).toBeCloseTo(expected.rake_stype_x_schwide.total_enroll[0], 0);
    expect(found.error / expected.rake_stype_x_schwide.total_enroll[1]).toBeCloseTo(1, 5);
  });
  it('by a known total of a figure is the generalised regression estimator', () => {
    const found = rows.map((row): AuxiliaryAnswer => ({
      stratum: 'all',
      weight: 6194 / 200,
      y: Number(row['api00']),
      auxiliaries: [1, Number(row['api99'])],
    }));
    const weights = regressionWeights(found, [6194, 3914069]);
    const mean = regressionRatio(
      found,
      found.map(() => 1),
      { weights, strata },
    );
    expect(mean.value).toBeCloseTo(expected.greg_api99.mean_api00[0], 7);
    expect(mean.error).toBeCloseTo(expected.greg_api99.mean_api00[1], 7);
    const enroll = found.map((each, i) => ({ ...each, y: Number(rows[i]?.['enroll']) }));
    const total = regressionTotal(enroll, { weights, strata });
    expect(total.value / expected.greg_api99.total_enroll[0]).toBeCloseTo(1, 9);
    expect(total.error / expected.greg_api99.total_enroll[1]).toBeCloseTo(1, 9);
  });
  it('of a stratified sample, by strata and a figure, is that of R as well', () => {
    const schools: readonly Record<string, string>[] = parse(readFileSync('fixtures/sampling/apistrat.csv'), {
      columns: true,
    });
    const drawn = new Map(
      [...types].map(([type, population]) => [
        type,
        { population, answers: schools.filter(({ stype }) => stype === type).length },
      ]),
    );
    const found = schools.map((row): AuxiliaryAnswer => {
      const { population, answers: n } = drawn.get(row['stype'] ?? '') ?? { population: 0, answers: 1 };
      const isType = ['H', 'M'].map((type) => (row['stype'] === type ? 1 : 0));
      return {
        stratum: row['stype'] ?? '',
        weight: population / n,
        y: Number(row['api00']),
        auxiliaries: [1, ...isType, Number(row['api99'])],
      };
    });
    const weights = regressionWeights(found, [6194, 755, 1018, 3914069]);
    const ones = found.map(() => 1);
    const { value, error } = regressionRatio(found, ones, { weights, strata: drawn });
    expect(value).toBeCloseTo(expected.greg_on_apistrat_stype_api99.mean_api00[0], 6);
    expect(error).toBeCloseTo(expected.greg_on_apistrat_stype_api99.mean_api00[1], 6);
  });
  it('by figures that depend on each other is refused', () => {
    const twice = [1, 2, 3].map((x) => ({ stratum: '', weight: 1, y: x, auxiliaries: [x, 2 * x] }));
    expect(() => regressionWeights(twice, [1, 2])).toThrow('depend on each other');
  });
  it('of a table is Lohr’s', () => {
    const { cells, rows: names, cols, row_totals, col_totals, expected: fitted } = published('raking-lohr');
    const table: WeightedAnswer[] = cells.flatMap((row: number[], r: number) =>
      row.map((weight, c) => ({ stratum: '', weight, y: 1, classes: [names[r], cols[c]] })),
    );
    const weights = rakedWeights(table, [marginOfTable(names, row_totals), marginOfTable(cols, col_totals)]);
    for (const [i, weight] of weights.entries()) expect(weight).toBeCloseTo(fitted.flat()[i], 5);
  });
});
