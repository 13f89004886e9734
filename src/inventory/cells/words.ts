import type { Field } from '../../criterion/field.js';
import { meaningsOf } from '../../criterion/meanings.js';
import { headerKey } from '../../text/headerKey.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import { known, unknownReading, wrong, type Reading } from './reading.js';

/** Reads a cell of a field with a closed list of words: a flag, a rating or a choice. */
export function wordReader(field: Field): (text: string) => Reading {
  const words = new Map(
    meaningsOf(field).flatMap(([value, each]) => each.map((word) => [headerKey(word), value])),
  );
  return (text) => {
    const cleaned = clean(text);
    const value = words.get(headerKey(cleaned));
    if (value !== undefined && cleaned !== '') return known(value);
    if (saysUnknown(cleaned)) return unknownReading;
    return wrong(isSpreadsheetError(cleaned) ? 'spreadsheet-error' : 'not-an-option');
  };
}
