import { describe, expect, it } from 'vitest';
import workplaceSupport from '../../criteria/workplace-support.js';
import { close, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

describe('workplace-support', () => {
  it.each([
    ['place', 'work in the field', { work_place: 'field' }, [0, 0]],
    [
      'place',
      'work in a core system, of which the minutes only ask',
      { work_place: 'core-system' },
      [0.5, 0.5],
    ],
    ['place', 'work at the counter', { work_place: 'counter' }, [1, 1]],
    ['place', 'work in the back office', { work_place: 'back-office' }, [1, 1]],
    ['counter', 'no procedure at the counter', { counter_procedures: 0 }, [0, 0]],
    ['counter', 'procedures on a log scale', { counter_procedures: 3 }, [0.5, 0.5]],
    ['counter', 'the upper goalpost of procedures', { counter_procedures: 15 }, [1, 1]],
    ['counter', 'the bound of a whole law', { counter_procedures: { low: 0, high: 3 } }, [0, 0.5]],
  ] as const)('%s: %s', (part, _, cells, range) => {
    expect(partOf(workplaceSupport, part, cells).range).toEqual(close(range));
  });

  it.each([
    ['the place leaves the counters open', { work_place: 'counter' }, [0.5, 1]],
    ['place and counters count alike', { work_place: 'counter', counter_procedures: 3 }, [0.75, 0.75]],
    ['a rating alone', { workplace_support_rating: 'low' }, [0, 1 / 3]],
    ['a rating narrows the place', { work_place: 'field', workplace_support_rating: 'low' }, [0, 1 / 3]],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(workplaceSupport, cells)).toEqual(close(range));
  });

  it.each([
    ['counter', { work_place: 'counter' }, { counter: 0.3 }],
    ['back office', { work_place: 'back-office' }, { backOffice: 0.3 }],
    ['core system', { work_place: 'core-system' }, { coreSystem: 0.3 }],
    ['field', { work_place: 'field' }, { field: 0.3 }],
  ])('lets the value of the %s be set', (_, cells, params) => {
    expect(partOf(workplaceSupport, 'place', cells, params).range).toEqual([0.3, 0.3]);
  });

  it('lets the goalpost of procedures be set', () => {
    expect(partOf(workplaceSupport, 'counter', { counter_procedures: 3 }, { procedures: 3 }).range).toEqual([
      1, 1,
    ]);
  });

  it('is unknown without any of its cells', () => {
    expect(needsOf(workplaceSupport, {})).toEqual([
      'work_place',
      'counter_procedures',
      'workplace_support_rating',
    ]);
  });

  it('names the place', () => {
    const outcome = judge(workplaceSupport, { work_place: 'back-office', counter_procedures: 4 });
    expect(sentences(outcome, 'ja')).toEqual([
      '管理部門（バックヤード）の業務',
      '市町村の窓口で扱う手続は4種類',
    ]);
    expect(sentences(outcome, 'en')).toEqual([
      'work in the back office',
      'kinds of procedures at municipal counters: 4',
    ]);
  });
});
