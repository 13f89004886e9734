import { describe, expect, it } from 'vitest';
import workforceEffect from '../../criteria/workforce-effect.js';
import { close, conditionsOf, judge, needsOf, partOf, rangeOf, restsOn, sentences } from './judge.js';

const aPost = { staff_hours_per_year: 4000, hours_saved_share: 0.5 };
const log = (x: number) => Math.log1p(x) / Math.log(2001);

describe('workforce-effect', () => {
  it.each([
    ['freed', 'no hour is freed', { staff_hours_per_year: 4000, hours_saved_share: 0 }, [0, 0]],
    [
      'freed',
      'hours on a log scale',
      { staff_hours_per_year: 200, hours_saved_share: 0.5 },
      [log(100), log(100)],
    ],
    ['freed', 'a full-time post is freed', aPost, [1, 1]],
    [
      'freed',
      'more than a post counts no more',
      { staff_hours_per_year: 90_000, hours_saved_share: 0.5 },
      [1, 1],
    ],
    ['freed', 'hours without a share saved', { staff_hours_per_year: 200 }, [0, log(200)]],
    ['freed', 'a share saved of nobody knows what', { hours_saved_share: 0.3 }, [0, 1]],
    ['freed', 'nothing saved, whatever the hours', { hours_saved_share: 0 }, [0, 0]],
    [
      'freed',
      'hours within limits',
      { staff_hours_per_year: { low: 200, high: 400 }, hours_saved_share: 0.5 },
      [log(100), log(200)],
    ],
    ['cost', 'a fall of cost adds nothing', { cost_change: -0.4 }, [1, 1]],
    ['cost', 'a rise up to the tolerance takes nothing away', { cost_change: 0.1 }, [1, 1]],
    ['cost', 'a rise beyond it takes away in proportion', { cost_change: 0.3 }, [0.5, 0.5]],
    ['cost', 'a rise of a half leaves nothing', { cost_change: 0.5 }, [0, 0]],
    ['cost', 'a rise within limits', { cost_change: { low: 0, high: 0.3 } }, [0.5, 1]],
  ])('%s: %s', (part, _, cells, range) => {
    expect(partOf(workforceEffect, part, cells).range).toEqual(close(range));
  });

  it.each([
    ['the hours carry most', aPost, [0.85, 1]],
    ['each part counts with its share', { ...aPost, cost_change: 0.3 }, [0.925, 0.925]],
    ['the cost alone says little', { cost_change: 0 }, [0.15, 1]],
    ['a rating alone', { workforce_effect_rating: 'high' }, [2 / 3, 1]],
    [
      'a rating narrows the hours',
      { staff_hours_per_year: 2000, workforce_effect_rating: 'high' },
      [2 / 3, 1],
    ],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(workforceEffect, cells)).toEqual(close(range));
  });

  it('counts half of the hours where the share saved is unknown, and says what it needs', () => {
    const freed = partOf(workforceEffect, 'freed', { staff_hours_per_year: 200 });
    expect(freed).toMatchObject({ is: 'bounded', point: log(100), needs: ['hours_saved_share'] });
  });

  it.each([
    ['freed', { staff_hours_per_year: 100, hours_saved_share: 1 }, { hours: 100 }, 1],
    ['cost', { cost_change: 0.3 }, { tolerance: 0.3 }, 1],
    ['cost', { cost_change: 0.3 }, { costCeiling: 0.3 }, 0],
    ['cost', { cost_change: 0.6 }, { tolerance: 0.5 }, 0],
  ])('lets the goalposts of %s be set', (part, cells, params, value) => {
    expect(partOf(workforceEffect, part, cells, params).range).toEqual([value, value]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(workforceEffect, {})).toEqual([
      'staff_hours_per_year',
      'hours_saved_share',
      'cost_change',
      'workforce_effect_rating',
    ]);
  });

  it.each([
    ['within the tolerance', { cost_change: 0.1 }, []],
    ['above it', { cost_change: 0.11 }, ['cost-above-tolerance']],
    ['surely above it', { cost_change: { low: 0.2, high: 0.9 } }, ['cost-above-tolerance']],
    ['perhaps above it', { cost_change: { low: 0, high: 0.9 } }, []],
    ['unknown', {}, []],
  ])('poses a condition where the cost is surely above the tolerance: %s', (_, cells, conditions) => {
    expect(conditionsOf(workforceEffect, cells)).toEqual(conditions);
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
    expect([sentences(outcome, 'ja')[2], sentences(outcome, 'en')[2]]).toEqual([ja, en]);
  });
});
