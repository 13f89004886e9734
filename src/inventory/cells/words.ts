import type { CellValue, Field } from '../../criterion/field.js';
import { headerKey } from '../../text/headerKey.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import { known, unknown, wrong, type Reading } from './reading.js';

type Words = readonly (readonly [value: CellValue, words: readonly string[]])[];

const flags: Words = [
  [true, ['はい', '有', 'あり', '有り', '○', '◯', '〇', 'true', 'yes', 'y', '1']],
  [false, ['いいえ', '無', 'なし', '無し', '×', '✕', '✖', '☓', '╳', 'x', 'false', 'no', 'n', '0']],
];

const ratings: Words = [
  ['low', ['low', 'l', '低', '低い', '△']],
  ['medium', ['medium', 'mid', 'm', '中', '中程度', '○', '◯', '〇']],
  ['high', ['high', 'h', '高', '高い', '◎']],
];

/** Reads a cell of a field with a closed list of words: a flag, a rating or a choice. */
export function wordReader(field: Field): (text: string) => Reading {
  const words = new Map(
    wordsOf(field).flatMap(([value, each]) => each.map((word) => [headerKey(word), value])),
  );
  return (text) => {
    const cleaned = clean(text);
    const value = words.get(headerKey(cleaned));
    if (value !== undefined && cleaned !== '') return known(value);
    if (saysUnknown(cleaned)) return unknown;
    return wrong(isSpreadsheetError(cleaned) ? 'spreadsheet-error' : 'not-an-option');
  };
}

function wordsOf(field: Field): Words {
  if (field.kind === 'flag') return flags;
  if (field.kind === 'rating') return ratings;
  return optionWords(field);
}

/** The options of a field, each with the words for it. */
export function optionWords(field: Field): Words {
  return Object.entries(field.options ?? {}).map(([key, { title, aka = [] }]) => [
    key,
    [key, title.ja, title.en, ...aka],
  ]);
}
