import { describe, expect, it } from 'vitest';
import lawChangeFrequency from '../../criteria/law-change-frequency.js';
import { close, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

const log = (x: number) => Math.log1p(x) / Math.log(7);

describe('law-change-frequency', () => {
  it.each([
    ['rate', 'laws that are never amended', { law_amendments_per_year: 0 }, [0, 0]],
    ['rate', 'amendments on a log scale', { law_amendments_per_year: 2 }, [log(2), log(2)]],
    ['rate', 'the upper goalpost of amendments', { law_amendments_per_year: 6 }, [1, 1]],
    ['rate', 'omnibus acts do not run away', { law_amendments_per_year: 30.89 }, [1, 1]],
    ['rate', 'the bound of a whole law', { law_amendments_per_year: { low: 0, high: 2 } }, [0, log(2)]],
    ['reform', 'a reform announced', { reform_expected: true }, [1, 1]],
    ['reform', 'no reform announced', { reform_expected: false }, [0, 0]],
  ] as const)('%s: %s', (part, _, cells, [low, high]) => {
    const { range } = partOf(lawChangeFrequency, part, cells);
    expect(range[0]).toBeCloseTo(low, 12);
    expect(range[1]).toBeCloseTo(high, 12);
  });

  it.each([
    ['a reform alone says little of how often laws change', { reform_expected: true }, [0.15, 1]],
    ['the rate leaves one reform open', { law_amendments_per_year: 0 }, [0, 0.15]],
    ['both at the upper end', { law_amendments_per_year: 6, reform_expected: true }, [1, 1]],
    ['both at the lower end', { law_amendments_per_year: 0, reform_expected: false }, [0, 0]],
    ['a rating alone', { law_change_frequency_rating: 'high' }, [2 / 3, 1]],
    [
      'a rating narrows a reform',
      { reform_expected: true, law_change_frequency_rating: 'low' },
      [0.15, 1 / 3],
    ],
  ])('%s', (_, cells, range) => {
    const [low, high] = rangeOf(lawChangeFrequency, cells);
    expect([low, high]).toEqual(close(range));
  });

  it('lets the goalpost be set', () => {
    expect(partOf(lawChangeFrequency, 'rate', { law_amendments_per_year: 2 }, { ceiling: 2 }).range).toEqual([
      1, 1,
    ]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(lawChangeFrequency, {})).toEqual([
      'law_amendments_per_year',
      'reform_expected',
      'law_change_frequency_rating',
    ]);
  });

  it('says the rate and the reform', () => {
    const outcome = judge(lawChangeFrequency, { law_amendments_per_year: 2.333, reform_expected: true });
    expect(sentences(outcome, 'ja')).toEqual([
      '根拠法令を改正した法令は年平均2.3本',
      '制度改正が予定されている',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'laws a year that amend the governing laws: 2.3',
      'a reform is announced',
    ]);
  });
});
