import { describe, expect, it } from 'vitest';
import commonality from '../../criteria/commonality.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

describe('commonality', () => {
  it.each([
    ['no municipality performs it', { municipalities_performing: 0 }, 0],
    ['all 1,741 municipalities perform it', { municipalities_performing: 1741 }, 1],
    ['the share of municipalities is the value', { municipalities_share: 0.25 }, 0.25],
    ['work flows have nothing in common', { workflow_similarity: 0 }, 0],
    ['work flows are the same everywhere', { workflow_similarity: 1 }, 1],
    ['every system is customised', { customised_share: 1 }, 0],
    ['no system is customised', { customised_share: 0 }, 1],
    [
      'the known figures are averaged',
      { municipalities_share: 1, workflow_similarity: 0.5, customised_share: 1 },
      0.5,
    ],
    ['a judgement answers where figures are missing', { commonality_rating: 'medium' }, 0.5],
    ['figures go before a judgement', { municipalities_share: 0.9, commonality_rating: 'low' }, 0.9],
  ])('%s', (_, cells, value) => {
    expect(valueOf(commonality, cells)).toBeCloseTo(value, 12);
  });

  it('counts the share of municipalities before their number', () => {
    const outcome = judge(commonality, { municipalities_share: 0.5, municipalities_performing: 1741 });
    expect(outcome).toMatchObject({ value: 0.5 });
    expect(restsOn(outcome)).toEqual(['municipalities_share']);
  });

  it('takes another number of municipalities as all', () => {
    expect(valueOf(commonality, { municipalities_performing: 407 }, { municipalities: 814 })).toBe(0.5);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(commonality, {})).toEqual([
      'municipalities_share',
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
  });
});
