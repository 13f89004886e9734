import { displayWidth } from './width.js';

/** Fills a text with blanks on the right up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + blanksFor(text, width);
}

/** Fills a text with blanks on the left up to `width` columns. */
export function padStart(text: string, width: number): string {
  return blanksFor(text, width) + text;
}

function blanksFor(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text)));
}
