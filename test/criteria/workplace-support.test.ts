import { describe, expect, it } from 'vitest';
import workplaceSupport from '../../criteria/workplace-support.js';
import { paramsOf } from '../../src/scoring/params.js';
import { close, judge, needsOf, partOf, rangeOf, sentences } from './judge.js';

const none = { counter_procedures: 0 };

describe('workplace-support', () => {
  it.each([
    ['work in the field, procedures at the counter unknown', { work_place: 'field' }, [0, 1]],
    ['work in the field without procedures at the counter', { work_place: 'field', ...none }, [0, 0]],
    [
      'work in a core system, of which the minutes only ask',
      { work_place: 'core-system', ...none },
      [0.5, 0.5],
    ],
    ['work at the counter', { work_place: 'counter' }, [1, 1]],
    ['work in the back office', { work_place: 'back-office' }, [1, 1]],
    [
      'work in the back office without procedures at the counter',
      { work_place: 'back-office', ...none },
      [1, 1],
    ],
    ['no procedure at the counter may be work of the back office', none, [0, 1]],
    ['procedures on a log scale are a lower limit', { counter_procedures: 3 }, [0.5, 1]],
    ['the upper goalpost of procedures', { counter_procedures: 15 }, [1, 1]],
    ['procedures within limits', { counter_procedures: { low: 3, high: 15 } }, [0.5, 1]],
    [
      'the place does not take away what is done at counters',
      { work_place: 'field', counter_procedures: 3 },
      [0.5, 0.5],
    ],
    ['a rating alone', { workplace_support_rating: 'low' }, [0, 1 / 3]],
    ['a rating narrows the place', { work_place: 'field', workplace_support_rating: 'low' }, [0, 1 / 3]],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(workplaceSupport, cells)).toEqual(close(range));
  });

  it('counts procedures at counters as they are where the place is unknown', () => {
    expect(partOf(workplaceSupport, 'common', { counter_procedures: 3 }).point).toBeCloseTo(0.5, 12);
    expect(partOf(workplaceSupport, 'common', none).point).toBe(0);
    expect(partOf(workplaceSupport, 'common', { counter_procedures: 3 }).needs).toEqual(['work_place']);
  });

  it('says nothing by the upper limit of a whole law alone', () => {
    const limits = { counter_procedures: { low: 0, high: 3 } };
    expect(judge(workplaceSupport, limits)).toMatchObject({ status: 'unknown' });
  });

  it('takes the place alone where the inventory does not ask for procedures at counters', () => {
    const outcome = workplaceSupport.score({ work_place: 'field' }, paramsOf(workplaceSupport), {
      asks: (field) => field === 'work_place',
    });
    expect(outcome).toMatchObject({ parts: [{ is: 'exact', range: [0, 0] }] });
  });

  it.each([
    ['counter', { work_place: 'counter' }, { counter: 0.3 }],
    ['back office', { work_place: 'back-office' }, { backOffice: 0.3 }],
    ['core system', { work_place: 'core-system' }, { coreSystem: 0.3 }],
    ['field', { work_place: 'field' }, { field: 0.3 }],
  ])('lets the value of the %s be set', (_, cells, params) => {
    expect(partOf(workplaceSupport, 'common', { ...cells, ...none }, params).range).toEqual([0.3, 0.3]);
  });

  it('lets the goalpost of procedures be set', () => {
    const cells = { counter_procedures: 3 };
    expect(partOf(workplaceSupport, 'common', cells, { procedures: 3 }).range).toEqual([1, 1]);
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
