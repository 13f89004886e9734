import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import type { Sample } from './report.js';

/** ± in points of a hundred: `±12.3%`; a dash where too few answers are expected to tell. */
export function marginText(margin: number | undefined): string {
  return margin === undefined ? '-' : `±${(margin * 100).toFixed(1)}%`;
}

export const sampleTexts = {
  title: { ja: '調査する市区町村', en: 'Municipalities to ask' },
  stratum: { ja: '区分', en: 'class' },
  population: { ja: '団体数', en: 'in all' },
  drawn: { ja: '調査数', en: 'to ask' },
  answers: { ja: '回答の見込み', en: 'answers' },
  margin: { ja: '誤差の見込み', en: 'margin' },
  all: { ja: '全国', en: 'nationwide' },
  list: { ja: '抽出した市区町村', en: 'Drawn' },
  share: {
    ja: '誤差は、半数が「はい」と答える割合の95％信頼区間の半幅（最も広い場合）。回答しない団体の偏りは含みません。',
    en: 'Margins are half of the 95 % interval of a share of one half, the widest case. They do not cover that those who do not answer may differ.',
  },
  again: { ja: '同じ抽出をするには', en: 'The same draw again' },
} as const satisfies Record<string, Text>;

export const headline: Wording<Sample> = {
  ja: ({ plan: { all }, small, asked }) =>
    `${figure(all.population)}団体から${figure(all.drawn)}団体を抽出（うち人口1万未満 ${figure(small)}団体）。回答率${String(Math.round(asked.response * 100))}%とすると回答は約${figure(Math.round(all.answers))}団体、${all.margin === undefined ? '全国の誤差は計算できません' : `全国の誤差は${marginText(all.margin)}`}。`,
  en: ({ plan: { all }, small, asked }) =>
    `${figure(all.drawn)} of ${figure(all.population)} municipalities, ${figure(small)} of them with fewer than 10,000 people. With a response of ${String(Math.round(asked.response * 100))} %, about ${figure(Math.round(all.answers))} answers; ${all.margin === undefined ? 'the margin nationwide is not known' : `the margin nationwide is ${marginText(all.margin)}`}.`,
};

/** What was wanted and is not reached; undefined if all is. */
export function shortfall({ plan: { reaches }, asked }: Sample): Text | undefined {
  if (asked.cv !== undefined && reaches.indicators) return undefined;
  if (!reaches.indicators)
    return {
      ja: '最多まで調査しても、目標の変動係数に届かない項目があります。最多か目標を見直してください。',
      en: 'Even with the most of every class, some totals do not reach the coefficient of variation that is wanted; ask more, or want less.',
    };
  const [all, each] = [marginText(asked.margin), marginText(asked.classMargin)];
  if (!reaches.all)
    return {
      ja: `この調査数では、全国の誤差が目標の${all}に届きません。調査数か回答率を見直してください。`,
      en: `This sample does not reach the margin of ${all} nationwide; ask more, or expect more answers.`,
    };
  if (reaches.strata) return undefined;
  return {
    ja: `区分ごとの誤差が目標の${each}に届かない区分があります。その区分だけの推計は、幅の広いものになります。`,
    en: `Some classes do not reach the margin of ${each}; estimates for them alone will be wide.`,
  };
}

/** Why a margin is not known; undefined where all are. */
export function unknownMargin({ plan: { all, strata } }: Sample): Text | undefined {
  if (all.margin !== undefined && strata.every(({ margin }) => margin !== undefined)) return undefined;
  return {
    ja: '「-」は、回答が1団体以下と見込まれ、区分内の散らばりが分からず、誤差を計算できないことを示します（全国の誤差には、すべての区分で2団体以上の回答が要ります）。調査数を増やすか、--strata none などで区分を減らしてください。',
    en: 'A margin of - is not known: with fewer than two answers expected, nothing tells of the spread within a class, and the margin nationwide needs two in every class. Ask more, or use fewer classes, such as --strata none.',
  };
}

const ways = {
  random: {
    ja: '単純無作為（団体ごとの乱数の小さい順）',
    en: 'at random, by the permanent number of each code',
  },
  systematic: {
    ja: '系統抽出（人口順。誤差は無作為抽出とみなしたもの）',
    en: 'systematically, along population (errors as if at random)',
  },
  'systematic-code': {
    ja: '系統抽出（団体コード順。誤差は無作為抽出とみなしたもの）',
    en: 'systematically, along the codes (errors as if at random)',
  },
  size: {
    ja: '確率比例（人口。誤差は復元抽出とみなしたもの）',
    en: 'by size (population; errors as if drawn with replacement)',
  },
} as const satisfies Record<Sample['asked']['selection'], Text>;

export const howDrawn: Wording<Sample> = {
  ja: ({ asked: { selection, seed, avoided } }) =>
    `抽出：区分ごとに${ways[selection].ja}、乱数の種 ${String(seed)}${avoided === 0 ? '' : `。前回の${figure(avoided)}団体は後回し（抽出確率は、前回も同じ区分から無作為に選んだ場合のもの）`}`,
  en: ({ asked: { selection, seed, avoided } }) =>
    `Drawn within classes ${ways[selection].en}, with seed ${String(seed)}${avoided === 0 ? '' : `; the ${figure(avoided)} of an earlier survey come last (probabilities hold if that was drawn at random from the same classes)`}`,
};
