import type { Field } from '../../criterion/field.js';
import type { Figure } from '../../criterion/range.js';
import { memoized } from '../../text/memoized.js';
import { readNamedLimits, type NamedText } from './namedLimits.js';
import type { CellNoticeCode } from '../problems/range.js';
import type { WrittenRange, Writing } from './range.js';
import { readFigure, type FigureRead } from './readFigure.js';
import { known, notApplicableReading, unknownReading, wrong, type Reading } from './reading.js';

/** Reads the cells of a column of figures: plain ones, and those that are known within limits. */
export interface FigureTexts {
  readonly readText: (text: string) => Reading;
  readonly readLimits: (texts: readonly NamedText[]) => Reading;
}

type Value = (written: number) => number;

/** What makes values of the field of the figures as they are written; undefined if the field does not take them. */
type ValueOf = (written: WrittenRange) => Value | undefined;

/** The reader of a column whose figures are written in a way, and what they are worth. */
export function figureTexts(field: Field, writing: Writing, valueOf: ValueOf): FigureTexts {
  const settled = (read: FigureRead): Reading => {
    if (read.is === 'unknown') return unknownReading;
    if (read.is === 'not-applicable') return notApplicableReading;
    if (read.is === 'wrong') return wrong(read.code);
    const value = valueOf(read);
    return value === undefined ? wrong('number-with-text') : within(read, field, value);
  };
  return {
    readText: memoized((text) => settled(readFigure(text, writing))),
    readLimits: (texts) => settled(readNamedLimits(texts, writing)),
  };
}

/** A figure that the field allows; ends that are not written, or follow from a width, are cut to what it allows. */
function within(written: WrittenRange, { min = -Infinity, max = Infinity }: Field, value: Value): Reading {
  const { figures, low = -Infinity, high = Infinity, point } = written;
  if (figures.map(value).some((each) => each < min || each > max)) return wrong('out-of-range');
  const ends = { low: Math.max(min, value(low)), high: Math.min(max, value(high)) };
  const measured = point === undefined ? {} : { point: value(point) };
  const figure: Figure = ends.low === ends.high ? ends.low : { ...ends, ...measured };
  return known(figure, noticeOf(written));
}

function noticeOf({ about, hasUnit = false, isDuration = false }: WrittenRange): CellNoticeCode | undefined {
  if (about) return 'about-figure';
  if (isDuration) return 'duration-figure';
  return hasUnit ? 'figure-with-unit' : undefined;
}
