import type { Field } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { figureIn, percent, percentJa } from '../text/figure.js';
import type { Lang } from '../text/lang.js';
import type { Interval95 } from './estimates/estimate.js';

/** An estimate as a report shows it: a share as a percentage, and each with its interval. */
export function estimateText(
  { value, low, high }: Pick<Interval95, 'value' | 'low' | 'high'>,
  { kind }: Field,
  lang: Lang,
): string {
  const digits = high < 100 ? 1 : 0;
  const shown = (x: number | Range95): string => {
    if (!isShareKind(kind)) return figureIn(lang, x, digits);
    return lang === 'ja' ? percentJa(x) : percent(x);
  };
  if (low === high) return shown(value);
  const limits = shown({ low, high });
  return lang === 'ja' ? `${shown(value)}（${limits}）` : `${shown(value)} (${limits})`;
}

type Range95 = Pick<Interval95, 'low' | 'high'>;
