import * as z from 'zod';
import {
  defineCriterion,
  evidence,
  figure,
  flag,
  linear,
  meanOf,
  minutes,
  months,
  notApplicable,
  part,
  say,
  scored,
  taskFields,
  unknown,
} from '../src/criterion/index.js';
import type { Says, Wording } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'new-digital-tool',
  theme: 'effect',
  title: { ja: '新しいツールの導入のしやすさ', en: 'Readiness of a new tool' },
  asks: {
    ja: '新しいサービスを早く始められるか。個々の団体の導入では非効率か。',
    en: 'Can the new service start soon, and would each body alone be inefficient?',
  },
  viewpoint: {
    quote:
      'ある程度国が法令で規定し、標準化法の 20 業務の外側にあるが、それらにかなり近いタイプの業務と、AI や RPA など全く新しいサービスで、導入すれば住民サービスの向上や事務の効率化に繋がるが、個々の団体が導入すると非効率なタイプのものは、区分けして議論した方が前に進みやすいのではないか。特に、新しいサービスの方がサービスインするまでの時間が短くなり、成功する可能性も高いのではないか。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '新しいデジタルツールは既存システムの移行がなく、市町村も受け入れやすい。個別の導入が非効率なものほど共通化が生きる。',
    en: 'A new tool has no old system to move from and is welcome; the less it pays one body alone, the more sharing helps.',
  },
  fields: {
    digital_tool: taskFields.digital_tool,
    new_service: taskFields.new_service,
    months_to_service: months({
      title: { ja: 'サービス開始までの月数', en: 'Months to service' },
      aka: ['サービスインまでの月数', 'サービスインまでの期間', '導入までの月数', '導入期間', '導入月数'],
      hint: { ja: '決定からサービス開始までの月数', en: 'from the decision to the start of the service' },
      better: 'low',
    }),
    single_body_inefficient: flag({
      title: { ja: '単独導入は非効率', en: 'Inefficient for one body alone' },
      aka: ['個別導入は非効率', '単独では非効率', '単独導入の非効率', '個々の団体では非効率'],
      hint: {
        ja: '個々の団体が別々に導入すると非効率か',
        en: 'whether it is inefficient for each body to introduce it alone',
      },
      better: 'high',
    }),
  },
  params: {
    quick: z.number().min(0).max(12).default(3).meta({
      description: 'Months to service at which their value is 1 (at most one fiscal year)',
      ja: '評価値が1になるサービス開始までの月数（12か月以内）',
    }),
    slow: z.number().gt(12).default(24).meta({
      description: 'Months to service at which their value is 0 (more than one fiscal year)',
      ja: '評価値が0になるサービス開始までの月数（12か月超）',
    }),
  },
  score(
    { digital_tool: tools, new_service: isNew, months_to_service: wait, single_body_inefficient: alone },
    { quick, slow },
  ) {
    if (isNew === false) return notApplicable(say(existing, {}), [evidence('new_service', isNew, newness)]);
    if (isNew === undefined && tools === undefined) return unknown('digital_tool', 'new_service');
    const brought = tools === undefined ? [] : [evidence('digital_tool', tools, brings)];
    if (isNew === undefined && tools?.length === 0) return notApplicable(say(existing, {}), brought);
    const readiness = meanOf([
      part('months_to_service', wait, (n) => linear(n, [slow, quick]), starts),
      part('single_body_inefficient', alone, (wasteful) => (wasteful ? 1 : 0), inefficient),
    ]);
    if (readiness.status === 'unknown') return readiness;
    return scored(readiness.value, [...readiness.evidence, ...brought]);
  },
});

const existing: Wording<object> = {
  ja: () => '既存のサービスであり、新しいツールを問う視点の対象外',
  en: () => 'an existing service, and the question is about new ones',
};

const newness: Says<boolean> = {
  ja: ({ value }) => (value ? '新しいサービスである' : '既存のサービスである'),
  en: ({ value }) => (value ? 'it is a new service' : 'it is an existing service'),
};

// A cell may list many; the evidence keeps them all.
const most = 2;

const brings: Says<readonly string[]> = {
  ja: ({ value }) =>
    value.length === 0
      ? '新しいデジタルツールは用いない'
      : `用いるツール：${value.slice(0, most).join('、')}${value.length > most ? 'ほか' : ''}`,
  en: ({ value }) =>
    value.length === 0
      ? 'it brings no new digital tool'
      : `it brings ${value.slice(0, most).join(', ')}${value.length > most ? ' …' : ''}`,
};

const starts: Says<number> = {
  ja: ({ value }) => `サービス開始まで${figure(value)}か月`,
  en: ({ value }) => `months until the service starts: ${figure(value)}`,
};

const inefficient: Says<boolean> = {
  ja: ({ value }) => (value ? '個々の団体による導入は非効率' : '個々の団体でも効率よく導入できる'),
  en: ({ value }) => (value ? 'inefficient for each body alone' : 'each body can introduce it well alone'),
};
