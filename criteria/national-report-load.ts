import * as z from 'zod';
import {
  count,
  defineCriterion,
  evidence,
  figure,
  hours,
  judged,
  logarithmic,
  meanOf,
  minutes,
  municipalities,
  part,
  say,
  scored,
} from '../src/criterion/index.js';
import type { Says, Wording } from '../src/criterion/index.js';

/** One report a month from every municipality, and half a working day for each of them. */
const monthly = municipalities * 12;
const halfDayMonthly = monthly * 4;

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
      alongside: ['national_reports_per_year'],
    }),
  },
  params: {
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
    hours: z.number().positive().default(halfDayMonthly).meta({
      description:
        'Hours a year nationwide at which their value is 1 (the same, half a day for each; log from 0)',
      ja: '評価値が1になる全国の年間報告作業時間（1,741団体が毎月1件、1件に4時間。0からの対数）',
    }),
  },
  score({ report_duties: kinds, national_reports_per_year: reports, hours_per_report: each }, params) {
    if (kinds === 0) return scored(0, [evidence('report_duties', kinds, duties)]);
    const byKind = part('report_duties', kinds, (n) => logarithmic(n, [0, params.duties]), duties);
    if (reports === undefined || each === undefined) {
      const byNumber = part(
        'national_reports_per_year',
        reports,
        (n) => logarithmic(n, [0, params.reports]),
        filed,
      );
      return meanOf([byKind, byNumber]);
    }
    const total = reports * each;
    const because = {
      field: 'national_reports_per_year',
      value: reports,
      says: say(spent, { reports, total }),
    } as const;
    const load = meanOf([byKind, judged(logarithmic(total, [0, params.hours]), because)]);
    if (load.status === 'unknown') return load;
    return scored(load.value, [...load.evidence, evidence('hours_per_report', each, effort)]);
  },
});

const spent: Wording<{ readonly reports: number; readonly total: number }> = {
  ja: ({ reports, total }) => `国への報告は全国で年${figure(reports)}件、計${figure(total)}時間`,
  en: ({ reports, total }) => `reports a year nationwide: ${figure(reports)}, taking ${figure(total)} hours`,
};

const duties: Says<number> = {
  ja: ({ value }) => (value === 0 ? '国への報告や調査はない' : `国への報告や調査は${figure(value)}種類`),
  en: ({ value }) =>
    value === 0 ? 'no reports to the state' : `kinds of reports to the state: ${figure(value)}`,
};

const filed: Says<number> = {
  ja: ({ value }) => `国への報告は全国で年${figure(value)}件`,
  en: ({ value }) => `reports a year nationwide: ${figure(value)}`,
};

const effort: Says<number> = {
  ja: ({ value }) => `報告1件に${figure(value)}時間`,
  en: ({ value }) => `hours for each report: ${figure(value)}`,
};
