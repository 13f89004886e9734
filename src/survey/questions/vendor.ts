import type { FormColumn, FormRequest } from '../form/form.js';
import type { Lang, Text } from '../../text/lang.js';
import type { SurveyPlan } from '../plan.js';

/** Sizes of municipalities by which vendors are asked, with the people that they are below: they know no finer. */
export const vendorSizes = [
  { id: 'small', below: 10_000, title: { ja: '人口1万人未満', en: 'under 10,000 people' } },
  { id: 'medium', below: 50_000, title: { ja: '1万〜5万人', en: '10,000 to 50,000' } },
  { id: 'large', below: 300_000, title: { ja: '5万〜30万人', en: '50,000 to 300,000' } },
  { id: 'largest', below: Infinity, title: { ja: '30万人以上', en: '300,000 and over' } },
] as const satisfies readonly { readonly id: string; readonly below: number; readonly title: Text }[];

export type VendorSize = (typeof vendorSizes)[number]['id'];

/** What a vendor is asked of each task. */
export const vendorColumns: readonly FormColumn[] = [
  {
    key: 'offered',
    short: { ja: '提供', en: 'offered' },
    title: { ja: '全国の自治体への提供', en: 'Offered nationwide?' },
    how: {
      ja: 'この事務のシステムを、地域を限らず全国の自治体に提供していれば「はい」。「いいえ」なら、この行の残りは空欄のままで構いません。',
      en: 'Yes if you offer a system for this task to municipalities all over the country. If No, leave the rest of the row empty.',
    },
    kind: 'yes-no',
  },
  {
    key: 'saas',
    short: { ja: 'SaaS', en: 'SaaS' },
    title: { ja: 'SaaSでの提供', en: 'As SaaS?' },
    how: {
      ja: '複数の団体が同じ環境を使うクラウドサービスとして提供していれば「はい」。',
      en: 'Yes if several bodies share one environment that you run.',
    },
    kind: 'yes-no',
  },
  {
    key: 'service-months',
    short: { ja: '期間', en: 'months' },
    title: { ja: '開始までの期間（か月）', en: 'Months to service' },
    how: { ja: '契約から利用開始までの標準的な月数。', en: 'Usual time from the contract to the start.' },
    kind: 'months',
  },
  ...vendorSizes.map(({ id, title }): FormColumn => ({
    key: `served-${id}`,
    short: { ja: `団体数・${title.ja}`, en: `customers ${title.en}` },
    title: { ja: `提供先の団体数（${title.ja}）`, en: `Customers (${title.en})` },
    how: { ja: '現在提供している市区町村の数。', en: 'Municipalities that use it now.' },
    kind: 'figure',
  })),
  ...vendorSizes.map(({ id, title }): FormColumn => ({
    key: `price-${id}`,
    short: { ja: `年額・${title.ja}`, en: `price ${title.en}` },
    title: { ja: `年額の目安・万円（${title.ja}）`, en: `Price a year, 10,000 yen (${title.en})` },
    how: { ja: '1団体当たりの標準的な年額。', en: 'Usual price for one body.' },
    kind: 'figure',
  })),
  {
    key: 'changes',
    short: { ja: '内容', en: 'changes' },
    title: { ja: 'カスタマイズの主な内容', en: 'What is usually customised' },
    how: {
      ja: '団体ごとの改修が多い機能・帳票（自由記述）。',
      en: 'Functions and forms that bodies have changed.',
    },
    kind: 'text',
  },
];

/** The questionnaire for vendors: one for all of them, about the tasks of the survey. */
export function vendorForm({ id, version, tasks }: SurveyPlan, lang: Lang): FormRequest {
  const asks = vendorColumns.map(({ key }) => key);
  return {
    survey: id,
    version,
    lang,
    code: undefined,
    addressee: addressees[lang],
    columns: vendorColumns,
    tasks: tasks.map((task) => ({ ...task, asks })),
    closing: ['vendor', 'answered-on', 'remarks', 'minutes'],
  };
}

const addressees: Text = {
  ja: '自治体向けシステムの提供事業者　御中',
  en: 'To: vendors of systems for municipalities',
};
