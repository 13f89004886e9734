import { listNames } from '../../model/names.js';
import { figure } from '../../text/figure.js';
import type { ListId, MissingRule } from '../../model/result.js';
import type { Text, Wording } from '../../text/lang.js';
import type { RankingMoves } from './ranking.js';
import type { limitNames } from './settings.js';

/** Words of the section in which a reader tries other weights. */
export const whatIfTexts = {
  about: {
    ja: '重みの合計は常に100%です。1つを動かすと、残りは互いの比率を保ったまま変わります。順位・幅・仕分けは、公表した結果と同じ計算でその場で計算し直されます。',
    en: 'The weights always add up to 100%: when you move one, the others keep their proportions. Ranks, intervals and lists are calculated again at once, by the code that made the published result.',
  },
  weights: { ja: '視点の重み', en: 'Weights of the criteria' },
  rules: { ja: '計算の前提', en: 'Rules' },
  missing: { ja: '分からない値の扱い', en: 'What is unknown counts as' },
  profiles: { ja: '立場ごとの重み', en: 'Weights of a stakeholder' },
  equal: { ja: 'すべて等しくする', en: 'All equal' },
  reset: { ja: '公表値に戻す', en: 'Back to the published weights' },
  link: { ja: 'この設定のリンクを複写', en: 'Copy a link to these settings' },
  config: { ja: '設定ファイルとして複写', en: 'Copy as a config' },
  saveConfig: { ja: '設定ファイルを保存', en: 'Save the config' },
  copied: { ja: '複写しました', en: 'Copied' },
  copyThis: { ja: '次の内容を選択して複写してください', en: 'Select and copy this' },
  ranking: { ja: '変更後の一覧', en: 'The ranking with these weights' },
  rank: { ja: '順位', en: 'Rank' },
  rankRange: { ja: '順位の幅', en: 'Rank range' },
  published: { ja: '公表', en: 'Published' },
  move: { ja: '変化', en: 'Move' },
  task: { ja: '事務', en: 'Task' },
  score: { ja: '点数（幅）', en: 'Score (interval)' },
  none: { ja: '—', en: '—' },
  same: { ja: '変化なし', en: 'no change' },
} as const satisfies Record<string, Text>;

/** The rules for what is unknown, in words. */
export const unknownRuleNames: Readonly<Record<MissingRule, Text>> = {
  prior: { ja: '全国の事務の平均的な値', en: 'the usual value among the nation’s tasks' },
  midpoint: { ja: '中央の値（0.5）', en: 'the middle (0.5)' },
  available: { ja: '数えない（分かる視点だけで計算）', en: 'nothing: only what is known counts' },
  pessimistic: { ja: '最も低い値', en: 'the lowest value' },
};

/** From where a task is set aside, in words. */
export const thresholdTexts: Readonly<Record<(typeof limitNames)[number], Text>> = {
  leave: { ja: '各団体の判断に委ねる：団体による差がこれ以上', en: 'Leave: local variation of at least' },
  coordinate: {
    ja: '共同調達との調整：及ぶ市区町村の割合がこれ以上',
    en: 'Coordinate: joint procurement covers at least',
  },
  held: { ja: '情報不足：充足率がこれ未満', en: 'Held: coverage below' },
};

/** What has changed, in one sentence. */
export const movesSentence: Wording<RankingMoves> = {
  ja: ({ changed, moved, most, candidates: [now, before] }) =>
    changed === 0 && moved === 0
      ? `公表した結果と同じ順位です（共通化候補は条件付きを含め${figure(now)}件）。`
      : `共通化候補（条件付きを含む）は${figure(before)}件から${figure(now)}件になります。別の一覧に移る事務${figure(changed)}件、一覧の中で順位が変わる事務${figure(moved)}件（最大${figure(most)}位）。`,
  en: ({ changed, moved, most, candidates: [now, before] }) =>
    changed === 0 && moved === 0
      ? `The ranking is the published one (${figure(now)} candidates, conditional ones included).`
      : `Candidates, conditional ones included: ${figure(now)} instead of ${figure(before)}. Tasks in another list: ${figure(changed)}. Tasks at another rank of their list: ${figure(moved)} (by ${figure(most)} at most).`,
};

/** A move within a list, or from another. */
export const moveWords: Wording<{
  readonly by: number | undefined;
  readonly from: ListId;
  readonly isSame: boolean;
}> = {
  ja: ({ by, from, isSame }) => (isSame ? arrow(by) : `${listNames[from].ja}から`),
  en: ({ by, from, isSame }) => (isSame ? arrow(by) : `from ${listNames[from].en}`),
};

/** By a sign and a figure, not by a colour; not ▲, which is a minus in Japanese accounts. */
function arrow(by: number | undefined): string {
  if (by === undefined) return '';
  if (by === 0) return '＝';
  return by > 0 ? `↑${figure(by)}` : `↓${figure(-by)}`;
}

/** Heading of a list within the ranking. */
export const listHeading: Wording<{ readonly list: ListId; readonly count: number }> = {
  ja: ({ list, count }) => `${listNames[list].ja}（${figure(count)}件）`,
  en: ({ list, count }) => `${listNames[list].en} (${figure(count)})`,
};
