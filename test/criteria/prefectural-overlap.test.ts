import { describe, expect, it } from 'vitest';
import type { Cells, Range } from '../../src/criterion/index.js';
import prefecturalOverlap from '../../criteria/prefectural-overlap.js';
import { close, conditionsOf, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

function extentOf(cells: Cells): Range | undefined {
  const outcome = judge(prefecturalOverlap, cells);
  return outcome.status === 'scored' ? outcome.extent : undefined;
}

describe('prefectural-overlap', () => {
  it.each([
    ['prefectures', 'no prefecture procures it jointly', { joint_procurement_prefectures: 0 }, [1, 1]],
    ['prefectures', 'a quarter of the prefectures', { joint_procurement_prefectures: 12 }, [0.5, 0.5]],
    ['prefectures', 'more than half of the prefectures', { joint_procurement_prefectures: 24 }, [0, 0]],
    ['prefectures', 'at least a quarter', { joint_procurement_prefectures: { low: 12, high: 47 } }, [0, 0.5]],
    ['joined', 'no municipality is covered', { joint_procurement_share: 0 }, [1, 1]],
    ['joined', 'a quarter of the municipalities', { joint_procurement_share: 0.25 }, [0.5, 0.5]],
    ['joined', 'half of the municipalities', { joint_procurement_share: 0.5 }, [0, 0]],
  ] as const)('%s: %s', (part, _, cells, range) => {
    expect(partOf(prefecturalOverlap, part, cells).range).toEqual(range);
  });

  it.each([
    ['the municipalities carry most', { joint_procurement_share: 0.5 }, [0, 0.25]],
    ['the prefectures alone leave most open', { joint_procurement_prefectures: 0 }, [0.25, 1]],
    ['no overlap', { joint_procurement_share: 0, joint_procurement_prefectures: 0 }, [1, 1]],
    ['a nationwide system is a condition, not a value', { nationwide_system: ['eLTAX'] }, [0, 1]],
    ['the absence of one is no value either', { nationwide_system: [] }, [0, 1]],
    ['a rating of a high overlap speaks against', { prefectural_overlap_rating: 'high' }, [0, 1 / 3]],
    [
      'a rating narrows the prefectures',
      { joint_procurement_prefectures: 0, prefectural_overlap_rating: 'high' },
      [0.25, 1 / 3],
    ],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(prefecturalOverlap, cells)).toEqual(close(range));
  });

  it.each([
    ['joined', { joint_procurement_share: 0.3 }, { share: 0.3 }],
    ['prefectures', { joint_procurement_prefectures: 10 }, { prefectures: 10 }],
  ])('lets the goalpost of %s be set', (part, cells, params) => {
    expect(partOf(prefecturalOverlap, part, cells, params).range).toEqual([0, 0]);
  });

  it('gives the verdict the share of municipalities covered, and nothing else', () => {
    expect(extentOf({ joint_procurement_share: 0.3, nationwide_system: ['eLTAX'] })).toEqual([0.3, 0.3]);
    expect(extentOf({ joint_procurement_share: { low: 0.3, high: 0.6 } })).toEqual([0.3, 0.6]);
    expect(extentOf({ joint_procurement_prefectures: 47 })).toBeUndefined();
    expect(extentOf({ prefectural_overlap_rating: 'high' })).toBeUndefined();
    const partly = { joint_procurement_share: { low: 0.2, high: 0.6 } };
    expect(extentOf({ ...partly, prefectural_overlap_rating: 'high' })).toEqual([0.2, 0.6]);
  });

  it.each([
    ['a tenth of the municipalities', { joint_procurement_share: 0.1 }, ['covered-in-part']],
    ['a tenth of the prefectures', { joint_procurement_prefectures: 5 }, ['covered-in-part']],
    ['fewer', { joint_procurement_share: 0.09, joint_procurement_prefectures: 4 }, []],
    ['perhaps a tenth', { joint_procurement_share: { low: 0.05, high: 0.2 } }, []],
    ['a nationwide system', { nationwide_system: ['eLTAX'] }, ['nationwide-system']],
    ['nothing known', {}, []],
  ])('poses what is surely covered: %s', (_, cells, conditions) => {
    expect(conditionsOf(prefecturalOverlap, cells)).toEqual(conditions);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(prefecturalOverlap, {})).toEqual([
      'joint_procurement_share',
      'joint_procurement_prefectures',
      'prefectural_overlap_rating',
    ]);
  });

  it('names the nationwide system', () => {
    const outcome = judge(prefecturalOverlap, {
      joint_procurement_prefectures: 3,
      nationwide_system: ['eLTAX', 'LGWAN'],
    });
    expect(sentences(outcome, 'ja')).toEqual([
      '3都道府県で共同調達を実施',
      '全国共通のシステムが既にある（eLTAXほか）：関係を決めること',
    ]);
    expect(sentences(outcome, 'en')[1]).toBe('a nationwide system exists (eLTAX …): settle how the two fit');
  });
});
