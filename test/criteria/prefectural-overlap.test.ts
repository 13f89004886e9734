import { describe, expect, it } from 'vitest';
import prefecturalOverlap from '../../criteria/prefectural-overlap.js';
import { judge, needsOf, sentences, valueOf } from './judge.js';

describe('prefectural-overlap', () => {
  it.each([
    ['no prefecture procures it jointly', { joint_procurement_prefectures: 0 }, 1],
    ['a quarter of the prefectures', { joint_procurement_prefectures: 12 }, 0.5],
    ['more than half of the prefectures', { joint_procurement_prefectures: 24 }, 0],
    ['no municipality is covered', { joint_procurement_share: 0 }, 1],
    ['a quarter of the municipalities', { joint_procurement_share: 0.25 }, 0.5],
    ['half of the municipalities', { joint_procurement_share: 0.5 }, 0],
    ['no nationwide system', { nationwide_system: [] }, 1],
    ['a nationwide system', { nationwide_system: ['eLTAX'] }, 0],
    [
      'the largest overlap decides',
      { joint_procurement_prefectures: 0, joint_procurement_share: 0.25, nationwide_system: [] },
      0.5,
    ],
    ['a judgement of a high overlap speaks against', { prefectural_overlap_rating: 'high' }, 0],
  ])('%s', (_, cells, value) => {
    expect(valueOf(prefecturalOverlap, cells)).toBeCloseTo(value, 12);
  });

  it.each([
    ['prefectures', { joint_procurement_prefectures: 10 }, { prefectures: 10 }],
    ['share', { joint_procurement_share: 0.3 }, { share: 0.3 }],
  ])('lets the goalpost of %s be set', (_, cells, params) => {
    expect(valueOf(prefecturalOverlap, cells, params)).toBe(0);
  });

  it('tells the verdict the share of municipalities covered, and nothing else', () => {
    expect(
      judge(prefecturalOverlap, { joint_procurement_share: 0.3, nationwide_system: ['eLTAX'] }),
    ).toMatchObject({ extent: 0.3 });
    expect(judge(prefecturalOverlap, { joint_procurement_prefectures: 47 })).not.toHaveProperty('extent');
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(prefecturalOverlap, {})).toHaveLength(4);
  });

  it('names the nationwide system', () => {
    const outcome = judge(prefecturalOverlap, {
      joint_procurement_prefectures: 3,
      nationwide_system: ['eLTAX'],
    });
    expect(sentences(outcome, 'ja')).toEqual([
      '3都道府県で共同調達を実施',
      '全国共通のシステムが既にある（eLTAX）',
    ]);
    expect(sentences(outcome, 'en')[1]).toBe('a nationwide system exists (eLTAX)');
  });
});
