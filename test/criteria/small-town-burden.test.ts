import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/criterion/index.js';
import smallTownBurden from '../../criteria/small-town-burden.js';
import { close, conditionsOf, judge, needsOf, partOf, rangeOf, restsOn, sentences } from './judge.js';

const hours = (before: Figure, after: Figure) => ({
  small_town_hours_before: before,
  small_town_hours_after: after,
});

describe('small-town-burden', () => {
  it.each([
    ['hours', 'hours rise by a half', hours(100, 150), [0, 0]],
    ['hours', 'hours stay the same', hours(100, 100), [0.5, 0.5]],
    ['hours', 'hours fall by a quarter', hours(100, 75), [0.75, 0.75]],
    ['hours', 'hours fall by a half', hours(100, 50), [1, 1]],
    ['hours', 'hours fall to nothing', hours(100, 0), [1, 1]],
    ['hours', 'no work before or after', hours(0, 0), [0.5, 0.5]],
    ['hours', 'work where there was none', hours(0, 1), [0, 0]],
    ['hours', 'hours within limits', hours(100, { low: 50, high: 100 }), [0.5, 1]],
    ['hours', 'hours without an upper limit', hours({ low: 100, high: Infinity }, 75), [0.75, 1]],
    ['hours', 'a change by itself', { small_town_hours_change: -0.25 }, [0.75, 0.75]],
    ['hours', 'a change of nothing', { small_town_hours_change: 0 }, [0.5, 0.5]],
    ['hours', 'a change within limits', { small_town_hours_change: { low: -1, high: 0.25 } }, [0.25, 1]],
    [
      'hours',
      'a change before the two hours it is of',
      { ...hours({ low: 80, high: 120 }, { low: 80, high: 120 }), small_town_hours_change: 0.25 },
      [0.25, 0.25],
    ],
    ['hours', 'hours after, without hours before', { small_town_hours_after: 9 }, [0, 1]],
    ['hours', 'hours before, without hours after', { small_town_hours_before: 9 }, [0, 1]],
    ['cases', 'no cases', { small_town_cases_per_year: 0 }, [0, 0]],
    [
      'cases',
      'cases on a log scale',
      { small_town_cases_per_year: 9 },
      Array(2).fill(Math.log(10) / Math.log(101)),
    ],
    ['cases', 'two cases a week', { small_town_cases_per_year: 100 }, [1, 1]],
  ])('%s: %s', (part, _, cells, range) => {
    expect(partOf(smallTownBurden, part, cells).range).toEqual(close(range));
  });

  it.each([
    ['the hours carry most', hours(100, 50), [0.7, 1]],
    ['each part counts with its share', { ...hours(100, 100), small_town_cases_per_year: 100 }, [0.65, 0.65]],
    [
      'half of the hours is no answer',
      { small_town_hours_after: 9, small_town_cases_per_year: 100 },
      [0.3, 1],
    ],
    ['a rating of a high burden speaks against', { small_town_burden_rating: 'high' }, [0, 1 / 3]],
    ['a rating of a low burden speaks for', { small_town_burden_rating: 'low' }, [2 / 3, 1]],
    [
      'a rating narrows the cases',
      { small_town_cases_per_year: 100, small_town_burden_rating: 'high' },
      [0.3, 1 / 3],
    ],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(smallTownBurden, cells)).toEqual(close(range));
  });

  it.each([
    ['hours', hours(100, 80), { gain: 0.2 }, [1, 1]],
    ['hours', hours(100, 120), { loss: -0.2 }, [0, 0]],
    ['cases', { small_town_cases_per_year: 12 }, { cases: 12 }, [1, 1]],
  ])('lets the goalposts of %s be set', (part, cells, params, range) => {
    expect(partOf(smallTownBurden, part, cells, params).range).toEqual(close(range));
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

  it.each([
    ['more hours than before', hours(20, 32), ['small-towns-carry-more']],
    ['as many', hours(20, 20), []],
    ['surely more', hours({ low: 10, high: 20 }, { low: 21, high: 40 }), ['small-towns-carry-more']],
    ['perhaps more', hours({ low: 10, high: 30 }, { low: 21, high: 40 }), []],
    ['hours after alone', { small_town_hours_after: 9 }, []],
    [
      'a change that is surely a rise, where the two hours leave it open',
      {
        ...hours({ low: 80, high: 120 }, { low: 90, high: 140 }),
        small_town_hours_change: { low: 0.05, high: 0.2 },
      },
      ['small-towns-carry-more'],
    ],
    ['a change that is perhaps one', { small_town_hours_change: { low: -0.1, high: 0.2 } }, []],
  ])('poses a condition where small towns surely carry more: %s', (_, cells, conditions) => {
    expect(conditionsOf(smallTownBurden, cells)).toEqual(conditions);
  });

  it('says how much more', () => {
    const outcome = judge(smallTownBurden, hours(20, 32));
    expect(sentences(outcome, 'ja').at(-1)).toBe(
      '小規模町村では年12時間増える見込み：負担を抑える方法を決めること',
    );
    expect(sentences(outcome, 'en').at(-1)).toBe(
      'small towns need 12 hours a year more: settle how to spare them',
    );
  });

  it('says by which share, where the change is known', () => {
    const outcome = judge(smallTownBurden, { small_town_hours_change: { low: 0.05, high: 0.2, point: 0.1 } });
    expect(sentences(outcome, 'ja')).toEqual([
      '小規模町村での時間の増減は5〜20%の見込み',
      '小規模町村で時間が5〜20%増える見込み：負担の抑え方を決めること',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'the hours of small towns change by 5%–20%',
      'small towns need 5%–20% more hours: settle how to spare them',
    ]);
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
