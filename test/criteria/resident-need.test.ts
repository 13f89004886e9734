import { describe, expect, it } from 'vitest';
import residentNeed from '../../criteria/resident-need.js';
import { paramsOf } from '../../src/scoring/params.js';
import { close, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

const log = (x: number, most: number) => Math.log1p(x) / Math.log1p(most);

describe('resident-need', () => {
  it.each([
    ['kinds', 'no procedures', { resident_procedures: 0 }, [0, 0]],
    ['kinds', 'the upper goalpost of procedures', { resident_procedures: 36 }, [1, 1]],
    ['kinds', 'procedures beyond it count no more', { resident_procedures: 357 }, [1, 1]],
    ['kinds', 'procedures on a log scale', { resident_procedures: 5 }, [log(5, 36), log(5, 36)]],
    ['cases', 'no cases', { resident_procedures: 1, cases_per_year: 0 }, [0, 0]],
    ['cases', 'the upper goalpost of cases', { resident_procedures: 1, cases_per_year: 600_000 }, [1, 1]],
    [
      'cases',
      'cases within limits',
      { resident_procedures: 1, cases_per_year: { low: 100, high: 600_000 } },
      [log(100, 600_000), 1],
    ],
    ['gain', 'a small gain in service', { service_gain: 'low' }, [0, 1 / 3]],
    ['gain', 'a fair gain in service', { service_gain: 'medium' }, [1 / 3, 2 / 3]],
    ['gain', 'a large gain in service', { service_gain: 'high' }, [2 / 3, 1]],
    [
      'cases',
      'cases of others, for no resident takes part',
      { resident_procedures: 0, cases_per_year: 9 },
      [0, 0],
    ],
    ['cases', 'none, for no resident takes part', { resident_procedures: 0 }, [0, 0]],
    [
      'cases',
      'cases, if residents take part',
      { resident_procedures: { low: 0, high: 3 }, cases_per_year: 600_000 },
      [0, 1],
    ],
  ])('%s: %s', (part, _, cells, range) => {
    expect(partOf(residentNeed, part, cells).range).toEqual(close(range));
  });

  it('takes cases for those of residents where the inventory has no column of their procedures', () => {
    const cells = { cases_per_year: 600_000 };
    const [without, with_] = [false, true].map((asks) =>
      residentNeed.score(cells, paramsOf(residentNeed), { asks: () => asks }),
    );
    expect([without, with_]).toMatchObject([
      { parts: [{ id: 'cases', range: [1, 1] }, {}, {}] },
      { parts: [{ id: 'cases', range: [0, 1] }, {}, {}] },
    ]);
  });

  it.each([
    ['the kinds of procedures say little', { resident_procedures: 36 }, [0.1, 1]],
    ['the cases carry most', { resident_procedures: 36, cases_per_year: 600_000 }, [0.8, 1]],
    [
      'each part counts with its share',
      { resident_procedures: 36, cases_per_year: 0, service_gain: 'medium' },
      [0.1 + 0.2 / 3, 0.1 + 0.4 / 3],
    ],
    [
      'a few cases count for more than none',
      { resident_procedures: 36, cases_per_year: 1000 },
      [0.1 + 0.7 * log(1000, 600_000), 0.3 + 0.7 * log(1000, 600_000)],
    ],
    ['a rating alone', { resident_need_rating: 'high' }, [2 / 3, 1]],
    ['a rating narrows the kinds', { resident_procedures: 36, resident_need_rating: 'low' }, [0.1, 1 / 3]],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(residentNeed, cells)).toEqual(close(range));
  });

  it.each([
    ['no procedures of residents, yet cases', { resident_procedures: 0, cases_per_year: 9 }, true],
    [
      'no procedures and perhaps cases',
      { resident_procedures: 0, cases_per_year: { low: 0, high: 9 } },
      false,
    ],
    ['procedures and cases', { resident_procedures: 1, cases_per_year: 9 }, false],
  ])('says that cases are those of others, and count for no need: %s', (_, cells, warns) => {
    const said = sentences(judge(residentNeed, cells), 'ja')
      .at(-1)
      ?.startsWith('住民が行う法定手続の記録はなく');
    expect(said).toBe(warns);
  });

  it.each([
    ['kinds', { resident_procedures: 9 }, { procedures: 9 }],
    ['cases', { resident_procedures: 1, cases_per_year: 100 }, { cases: 100 }],
  ])('lets the goalpost of %s be set', (part, cells, params) => {
    expect(partOf(residentNeed, part, cells, params).range).toEqual([1, 1]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(residentNeed, {})).toEqual([
      'cases_per_year',
      'service_gain',
      'resident_procedures',
      'resident_need_rating',
    ]);
  });

  it('tells kinds from cases in its sentences', () => {
    const outcome = judge(residentNeed, {
      resident_procedures: 12,
      cases_per_year: 12_345,
      service_gain: 'high',
    });
    expect(sentences(outcome, 'ja')).toEqual([
      '手続は全国で年12,345件',
      '住民サービスの向上の見込みは大きい',
      '住民が行う手続は12種類',
    ]);
    expect(sentences(outcome, 'en')[0]).toBe('cases a year nationwide: 12,345');
  });
});
