import { describe, expect, it } from 'vitest';
import workforceEffect from '../../criteria/workforce-effect.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

const aPost = { staff_hours_per_year: 4000, hours_saved_share: 0.5 };

describe('workforce-effect', () => {
  it.each([
    ['no hour is freed', { staff_hours_per_year: 4000, hours_saved_share: 0 }, 0],
    [
      'hours freed on a log scale',
      { staff_hours_per_year: 200, hours_saved_share: 0.5 },
      Math.log(101) / Math.log(2001),
    ],
    ['a full-time post is freed', aPost, 1],
    ['more than a post counts no more', { staff_hours_per_year: 90_000, hours_saved_share: 0.5 }, 1],
    [
      'a fall of cost adds nothing',
      { staff_hours_per_year: 200, hours_saved_share: 0.5, cost_change: -0.4 },
      Math.log(101) / Math.log(2001),
    ],
    ['a rise of cost up to the tolerance takes nothing away', { ...aPost, cost_change: 0.1 }, 1],
    ['a rise beyond it takes away in proportion', { ...aPost, cost_change: 0.3 }, 0.5],
    ['a rise of a half leaves nothing', { ...aPost, cost_change: 0.5 }, 0],
    ['a judgement answers where figures are missing', { workforce_effect_rating: 'high' }, 1],
  ])('%s', (_, cells, value) => {
    expect(valueOf(workforceEffect, cells)).toBeCloseTo(value, 12);
  });

  it.each([
    ['hours', { staff_hours_per_year: 100, hours_saved_share: 1 }, { hours: 100 }, 1],
    ['tolerance', { ...aPost, cost_change: 0.3 }, { tolerance: 0.3 }, 1],
    ['ceiling of cost', { ...aPost, cost_change: 0.3 }, { costCeiling: 0.3 }, 0],
    ['tolerance as high as the ceiling', { ...aPost, cost_change: 0.6 }, { tolerance: 0.5 }, 0],
  ])('lets the %s be set', (_, cells, params, value) => {
    expect(valueOf(workforceEffect, cells, params)).toBe(value);
  });

  it.each([
    ['the hours are unknown', { hours_saved_share: 0.3 }, ['staff_hours_per_year']],
    ['the share saved is unknown', { staff_hours_per_year: 900 }, ['hours_saved_share']],
    ['only the cost is known', { cost_change: 0.3 }, ['staff_hours_per_year', 'hours_saved_share']],
  ])('is unknown when %s', (_, cells, needs) => {
    expect(needsOf(workforceEffect, cells)).toEqual([...needs, 'workforce_effect_rating']);
  });

  it('says the hours freed, and whether the cost is within the tolerance', () => {
    const outcome = judge(workforceEffect, {
      staff_hours_per_year: 1200,
      hours_saved_share: 0.3,
      cost_change: 0.05,
    });
    expect(restsOn(outcome)).toEqual(['hours_saved_share', 'staff_hours_per_year', 'cost_change']);
    expect(sentences(outcome, 'ja')).toEqual([
      '1団体で年360時間（30%）を削減できる見込み',
      '現在は1団体で年1,200時間の業務',
      'コストは5%増の見込み（許容範囲10%以内）',
    ]);
    expect(sentences(outcome, 'en')[2]).toBe('the cost rises by 5% (within the 10% tolerated)');
  });

  it.each([
    [0, 'コストは変わらない見込み', 'the cost stays the same'],
    [-0.2, 'コストは20%減の見込み', 'the cost falls by 20%'],
    [0.3, 'コストは30%増の見込み（許容範囲10%を超える）', 'the cost rises by 30% (over the 10% tolerated)'],
  ])('puts a change of cost of %d into words', (cost_change, ja, en) => {
    const outcome = judge(workforceEffect, { ...aPost, cost_change });
    expect([sentences(outcome, 'ja').at(-1), sentences(outcome, 'en').at(-1)]).toEqual([ja, en]);
  });
});
