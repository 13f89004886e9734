import type { WrittenCell } from '../../workbook/workbook.js';

/** A text that goes on in the next line of its cell. */
export function textCell(value: string | undefined): WrittenCell {
  return { style: 'text', value: value === '' ? undefined : value };
}

/** A text on one line, such as an id, which stays a text: 0661 is no 661. */
export function lineCell(value: string): WrittenCell {
  return { style: 'line', value: value === '' ? undefined : value };
}
