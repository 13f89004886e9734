import { describe, expect, it } from 'vitest';
import lawChangeFrequency from '../../criteria/law-change-frequency.js';
import { judge, needsOf, sentences, valueOf } from './judge.js';

describe('law-change-frequency', () => {
  it.each([
    ['laws that are never amended', { law_amendments_per_year: 0 }, 0],
    ['amendments on a log scale', { law_amendments_per_year: 2 }, Math.log(3) / Math.log(7)],
    ['the upper goalpost of amendments', { law_amendments_per_year: 6 }, 1],
    ['omnibus acts do not run away', { law_amendments_per_year: 30.89 }, 1],
    ['a reform alone', { reform_expected: true }, 0.75],
    ['a reform lifts a quiet law', { law_amendments_per_year: 0, reform_expected: true }, 0.75],
    ['a reform takes nothing from a busy law', { law_amendments_per_year: 6, reform_expected: true }, 1],
    ['no reform leaves the rate', { law_amendments_per_year: 0, reform_expected: false }, 0],
    ['a judgement answers where figures are missing', { law_change_frequency_rating: 'medium' }, 0.5],
  ])('%s', (_, cells, value) => {
    expect(valueOf(lawChangeFrequency, cells)).toBeCloseTo(value, 12);
  });

  it('lets the goalpost and the value of a reform be set', () => {
    expect(valueOf(lawChangeFrequency, { law_amendments_per_year: 2 }, { ceiling: 2 })).toBe(1);
    expect(valueOf(lawChangeFrequency, { reform_expected: true }, { reform: 0.4 })).toBe(0.4);
  });

  it.each([
    ['nothing is known', {}],
    ['no reform is announced, but the rate is unknown', { reform_expected: false }],
  ])('is unknown when %s', (_, cells) => {
    expect(needsOf(lawChangeFrequency, cells)).toEqual([
      'law_amendments_per_year',
      'law_change_frequency_rating',
    ]);
  });

  it('says the rate and the reform', () => {
    const outcome = judge(lawChangeFrequency, { law_amendments_per_year: 2.333, reform_expected: true });
    expect(sentences(outcome, 'ja')).toEqual([
      '根拠法令は年平均2.3本の法令により改正',
      '制度改正が予定されている',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'laws a year that amend the governing laws: 2.3',
      'a reform is announced',
    ]);
  });
});
