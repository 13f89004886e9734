import type { Text } from '../../../text/lang.js';

/** Words of the charts. */
export const chartTexts = {
  task: { ja: '事務', en: 'Task' },
  list: { ja: '一覧', en: 'List' },
  score: { ja: '点数', en: 'Score' },
  low: { ja: '下限', en: 'Lowest' },
  high: { ja: '上限', en: 'Highest' },
  condition: { ja: '先に決めること', en: 'Condition' },
  intervals: { ja: '点数と幅', en: 'Scores and intervals' },
  intervalsNote: {
    ja: '●は共通化候補、◇は条件付き候補の点数。横線は、空欄や範囲の項目に何が入っても点数が出ない幅。幅が重なる事務の順は確かでない',
    en: '● is the score of a candidate, ◇ of a conditional one. The line is the interval that holds the score whatever fills the open cells: where intervals overlap, the order is not sure',
  },
  themes: { ja: '効果と実現しやすさ', en: 'Benefit and ease' },
  themesNote: {
    ja: '縦は「効果」、横は「実現可能性」の視点の評価値（重み付き平均、0〜1）。右上ほど効果が大きく実現しやすい。形は先に決めること',
    en: 'Up: value of the criteria of effect; right: of feasibility (weighted means, 0 to 1). Top right is large and easy. The shape says what is to be settled',
  },
  benefit: { ja: '効果', en: 'Benefit (effect)' },
  ease: { ja: '実現しやすさ（実現可能性）', en: 'Ease (feasibility)' },
  noCondition: { ja: '条件なし（共通化候補）', en: 'no condition (candidate)' },
  otherCondition: { ja: 'その他の条件', en: 'another condition' },
  profiles: { ja: '立場による順位', en: 'Ranks by stakeholder' },
  profilesNote: {
    ja: '線は同じ事務。交わるほど立場による違いが大きい。途切れた線は、その立場では別の一覧に入る事務',
    en: 'A line is a task; lines that cross are where the stakeholders differ. A line that stops is in another list for that stakeholder',
  },
  effect: { ja: '削減できる時間（年間、全国）', en: 'Hours freed a year, nationwide' },
  effectNote: {
    ja: '印は中央値、横線は記入された幅の中で無作為に試算した10回のうち9回が収まる範囲。記入された幅そのものの誤りは含まない',
    en: 'The mark is the median, the line holds nine of ten draws within the limits entered. That these limits may be wrong is not in it',
  },
  effectInOneBody: { ja: '削減できる時間（年間、1団体）', en: 'Hours freed a year, in one body' },
  effectInOneBodyNote: {
    ja: '業務時間等が1つの数値で記入された事務。誤差の記入がないため横線がなく、確かという意味ではない。団体による違いが分からないため、全国の時間は示していない',
    en: 'Tasks whose hours are entered as single figures. There is no line because no error was entered, which does not mean that they are sure; nothing tells how bodies differ, so that no figure of the nation is shown',
  },
  freed: { ja: '削減時間（5〜95%）', en: 'Hours freed (5–95 %)' },
  ranks: { ja: '順位の確かさ', en: 'How sure the ranks are' },
  ranksNote: {
    ja: '重みと不明の値を無作為に動かしたとき、各順位になる割合。濃いほど大きい',
    en: 'Share of draws in which a task has each rank, when weights and unknown values vary. Darker is more',
  },
  first: { ja: '1位', en: 'First' },
  tier: { ja: '上位に入る確かさ', en: 'Among the first' },
} as const satisfies Record<string, Text>;
