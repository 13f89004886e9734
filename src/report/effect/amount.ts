import type { Spread } from '../../model/effect.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text } from '../../text/lang.js';
import { range } from '../layout/points.js';

const significant = 3;

type Rounding = (x: number) => number;

/** To three digits, as nobody knows more of hours and money; limits are rounded outwards. */
function rounded(x: number, round: Rounding): number {
  if (x === 0 || Math.abs(x) < 1) return round(x);
  const digits = Math.floor(Math.log10(Math.abs(x))) + 1;
  const step = 10 ** Math.max(0, digits - significant);
  return round(x / step) * step;
}

const units = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

/** A figure of up to three digits: `12.3万` in Japanese, `123,000` in English. */
function shown(x: number, lang: Lang): string {
  const unit = lang === 'ja' ? units.find(([size]) => Math.abs(x) >= size) : undefined;
  if (unit === undefined) return figure(x, 0);
  const [size, name] = unit;
  return `${figure(x / size, 2)}${name}`;
}

/** An amount that is known, or the middle of a spread. */
export function amount(x: number, lang: Lang): string {
  return shown(rounded(x, Math.round), lang);
}

/** The limits of a spread, `1,230–1,450`; nothing where it is a single figure. */
export function limitsText({ low, high }: Spread, lang: Lang): string {
  if (high === undefined) return atLeast(shown(rounded(low, Math.floor), lang), lang);
  if (low === high) return '';
  return range(shown(rounded(low, Math.floor), lang), shown(rounded(high, Math.ceil), lang), lang);
}

function atLeast(text: string, lang: Lang): string {
  return lang === 'ja' ? `${text}以上` : `≥${text}`;
}

/** The middle of a spread; a dash where nothing limits it from above, or it is unknown. */
export function middleText(spread: Spread | undefined, lang: Lang): string {
  if (spread === undefined) return unknownText[lang];
  return spread.median === undefined ? none : amount(spread.median, lang);
}

/** Middle and limits in a sentence: `12.3万時間（11万〜14万時間）`, `≥1,200 hours`. */
export function spreadText(spread: Spread, unit: Text, lang: Lang): string {
  const limits = limitsText(spread, lang);
  const after = lang === 'ja' ? unit.ja : ` ${unit.en}`;
  if (spread.median === undefined)
    return lang === 'ja'
      ? `${shown(rounded(spread.low, Math.floor), lang)}${unit.ja}以上`
      : `${limits}${after}`;
  const middle = `${amount(spread.median, lang)}${after}`;
  if (limits === '') return middle;
  return lang === 'ja' ? `${middle}（${limits}${unit.ja}）` : `${middle} (${limits})`;
}

/** A probability of draws: never `0%` or `100%`, which no number of draws can tell. */
export function probabilityText(probability: number, lang: Lang): string {
  if (probability < 0.01) return hardly[lang];
  return probability > 0.99 ? surely[lang] : percent(probability, 0);
}

const hardly: Text = { ja: '1%未満', en: '<1%' };
const surely: Text = { ja: '99%超', en: '>99%' };

export const unknownText: Text = { ja: '不明', en: 'unknown' };

const none = '-';
