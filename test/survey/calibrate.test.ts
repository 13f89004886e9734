import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { marginKinds, marginOf } from '../../src/record/municipalities/margins.js';
import { frameMembers } from '../../src/record/municipalities/frameMembers.js';
import { draw } from '../../src/sampling/draw.js';
import type { TownAnswers } from '../../src/survey/answers/gather.js';
import { calibrated, sampledByMargins } from '../../src/survey/estimates/calibrated.js';
import { estimatesOf } from '../../src/survey/estimates/estimates.js';
import type { EstimateOptions } from '../../src/survey/estimates/field.js';
import { sampledBySums } from '../../src/survey/estimates/sampled.js';
import { sourceOfTowns } from '../../src/survey/estimates/source.js';
import type { ClassGroup, Observation } from '../../src/survey/estimates/strata.js';
import { sumsByStratum } from '../../src/survey/estimates/sums.js';
import { surveyOf, type AskedTown } from '../../src/survey/plan.js';

const classes = ['1万人未満', '1万人以上3万人未満', '3万人以上5万人未満', '5万人以上10万人未満'];
const strata = [...classes, '10万人以上30万人未満', '30万人以上', '指定都市', '特別区'].map((name) => ({
  name,
  population: frameMembers.get(name)?.length ?? 0,
}));

/** Towns of each class, drawn at random from the record. */
function towns(each: number, seed: number): readonly AskedTown[] {
  const frame = strata.flatMap(({ name }) =>
    (frameMembers.get(name) ?? []).map((municipality) => ({
      code: municipality.code,
      stratum: name,
      size: 1,
      municipality,
    })),
  );
  const sizes = new Map(strata.map(({ name }) => [name, each]));
  return draw(frame, { sizes, selection: 'random', seed, avoid: new Set() }).map(
    ({ unit: { code, stratum, municipality }, weight }) => ({
      code,
      stratum,
      weight,
      prefecture: municipality.prefecture,
      name: municipality.name,
      population: municipality.population[2020] ?? null,
    }),
  );
}

function planOf(asked: readonly AskedTown[]) {
  return surveyOf({
    lang: 'ja',
    towns: [...asked],
    strata: [...strata],
    selection: 'random',
    tasks: [{ id: '1', name: '犬の登録', laws: '', asks: ['performs', 'hours'] }],
    inventory: { headers: ['id', 'name'], rows: [['1', '犬の登録']] },
    fields: ['id', 'name', 'municipalities_share', 'municipalities_performing', 'staff_hours_per_year'],
  });
}

const figure = (value: number) => ({ is: 'figure' as const, value });

/** Every town answers: most perform the task, and hours rise with its population. */
function answersOf(asked: readonly AskedTown[]): ReadonlyMap<string, TownAnswers> {
  return new Map(
    asked.map(({ code, population }, i) => {
      const hours = 50 + (population ?? 0) / 1000 + ((i * 7) % 11);
      const row = new Map([
        ['performs', figure(i % 5 === 0 ? 0 : 1)],
        ['hours', i % 5 === 0 ? { is: 'none' as const } : figure(hours)],
      ]);
      return [code, { code, file: code, rows: new Map([['1', row]]), minutes: 1, note: '', remarks: [] }];
    }),
  );
}

const plain: EstimateOptions = { collapse: false, margins: [], modelBelow: undefined };

function estimated(asked: readonly AskedTown[], options: Partial<EstimateOptions>) {
  const plan = planOf(asked);
  const method = { ...plain, ...options };
  const found = estimatesOf(plan, sourceOfTowns(plan, answersOf(asked), method.margins), method);
  if ('single' in found) throw new TypeError(JSON.stringify(found));
  return found.fields;
}

describe('weights that add up to known numbers', () => {
  it('are of 1,741 municipalities by every margin', () => {
    for (const kind of marginKinds)
      expect([...marginOf(kind).values()].reduce((sum, each) => sum + each, 0)).toBe(1741);
    expect(marginOf('type').get('指定都市')).toBe(20);
    expect(marginOf('region').get('北海道')).toBe(179);
  });

  it('change nothing where they are those of the classes of the sample', () => {
    const asked = towns(6, 1);
    const [before, after] = [estimated(asked, {}), estimated(asked, { margins: ['class'] })];
    for (const [i, { all }] of before.entries()) {
      const other = after[i]?.all;
      if (typeof all === 'string' || typeof other !== 'object') throw new TypeError('no estimate');
      expect(other.value).toBeCloseTo(all.value, 8);
      expect(other.low).toBeCloseTo(all.low, 6);
      expect(other.high).toBeCloseTo(all.high, 6);
    }
  });

  it('give the number of municipalities itself as its own total, without error', () => {
    const asked = towns(12, 3);
    const groups: readonly ClassGroup[] = strata.map(({ population }, i) => ({
      strata: [i],
      population,
      answers: 12,
    }));
    const observations = asked.map(({ stratum, weight, prefecture }) => ({
      stratum: strata.findIndex(({ name }) => name === stratum),
      weight,
      y: prefecture === '北海道' ? 1 : 0,
      x: 1,
      margins: [prefecture === '北海道' ? '北海道' : 'その他'],
    }));
    const margin = new Map([
      ['北海道', 179],
      ['その他', 1741 - 179],
    ]);
    const found = calibrated(groups, observations, [margin]);
    if (found === undefined) throw new TypeError('no weights');
    const { total } = sampledByMargins(found);
    expect(total.value).toBeCloseTo(179, 8);
    expect(total.error).toBeCloseTo(0, 6);
    expect(found.calibration.weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1741, 8);
  });

  it('stop where nobody answered in a class, and where no weights add up to all margins', () => {
    const asked = towns(2, 1);
    const plan = planOf(asked);
    const source = sourceOfTowns(plan, answersOf(asked), ['prefecture']);
    const found = estimatesOf(plan, source, { ...plain, margins: ['prefecture'] });
    expect('empty' in found && found.empty.length).toBeGreaterThan(30);
    const contradicting = calibrated(
      [{ strata: [0], population: 10, answers: 2 }],
      [
        { stratum: 0, weight: 5, y: 1, x: 1, margins: ['a', 'c'] },
        { stratum: 0, weight: 5, y: 1, x: 1, margins: ['b', 'd'] },
      ],
      [
        new Map([
          ['a', 3],
          ['b', 7],
        ]),
        new Map([
          ['c', 5],
          ['d', 5],
        ]),
      ],
    );
    expect(contradicting).toBeUndefined();
  });

  it('are poststratified and raked as R does it (survey 4.1-1, api)', () => {
    const { expected } = JSON.parse(readFileSync('fixtures/sampling/api-srs.json', 'utf8'));
    const rows: readonly Record<string, string>[] = parse(readFileSync('fixtures/sampling/apisrs.csv'), {
      columns: true,
    });
    const groups = [{ strata: [0], population: 6194, answers: 200 }];
    const observations: readonly Observation[] = rows.map((row) => ({
      stratum: 0,
      weight: 6194 / 200,
      y: Number(row['api00']),
      x: 1,
      margins: [row['stype'] ?? ''],
    }));
    const types = new Map([
      ['E', 4421],
      ['H', 755],
      ['M', 1018],
    ]);
    const found = calibrated(groups, observations, [types]);
    if (found === undefined) throw new TypeError('no weights');
    const { ratio } = sampledByMargins(found);
    const [mean, error] = expected.poststrat_by_stype.mean_api00;
    expect(ratio.value).toBeCloseTo(mean, 8);
    // Two numbers were fitted: two degrees of freedom less, and an error that is wider by as much.
    expect(ratio.degrees).toBe(197);
    expect(ratio.error * Math.sqrt(197 / 199)).toBeCloseTo(error, 6);
    const sums = sumsByStratum(observations, 1);
    const random = sampledBySums(groups, sums);
    expect(random.ratio.value).toBeCloseTo(expected.srs.mean_api00.est, 8);
    expect(random.ratio.error).toBeCloseTo(expected.srs.mean_api00.se, 8);
    expect(random.ratio.designEffect).toBeCloseTo(1, 8);
  });
});

describe('the model of Fay and Herriot for small classes', () => {
  it('is used only when asked, marked, and never nationwide', () => {
    const asked = towns(4, 5);
    const [hours, modelled] = [{}, { modelBelow: 5 }].map((options) =>
      estimated(asked, options).find(({ field }) => field === 'staff_hours_per_year'),
    );
    expect(hours?.classes.map(({ method }) => method)).not.toContain('fay-herriot');
    expect(new Set(modelled?.classes.map(({ method }) => method))).toEqual(new Set(['fay-herriot']));
    expect(modelled?.all).toEqual(hours?.all);
    const [first] = modelled?.classes ?? [];
    expect(first?.direct).toEqual(expect.objectContaining({ value: hours?.classes[0]?.value, method: 't' }));
  });
});
