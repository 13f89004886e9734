import type { Field } from '../../criterion/field.js';
import { plainFigure } from './figure.js';
import { readWritten, within } from './number.js';
import { unknown, wrong, type Reading } from './reading.js';
import { remembering } from './remember.js';

/**
 * Reads a share. The rule looks at one cell only, so that no row changes another: with %, or under a header with %,
 * it is a percentage; without, a figure up to 1 is a fraction of one (1 is all) and a larger one a percentage.
 */
export function shareReader(field: Field, percentHeader: boolean): (text: string) => Reading {
  const shareOf = (value: number, percent: boolean): Reading =>
    within(percent || percentHeader || Math.abs(value) > 1 ? value / 100 : value, field);
  const slowly = remembering((text) => {
    const written = readWritten(text);
    if (written.is === 'unknown') return unknown;
    return written.is === 'wrong' ? wrong(written.code) : shareOf(written.value, written.percent);
  });
  return (text) => {
    const percent = text.endsWith('%');
    const plain = plainFigure(text, text.length - (percent ? 1 : 0));
    return Number.isNaN(plain) ? slowly(text) : shareOf(plain, percent);
  };
}
