import * as z from 'zod';
import {
  answerOf,
  defineCriterion,
  evidence,
  figure,
  percentJa,
  withUnit,
  hours,
  isRange,
  limitsOf,
  logarithmicOn,
  minutes,
  onLine,
  onLog,
  onPoints,
  open,
  percent,
  plain,
  pointOf,
  say,
  share,
  signedShare,
  spanOf,
  underParams,
  within,
} from '../src/criterion/index.js';
import type { Answer, Condition, Evidence, Figure, Says, Scale, Wording } from '../src/criterion/index.js';

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
  poses: ['cost-above-tolerance'],
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
    expectedShare: z.number().min(0).max(1).default(0.5).meta({
      description: 'Share of hours saved that counts where it is unknown (no record knows it: the middle)',
      ja: '削減割合が不明のときに用いる割合（記録がないため中央の値）',
    }),
  },
  parts: {
    freed: {
      title: { ja: '削減できる時間', en: 'hours freed' },
      share: 0.85,
      because: {
        ja: '問いそのもの。効果はまず職員の時間で測る',
        en: 'the question itself: effect is hours of staff',
      },
    },
    cost: {
      title: { ja: 'コストの増減', en: 'change of cost' },
      share: 0.15,
      because: {
        ja: '「コストが多少上がってもよい」',
        en: 'a small rise of cost is acceptable, say the minutes',
      },
    },
  },
  score(cells, params) {
    const { cost_change: cost } = cells;
    const answers = answersUnder(params);
    return {
      answers: {
        freed: answers.freed(cells.staff_hours_per_year, cells.hours_saved_share),
        cost: answers.cost(cost),
      },
      conditions: limitsOf(cost, [-1, Infinity])[0] > params.tolerance ? [tooDear] : [],
    };
  },
});

const tooDear: Condition = {
  id: 'cost-above-tolerance',
  says: plain({
    ja: 'コスト増が許容範囲を超える：抑え方を決めること',
    en: 'the cost would rise beyond what is tolerated: settle how to bound it',
  }),
};

type FiguresOf = Record<'hours' | 'expectedShare' | 'tolerance' | 'costCeiling', number>;

const answersUnder = underParams((params: FiguresOf) => ({
  freed: freedUnder(params),
  cost: answerOf<Name, Figure>({
    field: 'cost_change',
    scale: kept(params),
    says: costs(params.tolerance),
  }),
}));

type Name = 'staff_hours_per_year' | 'hours_saved_share' | 'cost_change';

/** Hours × share saved; where one of them is unknown, what the other still allows. */
function freedUnder({ hours: cap, expectedShare }: Pick<FiguresOf, 'hours' | 'expectedShare'>) {
  const scale = onLog([0, cap]);
  const formula = (): readonly string[] => [scale.formula('staff_hours_per_year × hours_saved_share')];
  const worthOf = logarithmicOn([0, cap]);
  const worth = (hours: number, share: number): number =>
    hours === 0 || share === 0 ? 0 : worthOf(Math.min(hours * share, cap));
  return (spent: Figure | undefined, saved: Figure | undefined): Answer<Name> => {
    const needs: Name[] = [];
    if (spent === undefined) needs.push('staff_hours_per_year');
    if (saved === undefined) needs.push('hours_saved_share');
    const range = spanOf(worth, limitsOf(spent), limitsOf(saved, [0, 1]));
    const hoursPoint = pointOf(spent);
    const sharePoint = saved === undefined ? expectedShare : pointOf(saved);
    const point =
      hoursPoint === undefined || sharePoint === undefined ? undefined : worth(hoursPoint, sharePoint);
    const because: Evidence<Name>[] = [];
    if (saved !== undefined) because.push(saving(saved, spent));
    if (spent !== undefined) because.push(evidence('staff_hours_per_year', spent, takes));
    if (range[0] === 0 && range[1] === 1 && spent === undefined)
      return { ...open<Name>(...needs), evidence: because, formula };
    return within<Name>(range, because, { point, needs, formula });
  };
}

function saving(saved: Figure, spent: Figure | undefined): Evidence<Name> {
  if (spent === undefined) return evidence('hours_saved_share', saved, saves);
  return { field: 'hours_saved_share', value: saved, says: say(frees, { spent, saved }) };
}

/** A rise of cost within the tolerance takes nothing away; from the ceiling on nothing is left. */
function kept({ tolerance, costCeiling }: Record<'tolerance' | 'costCeiling', number>): Scale<Figure> {
  return tolerance < costCeiling
    ? onLine([costCeiling, tolerance])
    : onPoints([
        [tolerance, 1],
        [tolerance + 1e-9, 0],
      ]);
}

const frees: Wording<{ readonly spent: Figure; readonly saved: Figure }> = {
  ja: ({ spent, saved }) =>
    `1団体で年${withUnit(product(spent, saved), '時間')}（${percentJa(saved)}）を削減できる見込み`,
  en: ({ spent, saved }) =>
    `hours freed a year in each body: ${figure(product(spent, saved))} (${percent(saved)})`,
};

function product(a: Figure, b: Figure): Figure {
  const [low, high] = spanOf((x, y) => (x === 0 || y === 0 ? 0 : x * y), limitsOf(a), limitsOf(b));
  return low === high ? low : { low, high };
}

const saves: Says<Figure> = {
  ja: ({ value }) => `${percentJa(value)}を削減できる見込み（現在の時間は不明）`,
  en: ({ value }) => `${percent(value)} of the hours would be saved (the hours are unknown)`,
};

const takes: Says<Figure> = {
  ja: ({ value }) => `現在は1団体で年${withUnit(value, '時間')}の業務`,
  en: ({ value }) => `staff hours a year in each body today: ${figure(value)}`,
};

function costs(tolerance: number): Says<Figure> {
  return {
    ja({ value }) {
      if (isRange(value)) return `コストの増減は${percentJa(value)}の見込み`;
      if (value <= 0)
        return value === 0 ? 'コストは変わらない見込み' : `コストは${percentJa(-value)}減の見込み`;
      return `コストは${percentJa(value)}増の見込み（許容範囲${percentJa(tolerance)}${value > tolerance ? 'を超える' : '以内'}）`;
    },
    en({ value }) {
      if (isRange(value)) return `the cost changes by ${percent(value)}`;
      if (value <= 0) return value === 0 ? 'the cost stays the same' : `the cost falls by ${percent(-value)}`;
      return `the cost rises by ${percent(value)} (${value > tolerance ? 'over' : 'within'} the ${percent(tolerance)} tolerated)`;
    },
  };
}
