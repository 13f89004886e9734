import type { Field } from '../../criterion/field.js';
import { plainFigure, type FigureReader } from './figure.js';
import { figureTexts, type FigureTexts } from './figureTexts.js';
import { allowed, isSigned } from './number.js';
import { unitsOf } from './units.js';

/** Reads a cell of a field that holds a number, or the limits of one. */
export function numberReader(field: Field): FigureTexts {
  const writing = { units: unitsOf(field), shares: false, signed: isSigned(field) };
  return figureTexts(field, writing, ({ percent }) => (percent ? undefined : (value) => value));
}

/** Reads plain figures of a field that holds a plain number. */
export function numberFigures(field: Field): FigureReader {
  return (utf8, from, to) => allowed(plainFigure(utf8, from, to), field);
}
