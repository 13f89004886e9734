import { describe, expect, it } from 'vitest';
import smallTownBurden from '../../criteria/small-town-burden.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

const hours = (before: number, after: number) => ({
  small_town_hours_before: before,
  small_town_hours_after: after,
});

describe('small-town-burden', () => {
  it.each([
    ['hours rise by a half', hours(100, 150), 0],
    ['hours stay the same', hours(100, 100), 0.5],
    ['hours fall by a quarter', hours(100, 75), 0.75],
    ['hours fall by a half', hours(100, 50), 1],
    ['hours fall to nothing', hours(100, 0), 1],
    ['no work before or after', hours(0, 0), 0.5],
    ['work where there was none', hours(0, 1), 0],
    ['no cases', { small_town_cases_per_year: 0 }, 0],
    ['cases on a log scale', { small_town_cases_per_year: 9 }, Math.log(10) / Math.log(101)],
    ['two cases a week', { small_town_cases_per_year: 100 }, 1],
    ['hours and cases are averaged', { ...hours(100, 100), small_town_cases_per_year: 100 }, 0.75],
    [
      'hours after without hours before do not count',
      { small_town_hours_after: 9, small_town_cases_per_year: 100 },
      1,
    ],
    [
      'hours before without hours after do not count',
      { small_town_hours_before: 9, small_town_cases_per_year: 0 },
      0,
    ],
    ['a judgement of a high burden speaks against', { small_town_burden_rating: 'high' }, 0],
    ['a judgement of a low burden speaks for', { small_town_burden_rating: 'low' }, 1],
  ])('%s', (_, cells, value) => {
    expect(valueOf(smallTownBurden, cells)).toBeCloseTo(value, 12);
  });

  it.each([
    ['gain', hours(100, 80), { gain: 0.2 }, 1],
    ['loss', hours(100, 120), { loss: -0.2 }, 0],
    ['goalpost of cases', { small_town_cases_per_year: 12 }, { cases: 12 }, 1],
  ])('lets the %s be set', (_, cells, params, value) => {
    expect(valueOf(smallTownBurden, cells, params)).toBeCloseTo(value, 12);
  });

  it.each([
    [
      'nothing is known',
      {},
      ['small_town_hours_before', 'small_town_hours_after', 'small_town_cases_per_year'],
    ],
    [
      'hours before stand alone',
      { small_town_hours_before: 5 },
      ['small_town_hours_after', 'small_town_cases_per_year'],
    ],
    [
      'hours after stand alone',
      { small_town_hours_after: 5 },
      ['small_town_hours_before', 'small_town_cases_per_year'],
    ],
  ])('is unknown when %s', (_, cells, needs) => {
    expect(needsOf(smallTownBurden, cells)).toEqual([...needs, 'small_town_burden_rating']);
  });

  it('warns when a system makes a small town busier, and only then', () => {
    const outcome = judge(smallTownBurden, hours(20, 32));
    expect(sentences(outcome, 'ja').at(-1)).toBe('留意：小規模町村では事務が年12時間増える見込み');
    expect(sentences(outcome, 'en').at(-1)).toBe('beware: a small town would spend 12 hours a year more');
    expect(judge(smallTownBurden, hours(20, 20))).not.toHaveProperty('caution');
  });

  it('says the hours before and after', () => {
    const outcome = judge(smallTownBurden, hours(300, 200));
    expect(restsOn(outcome)).toEqual(['small_town_hours_before', 'small_town_hours_after']);
    expect(sentences(outcome, 'ja')).toEqual([
      '小規模町村での作業は年300時間',
      '導入後は年200時間に減る見込み',
    ]);
  });
});
