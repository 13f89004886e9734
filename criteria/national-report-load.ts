import * as z from 'zod';
import {
  answerOf,
  count,
  defineCriterion,
  evidence,
  figure,
  withUnit,
  hours,
  limitsOf,
  meanOfNation,
  minutes,
  municipalities,
  onLog,
  underParams,
  within,
} from '../src/criterion/index.js';
import type { Answer, Figure, Says } from '../src/criterion/index.js';

/** One report a month from every municipality, and half a working day for each of them. */
const monthly = municipalities * 12;
const halfDay = 4;

export default defineCriterion({
  id: 'national-report-load',
  theme: 'effect',
  title: { ja: '国への報告負担', en: 'Load of reports to the state' },
  asks: {
    ja: '国からの調査・報告依頼に、どれほどの手間がかかっているか。',
    en: 'How much work are the reports and surveys that the state asks for?',
  },
  viewpoint: {
    quote:
      'バックヤードでの住民サービスに直接結びつかない作業負担をなくすためにも、国による調査報告が多い業務は共通化すべき。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: 'データの抽出・加工・入力は報告のたびに各団体で生じ、誤りのもとになる。共通のシステムなら国が直接集計できる。',
    en: 'Each report makes every body extract, edit and retype data; from one system the state can draw the figures itself.',
  },
  fields: {
    report_duties: count({
      title: { ja: '国への報告等の種類数', en: 'Kinds of reports to the state' },
      aka: ['国への報告等手続数', '国への報告種類数', '国への調査・報告の種類数', 'report duties'],
      hint: {
        ja: '国への定期・不定期の報告や調査の種類数。なければ0',
        en: 'and surveys; 0 if there are none',
      },
      better: 'high',
    }),
    national_reports_per_year: count({
      title: { ja: '全国の年間報告件数', en: 'Reports a year nationwide' },
      aka: [
        '国への報告等件数',
        '全国の年間報告等件数',
        '年間報告件数（全国計）',
        '全国年間報告件数',
        'nationwide reports',
      ],
      hint: { ja: '全国の全団体が1年に国へ提出する件数', en: 'filed by all bodies together, a year' },
      better: 'high',
    }),
    hours_per_report: hours({
      title: { ja: '報告1件当たりの時間', en: 'Hours for each report' },
      aka: ['報告1件あたりの時間', '報告1件当たり作業時間', '1件当たり報告時間', '報告時間'],
      hint: { ja: '1団体が報告1件にかける職員の時間', en: 'staff hours that one body needs for one' },
      better: 'high',
      adds: false,
      alongside: ['national_reports_per_year'],
    }),
  },
  params: {
    prior: meanOfNation(0.09, 573),
    numberPrior: meanOfNation(0.02, 422),
    kindsPrior: meanOfNation(0.09, 573),
    duties: z.number().positive().default(10).meta({
      description:
        'Kinds of reports at which their value is 1 (95th percentile of 777 law families; log from 0)',
      ja: '評価値が1になる報告等の種類数（777法令群の95パーセンタイル。0からの対数）',
    }),
    reports: z.number().positive().default(monthly).meta({
      description:
        'Reports a year at which their value is 1, hours unknown (one a month from each body; log from 0)',
      ja: '時間が不明のとき評価値が1になる年間報告件数（1,741団体が毎月1件。0からの対数）',
    }),
    hours: z.number().positive().default(halfDay).meta({
      description: 'Hours for each report at which their value is 1 (half a day; log from 0)',
      ja: '評価値が1になる報告1件当たりの時間（半日。0からの対数）',
    }),
  },
  parts: {
    number: {
      title: { ja: '報告の件数', en: 'number of reports' },
      share: 0.5,
      prior: 'numberPrior',
      because: { ja: '負担は件数と時間で決まる', en: 'the load is their number times the hours' },
    },
    effort: {
      title: { ja: '1件の時間', en: 'hours for each' },
      share: 0.3,
      because: { ja: '対数では件数に足される。記録がない', en: 'on a log scale it adds to the number' },
    },
    kinds: {
      title: { ja: '種類数', en: 'kinds' },
      share: 0.2,
      prior: 'kindsPrior',
      because: { ja: '法令の書き方による。件数を補う', en: 'says how a law is written; refines the number' },
    },
  },
  fromLaws: true,
  score({ report_duties: kinds, national_reports_per_year: reports, hours_per_report: each }, params) {
    const answers = answersUnder(params);
    return {
      answers: {
        number: answers.number(reports),
        effort: spent(answers.effort(each), reports),
        kinds: answers.kinds(kinds),
      },
    };
  },
});

const answersUnder = underParams((params: Record<'reports' | 'hours' | 'duties', number>) => ({
  number: answerOf<Name, Figure>({
    field: 'national_reports_per_year',
    scale: onLog([0, params.reports]),
    says: filed,
  }),
  effort: answerOf<Name, Figure>({
    field: 'hours_per_report',
    scale: onLog([0, params.hours]),
    says: effort,
    within: (formula) => `national_reports_per_year > 0 ? ${formula} : 0`,
  }),
  kinds: answerOf<Name, Figure>({ field: 'report_duties', scale: onLog([0, params.duties]), says: duties }),
}));

/** Hours for each report are no load where there are no reports. */
function spent(hours: Answer<Name>, reports: Figure | undefined): Answer<Name> {
  const [fewest, most] = limitsOf(reports);
  const { formula } = hours;
  if (fewest > 0) return hours;
  if (reports !== undefined && most === 0)
    return within([0, 0], [evidence('national_reports_per_year', reports, filed)], { formula });
  const needs = [...hours.needs, ...(reports === undefined ? (['national_reports_per_year'] as const) : [])];
  const { range, point, evidence: because } = hours;
  return within([0, range[1]], because, { point, needs, formula });
}

type Name = 'hours_per_report' | 'national_reports_per_year' | 'report_duties';

const duties: Says<Figure> = {
  ja: ({ value }) =>
    value === 0 ? '国への報告や調査はない' : `国への報告や調査は${withUnit(value, '種類')}`,
  en: ({ value }) =>
    value === 0 ? 'no reports to the state' : `kinds of reports to the state: ${figure(value)}`,
};

const filed: Says<Figure> = {
  ja: ({ value }) => `国への報告は全国で年${withUnit(value, '件')}`,
  en: ({ value }) => `reports a year nationwide: ${figure(value)}`,
};

const effort: Says<Figure> = {
  ja: ({ value }) => `報告1件に${withUnit(value, '時間')}`,
  en: ({ value }) => `hours for each report: ${figure(value)}`,
};
