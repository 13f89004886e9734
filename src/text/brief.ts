import { cut } from './cut.js';
import { onOneLine } from './trim/onOneLine.js';

/** Cuts a text from the data to `width` columns on one line, so that the message around it stays readable. */
export function brief(text: string, width = 40): string {
  // The code units are bounded as well: a single grapheme may be a letter with a thousand accents.
  const head = text.slice(0, width * 10);
  const line = onOneLine(head);
  return head === text ? cut(line, width) : `${cut(line, width - 1)}…`.replace('……', '…');
}

/** Lists a few texts from the data; … replaces the others. */
export function briefList(texts: readonly string[], separator: string, most = 5): string {
  const shown = texts.slice(0, most).map((text) => brief(text, 12));
  return [...shown, ...(texts.length > shown.length ? ['…'] : [])].join(separator);
}

/** What a problem keeps of a cell: enough to find it again, and never a whole document. */
export function excerpt(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
