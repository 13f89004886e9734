import type { Field } from '../../criterion/field.js';
import { plainFigure, type FigureReader } from './figure.js';
import { figureTexts, type FigureTexts } from './figureTexts.js';
import { allowed, isSigned } from './number.js';
import type { Writing } from './range.js';

/** Reads a share, or the limits of one, as `shareOf` says; the unit of the largest figure holds for all. */
export function shareReader(field: Field, percentHeader: boolean): FigureTexts {
  return figureTexts(field, shareWriting(field), ({ percent, figures }) => {
    const largest = Math.max(...figures.map(Math.abs));
    const hundredths = percent || percentHeader || largest > 1;
    return (value) => (hundredths ? value / 100 : value);
  });
}

/** Shares have no unit but %. */
export function shareWriting(field: Field): Writing {
  return { units: [], shares: true, signed: isSigned(field) };
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
