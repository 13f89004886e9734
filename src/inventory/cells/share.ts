import type { Field } from '../../criterion/field.js';
import { memoized } from '../../text/memoized.js';
import { plainFigure, type FigureReader } from './figure.js';
import { allowed, readWritten, within } from './number.js';
import { unknown, wrong, type Reading } from './reading.js';

/** Reads a share, as `shareOf` says. */
export function shareReader(field: Field, percentHeader: boolean): (text: string) => Reading {
  return memoized((text) => {
    const written = readWritten(text);
    if (written.is === 'unknown') return unknown;
    if (written.is === 'wrong') return wrong(written.code);
    return within(shareOf(written.value, written.percent || percentHeader), field);
  });
}

const percentSign = 0x25;

/** Reads shares that are written as plain figures, with a sign % or without. */
export function shareFigures(field: Field, percentHeader: boolean): FigureReader {
  return (utf8, from, to) => {
    const percent = utf8[to - 1] === percentSign;
    const plain = plainFigure(utf8, from, percent ? to - 1 : to);
    return plain === undefined ? undefined : allowed(shareOf(plain, percent || percentHeader), field);
  };
}

/**
 * The rule looks at one cell only, so that no row changes another: with %, or under a header with %, a figure is a
 * percentage; without, one up to 1 is a fraction of one (1 is all) and a larger one a percentage.
 */
function shareOf(figure: number, percent: boolean): number {
  return percent || Math.abs(figure) > 1 ? figure / 100 : figure;
}
