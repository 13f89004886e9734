import { cut } from './cut.js';
import { graphemes } from './grapheme.js';
import { onOneLine } from './trim/onOneLine.js';
import { displayWidth } from './width.js';

/** Cuts a text from the data to `width` columns on one line, so that the message around it stays readable. */
export function brief(text: string, width = 40): string {
  // The code units are bounded as well: a single grapheme may be a letter with a thousand accents.
  const head = text.slice(0, width * 10);
  const line = onOneLine(head);
  return head === text ? cut(line, width) : `${cut(line, width - 1)}…`.replace('……', '…');
}

/** Cuts a path to `width` columns on one line; its end stays, by which files are told apart. */
export function briefPath(path: string, width = 40): string {
  const tail = path.slice(-10 * width);
  const line = onOneLine(tail);
  if (tail === path && displayWidth(line) <= width) return line;
  let kept = '';
  for (const grapheme of [...graphemes(line)].toReversed()) {
    if (displayWidth(grapheme + kept) >= width) break;
    kept = grapheme + kept;
  }
  return `…${kept}`;
}

/** Lists a few texts from the data, each so short that it can still be told from the others; … replaces those left out. */
export function briefList(texts: readonly string[], separator: string, most = 5): string {
  const first = texts.slice(0, most);
  const short = first.map((text) => brief(text, 12));
  const isToldApart = new Set(short).size === new Set(first).size;
  const shown = isToldApart ? short : first.map((text) => brief(text, 30));
  return [...shown, ...(texts.length > shown.length ? ['…'] : [])].join(separator);
}

/** What a problem keeps of a cell: enough to find it again, and never a whole document. */
export function excerpt(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
