import type { Text } from '../../text/lang.js';

/** Headings and labels of an explanation. */
export const explainTexts = {
  verdict: { ja: '仕分け', en: 'Verdict' },
  lift: { ja: '候補に戻す条件', en: 'To lift it' },
  track: { ja: '区分', en: 'Track' },
  rank: { ja: '順位', en: 'Rank' },
  score: { ja: '点数', en: 'Score' },
  parts: { ja: '視点ごとの評価（・は視点の内訳）', en: 'Criterion by criterion, with the parts of each (·)' },
  points: { ja: '加点', en: 'Adds' },
  weight: { ja: '重み', en: 'Weight' },
  value: { ja: '値', en: 'Value' },
  evidence: { ja: '視点と根拠', en: 'Criterion and evidence' },
  open: {
    ja: '次に調べること（効果の大きい順。その項目だけが分かった場合）',
    en: 'What to find out next (what moves it most first; each answer alone)',
  },
  origin: { ja: '数値の出どころ', en: 'Whose figures' },
  changes: {
    ja: '結果が変わる最小の訂正（分析者が記入した値1つだけを変えた場合）',
    en: 'Smallest correction of one entry of the analyst that would move it',
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
  source: { ja: '視点の出典', en: 'Source' },
  laws: { ja: '法令名', en: 'Laws' },
  unused: { ja: '使わなかった視点', en: 'Not used' },
  config: { ja: '設定', en: 'Config' },
} as const satisfies Record<string, Text>;
