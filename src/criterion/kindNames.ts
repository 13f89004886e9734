import type { Text } from '../text/lang.js';
import type { Kind } from './field.js';

/** What is written in a cell of each kind. */
export const kindNames = {
  count: { ja: '数（0以上）', en: 'number, 0 or more' },
  hours: { ja: '時間（0以上）', en: 'hours, 0 or more' },
  share: { ja: '割合（0〜100%）', en: 'share, 0 to 100%' },
  signedShare: { ja: '増減率（△10%、+10%）', en: 'change, such as -10% or 10%' },
  months: { ja: 'か月（0以上）', en: 'months, 0 or more' },
  number: { ja: '数（負の数も可）', en: 'number, also below 0' },
  rating: { ja: '低・中・高', en: 'low, medium or high' },
  flag: { ja: 'はい・いいえ', en: 'yes or no' },
  choice: { ja: '選択肢の一つ', en: 'one of the options' },
  names: { ja: '名称（複数は「;」で区切る）', en: 'names, separated by ";"' },
  text: { ja: '文字', en: 'text' },
} as const satisfies Record<Kind, Text>;
