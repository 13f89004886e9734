import * as z from 'zod';
import {
  firstOf,
  defineCriterion,
  evidence,
  figure,
  withUnit,
  flag,
  minutes,
  months,
  notApplicable,
  on,
  onFlag,
  onLine,
  open,
  say,
  taskFields,
} from '../src/criterion/index.js';
import type { Figure, Says, Wording } from '../src/criterion/index.js';

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
  parts: {
    months: {
      title: { ja: '開始までの月数', en: 'months to service' },
      share: 0.5,
      because: { ja: '「サービスインまでの時間が短く」', en: 'the minutes: the time to service is short' },
    },
    alone: {
      title: { ja: '単独導入の非効率', en: 'inefficient alone' },
      share: 0.5,
      because: { ja: '「個々の団体が導入すると非効率」', en: 'the minutes: inefficient for each body alone' },
    },
  },
  score(cells, { quick, slow }, { asks }) {
    const { digital_tool: tools, new_service: isNew, months_to_service: wait } = cells;
    const because = [
      ...(isNew === undefined ? [] : [evidence('new_service', isNew, newness)]),
      ...(tools === undefined ? [] : [evidence('digital_tool', tools, brings)]),
    ];
    const months = firstOf(on('months_to_service', wait, onLine([slow, quick]), starts));
    const alone = firstOf(
      on('single_body_inefficient', cells.single_body_inefficient, onFlag(1, 0), inefficient),
    );
    // Both cells answer whether it is new: what is said of the task itself counts before a tool that it names.
    if (isNew === false) return notApplicable(say(existing, {}), because);
    if (isNew === undefined && (tools ?? []).length === 0) {
      if (tools !== undefined && !asks('new_service')) return notApplicable(say(existing, {}), because);
      // It may still turn out to be no new service, so that whatever is known of it may not count.
      const needs = (['digital_tool', 'new_service'] as const).filter((field) => cells[field] === undefined);
      const unanswered = open(...needs);
      return {
        answers: {
          months: { ...unanswered, formula: months.formula },
          alone: { ...unanswered, formula: alone.formula },
        },
      };
    }
    return { answers: { months: { ...months, evidence: [...months.evidence, ...tool(tools)] }, alone } };
  },
});

function tool(tools: readonly string[] | undefined) {
  return tools === undefined || tools.length === 0 ? [] : [evidence('digital_tool', tools, brings)];
}

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

const starts: Says<Figure> = {
  ja: ({ value }) => `サービス開始まで${withUnit(value, 'か月')}`,
  en: ({ value }) => `months until the service starts: ${figure(value)}`,
};

const inefficient: Says<boolean> = {
  ja: ({ value }) => (value ? '個々の団体による導入は非効率' : '個々の団体でも効率よく導入できる'),
  en: ({ value }) => (value ? 'inefficient for each body alone' : 'each body can introduce it well alone'),
};
