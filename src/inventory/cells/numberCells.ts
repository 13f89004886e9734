import type { Field, Kind } from '../../criterion/field.js';
import { clean } from './clean.js';
import { plainFigure, type FigureReader } from './figure.js';
import { figureTexts, type FigureTexts } from './figureTexts.js';
import { allowed, isSigned } from './number.js';

/** Reads a cell of a field that holds a number, or the limits of one. */
export function numberReader(field: Field): FigureTexts {
  const writing = {
    units: unitsOf(field),
    shares: false,
    signed: isSigned(field),
    hours: field.kind === 'hours',
  };
  return figureTexts(field, writing, ({ percent }) => (percent ? undefined : (value) => value));
}

/** Reads plain figures of a field that holds a plain number. */
export function numberFigures(field: Field): FigureReader {
  return (utf8, from, to) => allowed(plainFigure(utf8, from, to), field);
}

/** How figures of a kind name their unit, beside what the field itself calls it. */
const words: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  hours: ['時間', 'hours', 'hour', 'hrs', 'hr', 'h'],
  months: ['か月', 'ヶ月', 'ケ月', 'ヵ月', 'カ月', '箇月', '個月', 'months', 'month'],
};

/** The words for the unit of a field, as they may be written behind its figures, the longest first. */
function unitsOf({ kind, unit, title }: Field): readonly string[] {
  const own = unit === undefined ? [] : [unit.ja, unit.en];
  const bare = [...own, ...(words[kind] ?? [])].map((word) => clean(word).toLowerCase());
  const all = title.ja.includes('年間') ? bare.flatMap((word) => [word, `${word}/年`, `${word}/year`]) : bare;
  return all.filter((word) => word !== '' && word !== '%').toSorted((a, b) => b.length - a.length);
}
