import { describe, expect, it } from 'vitest';
import {
  count,
  defineCriterion,
  evidence,
  linear,
  notApplicable,
  plain,
  scored,
  share,
  unknown,
} from '../../src/criterion/index.js';
import { formulaOf } from '../../src/criterion/formula.js';
import { word } from '../../src/text/lang.js';

/** A module that declares no parts and knows no ranges, as they were written before there were any. */
const calls = defineCriterion({
  id: 'calls',
  theme: 'need',
  title: { ja: '電話', en: 'Calls' },
  asks: { ja: '電話は何件か。', en: 'How many calls?' },
  viewpoint: { quote: '電話の多い事務。', at: { ja: '検討会', en: 'working group' } },
  rationale: { ja: '負担が大きい。', en: 'They take time.' },
  fields: {
    calls: count({ title: { ja: '電話件数', en: 'Number of calls' } }),
    answered: share({ title: { ja: '応答率', en: 'Answered' } }),
  },
  params: {},
  score({ calls: number, answered = 1 }) {
    if (number === undefined) return unknown('calls');
    const because = [evidence('calls', number, said)];
    if (number === 0) return notApplicable(plain({ ja: '電話がない', en: 'no calls' }), because);
    return scored(linear(number * answered, [0, 100]), because, { extent: answered });
  },
});

const said = {
  ja: ({ value }: { readonly value: number }) => `電話は${value.toFixed(0)}件`,
  en: ({ value }: { readonly value: number }) => `${value.toFixed(0)} calls`,
};

const judge = (cells: object) => calls.score({ ...cells }, {});

describe('a module that knows no ranges', () => {
  it.each([
    ['one figure', { calls: 50 }, [0.5, 0.5], 0.5],
    ['limits', { calls: { low: 20, high: 60 } }, [0.2, 0.6], undefined],
    ['a measured figure within limits', { calls: { low: 20, high: 60, point: 30 } }, [0.2, 0.6], 0.3],
    ['no upper limit', { calls: { low: 20, high: Infinity } }, [0.2, 1], undefined],
    ['two ranges', { calls: { low: 20, high: 60 }, answered: { low: 0.5, high: 1 } }, [0.1, 0.6], undefined],
    ['a question that may not arise', { calls: { low: 0, high: 60 } }, [0, 1], undefined],
  ])('is asked at every end: %s', (_, cells, range, point) => {
    const outcome = judge(cells);
    expect(outcome.status === 'scored' && outcome.parts[0]).toMatchObject({ range });
    expect(outcome.status === 'scored' && outcome.parts[0]?.point).toBe(point);
  });

  it('gives the limits of the extent too', () => {
    expect(judge({ calls: 9, answered: { low: 0.5, high: 0.75 } })).toMatchObject({ extent: [0.5, 0.75] });
  });

  it('rests on the limits of the cell, in words of its field', () => {
    const outcome = judge({ calls: { low: 20, high: 60 } });
    const [found] = outcome.status === 'scored' ? outcome.evidence : [];
    expect(found).toMatchObject({ field: 'calls', value: { low: 20, high: 60 }, kind: 'bounded' });
    expect(found && [word(found.says, 'ja'), word(found.says, 'en')]).toEqual([
      '電話件数は20–60',
      'Number of calls: 20–60',
    ]);
  });

  it('prints no formula but that of its rating', () => {
    expect(formulaOf(calls)).toEqual({
      value: undefined,
      parts: [],
      rating: 'calls_rating of { low: 0 to 1/3, medium: 1/3 to 2/3, high: 2/3 to 1 }',
    });
  });
});
