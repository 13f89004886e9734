import * as z from 'zod';
import {
  defineCriterion,
  evidence,
  minutes,
  nationalLaws,
  percent,
  piecewise,
  say,
  scored,
  share,
  taskFields,
  unknown,
} from '../src/criterion/index.js';
import type { Evidence, Says, Wording } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'statutory-basis',
  theme: 'ground',
  title: { ja: '法令による規定', en: 'Statutory basis' },
  asks: {
    ja: '国の法令がどこまで定めている事務か。法定受託事務か。',
    en: 'How far does national law prescribe the task, and is it entrusted by the state?',
  },
  viewpoint: {
    quote:
      'ある程度国が法令で規定し、標準化法の 20 業務の外側にあるが、それらにかなり近いタイプの業務と、AI や RPA など全く新しいサービスで、導入すれば住民サービスの向上や事務の効率化に繋がるが、個々の団体が導入すると非効率なタイプのものは、区分けして議論した方が前に進みやすいのではないか。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '国の法令が定める事務は全国で内容が揃い、標準化法の20業務に近い。法定受託事務はその度合いが最も高い。',
    en: 'What national law prescribes is the same everywhere, as the 20 standardised tasks are; entrusted tasks most of all.',
  },
  fields: {
    governing_laws: taskFields.governing_laws,
    task_class: taskFields.task_class,
    entrusted_share: share({
      title: { ja: '法定受託事務の割合', en: 'Share of entrusted procedures' },
      aka: ['法定受託割合', '法定受託事務割合', '法定受託の割合'],
      hint: {
        ja: '事務に含まれる手続のうち、法定受託事務であるものの割合',
        en: 'of the procedures of the task, those entrusted by law',
      },
      better: 'high',
    }),
  },
  params: {
    lawOnly: z.number().min(0).max(1).default(0.5).meta({
      description: 'Value of a task that national law prescribes and that is not entrusted (自治事務)',
      ja: '国の法令に基づく自治事務の評価値',
    }),
  },
  score(cells, { lawOnly }) {
    const { governing_laws: laws, task_class: kind, entrusted_share: some = 0 } = cells;
    const isEntrusted = kind?.startsWith('entrusted') === true;
    const because = grounds(cells);
    if (laws !== undefined && nationalLaws(laws).length === 0) {
      return scored(0, because, isEntrusted || some > 0 ? { caution: say(lawMissing, {}) } : {});
    }
    if (isEntrusted) return scored(1, because);
    // 法定受託事務 rest on a law by definition (地方自治法2条9項), so any share of them shows that there is one.
    if (laws === undefined && some === 0) return unknown('governing_laws');
    return scored(
      piecewise(some, [
        [0, lawOnly],
        [1, 1],
      ]),
      because,
    );
  },
});

interface Grounds {
  readonly governing_laws: readonly string[] | undefined;
  readonly task_class: string | undefined;
  readonly entrusted_share: number | undefined;
}

const classes = taskFields.task_class.options ?? {};

function grounds({
  governing_laws: laws,
  task_class: kind,
  entrusted_share: some,
}: Grounds): Evidence<keyof Grounds>[] {
  const isClassed = kind !== undefined || some !== undefined;
  return [
    ...(laws === undefined ? [] : [evidence('governing_laws', laws, isClassed ? prescribed : unclassed)]),
    ...(kind === undefined ? [] : [evidence('task_class', kind, classed)]),
    ...(some === undefined ? [] : [evidence('entrusted_share', some, entrusted)]),
  ];
}

const prescribed: Says<readonly string[]> = {
  ja({ value }) {
    const laws = nationalLaws(value);
    if (value.length === 0) return '定める国の法令はない';
    if (laws.length === 0) return `条例等のみで、定める国の法令はない（${value[0]}）`;
    return `国の${laws.length}法令が規定（${laws[0]}${laws.length > 1 ? 'ほか' : ''}）`;
  },
  en({ value }) {
    const laws = nationalLaws(value);
    if (value.length === 0) return 'no national law prescribes it';
    if (laws.length === 0) return `local rules only, no national law (${value[0]})`;
    return laws.length === 1
      ? `prescribed by ${laws[0]}`
      : `prescribed by ${laws.length} laws (${laws[0]} …)`;
  },
};

/** The class is empty, and the value rests on what that is taken for. */
const unclassed: Says<readonly string[]> = {
  ja(props) {
    const isLaw = nationalLaws(props.value).length > 0;
    return `${prescribed.ja(props)}${isLaw ? '。区分が空欄のため自治事務扱い' : ''}`;
  },
  en(props) {
    const isLaw = nationalLaws(props.value).length > 0;
    return `${prescribed.en(props)}${isLaw ? '; taken as not entrusted (no class)' : ''}`;
  },
};

const classed: Says<string> = {
  ja: ({ value }) => `${classes[value]?.title.ja ?? value}である`,
  en: ({ value }) => `class of task: ${classes[value]?.title.en ?? value}`,
};

const entrusted: Says<number> = {
  ja: ({ value }) => `手続の${percent(value)}が法定受託事務`,
  en: ({ value }) => `${percent(value)} of its procedures are entrusted by law`,
};

const lawMissing: Wording<object> = {
  ja: () => '法定受託事務とされているが、根拠となる国の法令がない',
  en: () => 'called entrusted, yet no national law is named',
};
