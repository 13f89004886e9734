import { describe, expect, it } from 'vitest';
import workplaceSupport from '../../criteria/workplace-support.js';
import { judge, needsOf, sentences, valueOf } from './judge.js';

describe('workplace-support', () => {
  it.each([
    ['work in the field', { work_place: 'field' }, 0],
    ['work in a core system, of which the minutes only ask', { work_place: 'core-system' }, 0.5],
    ['work at the counter', { work_place: 'counter' }, 1],
    ['work in the back office', { work_place: 'back-office' }, 1],
    ['no procedure at the counter', { counter_procedures: 0 }, 0],
    ['procedures on a log scale', { counter_procedures: 3 }, 0.5],
    ['the upper goalpost of procedures', { counter_procedures: 15 }, 1],
    ['place and procedures are averaged', { work_place: 'counter', counter_procedures: 3 }, 0.75],
    ['a judgement answers where figures are missing', { workplace_support_rating: 'low' }, 0],
  ])('%s', (_, cells, value) => {
    expect(valueOf(workplaceSupport, cells)).toBeCloseTo(value, 12);
  });

  it.each([
    ['counter', { work_place: 'counter' }, { counter: 0.3 }],
    ['back office', { work_place: 'back-office' }, { backOffice: 0.3 }],
    ['core system', { work_place: 'core-system' }, { coreSystem: 0.3 }],
    ['field', { work_place: 'field' }, { field: 0.3 }],
  ])('lets the value of the %s be set', (_, cells, params) => {
    expect(valueOf(workplaceSupport, cells, params)).toBeCloseTo(0.3, 12);
  });

  it('lets the goalpost of procedures be set', () => {
    expect(valueOf(workplaceSupport, { counter_procedures: 3 }, { procedures: 3 })).toBe(1);
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
