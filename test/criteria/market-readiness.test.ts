import { describe, expect, it } from 'vitest';
import marketReadiness from '../../criteria/market-readiness.js';
import { close, conditionsOf, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

describe('market-readiness', () => {
  it.each([
    ['no vendor', { vendors_nationwide: 0 }, [0, 0]],
    ['one of three vendors', { vendors_nationwide: 1 }, [1 / 3, 1 / 3]],
    ['three vendors', { vendors_nationwide: 3 }, [1, 1]],
    ['more vendors count no more', { vendors_nationwide: 12 }, [1, 1]],
    ['two vendors or more', { vendors_nationwide: { low: 2, high: Infinity } }, [2 / 3, 1]],
  ] as const)('vendors: %s', (_, cells, range) => {
    expect(partOf(marketReadiness, 'vendors', cells).range).toEqual(range);
  });

  it.each([
    ['vendors without word of SaaS', { vendors_nationwide: 3 }, [0.6, 1]],
    ['SaaS without word of vendors', { saas_available: true }, [0.4, 1]],
    ['no SaaS', { saas_available: false }, [0, 0.6]],
    ['vendors and SaaS', { vendors_nationwide: 3, saas_available: true }, [1, 1]],
    ['neither', { vendors_nationwide: 0, saas_available: false }, [0, 0]],
    ['a rating alone', { market_readiness_rating: 'medium' }, [1 / 3, 2 / 3]],
    [
      'a rating narrows the figures',
      { vendors_nationwide: 3, market_readiness_rating: 'medium' },
      [0.6, 2 / 3],
    ],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(marketReadiness, cells)).toEqual(close(range));
  });

  it.each([
    ['no vendor', { vendors_nationwide: 0 }, ['no-vendor']],
    ['no vendor and no SaaS', { vendors_nationwide: 0, saas_available: false }, ['no-vendor', 'no-saas']],
    ['perhaps a vendor', { vendors_nationwide: { low: 0, high: 2 } }, []],
    ['nothing is known', {}, []],
  ])('poses what is surely lacking: %s', (_, cells, conditions) => {
    expect(conditionsOf(marketReadiness, cells)).toEqual(conditions);
  });

  it('lets the number of vendors that is enough be set', () => {
    expect(partOf(marketReadiness, 'vendors', { vendors_nationwide: 5 }, { vendors: 10 }).range).toEqual([
      0.5, 0.5,
    ]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(marketReadiness, {})).toEqual([
      'vendors_nationwide',
      'saas_available',
      'market_readiness_rating',
    ]);
  });

  it('says how many vendors there are, and whether as SaaS', () => {
    const outcome = judge(marketReadiness, { vendors_nationwide: 4, saas_available: false });
    expect(sentences(outcome, 'ja').slice(0, 2)).toEqual([
      '全国に提供しているベンダーは4社',
      'SaaSでの提供はない',
    ]);
    expect(sentences(outcome, 'en').slice(0, 2)).toEqual([
      'vendors serving nationwide: 4',
      'not offered as SaaS',
    ]);
  });
});
