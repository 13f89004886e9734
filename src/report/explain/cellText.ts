import type { CellValue, Rating } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import { isRange } from '../../criterion/range.js';
import type { CellName } from '../../model/explanation.js';
import { cut } from '../../text/cut.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text } from '../../text/lang.js';

const decimals = 5;

// Columns that an entry may take: a cell can hold a megabyte.
const room = 60;

/** The entry of a cell as an inventory would write it; not yet safe for any place. */
export function cellText({ kind, options = {} }: CellName, value: CellValue, lang: Lang): string {
  if (typeof value === 'number' || isRange(value))
    return isShareKind(kind) ? percent(value, decimals - 2) : figure(value, decimals);
  if (typeof value === 'boolean') return flagWords[value ? 'yes' : 'no'][lang];
  if (typeof value !== 'string')
    return value.length === 0 ? none[lang] : value.join(lang === 'ja' ? '、' : ', ');
  const rating = kind === 'rating' ? ratingWords[value as Rating] : undefined; // cells of this kind hold ratings
  return (rating ?? options[value]?.title)?.[lang] ?? cut(value, room);
}

/** The steps of a judgement. */
export const ratingWords = {
  low: { ja: '低', en: 'low' },
  medium: { ja: '中', en: 'medium' },
  high: { ja: '高', en: 'high' },
} as const satisfies Record<Rating, Text>;

const flagWords = { yes: { ja: 'はい', en: 'yes' }, no: { ja: 'いいえ', en: 'no' } } as const;

const none: Text = { ja: 'なし', en: 'none' };
