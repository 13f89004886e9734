import type { Lang } from './lang.js';
import { withoutEnd } from './trim/withoutEnd.js';

/**
 * Writes a number with thousands commas and at most `digits` decimals (default 1), without trailing zeros.
 * Made by hand because Intl follows the ICU data of the machine, and output must be the same everywhere.
 */
export function figure(value: number | Limits, digits = 1): string {
  if (typeof value !== 'number') return limits(value, (each) => figure(each, digits));
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const decimals = withoutEnd(fraction, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = decimals === '' ? grouped : `${grouped}.${decimals}`;
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `-${text}` : text;
}

/** Writes a share (1 = all) as a percentage: `percent(0.125)` is `12.5%`. */
export function percent(share: number | Limits, digits = 1): string {
  if (typeof share !== 'number') return limits(share, (each) => percent(each, digits));
  return `${figure(share * 100, digits)}%`;
}

/** A share as a percentage in a column, where each has one decimal: `98.0%` above `90.8%`. */
export function percentInColumn(share: number): string {
  return `${figureInColumn(share * 100)}%`;
}

function figureInColumn(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

/**
 * A figure with its Japanese unit, limits as an official writes them: `8〜15種類`, `600件以上`.
 * English needs no such form: there the unit stands in front (`cases a year: 500–800`).
 */
export function withUnit(value: number | Limits, unit: string, digits = 1): string {
  if (typeof value === 'number') return `${figure(value, digits)}${unit}`;
  const low = figure(value.low, digits);
  return value.high === Infinity ? `${low}${unit}以上` : `${low}〜${figure(value.high, digits)}${unit}`;
}

/** A figure, limits included, as each language writes it: `8〜15` or `8–15`, `600以上` or `≥600`. */
export function figureIn(lang: Lang, value: number | Limits, digits = 1): string {
  return lang === 'ja' ? withUnit(value, '', digits) : figure(value, digits);
}

/** A share as a percentage in Japanese: `12.5%`, `30〜50%`. */
export function percentJa(share: number | Limits, digits = 1): string {
  const hundredfold =
    typeof share === 'number' ? share * 100 : { low: share.low * 100, high: share.high * 100 };
  return withUnit(hundredfold, '%', digits);
}

/** English plural of a regular noun: `counted(1, 'vendor')` is `1 vendor`. */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** A figure of which only limits are known. */
interface Limits {
  readonly low: number;
  /** may be Infinity */
  readonly high: number;
}

/** `500–800`, or `≥600` where there is no upper limit. */
function limits({ low, high }: Limits, shown: (x: number) => string): string {
  return high === Infinity ? `≥${shown(low)}` : `${shown(low)}–${shown(high)}`;
}
