import * as z from 'zod';
import {
  defineCriterion,
  emptyOf,
  evidence,
  figure,
  hours,
  linear,
  logarithmic,
  minutes,
  percent,
  say,
  scored,
  share,
  signedShare,
  unknown,
} from '../src/criterion/index.js';
import type { Says, Wording } from '../src/criterion/index.js';

/*  kept  1 ┼────────╮            what a rise of cost leaves of the value of the hours freed:
 *          │        ╰─────╮      nothing is lost up to the tolerance, nothing is won by a fall
 *        0 ┼──────────────╰────
 *          0      10%    50%   rise of cost
 */
export default defineCriterion({
  id: 'workforce-effect',
  theme: 'effect',
  title: { ja: '人的リソースの有効活用', en: 'Staff hours freed' },
  asks: {
    ja: '職員の時間をどれだけ生み出せるか。コストの増は許容範囲か。',
    en: 'How many staff hours would it free, and at what change of cost?',
  },
  viewpoint: {
    quote: '効果について、人的リソースの有効活用につながれば、コストが多少上がってもよいのではないか。',
    at: minutes.effects,
  },
  rationale: {
    ja: '効果はまず職員の時間で測る。コストは多少（初期値は10%）の増までは減点せず、それを超えた分だけ減点する。',
    en: 'The effect is measured in hours of staff; a small rise of cost (10% by default) takes nothing away, a larger one does.',
  },
  fields: {
    staff_hours_per_year: hours({
      title: { ja: '年間業務時間', en: 'Staff hours a year per body' },
      aka: ['年間作業時間', '年間所要時間', '業務時間', '1団体当たり年間業務時間', 'staff hours'],
      hint: { ja: '1団体当たりの職員の年間業務時間', en: 'staff hours of one body, a year' },
      better: 'high',
    }),
    hours_saved_share: share({
      title: { ja: '削減見込み割合', en: 'Share of hours saved' },
      aka: ['業務時間削減率', '削減率', '時間削減率', '削減割合', '業務削減率'],
      hint: { ja: '年間業務時間のうち共通化で削減できる割合', en: 'of those hours, with one common system' },
      better: 'high',
      alongside: ['staff_hours_per_year'],
    }),
    cost_change: signedShare({
      title: { ja: 'コスト増減率', en: 'Change of cost' },
      aka: ['コストの増減', 'コスト増減', '費用増減率', '費用の増減', 'コスト変化率'],
      hint: { ja: '現在のコストに対する増減。増は10%、減は△10%', en: '10% is a rise, -10% a fall' },
      better: 'low',
      alongside: ['staff_hours_per_year', 'hours_saved_share'],
    }),
  },
  params: {
    hours: z.number().positive().default(2000).meta({
      description: 'Hours freed a year in one body at which the value is 1 (one full-time post; log from 0)',
      ja: '評価値が1になる1団体当たりの年間削減時間（職員おおむね1人分。0からの対数）',
    }),
    tolerance: z.number().min(0).default(0.1).meta({
      description: 'Rise of cost, as a share, that takes nothing away',
      ja: '減点しないコスト増の上限（割合）',
    }),
    costCeiling: z.number().positive().default(0.5).meta({
      description: 'Rise of cost, as a share, from which the value is 0',
      ja: '評価値が0になるコスト増（割合）',
    }),
  },
  score(cells, params) {
    const { staff_hours_per_year: spent, hours_saved_share: saved, cost_change: cost } = cells;
    if (spent === undefined || saved === undefined) {
      return unknown(...emptyOf(cells, 'staff_hours_per_year', 'hours_saved_share'));
    }
    const freed = spent * saved;
    const kept = cost === undefined ? 1 : keptAt(cost, params);
    return scored(logarithmic(freed, [0, params.hours]) * kept, [
      { field: 'hours_saved_share', value: saved, says: say(frees, { freed, saved }) },
      evidence('staff_hours_per_year', spent, takes),
      ...(cost === undefined
        ? []
        : [{ field: 'cost_change', value: cost, says: say(costs, { cost, ...params }) } as const]),
    ]);
  },
});

/** A rise at or beyond the ceiling leaves nothing, even where the tolerance is set as high as the ceiling. */
function keptAt(
  cost: number,
  { tolerance, costCeiling }: Record<'tolerance' | 'costCeiling', number>,
): number {
  if (cost <= tolerance) return 1;
  return cost >= costCeiling ? 0 : linear(cost, [costCeiling, tolerance]);
}

const frees: Wording<{ readonly freed: number; readonly saved: number }> = {
  ja: ({ freed, saved }) => `1団体で年${figure(freed)}時間（${percent(saved)}）を削減できる見込み`,
  en: ({ freed, saved }) => `hours freed a year in each body: ${figure(freed)} (${percent(saved)})`,
};

const takes: Says<number> = {
  ja: ({ value }) => `現在は1団体で年${figure(value)}時間の業務`,
  en: ({ value }) => `staff hours a year in each body today: ${figure(value)}`,
};

const costs: Wording<{ readonly cost: number; readonly tolerance: number }> = {
  ja({ cost, tolerance }) {
    if (cost <= 0) return cost === 0 ? 'コストは変わらない見込み' : `コストは${percent(-cost)}減の見込み`;
    return `コストは${percent(cost)}増の見込み（許容範囲${percent(tolerance)}${cost > tolerance ? 'を超える' : '以内'}）`;
  },
  en({ cost, tolerance }) {
    if (cost <= 0) return cost === 0 ? 'the cost stays the same' : `the cost falls by ${percent(-cost)}`;
    return `the cost rises by ${percent(cost)} (${cost > tolerance ? 'over' : 'within'} the ${percent(tolerance)} tolerated)`;
  },
};
