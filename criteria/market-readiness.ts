import * as z from 'zod';
import {
  firstOf,
  count,
  defineCriterion,
  figure,
  withUnit,
  flag,
  limitsOf,
  minutes,
  on,
  onFlag,
  onLine,
  plain,
} from '../src/criterion/index.js';
import type { Condition, Figure, Says } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'market-readiness',
  theme: 'feasibility',
  title: { ja: '市場の準備状況', en: 'Readiness of the market' },
  asks: {
    ja: '全国の自治体に提供しているベンダーやSaaSは既にあるか。',
    en: 'Do vendors already serve municipalities nationwide, and as SaaS?',
  },
  viewpoint: {
    quote:
      'システムを開発、提供しているベンダーに全国の自治体に提供しているシステムの状況調査を行うことで、より効率的に実現可能性のあるシステム等を捉えられるのではないか。',
    at: minutes.feasibility,
  },
  rationale: {
    ja: '全国に提供するベンダーが複数あり、SaaSで使えるものは、競争を保ったまま早く共通化できる。',
    en: 'What several vendors offer nationwide as SaaS can be shared soon, and with competition.',
  },
  poses: ['no-vendor', 'no-saas'],
  fields: {
    vendors_nationwide: count({
      title: { ja: '全国展開ベンダー数', en: 'Vendors serving nationwide' },
      aka: ['全国対応ベンダー数', '全国提供ベンダー数', '提供事業者数', 'ベンダー数', 'vendors'],
      hint: {
        ja: '全国の自治体にシステムを提供しているベンダーの数',
        en: 'vendors whose system serves municipalities all over the country',
      },
      better: 'high',
      adds: false,
    }),
    saas_available: flag({
      title: { ja: 'SaaS提供の有無', en: 'SaaS on offer' },
      aka: ['SaaSの有無', 'SaaS提供', 'SaaSあり', 'クラウドサービスの有無', 'SaaS'],
      hint: {
        ja: 'SaaS（クラウドサービス）として提供されているか',
        en: 'whether any vendor offers it as SaaS',
      },
      better: 'high',
    }),
  },
  params: {
    vendors: z.number().positive().default(3).meta({
      description: 'Vendors serving nationwide at which their value is 1 (three: enough to compete)',
      ja: '評価値が1になる全国展開ベンダー数（競争が働く3社）',
    }),
  },
  parts: {
    vendors: {
      title: { ja: '全国展開ベンダー', en: 'vendors' },
      share: 0.6,
      because: {
        ja: '問いそのもの。提供する事業者がいるか',
        en: 'the question itself: does anybody offer it',
      },
    },
    saas: {
      title: { ja: 'SaaS', en: 'SaaS' },
      share: 0.4,
      because: { ja: '提供の形を補う', en: 'refines it: in which form' },
    },
  },
  score({ vendors_nationwide: vendors, saas_available: saas }, { vendors: enough }) {
    return {
      answers: {
        vendors: firstOf(on('vendors_nationwide', vendors, onLine([0, enough]), serving)),
        saas: firstOf(on('saas_available', saas, onFlag(1, 0), onOffer)),
      },
      conditions: [...(limitsOf(vendors)[1] < 1 ? [noVendor] : []), ...(saas === false ? [noSaas] : [])],
    };
  },
});

const noVendor: Condition = {
  id: 'no-vendor',
  says: plain({
    ja: '全国に提供するベンダーがない：開発・調達の方法を決めること',
    en: 'no vendor serves nationwide: settle who would build it',
  }),
};

const noSaas: Condition = {
  id: 'no-saas',
  says: plain({
    ja: 'SaaSでの提供がない：提供の形を決めること',
    en: 'no SaaS is on offer: settle how it would be provided',
  }),
};

const serving: Says<Figure> = {
  ja: ({ value }) =>
    value === 0 ? '全国に提供しているベンダーはない' : `全国に提供しているベンダーは${withUnit(value, '社')}`,
  en: ({ value }) =>
    value === 0 ? 'no vendor serves nationwide' : `vendors serving nationwide: ${figure(value)}`,
};

const onOffer: Says<boolean> = {
  ja: ({ value }) => (value ? 'SaaSで提供されている' : 'SaaSでの提供はない'),
  en: ({ value }) => (value ? 'offered as SaaS' : 'not offered as SaaS'),
};
