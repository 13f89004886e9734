import type { Text } from '../../../text/lang.js';

/** Names of the sheets that are no lists, and what stands on them. */
export const sheetTexts = {
  overview: { ja: '概要', en: 'Overview' },
  evidence: { ja: '根拠', en: 'Evidence' },
  method: { ja: '計算方法', en: 'Method' },
  title: { ja: '共通化の候補', en: 'Candidates for one common system' },
  first: { ja: '各一覧の上位', en: 'First of each list' },
  open: {
    ja: '斜体は不明のため仮に置いた値、空欄は対象外。点数は各行の評価値と重みから再計算される。',
    en: 'Italics: unknown, a prior is used; blank: does not apply. Scores recompute from the values and weights.',
  },
  more: {
    ja: '行数の上限のため、以降の根拠は省いた。',
    en: 'The evidence that follows is left out: a sheet holds no more rows.',
  },
  exact: { ja: '確実', en: 'exact' },
  bounded: { ja: '幅あり', en: 'bounded' },
  judged: { ja: '判断', en: 'judged' },
} as const satisfies Record<string, Text>;
