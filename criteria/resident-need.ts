import * as z from 'zod';
import {
  answerOf,
  count,
  defineCriterion,
  evidence,
  figure,
  withUnit,
  limitsOf,
  meanOfNation,
  minutes,
  onLog,
  onThirds,
  plain,
  rating,
  underParams,
  within,
} from '../src/criterion/index.js';
import type { Answer, Figure, Rating, Says, Text } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'resident-need',
  theme: 'need',
  title: { ja: '住民のニーズ', en: 'Need of residents' },
  asks: {
    ja: 'どれだけの住民が手続を行い、サービスはどれほど向上するか。',
    en: 'How many residents deal with it, and how much better would they be served?',
  },
  viewpoint: {
    quote:
      '共通化の成果を上げるためには、住民のニーズを反映するとともに、自治体の業務の支援にもつながることが大事。現場を動かすために欠かせない。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '手続の種類と件数が多いほど、共通のシステムで良くなったサービスが多くの住民に届く。',
    en: 'The more procedures and cases, the more residents gain when one system serves them better.',
  },
  fields: {
    resident_procedures: count({
      title: { ja: '住民関係手続数', en: 'Kinds of procedures for residents' },
      aka: ['住民手続数', '住民関係の手続数', '住民向け手続数', 'resident procedures'],
      hint: {
        ja: '住民が当事者となる手続の種類数。なければ0',
        en: 'kinds, not cases, that residents take part in; 0 if there are none',
      },
      better: 'high',
    }),
    cases_per_year: count({
      title: { ja: '全国の年間手続件数', en: 'Cases a year nationwide' },
      // 年間件数 alone is no name for it: in a town's own inventory that is the town's count.
      aka: ['総手続件数', '全国の年間件数', '年間手続件数（全国計）', '全国年間手続件数', 'nationwide cases'],
      hint: { ja: '全国の全団体を合わせた1年の件数', en: 'procedure cases of all bodies together, a year' },
      better: 'high',
    }),
    service_gain: rating({
      title: { ja: 'サービス向上の見込み', en: 'Expected gain in service' },
      aka: ['住民サービス向上', '住民サービスの向上', 'サービス向上', '住民サービス向上効果'],
      hint: { ja: '低・中・高、又は△・○・◎', en: 'low, medium or high' },
      better: 'high',
    }),
  },
  params: {
    prior: meanOfNation(0.18, 573),
    casesPrior: meanOfNation(0.35, 106),
    kindsPrior: meanOfNation(0.16, 573),
    procedures: z.number().positive().default(36).meta({
      description:
        'Kinds of procedures at which their value is 1 (95th percentile of 777 law families, national survey FY2024; log scale from 0)',
      ja: '評価値が1になる住民関係手続数（令和6年度行政手続等の悉皆調査、777法令群の95パーセンタイル。0からの対数）',
    }),
    cases: z.number().positive().default(600_000).meta({
      description:
        'Cases a year nationwide at which their value is 1 (95th percentile of 777 law families, 599,613, rounded; log scale from 0)',
      ja: '評価値が1になる全国の年間手続件数（777法令群の95パーセンタイル599,613件を丸めた値。0からの対数）',
    }),
  },
  parts: {
    cases: {
      title: { ja: '件数', en: 'cases' },
      share: 0.7,
      prior: 'casesPrior',
      because: {
        ja: '問いそのもの。何人の住民に届くか',
        en: 'the question itself: how many residents it reaches',
      },
    },
    gain: {
      title: { ja: 'サービスの向上', en: 'gain in service' },
      share: 0.2,
      because: { ja: '判断による。件数を補う', en: 'a judgement, which refines the cases' },
    },
    kinds: {
      title: { ja: '手続の種類', en: 'kinds of procedures' },
      share: 0.1,
      prior: 'kindsPrior',
      because: {
        ja: '法令の書き方による。ニーズではない',
        en: 'says how a law is written, not what is needed',
      },
    },
  },
  fromLaws: true,
  score({ resident_procedures: kinds, cases_per_year: cases, service_gain: gain }, params, { asks }) {
    const answers = answersUnder(params);
    return {
      answers: {
        cases: ofResidents(answers.cases(cases), kinds, asks('resident_procedures')),
        gain: answers.gain(gain),
        kinds: answers.kinds(kinds),
      },
      caution: kinds === 0 && limitsOf(cases, [0, 0])[0] > 0 ? plain(ofOthers) : undefined,
    };
  },
});

const answersUnder = underParams(({ cases, procedures }: Record<'cases' | 'procedures', number>) => ({
  cases: answerOf<Name, Figure>({
    field: 'cases_per_year',
    scale: onLog([0, cases]),
    says: caseload,
    within: (formula) => `resident_procedures > 0 ? ${formula} : 0`,
  }),
  gain: answerOf<Name, Rating>({ field: 'service_gain', scale: onThirds, says: better }),
  kinds: answerOf<Name, Figure>({
    field: 'resident_procedures',
    scale: onLog([0, procedures]),
    says: kindsOf,
  }),
}));

type Name = 'cases_per_year' | 'resident_procedures' | 'service_gain';

/** Without a procedure that residents take part in, no case is theirs: businesses or other bodies file them. */
function ofResidents(cases: Answer<Name>, kinds: Figure | undefined, asksKinds: boolean): Answer<Name> {
  const { formula } = cases;
  const [fewest, most] = limitsOf(kinds, asksKinds ? [0, Infinity] : [1, Infinity]);
  if (fewest > 0 || cases.range[1] === 0) return cases;
  if (kinds !== undefined && most === 0)
    return within([0, 0], [evidence('resident_procedures', kinds, kindsOf)], { formula });
  if (cases.is === 'unknown') return cases;
  const { range, point, evidence: because } = cases;
  const needs = [...cases.needs, ...(kinds === undefined ? (['resident_procedures'] as const) : [])];
  return within([0, range[1]], because, { point, needs, formula });
}

const ofOthers: Text = {
  ja: '住民が行う法定手続の記録はなく、件数は事業者等のもので、数えない',
  en: 'no resident procedures on record: cases are of others, and not counted',
};

const kindsOf: Says<Figure> = {
  ja: ({ value }) =>
    value === 0 ? '住民が行う法定手続の記録なし' : `住民が行う手続は${withUnit(value, '種類')}`,
  en: ({ value }) =>
    value === 0 ? 'no procedures for residents' : `kinds of procedures for residents: ${figure(value)}`,
};

const caseload: Says<Figure> = {
  ja: ({ value }) => `手続は全国で年${withUnit(value, '件')}`,
  en: ({ value }) => `cases a year nationwide: ${figure(value)}`,
};

const gains = {
  low: { ja: '小さい', en: 'small' },
  medium: { ja: '中程度', en: 'fair' },
  high: { ja: '大きい', en: 'large' },
} as const satisfies Record<Rating, Text>;

const better: Says<Rating> = {
  ja: ({ value }) => `住民サービスの向上の見込みは${gains[value].ja}`,
  en: ({ value }) => `the gain in service is expected to be ${gains[value].en}`,
};
