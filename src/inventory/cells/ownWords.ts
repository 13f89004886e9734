import { ratings, type Field } from '../../criterion/field.js';
import { headerKey } from '../../text/headerKey.js';
import type { RawCell } from '../sheet.js';
import type { CellReader } from './cell.js';
import { clean } from './clean.js';
import { known, unknown, type Reading } from './reading.js';

/** What words of the user's own mean: true, false, a rating, the key of an option, a figure, or `unknown`. */
export type OwnWords = Readonly<Record<string, boolean | number | string>>;

/** Reads the user's words first, and everything else as always; a word means something only where the field can hold it. */
export function withOwnWords(reader: CellReader, field: Field, words: OwnWords): CellReader {
  const own = new Map(
    Object.entries(words).flatMap(([word, meaning]) => {
      const reading = readingOf(meaning, field);
      return reading === undefined ? [] : [[headerKey(clean(word)), reading] as const];
    }),
  );
  if (own.size === 0) return reader;
  const ownReading = (cell: RawCell): Reading | undefined =>
    typeof cell === 'string' ? own.get(headerKey(clean(cell))) : undefined;
  return { read: (cell) => ownReading(cell) ?? reader.read(cell) };
}

function readingOf(meaning: OwnWords[string], field: Field): Reading | undefined {
  if (meaning === 'unknown') return unknown;
  return canHold(meaning, field) ? known(meaning) : undefined;
}

function canHold(
  meaning: OwnWords[string],
  { kind, options = {}, min = -Infinity, max = Infinity }: Field,
): boolean {
  switch (kind) {
    case 'flag':
      return typeof meaning === 'boolean';
    case 'rating':
      return ratings.some((rating) => rating === meaning);
    case 'choice':
      return typeof meaning === 'string' && Object.hasOwn(options, meaning);
    case 'names':
    case 'text':
      return false;
    default:
      return typeof meaning === 'number' && meaning >= min && meaning <= max;
  }
}
