import { describe, expect, it } from 'vitest';
import commonality from '../../criteria/commonality.js';
import { judge, needsOf, partOf, pointOf, rangeOf, restsOn, sentences } from './judge.js';

const all = { municipalities_share: 1, workflow_similarity: 1, customised_share: 0 };

describe('commonality', () => {
  it.each([
    ['performing', 'no municipality performs it', { municipalities_performing: 0 }, [0, 0]],
    ['performing', 'all 1,741 municipalities perform it', { municipalities_performing: 1741 }, [1, 1]],
    ['performing', 'the share of municipalities is the value', { municipalities_share: 0.25 }, [0.25, 0.25]],
    ['performing', 'a share within limits', { municipalities_share: { low: 0.2, high: 0.6 } }, [0.2, 0.6]],
    [
      'performing',
      'at least half of them',
      { municipalities_performing: { low: 870.5, high: Infinity } },
      [0.5, 1],
    ],
    ['similarity', 'work flows have nothing in common', { workflow_similarity: 0 }, [0, 0]],
    ['similarity', 'work flows are the same everywhere', { workflow_similarity: 1 }, [1, 1]],
    ['customised', 'every system is customised', { customised_share: 1 }, [0, 0]],
    ['customised', 'no system is customised', { customised_share: 0 }, [1, 1]],
  ] as const)('%s: %s', (part, _, cells, range) => {
    expect(partOf(commonality, part, cells)).toMatchObject({ range });
  });

  it.each([
    ['all that is known', all, [1, 1]],
    ['how many perform it carries most', { municipalities_share: 1 }, [0.7, 1]],
    ['a trace of differing practice carries least', { customised_share: 1 }, [0, 0.9]],
    [
      'each part counts with its share',
      { municipalities_share: 0.5, workflow_similarity: 0.5 },
      [0.45, 0.55],
    ],
    ['a rating alone', { commonality_rating: 'medium' }, [1 / 3, 2 / 3]],
    [
      'a rating narrows what the figures leave open',
      { municipalities_share: 0.9, commonality_rating: 'high' },
      [2 / 3, 0.93],
    ],
    [
      'figures go before a rating that contradicts them',
      { municipalities_share: 1, commonality_rating: 'low' },
      [0.7, 1],
    ],
    ['nothing known', {}, [0, 1]],
  ])('%s', (_, cells, [low, high]) => {
    const range = rangeOf(commonality, cells);
    expect(range[0]).toBeCloseTo(low!, 12);
    expect(range[1]).toBeCloseTo(high!, 12);
  });

  it('counts half for what is unknown where nothing better is declared', () => {
    expect(pointOf(commonality, { municipalities_share: 1 })).toBeCloseTo(0.85, 12);
  });

  it('says so where a rating contradicts the figures', () => {
    const outcome = judge(commonality, { municipalities_share: 1, commonality_rating: 'low' });
    expect(sentences(outcome, 'ja').at(-1)).toBe('判断（低・中・高）と数値が食い違うため、数値による');
  });

  it('counts the share of municipalities before their number', () => {
    const outcome = judge(commonality, { municipalities_share: 0.5, municipalities_performing: 1741 });
    expect(restsOn(outcome)).toEqual(['municipalities_share']);
  });

  it('takes another number of municipalities as all', () => {
    const half = partOf(
      commonality,
      'performing',
      { municipalities_performing: 407 },
      { municipalities: 814 },
    );
    expect(half.range).toEqual([0.5, 0.5]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(commonality, {})).toEqual([
      'municipalities_share',
      'municipalities_performing',
      'workflow_similarity',
      'customised_share',
      'commonality_rating',
    ]);
  });

  it('says how many of how many perform it', () => {
    const outcome = judge(commonality, { municipalities_performing: 1500, customised_share: 0.2 });
    expect(sentences(outcome, 'ja')).toEqual([
      '1,741団体中1,500団体が実施（86.2%）',
      '独自にカスタマイズしている市町村は20%',
    ]);
    expect(sentences(outcome, 'en')[0]).toBe('1,500 of 1,741 municipalities perform it (86.2%)');
    const roughly = judge(commonality, { municipalities_performing: { low: 800, high: 1000 } });
    expect(sentences(roughly, 'ja')).toEqual(['1,741団体中800〜1,000団体が実施']);
  });
});
