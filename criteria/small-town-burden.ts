import * as z from 'zod';
import {
  answerOf,
  count,
  defineCriterion,
  evidence,
  figure,
  withUnit,
  hours,
  isRange,
  limitsOf,
  linear,
  minutes,
  onLine,
  onLog,
  open,
  percent,
  percentJa,
  pointOf,
  say,
  signedShare,
  spanOf,
  underParams,
  within,
} from '../src/criterion/index.js';
import type { Answer, Condition, Evidence, Figure, Says, Wording } from '../src/criterion/index.js';

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
  poses: ['small-towns-carry-more'],
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
    small_town_hours_change: signedShare({
      title: { ja: '小規模町村の時間増減率', en: 'Small town: change of hours' },
      aka: ['小規模町村の時間の増減', '小規模町村_時間増減率'],
      hint: {
        ja: '人口1万人未満の団体の現在の時間に対する増減。増は10%、減は△10%。現在と導入後の時間の代わりに使う',
        en: 'in towns of under 10,000 people, of the hours today: 10% is a rise; counts before the two hours',
      },
      better: 'low',
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
  parts: {
    hours: {
      title: { ja: '時間の増減', en: 'change of hours' },
      share: 0.7,
      because: {
        ja: '問いそのもの。楽になるか、煩雑になるか',
        en: 'the question itself: does it ease the work',
      },
    },
    cases: {
      title: { ja: '件数', en: 'cases' },
      share: 0.3,
      because: { ja: '年に数件なら操作を覚える手間が勝る', en: 'refines it: is there enough to do' },
    },
  },
  score(cells, params) {
    const { change, cases } = answersUnder(params);
    const { small_town_hours_before: before, small_town_hours_after: after } = cells;
    const paired = cells.small_town_hours_change;
    return {
      answers: {
        hours: change({ before, after, paired }),
        cases: cases(cells.small_town_cases_per_year),
      },
      conditions: carryingMore({ before, after, paired }),
    };
  },
});

interface Change {
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** (after − before) ÷ before, of towns that were asked both */
  readonly paired: Figure | undefined;
}

const answersUnder = underParams(({ gain, loss, cases }: Record<'gain' | 'loss' | 'cases', number>) => ({
  change: changeWorth([loss, gain]),
  cases: answerOf<Name, Figure>({
    field: 'small_town_cases_per_year',
    scale: onLog([0, cases]),
    says: handled,
  }),
}));

type Name =
  | 'small_town_hours_before'
  | 'small_town_hours_after'
  | 'small_town_hours_change'
  | 'small_town_cases_per_year';

/** Whether the hours surely rise: by the change itself where it is known, else where the limits of the two lie apart. */
function carryingMore({ before, after, paired }: Change): readonly Condition[] {
  const more = limitsOf(after)[0] - limitsOf(before)[1];
  const rises = paired === undefined ? more > 0 : limitsOf(paired)[0] > 0;
  if (!rises) return [];
  const says = paired === undefined ? say(busier, { more }) : say(dearer, { share: paired });
  return [{ id: 'small-towns-carry-more', says }];
}

/**
 * Share of the hours saved; one of the two says nothing without the other. Their change counts before them: two means of
 * a sample each have an error of their own, and the change of each town has none of what towns differ in.
 */
function changeWorth([loss, gain]: readonly [number, number]) {
  const worth = (b: number, a: number): number => linear(saved(b, a, loss), [loss, gain]);
  const changed = answerOf<Name, Figure>({
    field: 'small_town_hours_change',
    scale: onLine([-loss, -gain]),
    says: changes,
  });
  const formula = (): readonly string[] => {
    const { formula: onScale } = onLine([loss, gain]);
    const less = '(small_town_hours_before - small_town_hours_after) / small_town_hours_before';
    const fromNothing = `small_town_hours_after > 0 ? 0 : ${onScale('0')}`;
    const ofChange = `clamp((${-loss} - small_town_hours_change) / (${gain} + ${-loss}))`;
    return [ofChange, `small_town_hours_before > 0 ? ${onScale(less)} : ${fromNothing}`];
  };
  return ({ before, after, paired }: Change): Answer<Name> => {
    if (paired !== undefined) return { ...changed(paired), formula };
    if (before === undefined || after === undefined) {
      const needs: Name[] = [];
      if (before === undefined) needs.push('small_town_hours_before');
      if (after === undefined) needs.push('small_town_hours_after');
      return { ...open(...needs), formula };
    }
    const because: readonly Evidence<Name>[] = [
      evidence('small_town_hours_before', before, takes),
      { field: 'small_town_hours_after', value: after, says: say(compares, { before, value: after }) },
    ];
    const range = spanOf(worth, limitsOf(before), limitsOf(after));
    const [b, a] = [pointOf(before), pointOf(after)];
    const point = b === undefined || a === undefined ? undefined : worth(b, a);
    return within<Name>(range, because, { point, formula });
  };
}

/** Share of the hours saved; new work where there was none counts as the loss at which the value is 0. */
function saved(before: number, after: number, loss: number): number {
  if (before === Infinity) return after === Infinity ? loss : 1;
  if (before > 0) return after === Infinity ? loss : (before - after) / before;
  return after > 0 ? loss : 0;
}

const compares: Wording<{ readonly before: Figure; readonly value: Figure }> = {
  ja: ({ before, value }) => `導入後は年${withUnit(value, '時間')}${turns(before, value)}`,
  en: ({ value }) => `with the system ${figure(value)}`,
};

function turns(before: Figure, after: Figure): string {
  if (isRange(before) || isRange(after)) return 'の見込み';
  if (after === before) return 'で変わらない見込み';
  return after > before ? 'に増える見込み' : 'に減る見込み';
}

const busier: Wording<{ readonly more: number }> = {
  ja: ({ more }) => `小規模町村では年${withUnit(more, '時間')}増える見込み：負担を抑える方法を決めること`,
  en: ({ more }) => `small towns need ${figure(more)} hours a year more: settle how to spare them`,
};

const dearer: Wording<{ readonly share: Figure }> = {
  ja: ({ share }) => `小規模町村で時間が${percentJa(share)}増える見込み：負担の抑え方を決めること`,
  en: ({ share }) => `small towns need ${percent(share)} more hours: settle how to spare them`,
};

const changes: Says<Figure> = {
  ja: ({ value }) => `小規模町村での時間の増減は${percentJa(value)}の見込み`,
  en: ({ value }) => `the hours of small towns change by ${percent(value)}`,
};

const takes: Says<Figure> = {
  ja: ({ value }) => `小規模町村での作業は年${withUnit(value, '時間')}`,
  en: ({ value }) => `hours a year in a small town today: ${figure(value)}`,
};

const handled: Says<Figure> = {
  ja: ({ value }) => `小規模町村での件数は年${withUnit(value, '件')}`,
  en: ({ value }) => `cases a year in a small town: ${figure(value)}`,
};
