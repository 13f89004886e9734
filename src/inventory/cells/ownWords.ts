import type { CellValue, Field } from '../../criterion/field.js';
import { meaningIn, meansUnknown } from '../../criterion/meanings.js';
import { headerKey } from '../../text/headerKey.js';
import { isFigureKind } from '../../criterion/kinds.js';
import type { RawCell } from '../sheet.js';
import type { CellReader } from './cell.js';
import { clean } from './clean.js';
import { known, unknownReading, type Reading } from './reading.js';

/** What words of the user's own mean: true, false, a figure, or a word for a rating, an option, yes, no or unknown. */
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
  if (typeof meaning === 'string' && meansUnknown(meaning)) return unknownReading;
  const value = valueOf(meaning, field);
  return value === undefined ? undefined : known(value);
}

function valueOf(meaning: OwnWords[string], field: Field): CellValue | undefined {
  if (typeof meaning === 'string') return meaningIn(field, meaning);
  return canHold(meaning, field) ? meaning : undefined;
}

function canHold(meaning: boolean | number, { kind, min = -Infinity, max = Infinity }: Field): boolean {
  if (typeof meaning === 'boolean') return kind === 'flag';
  return isFigureKind(kind) && meaning >= min && meaning <= max;
}
