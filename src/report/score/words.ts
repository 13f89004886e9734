import { listNames, trackNames, verdictNames } from '../../model/names.js';
import type { List, MissingRule } from '../../model/result.js';
import { counted, figure } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';

export { trackNames, verdictNames } from '../../model/names.js';

interface Count {
  readonly count: number;
}

/** What each list is, with the number of its tasks. */
export const listHeadings: Readonly<Record<List['id'], Wording<Count>>> = {
  statutory: candidates({ ja: trackNames.statutory.ja, en: 'Tasks under national law' }),
  'new-service': candidates({ ja: trackNames['new-service'].ja, en: 'New services' }),
  'common-work': candidates({
    ja: trackNames['common-work'].ja,
    en: 'Work that municipalities have in common',
  }),
  conditional: setAside({
    ja: '条件付き候補：先に決めることのある事務',
    en: 'Candidates with a condition to settle first',
  }),
  standardised: setAside({
    ja: '標準化対象（20業務）：標準化法の対象業務に当たる事務',
    en: 'Standardised already, under the Standardisation Act',
  }),
  'not-municipal': setAside({
    ja: '市町村の事務でない：都道府県や警察が行う事務',
    en: 'Not municipal: performed by the prefecture or the police',
  }),
  leave: setAside({
    ja: '各団体の判断に委ねる：地域による差が大きい事務',
    en: 'Left to each municipality, because needs differ',
  }),
  coordinate: setAside({
    ja: '共同調達との調整：都道府県の共同調達が進む事務',
    en: 'To be coordinated with prefectural joint procurement',
  }),
  held: setAside({ ja: '情報不足：判断を保留する事務', en: 'Held until more is known' }),
};

function candidates({ ja, en }: Text): Wording<Count> {
  return {
    ja: ({ count }) => `${ja}：${verdictNames.candidate.ja} ${figure(count)}件`,
    en: ({ count }) => `${en} — ${counted(count, 'candidate')}`,
  };
}

function setAside({ ja, en }: Text): Wording<Count> {
  return {
    ja: ({ count }) => `${ja} ${figure(count)}件`,
    en: ({ count }) => `${en} — ${counted(count, 'task')}`,
  };
}

export const missingWords = {
  prior: {
    ja: '不明の部分は、その視点の平均的な値（prior）とみなし、根拠の許す範囲に収める。残りの可能性は幅で示す',
    en: 'what is unknown counts with the prior of its criterion, cut to what the evidence allows; the interval shows the rest',
  },
  midpoint: {
    ja: '不明の部分は中間（0.5）とみなし、根拠の許す範囲に収める。残りの可能性は幅で示す',
    en: 'what is unknown counts as the middle (0.5), cut to what the evidence allows; the interval shows the rest',
  },
  available: {
    ja: '不明の部分を除き、分かる部分の加重平均を点数とする',
    en: 'unknown parts are left out: the score is the weighted mean of the known ones',
  },
  pessimistic: {
    ja: '根拠の許す最低の値とみなす（点数は幅の下端）',
    en: 'every value is the lowest that the evidence allows: the score is the lower end of the interval',
  },
} as const satisfies Record<MissingRule, Text>;

/** Words of the layout, the same in every report. */
export const scoreTexts = {
  title: { ja: '共通化の候補', en: 'Candidates for one common system' },
  rank: { ja: '順位', en: 'Rank' },
  task: { ja: '事務', en: 'Task' },
  id: { ja: 'ID', en: 'Id' },
  score: { ja: '点数', en: 'Score' },
  interval: { ja: '幅', en: 'Interval' },
  coverage: { ja: '充足率', en: 'Coverage' },
  reasons: { ja: '主な根拠', en: 'Main reasons' },
  reason: { ja: '理由', en: 'Reason' },
  lift: { ja: '候補に戻す条件', en: 'What would lift it' },
  track: { ja: '区分', en: 'Track' },
  conditions: { ja: '先に決めること、主な根拠', en: 'To settle first, and main reasons' },
  hours: { ja: '年間時間', en: 'Hours a year' },
  legend: {
    ja: '█ 点数　░ 点数が増え得る分　+ 視点が加えた点　? 不明　* 先に決めること　! 注意',
    en: '█ score  ░ may gain  + a criterion adds  ? unknown  * to settle first  ! caution',
  },
  stakeLegend: { ja: '　> 見込める効果', en: '  > at stake' },
  method: { ja: '算定の方法', en: 'How this was calculated' },
  none: { ja: '該当する事務はない。', en: 'No task is in this list.' },
  noReason: { ja: '共通化を支持する根拠データはない', en: 'no evidence speaks for one common system' },
} as const satisfies Record<string, Text>;

/** How many tasks of a list are not shown, and what shows them. */
export const moreTasks: Wording<{ readonly left: number; readonly total: number; readonly list: string }> = {
  ja: ({ left, total, list }) =>
    `ほか${figure(left)}件（全${figure(total)}件）。すべて表示：--list ${list} --top 0`,
  en: ({ left, total, list }) =>
    `… ${figure(left)} more of ${figure(total)}; to see them all: --list ${list} --top 0`,
};

/** The lists that hold no task. */
export const emptyLists: Wording<{ readonly lists: readonly List['id'][] }> = {
  ja: ({ lists }) => `該当する事務のない一覧：${lists.map((id) => listNames[id].ja).join('、')}`,
  en: ({ lists }) => `Lists without a task: ${lists.map((id) => listNames[id].en).join(', ')}`,
};

/** That a task rests on the same figures as one before it. */
export const sameAsWords: Wording<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」と同じ根拠のため、同じ順位`,
  en: ({ name }) => `rests on the same figures as “${name}”, and shares its rank`,
};

/** What would make a candidate of a task that is set aside. */
export const liftWords: Wording<{ readonly lift: string }> = {
  ja: ({ lift }) => `${scoreTexts.lift.ja}：${lift}`,
  en: ({ lift }) => `${scoreTexts.lift.en}: ${lift}`,
};

/** Joins items as each language does. */
export function joined(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'ja' ? '、' : ', ');
}
