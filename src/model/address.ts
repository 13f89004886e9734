import { briefPath } from '../text/brief.js';
import type { Text } from '../text/lang.js';

/** A place in an input file, as problems and tasks have it. */
interface Placed {
  readonly sheet?: string;
  readonly line: number;
  readonly column?: number;
}

/** The letters of a column, from 1: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(0x41 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The place of a column, 0-based, by its letters. */
export function columnPlace(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1
  );
}

/** A cell of a workbook as spreadsheets write it (調査票!C12); where a row is meant, its first cell. Undefined elsewhere. */
export function cellAddress({ sheet, line, column = 1 }: Placed): string | undefined {
  if (sheet === undefined) return undefined;
  return `${quoted(sheet)}!${columnLetters(column)}${line}`;
}

/** A name with other signs than letters and digits stands in quotation marks, or the address could not be told apart. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A place within a sentence. */
export function placeWords({ file, ...at }: Placed & { readonly file: string }): Text {
  const name = briefPath(file, 24);
  const address = cellAddress(at);
  return address === undefined
    ? { ja: `${name}の${at.line}行目`, en: `${name}, line ${at.line}` }
    : { ja: `${name}の${address}`, en: `${name}, ${address}` };
}

/** A place behind the name of its file: `:12`, `:12:3`, or ` 調査票!C12`. */
export function placeMark(place: Placed): string {
  const address = cellAddress(place);
  if (address !== undefined) return ` ${address}`;
  return place.column === undefined ? `:${place.line}` : `:${place.line}:${place.column}`;
}
