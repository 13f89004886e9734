import { mostColumns } from '../limits.js';

/** 0-based column and 1-based row of an address such as C12; undefined if it is none. */
export function cellAt(address: string): { readonly column: number; readonly line: number } | undefined {
  let column = 0;
  let i = 0;
  for (; i < address.length; i++) {
    const letter = (address.charCodeAt(i) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const line = Number(address.slice(i));
  if (column === 0 || column > mostColumns || !Number.isInteger(line) || line < 1 || line > mostLines)
    return undefined;
  return { column: column - 1, line };
}

/** A spreadsheet has no more. */
export const mostLines = 1_048_576;
