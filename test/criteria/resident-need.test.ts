import { describe, expect, it } from 'vitest';
import residentNeed from '../../criteria/resident-need.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

describe('resident-need', () => {
  it.each([
    ['the upper goalpost of procedures', { resident_procedures: 36 }, 1],
    ['procedures beyond the goalpost count no more', { resident_procedures: 357 }, 1],
    ['procedures on a log scale', { resident_procedures: 5 }, Math.log(6) / Math.log(37)],
    ['no cases', { cases_per_year: 0 }, 0],
    ['the upper goalpost of cases', { cases_per_year: 600_000 }, 1],
    ['no gain in service', { service_gain: 'low' }, 0],
    ['a fair gain in service', { service_gain: 'medium' }, 0.5],
    ['a large gain in service', { service_gain: 'high' }, 1],
    [
      'the known figures are averaged',
      { resident_procedures: 36, cases_per_year: 0, service_gain: 'medium' },
      0.5,
    ],
    ['a judgement answers where figures are missing', { resident_need_rating: 'high' }, 1],
  ])('%s', (_, cells, value) => {
    expect(valueOf(residentNeed, cells)).toBeCloseTo(value, 12);
  });

  it('does not count cases and gain where residents have no procedure', () => {
    const outcome = judge(residentNeed, {
      resident_procedures: 0,
      cases_per_year: 600_000,
      service_gain: 'high',
    });
    expect(outcome).toMatchObject({ value: 0 });
    expect(restsOn(outcome)).toEqual(['resident_procedures']);
  });

  it.each([
    ['procedures', { resident_procedures: 9 }, { procedures: 9 }],
    ['cases', { cases_per_year: 100 }, { cases: 100 }],
  ])('lets the goalpost of %s be set', (_, cells, params) => {
    expect(valueOf(residentNeed, cells, params)).toBe(1);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(residentNeed, {})).toHaveLength(4);
  });

  it('tells kinds from cases in its sentences', () => {
    const outcome = judge(residentNeed, {
      resident_procedures: 12,
      cases_per_year: 12_345,
      service_gain: 'high',
    });
    expect(sentences(outcome, 'ja')).toEqual([
      '住民が行う手続は12種類',
      '手続は全国で年12,345件',
      '住民サービスの向上の見込みは大きい',
    ]);
    expect(sentences(outcome, 'en')[1]).toBe('cases a year nationwide: 12,345');
  });
});
