import { stratumName } from '../../survey/stratumName.js';
import type { ClassEffect, Effect, KnownTotal, Spread, TaskByClass } from '../../model/effect.js';
import { figure, percent, percentJa } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import type { GridColumn } from '../layout/columns.js';
import { amount, limitsText, middleText, probabilityText, unknownText } from './amount.js';

/** The sums of a class over all tasks. */
export type ClassSums = NonNullable<Effect['byClass']>['classes'][number];

export const classTexts = {
  heading: { ja: '人口区分ごとの効果（調査による）', en: 'By class of municipality, from the survey' },
  stratum: { ja: '区分', en: 'Class' },
  population: { ja: '団体数', en: 'Bodies' },
  freed: { ja: '削減時間/年（5〜95%）', en: 'Hours freed (5–95%)' },
  tasks: { ja: '事務数', en: 'Tasks' },
  running: { ja: '経費の増減（円/年）', en: 'Cost, yen a year' },
  perBody: { ja: '1団体', en: 'Per body' },
  saved: { ja: '削減割合', en: 'Saved' },
  loses: { ja: '時間増', en: 'Hours rise' },
  costPerBody: { ja: '経費差', en: 'Cost' },
  rises: { ja: '経費増', en: 'Cost rises' },
} as const satisfies Record<string, Text>;

/** How the effect by class was found. */
export const classMethod: Text = {
  ja: '区分ごとの推計から、全国の値を使わずに計算。区分の誤差は互いに独立とみなす。「時間増」「経費増」は、その区分の団体の平均で時間・経費が増える確率。「経費差」（1団体・年、円）は、事業者の示した価格の最低〜最高（抽出ではない）から現在の経費を引いたもの。',
  en: 'from the estimates of each class, no figure of the nation standing for one; errors of classes are independent. “Hours rise” and “cost rises” are the probabilities for the mean of the bodies of a class. “Cost” (of one body, yen a year) is what vendors ask, from the lowest to the highest (no sample), less what is paid today.',
};

function column<T>(head: keyof typeof classTexts, lang: Lang, cell: (row: T) => string): GridColumn<T> {
  return { head: classTexts[head][lang], align: 'right', cell };
}

function titled<T extends { readonly stratum: string }>(lang: Lang): GridColumn<T> {
  return {
    head: classTexts.stratum[lang],
    align: 'left',
    cell: ({ stratum }) => stratumName(stratum)[lang],
    flexible: true,
  };
}

/** Columns of the sums. */
export function classSumColumns(lang: Lang): readonly GridColumn<ClassSums>[] {
  return [
    titled(lang),
    column('population', lang, ({ population }) => figure(population)),
    column('tasks', lang, ({ freed }) => figure(freed.known)),
    column('freed', lang, ({ freed }) => totalText(freed, lang)),
    column('running', lang, ({ running }) => totalText(running, lang)),
  ];
}

function totalText({ spread }: KnownTotal, lang: Lang): string {
  return spread === undefined ? unknownText[lang] : limitsIn(spread, lang);
}

function limitsIn(spread: Spread | undefined, lang: Lang): string {
  if (spread === undefined) return '';
  return limitsText(spread, lang) || amount(spread.low, lang);
}

/** Columns of one task by class. */
export function classTaskColumns(lang: Lang, isWide = true): readonly GridColumn<ClassEffect>[] {
  return [
    titled(lang),
    column('freed', lang, ({ freed }) => (freed === undefined ? unknownText[lang] : limitsIn(freed, lang))),
    ...(isWide
      ? [column<ClassEffect>('perBody', lang, ({ freedPerBody }) => middleText(freedPerBody, lang))]
      : []),
    column('saved', lang, ({ saved }) => shareText(saved, lang)),
    column('loses', lang, ({ loses }) => probability(loses, lang)),
    column('costPerBody', lang, ({ costPerBody }) => middleText(costPerBody, lang)),
    column('rises', lang, ({ rises }) => probability(rises, lang)),
  ];
}

/** The limits of a share that is saved. */
export function shareText(saved: Spread | undefined, lang: Lang): string {
  if (saved === undefined) return unknownText[lang];
  const { low, high = Infinity } = saved;
  const shown = lang === 'ja' ? percentJa : percent;
  return shown(low, 0) === shown(high, 0) ? shown(low, 0) : shown({ low, high }, 0);
}

function probability(value: number | undefined, lang: Lang): string {
  return value === undefined ? unknownText[lang] : probabilityText(value, lang);
}

/** From which probability a class is named. */
const likely = 0.5;

/** Which classes of a task would rather lose: hours, or money; no texts where none is likely to. */
export function losers({ classes }: TaskByClass, lang: Lang): readonly string[] {
  const hours = classes
    .filter(({ loses = 0 }) => loses >= likely)
    .map(({ stratum }) => stratumName(stratum)[lang]);
  const cost = classes
    .filter(({ rises = 0 }) => rises >= likely)
    .map(({ stratum }) => stratumName(stratum)[lang]);
  return [
    ...(hours.length === 0 ? [] : [loserWords.hours[lang]({ classes: hours })]),
    ...(cost.length === 0 ? [] : [loserWords.cost[lang]({ classes: cost })]),
  ];
}

interface Losing {
  readonly classes: readonly string[];
}

const loserWords = {
  hours: {
    ja: ({ classes }) => `時間が増える見込みの区分：${classes.join('、')}`,
    en: ({ classes }) => `hours would rather rise in: ${classes.join('; ')}`,
  },
  cost: {
    ja: ({ classes }) => `経費が増える見込みの区分：${classes.join('、')}`,
    en: ({ classes }) => `cost would rather rise in: ${classes.join('; ')}`,
  },
} as const satisfies Record<string, Wording<Losing>>;
