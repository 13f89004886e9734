import type { Criterion } from './define.js';
import { count, names, type Field } from './field.js';
import { taskFields } from './taskFields.js';

const yen = { ja: '円', en: 'yen' };

/** Fields that no criterion reads: what a common system costs, and what has to come before it. */
export const effectFields = {
  running_cost_per_year: count({
    title: { ja: '年間経費', en: 'Running cost a year per body' },
    aka: ['年間運用経費', '1団体当たり年間経費', 'ランニングコスト', 'running cost'],
    hint: {
      ja: '1団体が現在のシステムに払う年間の経費（円）',
      en: 'what one body pays a year for its system today, in yen',
    },
    unit: yen,
  }),
  setup_cost: count({
    title: { ja: '導入経費', en: 'Set-up cost nationwide' },
    aka: ['全国の導入経費', '共通システムの導入経費', 'set-up cost'],
    hint: {
      ja: '共通システムを全国で使い始めるまでに要する経費（円、1回限り）',
      en: 'what it costs once until all can use the common system, in yen',
    },
    unit: yen,
  }),
  depends_on: names({
    title: { ja: '先に行う事務', en: 'Tasks that come first' },
    aka: ['前提となる事務', '先行する事務', '依存する事務', 'depends on'],
    hint: {
      ja: '先に共通化しておく事務のID。複数は「;」で区切る。なければ「なし」',
      en: 'ids of the tasks to be shared before it, separated by ";"; none if there are none',
    },
  }),
} as const satisfies Readonly<Record<string, Field>>;

/** Every field of an inventory: what says what a task is, what its effect rests on, and what the criteria ask for. */
export function fieldsOf(criteria: readonly Criterion[]): Readonly<Record<string, Field>> {
  return Object.assign({}, taskFields, effectFields, ...criteria.map(({ fields }) => fields));
}
