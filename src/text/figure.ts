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

/** `500–800`, or `≥600` where there is no upper limit; the same in every language. */
function limits({ low, high }: Limits, shown: (x: number) => string): string {
  return high === Infinity ? `≥${shown(low)}` : `${shown(low)}–${shown(high)}`;
}
