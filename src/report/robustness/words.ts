import type { ChangeEffect, Driver, Opinion, Tier } from '../../model/assessment.js';
import type { MissingRule } from '../../model/result.js';
import { counted, figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import type { Firmness } from './firmness.js';

/** Headings and labels, the same in every format. */
export const robustnessTexts = {
  title: { ja: '順位の確かさ', en: 'How far the ranking can be trusted' },
  legend: {
    ja: '┌│└ 前後を決められない事務のまとまり　= 同じ根拠のため同順位　5〜95%・1位など：重みを変えたときの順位',
    en: '┌│└ a band of tasks with no clear order   = equal, on the same figures   5–95%, First …: over all weightings',
  },
  rank: { ja: '順位', en: 'Rank' },
  band: { ja: 'まとまり', en: 'Band' },
  range: { ja: '5〜95%', en: '5–95%' },
  possible: { ja: 'あり得る順位', en: 'Possible' },
  first: { ja: '1位', en: 'First' },
  firmness: { ja: '確かさ', en: 'Firm?' },
  task: { ja: '事務', en: 'Task' },
  sentence: { ja: '順位の読み方', en: 'In words' },
  single: {
    ja: '事務が1件だけのため、比べる順位がない。',
    en: 'A single task: there is no ranking to doubt.',
  },
  criteria: {
    ja: '視点の影響と、順位が保たれる重みの範囲（他の視点は今の比率のまま）',
    en: 'Influence of each criterion, and weights that keep the order (others in proportion)',
  },
  criterion: { ja: '視点', en: 'Criterion' },
  weight: { ja: '重み', en: 'Weight' },
  importance: { ja: '実際の影響', en: 'Influence' },
  leaderStays: { ja: '1位が同じ', en: 'Same leader' },
  central: {
    ja: 'どの視点を重視すると1位になるか（1位になるときの重みの平均）',
    en: 'Which weights put a task first (mean of all weightings that do)',
  },
  centralHead: { ja: '1位となる代表的な重み（大きい3つ）', en: 'Central weights (the highest three)' },
  tiers: { ja: '上位に入る見込み（事務の件数）', en: 'How surely tasks are at the top (number of tasks)' },
  topSize: { ja: '範囲', en: 'Top' },
  confidence: { ja: 'その重みでの1位の確率', en: 'Confidence' },
  change: { ja: '変えたもの', en: 'What is changed' },
  moved: { ja: '動く件数', en: 'Tasks' },
  tau: { ja: 'τ-b', en: 'τ-b' },
  rho: { ja: 'ρ', en: 'ρ' },
  farthest: { ja: '最も動く事務', en: 'Moves farthest' },
  drivers: { ja: '順位を動かす要因（感度分析）', en: 'What drives the order (Sobol indices)' },
  driver: { ja: '要因', en: 'Choice' },
  alone: { ja: '単独', en: 'Alone' },
  together: { ja: '組合せを含む', en: 'With others' },
  opinions: {
    ja: '参考：他の手法による順位（照合のためのもので、順位の決定には用いない）',
    en: 'Second opinions: other methods on the same values, a cross-check only',
  },
  method: { ja: '手法', en: 'Method' },
  theirFirst: { ja: '1位の事務', en: 'Their first' },
  how: { ja: '調べ方', en: 'How this was calculated' },
} as const satisfies Record<string, Text>;

export const firmnessNames = {
  firm: { ja: '確定的', en: 'firm' },
  likely: { ja: 'おおむね確定', en: 'likely' },
  open: { ja: '前後不明', en: 'open' },
  reversed: { ja: '逆転傾向', en: 'reversed' },
} as const satisfies Record<Firmness, Text>;

/** How surely a task is at the top, as columns and lists call it. */
export const tierNames = {
  sure: { ja: '確実', en: 'Sure' },
  likely: { ja: '有力', en: 'Likely' },
  possible: { ja: '可能性あり', en: 'Possible' },
  out: { ja: '圏外', en: 'Out' },
} as const satisfies Record<Tier, Text>;

/** Before the tasks of a tier. */
export const tierLead: Wording<{ readonly k: number; readonly tier: Tier }> = {
  ja: ({ k, tier }) => `${figure(k)}位以内が${tierNames[tier].ja}：`,
  en: ({ k, tier }) => `Top ${figure(k)}, ${tierNames[tier].en.toLowerCase()}: `,
};

/** Names of tasks, and how many are not named. */
export const namesAndMore: Wording<{ readonly names: readonly string[]; readonly left: number }> = {
  ja: ({ names, left }) => `${names.join('、')}${left === 0 ? '' : `　ほか${figure(left)}件`}`,
  en: ({ names, left }) => `${names.join(', ')}${left === 0 ? '' : ` and ${figure(left)} more`}`,
};

export const driverNames = {
  weights: { ja: '重み', en: 'weights' },
  missing: { ja: '不明の扱い', en: 'treatment of unknowns' },
  exponent: { ja: '平均の指数', en: 'exponent of the mean' },
  goalposts: { ja: '基準点', en: 'goalposts' },
} as const satisfies Record<Driver['id'], Text>;

export const opinionMethodNames: Readonly<Record<Opinion['method'], string>> = {
  topsis: 'TOPSIS',
  vikor: 'VIKOR',
  promethee: 'PROMETHEE II',
  borda: 'Borda',
};

const missingNames = {
  prior: { ja: '不明を視点ごとの平均とみなす', en: 'unknown as the prior' },
  midpoint: { ja: '不明を中間値とみなす', en: 'unknown as the middle' },
  available: { ja: '不明の視点を除いて平均する', en: 'unknown left out' },
  pessimistic: { ja: '不明を0とみなす', en: 'unknown as 0' },
} as const satisfies Record<MissingRule, Text>;

const exponentNames: ReadonlyMap<number, Text> = new Map([
  [1, { ja: '加重平均（指数1）', en: 'weighted mean (exponent 1)' }],
  [0, { ja: '幾何平均（指数0）', en: 'geometric mean (exponent 0)' }],
  [-1, { ja: '調和平均（指数-1）', en: 'harmonic mean (exponent -1)' }],
]);

/** What is changed, as a row or an item is called. */
export function changeName(change: ChangeEffect['change'], titleOf: (criterion: string) => Text): Text {
  if (change.kind === 'missing') return missingNames[change.missing];
  if (change.kind === 'criterion') {
    const { ja, en } = titleOf(change.without);
    return { ja: `${ja}を除く`, en: `without “${en}”` };
  }
  const other = `${change.exponent}`;
  return exponentNames.get(change.exponent) ?? { ja: `指数${other}`, en: `exponent ${other}` };
}

/** Any criterion removed, where none of them does anything. */
export const anyRemoved: Text = { ja: 'どの視点を1つ除いた場合も', en: 'whichever criterion is left out' };

/** The column of the share among the first k. */
export const topHead: Wording<{ readonly k: number }> = {
  ja: ({ k }) => `${figure(k)}位以内`,
  en: ({ k }) => `Top ${figure(k)}`,
};

/** The column of the weights that keep those in the top k. */
export const topStays: Wording<{ readonly k: number }> = {
  ja: ({ k }) => `上位${figure(k)}件が同じ`,
  en: ({ k }) => `Same top ${figure(k)}`,
};

/** Above a band of several. */
export const bandHead: Wording<{ readonly from: number; readonly to: number; readonly isSame: boolean }> = {
  ja: ({ from, to, isSame }) =>
    `${figure(from)}〜${figure(to)}位：この${figure(to - from + 1)}件は、${isSame ? '同じ根拠のため同順位' : '先頭の事務との前後を決められない'}`,
  en: ({ from, to, isSame }) =>
    `ranks ${figure(from)}–${figure(to)}: ${figure(to - from + 1)} tasks${isSame ? ' that tie, on the same figures' : ', none of them clearly behind the first'}`,
};

/** Where a band goes on beyond what is shown. */
export const bandGoesOn: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `同じまとまりに、ほか${figure(left)}件`,
  en: ({ left }) => `${counted(left, 'more task')} in this band`,
};

export const changesHead: Wording<{ readonly places: number }> = {
  ja: ({ places }) => `1つ変えると順位が${figure(places)}つを超えて動く事務`,
  en: ({ places }) => `Tasks that move more than ${counted(places, 'place')} if one thing is changed`,
};

export const unmovedWords: Wording<{ readonly changes: readonly string[] }> = {
  ja: ({ changes }) => `該当なし：${changes.join('、')}`,
  en: ({ changes }) => `None: ${changes.join('; ')}`,
};

/** What the removal of a task does to the scores of the others. */
export const removalWords: Wording<{ readonly changed: number | undefined; readonly tasks: number }> = {
  ja: ({ changed, tasks }) => {
    if (changed === undefined)
      return '点数は固定の尺度で付けるため、ある事務を除いても他の事務の点数は変わらない（件数が多いため、1件ずつの確認は省略）';
    return changed === 0
      ? `どの事務を除いても、他の事務の点数は1つも変わらない（${figure(tasks)}件すべてで確認）`
      : `事務を1件除くと、他の事務の点数が延べ${figure(changed)}件変わる。あってはならないことであり、視点のモジュールを確認すること`;
  },
  en: ({ changed, tasks }) => {
    if (changed === undefined)
      return 'Scores are on fixed scales, so that no task changes the score of another (too many tasks to remove each in turn)';
    return changed === 0
      ? `Whichever task is removed, no score of another changes (each of ${figure(tasks)} tried)`
      : `Removing a task changes ${counted(changed, 'score')} of others, which must not happen: check the modules of the criteria`;
  },
};

export const movesText: Wording<{
  readonly name: string;
  readonly from: number;
  readonly to: number;
}> = {
  ja: ({ name, from, to }) => `${name} ${figure(from)}→${figure(to)}位`,
  en: ({ name, from, to }) => `${name} ${figure(from)} → ${figure(to)}`,
};

/** What drives the order most, before the figures of all. */
export const driverWords: Wording<{
  readonly name: Text | undefined;
  readonly alone: string;
  readonly together: string;
}> = {
  ja: ({ name, alone, together }) =>
    name === undefined
      ? 'どの要因を変えても順位は動かない。'
      : `順位を最も動かす要因は「${name.ja}」で、順位の変動の${alone}を単独で、${together}を他との組合せを含めて説明する（かっこ内は95%区間）。`,
  en: ({ name, alone, together }) =>
    name === undefined
      ? 'No choice moves the order.'
      : `The order depends most on the ${name.en}: ${alone} of its variance alone, ${together} with the others (in brackets: 95% intervals).`,
};
