import * as z from 'zod';
import {
  answerOf,
  count,
  defineCriterion,
  figure,
  withUnit,
  flag,
  meanOfNation,
  minutes,
  onFlag,
  onLog,
  underParams,
} from '../src/criterion/index.js';
import type { Figure, Says } from '../src/criterion/index.js';

/*  value 1 ┤            ╭──────  log(1 + x), so that the first amendments count most,
 *          │      ╭─────╯        and omnibus acts that touch every annex do not run away
 *        0 ┼──────┴─────┴──────
 *          0      2     6  amending laws a year
 */
export default defineCriterion({
  id: 'law-change-frequency',
  theme: 'effect',
  title: { ja: '法改正の頻度', en: 'Frequency of law changes' },
  asks: { ja: '根拠法令はどれほど頻繁に改正されるか。', en: 'How often do the governing laws change?' },
  viewpoint: {
    quote:
      '法改正等による制度変更への対応が行われる可能性が高い業務については、共通化の効果が高いのではないか。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '改正のたびに1,741団体がそれぞれ行う改修を、共通のシステムなら一度で済ませられる。',
    en: 'Each amendment is work that 1,741 bodies do once each, or that one system does once.',
  },
  fields: {
    law_amendments_per_year: count({
      title: { ja: '年間改正法令数', en: 'Amending laws a year' },
      aka: [
        '改正法令数',
        '年平均改正法令数',
        '改正法令数_年平均_法令群計',
        '法改正回数',
        '年間法改正回数',
        '改正回数',
      ],
      hint: {
        ja: '根拠法令（施行令・施行規則を含む）を改正した法令の年平均',
        en: 'laws that amended the governing laws and their orders, average a year',
      },
      better: 'high',
      adds: false,
    }),
    reform_expected: flag({
      title: { ja: '制度改正の予定', en: 'Reform announced' },
      aka: ['制度改正予定', '改正予定', '法改正予定', '法改正の予定'],
      hint: { ja: '大きな制度改正が公表されているか', en: 'whether a reform of the scheme is announced' },
      better: 'high',
    }),
  },
  params: {
    prior: meanOfNation(0.08, 571),
    ceiling: z.number().positive().default(6).meta({
      description:
        'Amending laws a year at which the value is 1 (95th percentile of 777 law families, FY2017–2025; log scale from 0)',
      ja: '評価値が1になる年間改正法令数（777法令群の95パーセンタイル、平成29〜令和7年度。0からの対数）',
    }),
  },
  parts: {
    rate: {
      title: { ja: '改正の頻度', en: 'rate of amendments' },
      share: 0.85,
      because: { ja: '問いそのもの', en: 'the question itself' },
    },
    reform: {
      title: { ja: '制度改正の予定', en: 'reform announced' },
      share: 0.15,
      because: { ja: '今後の一度の改正を補う', en: 'refines it by one change to come' },
    },
  },
  fromLaws: true,
  score({ law_amendments_per_year: rate, reform_expected: reforms }, params) {
    const answers = answersUnder(params);
    return { answers: { rate: answers.rate(rate), reform: answers.reform(reforms) } };
  },
});

const answersUnder = underParams(({ ceiling }: { readonly ceiling: number }) => ({
  rate: answerOf({ field: 'law_amendments_per_year', scale: onLog([0, ceiling]), says: amended }),
  reform: answerOf({ field: 'reform_expected', scale: onFlag(1, 0), says: announces }),
}));

const amended: Says<Figure> = {
  ja: ({ value }) => `根拠法令を改正した法令は年平均${withUnit(value, '本')}`,
  en: ({ value }) => `laws a year that amend the governing laws: ${figure(value)}`,
};

const announces: Says<boolean> = {
  ja: ({ value }) => (value ? '制度改正が予定されている' : '制度改正の予定はない'),
  en: ({ value }) => (value ? 'a reform is announced' : 'no reform is announced'),
};
