import { describe, expect, it } from 'vitest';
import smallTownBurden from '../../criteria/small-town-burden.js';
import { fieldsOf } from '../../src/criterion/fieldsOf.js';
import { cellReader } from '../../src/inventory/cells/cell.js';
import { frameMembers } from '../../src/record/municipalities/frameMembers.js';
import { tQuantile } from '../../src/sampling/quantiles.js';
import type { TownAnswers } from '../../src/survey/answers/gather.js';
import { estimatesOf } from '../../src/survey/estimates/estimates.js';
import { sourceOfTowns } from '../../src/survey/estimates/source.js';
import { filledInventory } from '../../src/survey/filledInventory.js';
import { surveyOf } from '../../src/survey/plan.js';
import { conditionsOf } from '../criteria/judge.js';

const stratum = '1万人未満';
const fields = fieldsOf([smallTownBurden]);
const columns = ['id', 'name', 'small_town_hours_before', 'small_town_hours_after'];
// Hours differ from town to town by much more than a system changes them in each: a tenth more.
const before = [40, 90, 160, 250, 380, 520];
const after = [44, 100, 175, 274, 420, 570];

/** The inventory that a survey of small towns fills, by field; and what is known of one task before. */
function filled(known: readonly [before: string, after: string] = ['', ''], own = columns) {
  const members = frameMembers.get(stratum) ?? [];
  const plan = surveyOf({
    lang: 'ja',
    towns: members.slice(0, before.length).map(({ code, prefecture, name }) => ({
      ...{ code, prefecture, name, stratum, population: 5000 },
      weight: members.length / before.length,
    })),
    strata: [{ name: stratum, population: members.length }],
    selection: 'random',
    tasks: [{ id: '1', name: '事務', laws: '', asks: ['hours', 'hours-after'] }],
    inventory: { headers: own, rows: [['1', '事務', ...known].slice(0, own.length)] },
    fields: own,
  });
  const towns = new Map(
    plan.towns.map(({ code }, i): [string, TownAnswers] => {
      const row = new Map([
        ['hours', { is: 'figure', value: before[i] ?? 0 }],
        ['hours-after', { is: 'figure', value: after[i] ?? 0 }],
      ] as const);
      return [
        code,
        { code, file: code, rows: new Map([['1', row]]), minutes: undefined, note: '', remarks: [] },
      ];
    }),
  );
  const found = estimatesOf(plan, sourceOfTowns(plan, towns, []), {
    ...{ collapse: false, margins: [], modelBelow: undefined },
  });
  if ('single' in found) throw new TypeError(JSON.stringify(found));
  const { headers, rows } = filledInventory(
    plan,
    { estimates: found.fields, margins: [], vendors: [] },
    fields,
  );
  const titles = new Map(Object.entries(fields).map(([name, { title }]) => [title.ja, name]));
  const cells = headers.map((header, i) => [titles.get(header) ?? header, rows[0]?.[i] ?? ''] as const);
  return { estimates: found.fields, cells: new Map(cells) };
}

/** The cells as the criterion reads them. */
function readCells(cells: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const read = cellReader(field, false).read(cells.get(name) ?? '');
      return read.is === 'value' ? [[name, read.value]] : [];
    }),
  );
}

function sum(of: readonly number[]): number {
  return of.reduce((total, each) => total + each, 0);
}

describe('hours of small towns, asked today and with a common system', () => {
  it('have a change of their own, with the error of the differences of each town', () => {
    const found = filled().estimates.find(({ field }) => field === 'small_town_hours_change');
    const ratio = sum(after) / sum(before) - 1;
    const rests = before.map((hours, i) => (after[i] ?? 0) - hours - ratio * hours);
    const [n, size] = [before.length, frameMembers.get(stratum)?.length ?? 0];
    const error =
      Math.sqrt(((1 - n / size) * (sum(rests.map((rest) => rest ** 2)) / (n - 1))) / n) / (sum(before) / n);
    const reach = tQuantile(0.975, n - 1) * error;
    expect(found?.all).toMatchObject({ method: 't', n });
    if (typeof found?.all !== 'object') throw new TypeError('no estimate');
    expect(found.all.value).toBeCloseTo(ratio, 12);
    expect(found.all.low).toBeCloseTo(ratio - reach, 12);
    expect(found.all.high).toBeCloseTo(ratio + reach, 12);
  });

  it('tell that small towns surely carry more, where the limits of the two means leave it open', () => {
    const { cells } = filled();
    const read = readCells(cells);
    expect(conditionsOf(smallTownBurden, { ...read, small_town_hours_change: undefined })).toEqual([]);
    expect(conditionsOf(smallTownBurden, read)).toEqual(['small-towns-carry-more']);
  });

  it('do not override hours that the analyst wrote', () => {
    expect(filled(['200', '']).cells.get('small_town_hours_change')).toBe('');
    expect(filled(['200～300', '']).cells.get('small_town_hours_change')).not.toBe('');
  });

  it('switch nothing on where the inventory asks for one of the two only', () => {
    const { cells } = filled(['', ''], columns.slice(0, 3));
    expect(cells.has('small_town_hours_change')).toBe(false);
  });
});
