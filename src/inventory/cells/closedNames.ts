import type { CellValue, Field } from '../../criterion/field.js';
import { headerKey } from '../../text/headerKey.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import { saysNone } from './names.js';
import { known, unknownReading, wrong, type Reading } from './reading.js';
import { optionWords } from '../../criterion/meanings.js';

const apart = /[;\n\r\u2028\u2029、,]/;

/** Reads several names of a closed list; a name may itself hold ・ (子ども・子育て支援), so it is looked up whole first. */
export function closedNamesReader(field: Field): (texts: readonly string[]) => Reading {
  const words = new Map(
    optionWords(field).flatMap(([name, each]) => each.map((word) => [headerKey(word), name])),
  );
  const find = (piece: string): readonly (CellValue | undefined)[] => {
    const whole = words.get(headerKey(piece));
    return whole === undefined ? piece.split('・').map((part) => words.get(headerKey(part))) : [whole];
  };
  return (texts) => {
    const pieces = texts.flatMap((text) => clean(text).split(apart)).map((piece) => piece.trim());
    const stated = pieces.filter((piece) => piece !== '' && !saysUnknown(piece));
    if (stated.length === 0) return texts.length === 0 ? known([]) : unknownReading;
    if (stated.length === 1 && saysNone(stated[0] ?? '')) return known([]);
    const names = stated.flatMap(find);
    if (names.every((name) => typeof name === 'string')) return known(names);
    return wrong(stated.some(isSpreadsheetError) ? 'spreadsheet-error' : 'not-an-option');
  };
}
