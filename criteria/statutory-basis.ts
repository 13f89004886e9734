import {
  firstOf,
  defineCriterion,
  evidence,
  meanOfNation,
  middle,
  looksOfLaws,
  minutes,
  nationalLaws,
  on,
  onLine,
  onWords,
  open,
  percent,
  percentJa,
  plain,
  share,
  taskFields,
  within,
} from '../src/criterion/index.js';
import type { Evidence, Figure, Says, Text } from '../src/criterion/index.js';

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
    national_law: taskFields.national_law,
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
  // The record lists laws only, so that it cannot know how many tasks have none.
  params: { prior: middle, entrustedPrior: meanOfNation(0.11, 573) },
  parts: {
    law: {
      title: { ja: '国の法令', en: 'national law' },
      share: 0.5,
      because: { ja: '「国が法令で規定し」', en: 'the minutes: prescribed by the state to some degree' },
    },
    entrusted: {
      title: { ja: '法定受託', en: 'entrusted' },
      share: 0.5,
      prior: 'entrustedPrior',
      because: { ja: '規定の強さ。20業務に「かなり近い」', en: 'how firmly: close to the 20 tasks' },
    },
  },
  fromLaws: true,
  score(cells) {
    const { governing_laws: laws, national_law: standing, task_class: kind, entrusted_share: some } = cells;
    const isNational = standing === undefined ? nationalOf(laws) : standingOf[standing];
    const because = lawEvidence(laws, standing, isNational);
    const entrustment = firstOf(
      on('task_class', kind, onWords(entrustedBy), classed),
      on('entrusted_share', some, onLine([0, 1]), entrustedShare),
    );
    // A task without a law is not entrusted by one (地方自治法2条9項).
    const underLaw = (): readonly string[] =>
      (entrustment.formula?.() ?? []).map((line) => `law × (${line})`);
    const entrusted = { ...entrustment, formula: underLaw };
    if (isNational === true)
      return { answers: { law: within([1, 1], because, { formula: lawFormula }), entrusted } };
    if (isNational === false) {
      const isContrary = entrusted.range[0] > 0;
      const none = within<Name>([0, 0], because, { formula: lawFormula });
      return {
        answers: { law: none, entrusted: { ...none, formula: underLaw } },
        caution: isContrary ? plain(lawMissing) : undefined,
      };
    }
    // Whether it is entrusted suggests a law, and yet the law may turn out to be none.
    const needs = [...(laws === undefined ? lawNeeds : []), ...(standing === undefined ? standingNeeds : [])];
    const told = entrusted.is === 'unknown' ? [] : entrusted.evidence;
    const law = told.length > 0 && entrusted.range[0] > 0 ? { point: 1 } : {};
    return {
      answers: {
        law: { ...open<Name>(...needs), ...law, evidence: because, formula: lawFormula },
        entrusted:
          told.length === 0
            ? entrusted
            : within<Name>([0, entrusted.range[1]], told, {
                point: entrusted.point,
                needs,
                formula: underLaw,
              }),
      },
    };
  },
});

type Name = 'governing_laws' | 'national_law' | 'task_class' | 'entrusted_share';

const lawFormula = (): readonly string[] => [
  'national_law of { national: 1, local: 0 }',
  'national(governing_laws) ? 1 : 0',
];

const lawNeeds = ['governing_laws'] as const;
const standingNeeds = ['national_law'] as const;

const standingOf = { national: true, local: false, unsure: undefined } as const;

const entrustedBy = { 'self-government': 0, 'entrusted-1': 1, 'entrusted-2': 1 } as const;

/** Whether the names are of national laws; undefined where the cell is empty, or a name shows neither that nor the contrary. */
function nationalOf(laws: readonly string[] | undefined): boolean | undefined {
  if (laws === undefined) return undefined;
  if (nationalLaws(laws).length > 0) return true;
  return looksOfLaws(laws).includes('unknown') ? undefined : false;
}

function lawEvidence(
  laws: readonly string[] | undefined,
  standing: keyof typeof standingOf | undefined,
  isNational: boolean | undefined,
): Evidence<Name>[] {
  const isNamed = laws !== undefined && (standing === undefined || nationalOf(laws) === isNational);
  if (isNamed) return [evidence('governing_laws', laws, prescribed)];
  if (laws !== undefined && laws.length > 0 && isNational === undefined)
    return [evidence('governing_laws', laws, unsure)];
  return standing === undefined ? [] : [evidence('national_law', standing, stands)];
}

const classes = taskFields.task_class.options ?? {};

const unsure: Says<readonly string[]> = {
  ja: ({ value }) => `国の法令か確かめられない名称：${value[0] ?? ''}`,
  en: ({ value }) => `a name that is in no register of national law: ${value[0] ?? ''}`,
};

const stands: Says<keyof typeof standingOf> = {
  ja: ({ value }) =>
    ({ national: '国の法令がある', local: '国の法令はない', unsure: '国の法令の有無は不明' })[value],
  en: ({ value }) =>
    ({
      national: 'national law prescribes it',
      local: 'no national law',
      unsure: 'whether there is a national law is unknown',
    })[value],
};

const prescribed: Says<readonly string[]> = {
  ja({ value }) {
    const laws = nationalLaws(value);
    if (value.length === 0) return '定める国の法令はない';
    if (laws.length === 0) return `条例等のみで、定める国の法令はない（${value[0]}）`;
    return `国の法令${laws.length}件が規定（${laws[0]}${laws.length > 1 ? 'ほか' : ''}）`;
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

const classed: Says<string> = {
  ja: ({ value }) => `${classes[value]?.title.ja ?? value}である`,
  en: ({ value }) => `class of task: ${classes[value]?.title.en ?? value}`,
};

const entrustedShare: Says<Figure> = {
  ja: ({ value }) => (value === 0 ? '法定受託事務の手続なし' : `手続の${percentJa(value)}が法定受託事務`),
  en: ({ value }) =>
    value === 0 ? 'no entrusted procedures' : `${percent(value)} of its procedures are entrusted by law`,
};

const lawMissing: Text = {
  ja: '法定受託事務とされているが、根拠となる国の法令がない',
  en: 'called entrusted, yet no national law is named',
};
