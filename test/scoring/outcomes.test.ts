import { describe, expect, it } from 'vitest';
import { notApplicable, say, unknown, type ScoreResult } from '../../src/criterion/index.js';
import type { MissingRule } from '../../src/model/result.js';
import { sumsOf } from '../../src/scoring/aggregate.js';
import { outcomesOf, valuesByTask } from '../../src/scoring/outcomes.js';
import { textOf } from '../../src/text/lang.js';
import { because, scripted, worth } from './scripted.js';

const reason = say({ ja: () => '既存の事務', en: () => 'not a new service' }, {});
const caution = say({ ja: () => '小規模団体の負担増', en: () => 'a burden on small towns' }, {});
const notForIt: ScoreResult<'x'> = notApplicable(reason, [because]);

/** Tasks 0 to 2, judged by criteria with the weights 0.375, 0.125 and 0.5. */
const active = (missing: MissingRule = 'midpoint') => [
  { judged: scripted('a', [worth(0.25), worth(1), unknown('x')], { missing }), weight: 0.375 },
  { judged: scripted('b', [unknown('x'), notForIt, unknown('x')], { missing }), weight: 0.125 },
  { judged: scripted('c', [notForIt, worth(0.5, { caution }), unknown('x')], { missing }), weight: 0.5 },
];

function outcomes(task: number, missing: MissingRule = 'midpoint') {
  return outcomesOf({ active: active(missing), sums: sumsOf(active(missing), 3, 1) }, task);
}

describe('the values of a task', () => {
  it('stand in the order of the criteria, task by task', () => {
    const valuesOf = valuesByTask(active(), 3);
    expect(valuesOf(0)).toEqual([0.25, 'unknown', 'not-applicable']);
    expect(valuesOf(1)).toEqual([1, 'not-applicable', 0.5]);
    expect(valuesOf(2)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('are the values of its outcomes, or their status', () => {
    const valuesOf = valuesByTask(active(), 3);
    for (const task of [0, 1, 2])
      expect(valuesOf(task)).toEqual(
        outcomes(task).map(({ status, value }) => (status === 'scored' ? value : status)),
      );
  });
});

describe('the outcomes of a task', () => {
  it('a scored one has its value, its evidence, and what it adds to the score', () => {
    const [scored] = outcomes(0);
    expect(scored).toEqual({
      criterion: 'a',
      status: 'scored',
      value: 0.25,
      range: [0.25, 0.25],
      parts: [
        {
          id: 'value',
          title: { ja: '評価値', en: 'value' },
          is: 'exact',
          share: 1,
          range: [0.25, 0.25],
          value: 0.25,
          needs: [],
        },
      ],
      weight: 0.75,
      contribution: 18.75,
      evidence: [{ ...because, kind: 'exact' }],
    });
  });

  it('an unknown one may be anything, and each of its parts says which cells would tell', () => {
    const { range, parts } = outcomes(0)[1]!;
    expect(range).toEqual([0, 1]);
    expect(parts).toMatchObject([{ is: 'unknown', range: [0, 1], value: 0.5, needs: ['x'] }]);
    expect(outcomes(0, 'available')[1]!.parts[0]).not.toHaveProperty('value');
  });

  it('a caution is passed on, and none is made up', () => {
    const [first, , third] = outcomes(1);
    expect(third).toMatchObject({ status: 'scored', caution });
    expect(first).not.toHaveProperty('caution');
  });

  it('one that does not apply says why, has evidence, and counts for nothing', () => {
    expect(outcomes(0)[2]).toEqual({
      criterion: 'c',
      status: 'not-applicable',
      reason,
      parts: [],
      evidence: [{ ...because, kind: 'exact' }],
      weight: 0,
    });
  });

  it('an unknown one names the fields without an entry by their titles, in both languages', () => {
    const { reason, evidence, status } = outcomes(0)[1]!;
    expect({ status, evidence }).toEqual({ status: 'unknown', evidence: [] });
    expect(textOf(reason!)).toEqual({
      ja: '次の項目が空欄：項目、視点（判断）',
      en: 'no entry in: Field, criterion (judgement)',
    });
  });

  it('a field that the criterion needs and does not declare is left out of the reason', () => {
    const odd = [{ judged: scripted('odd', [unknown('y' as 'x')]), weight: 1 }]; // a plugin in JavaScript can
    const [{ reason } = {}] = outcomesOf({ active: odd, sums: sumsOf(odd, 1, 1) }, 0);
    expect(textOf(reason!).en).toBe('no entry in: criterion (judgement)');
  });

  it.each([
    ['midpoint', 0.25, 12.5],
    ['available', 0.25, 0],
    ['pessimistic', 0.25, 0],
  ] as const)(
    'by the rule %s an unknown adds what the rule puts in its place',
    (missing, weight, contribution) => {
      expect(outcomes(0, missing)[1]).toMatchObject({ weight, contribution });
    },
  );

  it('by the rule available the known carry the whole score, but their weights stay', () => {
    expect(outcomes(0, 'available')[0]).toMatchObject({ weight: 0.75, contribution: 25 });
  });

  it('where nothing applies or is known, nothing is divided by zero', () => {
    expect(outcomes(2, 'available').map(({ contribution }) => contribution)).toEqual([0, 0, 0]);
    const none = [{ judged: scripted('n', [notForIt]), weight: 1 }];
    const [outcome] = outcomesOf({ active: none, sums: sumsOf(none, 1, 1) }, 0);
    expect(outcome?.weight).toBe(0);
  });
});
