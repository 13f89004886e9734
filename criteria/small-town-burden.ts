import * as z from 'zod';
import {
  count,
  defineCriterion,
  emptyOf,
  evidence,
  figure,
  hours,
  judged,
  linear,
  logarithmic,
  meanOf,
  minutes,
  missing,
  part,
  say,
  scored,
} from '../src/criterion/index.js';
import type { Says, Wording } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'small-town-burden',
  theme: 'feasibility',
  title: { ja: '小規模町村の負担', en: 'Burden on small towns' },
  asks: {
    ja: '小規模な町村の事務は、システム化で楽になるか、かえって煩雑になるか。',
    en: 'Does a system ease the work of small towns, or make it more complicated?',
  },
  viewpoint: {
    quote: '小規模な町村ではシステム化により逆に事務が煩雑になる場合もあり得ることに留意が必要。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '年に数件の事務では、システムの操作を覚える手間の方が大きい。小規模な町村が楽になってこそ全国で使える。',
    en: 'With a few cases a year, learning a system costs more than it saves; what eases small towns can serve all.',
  },
  highRating: 0,
  fields: {
    small_town_hours_before: hours({
      title: { ja: '小規模町村の現在の年間時間', en: 'Small town: hours a year today' },
      aka: ['小規模町村の導入前時間', '小規模町村_導入前時間', '導入前時間'],
      hint: { ja: '人口1万人未満の1団体で現在かかる年間時間', en: 'in one town of under 10,000 people' },
      better: 'high',
    }),
    small_town_hours_after: hours({
      title: { ja: '小規模町村の導入後の年間時間', en: 'Small town: hours a year with the system' },
      aka: ['小規模町村の導入後時間', '小規模町村_導入後時間', '導入後時間'],
      hint: {
        ja: '人口1万人未満の1団体で導入後に見込まれる年間時間',
        en: 'in one town of under 10,000 people',
      },
      better: 'low',
      alongside: ['small_town_hours_before'],
    }),
    small_town_cases_per_year: count({
      title: { ja: '小規模町村の年間件数', en: 'Small town: cases a year' },
      aka: ['小規模町村の件数', '小規模町村_年間件数', '小規模団体の年間件数'],
      hint: { ja: '人口1万人未満の1団体での年間件数', en: 'in one town of under 10,000 people' },
      better: 'high',
    }),
  },
  params: {
    gain: z.number().positive().max(1).default(0.5).meta({
      description: 'Share of hours saved at which its value is 1',
      ja: '評価値が1になる時間の削減割合',
    }),
    loss: z.number().negative().default(-0.5).meta({
      description: 'Share of hours saved at which its value is 0; negative, because the hours rise',
      ja: '評価値が0になる時間の削減割合（負の値は時間の増加）',
    }),
    cases: z.number().positive().default(100).meta({
      description: 'Cases a year in a small town at which their value is 1 (two a week; log scale from 0)',
      ja: '評価値が1になる小規模町村の年間件数（おおむね週2件。0からの対数）',
    }),
  },
  score(cells, { gain, loss, cases }) {
    const { small_town_hours_before: before, small_town_hours_after: after } = cells;
    const caseload = part(
      'small_town_cases_per_year',
      cells.small_town_cases_per_year,
      (n) => logarithmic(n, [0, cases]),
      handled,
    );
    if (before === undefined || after === undefined) {
      const hoursMissing = emptyOf(cells, 'small_town_hours_before', 'small_town_hours_after'); // one says nothing without the other
      return meanOf([...hoursMissing.map(missing), caseload]);
    }
    const change = { before, after };
    const because = { field: 'small_town_hours_after', value: after, says: say(compares, change) } as const;
    const burden = meanOf([judged(linear(saved(change, loss), [loss, gain]), because), caseload]);
    if (burden.status === 'unknown') return burden;
    const reasons = [evidence('small_town_hours_before', before, takes), ...burden.evidence];
    return scored(burden.value, reasons, after > before ? { caution: say(busier, change) } : {});
  },
});

interface Change {
  readonly before: number;
  readonly after: number;
}

/** Share of the hours saved; new work where there was none counts as the loss at which the value is 0. */
function saved({ before, after }: Change, loss: number): number {
  if (before > 0) return (before - after) / before;
  return after > 0 ? loss : 0;
}

const compares: Wording<Change> = {
  ja: ({ before, after }) => `導入後は年${figure(after)}時間${turns(before, after)}`,
  en: ({ after }) => `with the system ${figure(after)}`,
};

function turns(before: number, after: number): string {
  if (after === before) return 'で変わらない見込み';
  return after > before ? 'に増える見込み' : 'に減る見込み';
}

const busier: Wording<Change> = {
  ja: ({ before, after }) => `留意：小規模町村では事務が年${figure(after - before)}時間増える見込み`,
  en: ({ before, after }) => `beware: a small town would spend ${figure(after - before)} hours a year more`,
};

const takes: Says<number> = {
  ja: ({ value }) => `小規模町村での作業は年${figure(value)}時間`,
  en: ({ value }) => `hours a year in a small town today: ${figure(value)}`,
};

const handled: Says<number> = {
  ja: ({ value }) => `小規模町村での件数は年${figure(value)}件`,
  en: ({ value }) => `cases a year in a small town: ${figure(value)}`,
};
