import type { Text, Wording } from '../../text/lang.js';

export const titleOfList: Wording<{ readonly count: number }> = {
  ja: ({ count }) => `視点 ${count}`,
  en: ({ count }) => `${count} criteria`,
};

export const headings = {
  active: { ja: '使用', en: 'On' },
  title: { ja: '視点', en: 'Criterion' },
  id: { ja: '識別子', en: 'Id' },
  theme: { ja: 'テーマ', en: 'Theme' },
  weight: { ja: '重み', en: 'Weight' },
  viewpoint: { ja: 'よりどころとする一文', en: 'Viewpoint' },
  why: { ja: '理由', en: 'Why' },
} as const satisfies Record<string, Text>;

export const marks = { active: '●', inactive: '○' } as const;

/** Labels of `criteria show`. */
export const parts = {
  id: { ja: '識別子', en: 'Id' },
  theme: { ja: 'テーマ', en: 'Theme' },
  asks: { ja: '問い', en: 'Question' },
  quote: { ja: '一文', en: 'Viewpoint' },
  at: { ja: '出典', en: 'Source' },
  rationale: { ja: '理由', en: 'Rationale' },
  decides: { ja: '仕分け', en: 'Verdict' },
  formula: { ja: '計算式', en: 'Formula' },
  share: { ja: '割合', en: 'Share' },
  because: { ja: '割合の理由', en: 'Why' },
  rating: { ja: '判断', en: 'Rating' },
  reading: { ja: '式の読み方', en: 'Reading' },
  fields: { ja: '項目', en: 'Fields' },
  value: { ja: '値', en: 'Value' },
  unit: { ja: '単位', en: 'Unit' },
  headers: { ja: '見出し', en: 'Headers' },
  hint: { ja: '書き方', en: 'Entry' },
  options: { ja: '選択肢', en: 'Options' },
  better: { ja: '向き', en: 'Better' },
  params: { ja: 'パラメータ', en: 'Parameters' },
  byDefault: { ja: '既定値', en: 'Default' },
  set: { ja: '設定値', en: 'Set to' },
  meaning: { ja: '意味', en: 'Meaning' },
  none: { ja: 'なし', en: 'none' },
} as const satisfies Record<string, Text>;

export const betterWords = {
  high: { ja: '大きいほど評価値が高い', en: 'high: the more, the higher the value' },
  low: { ja: '小さいほど評価値が高い', en: 'low: the less, the higher the value' },
} as const satisfies Record<string, Text>;

export const decidesWords = {
  leave: {
    ja: '程度が大きいと「各団体の判断に委ねる」となる',
    en: 'a large extent leads to the verdict “leave”',
  },
  coordinate: {
    ja: '程度が大きいと「共同調達との調整」となる',
    en: 'a large extent leads to the verdict “coordinate”',
  },
} as const satisfies Record<string, Text>;
