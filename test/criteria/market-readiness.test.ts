import { describe, expect, it } from 'vitest';
import marketReadiness from '../../criteria/market-readiness.js';
import { judge, needsOf, sentences, valueOf } from './judge.js';

describe('market-readiness', () => {
  it.each([
    ['no vendor', { vendors_nationwide: 0 }, 0],
    ['one of three vendors', { vendors_nationwide: 1 }, 1 / 3],
    ['three vendors', { vendors_nationwide: 3 }, 1],
    ['more vendors count no more', { vendors_nationwide: 12 }, 1],
    ['no SaaS on offer', { saas_available: false }, 0],
    ['SaaS on offer', { saas_available: true }, 1],
    ['vendors and SaaS are averaged', { vendors_nationwide: 3, saas_available: false }, 0.5],
    ['a judgement answers where figures are missing', { market_readiness_rating: 'medium' }, 0.5],
  ])('%s', (_, cells, value) => {
    expect(valueOf(marketReadiness, cells)).toBeCloseTo(value, 12);
  });

  it('lets the number of vendors that is enough be set', () => {
    expect(valueOf(marketReadiness, { vendors_nationwide: 5 }, { vendors: 10 })).toBe(0.5);
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
    expect(sentences(outcome, 'ja')).toEqual(['全国に提供しているベンダーは4社', 'SaaSでの提供はない']);
    expect(sentences(outcome, 'en')).toEqual(['vendors serving nationwide: 4', 'not offered as SaaS']);
  });
});
