import type { Verdict } from '../../model/result.js';
import type { Text } from '../../text/lang.js';

/** Headings and labels of an explanation. */
export const explainTexts = {
  verdict: { ja: '仕分け', en: 'Verdict' },
  lift: { ja: '候補に戻す条件', en: 'To lift it' },
  track: { ja: '区分', en: 'Track' },
  rank: { ja: '順位', en: 'Rank' },
  score: { ja: '点数', en: 'Score' },
  parts: { ja: '視点ごとの評価', en: 'Criterion by criterion' },
  points: { ja: '加点', en: 'Adds' },
  weight: { ja: '重み', en: 'Weight' },
  value: { ja: '値', en: 'Value' },
  evidence: { ja: '視点と根拠', en: 'Criterion and evidence' },
  unknowns: {
    ja: '不明の視点（それだけが分かった場合の順位と点数）',
    en: 'What is unknown (rank and score once it alone is known)',
  },
  unknownsAside: {
    ja: '不明の視点（それだけが分かった場合の、候補としての順位と点数）',
    en: 'What is unknown (rank as a candidate, and score, once it alone is known)',
  },
  changes: {
    ja: '結果が変わる最小の変更（セル1つだけを変えた場合）',
    en: 'Smallest change of one cell that would move it',
  },
  up: { ja: '順位が上がる', en: 'To rise' },
  down: { ja: '順位が下がる', en: 'To fall' },
  otherVerdict: { ja: '仕分けが変わる', en: 'Other verdict' },
  neighbours: {
    ja: '前後の事務との差（この事務の加点 − 相手の加点）',
    en: 'What separates it from its neighbours (points more or less than theirs)',
  },
  above: { ja: '上', en: 'Above' },
  below: { ja: '下', en: 'Below' },
  method: { ja: '算定', en: 'Method' },
  record: { ja: '公的記録', en: 'Record' },
  laws: { ja: '法令名', en: 'Laws' },
  unused: { ja: '使わなかった視点', en: 'Not used' },
  config: { ja: '設定', en: 'Config' },
} as const satisfies Record<string, Text>;

/** The heading over what is unknown of a task. */
export function unknownsHeading(verdict: Verdict): Text {
  return verdict === 'candidate' ? explainTexts.unknowns : explainTexts.unknownsAside;
}
