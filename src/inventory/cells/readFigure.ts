import { clean } from './clean.js';
import { durationIn } from './duration.js';
import { readWritten } from './number.js';
import { readRange, type RangeRead, type Writing } from './range.js';

/** What a text of a column of figures turned out to be. */
export type FigureRead = RangeRead | { readonly is: 'unknown' } | { readonly is: 'not-applicable' };

/** Reads a text of figures, plain or within limits. */
export function readFigure(text: string, writing: Writing): FigureRead {
  const plain = readWritten(text);
  if (plain.is === 'unknown') return plain;
  if (plain.is === 'wrong')
    return (
      readDuration(text, writing) ??
      readRange(text, writing) ??
      (isNotApplicable(text) ? notApplicable : plain)
    );
  const { value, percent } = plain;
  return { is: 'range', low: value, high: value, point: value, percent, figures: [value], about: false };
}

function readDuration(text: string, { hours = false }: Writing): FigureRead | undefined {
  const value = hours ? durationIn(text) : undefined;
  if (value === undefined) return undefined;
  const limits = { low: value, high: value, point: value };
  return { is: 'range', ...limits, percent: false, figures: [value], about: false, isDuration: true };
}

const notApplicable = { is: 'not-applicable' } as const;

const words: ReadonlySet<string> = new Set([
  '該当なし',
  '該当無し',
  '該当せず',
  '非該当',
  '対象外',
  'n/a',
  'not applicable',
]);

function isNotApplicable(text: string): boolean {
  return words.has(clean(text).toLowerCase());
}
