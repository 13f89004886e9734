import { describe, expect, it } from 'vitest';
import { count, flag, hours, rating } from '../../src/criterion/field.js';
import { rangeOfLevel, type Level } from '../../src/criterion/rated/level.js';
import { agreementsOf } from '../../src/pool/agreement.js';
import { ownCases } from '../../src/pool/fields.js';
import { pooledTasks } from '../../src/pool/pooledTasks.js';
import { fiveNumbersOf } from '../../src/pool/fiveNumbers.js';
import { entry, list } from './entries.js';

const title = { ja: '', en: '' };
const fields = {
  staff_hours_per_year: hours({ title }),
  [ownCases]: count({ title }),
  report_duties: count({ title }),
  service_gain: rating({ title }),
  saas_available: flag({ title }),
};
const lists = [list('A'), list('B', '10k-30k'), list('C', '10k-30k')];

const ofAllSizes = [list('A'), list('B', '100k-300k'), list('C', '10k-30k')];

function cellsOf(...cells: readonly Parameters<typeof entry>[2][]) {
  const entries = cells.map((each, i) => entry('ABC'.charAt(i), '事務', each));
  const [task] = pooledTasks([entries], ofAllSizes, fields);
  return Object.fromEntries((task?.cells ?? []).map(({ field, ...cell }) => [field, cell]));
}

/** What the pool takes of hours and cases that these lists say, or why it takes nothing. */
function hoursOf(...codes: readonly string[]) {
  const own = codes.map((code, i) => entry(code, '事務', { staff_hours_per_year: 100 + i, [ownCases]: i }));
  const [task] = pooledTasks([own], ofAllSizes, fields);
  return task?.cells.map(({ value, why }) => why ?? value);
}

describe('what lists say of one task', () => {
  it('is the median of hours between the lowest and the highest, and the quartiles beside it', () => {
    const { staff_hours_per_year: cell } = cellsOf(
      { staff_hours_per_year: 100 },
      { staff_hours_per_year: 900 },
      { staff_hours_per_year: { low: 180, high: 220, point: 200 } },
    );
    expect(cell).toMatchObject({ lists: 3, value: { low: 100, high: 900, point: 200 } });
    expect(cell?.spread).toMatchObject({ quarter: 150, threeQuarters: 550 });
  });

  it('is not used where one list says it, or all say the same', () => {
    expect(cellsOf({ [ownCases]: 50 }, {})[ownCases]).toMatchObject({ value: undefined, why: 'single' });
    expect(cellsOf({ [ownCases]: 50 }, { [ownCases]: 50 })[ownCases]).toMatchObject({
      value: undefined,
      why: 'alike',
    });
  });

  it('is no mean of all where municipalities are all smaller, or all larger, than the average', () => {
    expect(hoursOf('A', 'C')).toEqual(['one-sided', { low: 0, high: 1, point: 0.5 }]);
    expect(hoursOf('A', 'B')).toEqual([
      { low: 100, high: 101, point: 100.5 },
      { low: 0, high: 1, point: 0.5 },
    ]);
  });

  it('is a range of figures that are not of the municipality, and blank where yes and no differ', () => {
    const cells = cellsOf(
      { report_duties: 2, saas_available: true },
      { report_duties: 5, saas_available: true },
    );
    expect(cells['report_duties']?.value).toEqual({ low: 2, high: 5 });
    expect(cells['saas_available']?.value).toBe(true);
    const differing = cellsOf({ saas_available: true }, { saas_available: false });
    expect(differing['saas_available']).toMatchObject({
      value: undefined,
      why: 'differ',
      said: [true, false],
    });
  });

  it.each([
    [['low', 'high'], 'low-high'],
    [['high', 'medium', 'high'], 'medium-high'],
    [['medium', 'low-medium'], 'low-medium'],
    [['low-medium', 'high'], 'low-high'],
    [['medium', 'medium'], 'medium'],
    [['high'], 'high'],
  ])('is, of the ratings %j, %s', (said, value) => {
    const cells = cellsOf(...said.map((service_gain) => ({ service_gain })));
    expect(cells['service_gain']).toMatchObject({ value, lists: said.length });
  });

  it('is a rating that only widens with each list that rates', () => {
    const all = ['low', 'medium', 'high'];
    for (const first of all)
      for (const second of all)
        for (const third of all) {
          const [few, more] = [
            [first, second],
            [first, second, third],
          ].map((said) => {
            const cell = cellsOf(...said.map((service_gain) => ({ service_gain })))['service_gain'];
            return rangeOfLevel(cell?.value as Level);
          });
          expect([more![0] <= few![0], more![1] >= few![1]]).toEqual([true, true]);
        }
  });

  it('counts a municipality once, and holds both ratings where its own rows differ', () => {
    const rows = [
      entry('A', '事務', { service_gain: 'low' }),
      entry('A', '事務その2', { service_gain: 'high' }),
      entry('B', '事務', { service_gain: 'high' }),
    ];
    const [task] = pooledTasks([rows], lists, fields);
    expect(task?.lists).toBe(2);
    expect(task?.classes).toEqual([
      { population: 'under-10k', lists: 1, of: 1 },
      { population: '10k-30k', lists: 1, of: 2 },
    ]);
    expect(task?.cells).toMatchObject([{ field: 'service_gain', lists: 2, value: 'low-high' }]);
  });

  it('takes no yes and no figure of a municipality whose own rows differ', () => {
    const rows = [
      entry('A', '事務', { saas_available: false }),
      entry('A', '事務その2', { saas_available: true }),
      entry('B', '事務', { saas_available: true }),
    ];
    const [task] = pooledTasks([rows], lists, fields);
    expect(task?.cells).toMatchObject([{ field: 'saas_available', lists: 1, value: true }]);
  });
});

describe('quartiles', () => {
  it('are those of Hyndman and Fan, type 7', () => {
    // R: quantile(c(7, 15, 36, 39, 40, 41)) is 7.00 20.25 37.50 39.75 41.00
    expect(fiveNumbersOf([41, 7, 40, 15, 39, 36])).toEqual({
      n: 6,
      low: 7,
      quarter: 20.25,
      median: 37.5,
      threeQuarters: 39.75,
      high: 41,
    });
    expect(fiveNumbersOf([])).toBeUndefined();
  });
});

describe('agreement', () => {
  it('is found over the tasks that several lists rated, and W over those that all did', () => {
    const groups = (['low', 'medium', 'high'] as const).map((service_gain) => [
      entry('A', service_gain, { service_gain }),
      entry('B', service_gain, { service_gain }),
    ]);
    const alone = [entry('C', 'x', { service_gain: 'low' })];
    const tasks = pooledTasks([...groups, alone], lists, fields);
    expect(agreementsOf(tasks, lists, fields)).toEqual([
      {
        field: 'service_gain',
        scale: 'ordinal',
        raters: 2,
        tasks: 3,
        complete: 3,
        alpha: 1,
        concordance: 1,
      },
    ]);
  });
});
