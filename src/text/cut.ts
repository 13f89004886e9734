import { graphemes } from './grapheme.js';
import { displayWidth } from './width.js';

/** Shortens a text to at most `width` columns, between graphemes; … replaces what is left out. */
export function cut(text: string, width: number): string {
  if (text.length <= width && displayWidth(text) <= width) return text;
  // Segmenting reads all of a text before its first grapheme, and a cell can hold a megabyte: the head is enough,
  // unless most of it takes no room.
  const enough = 8 * width + 64;
  const short = shortened(text.slice(0, enough), width);
  if (short !== undefined) return short;
  return text.length <= enough ? text : (shortened(text, width) ?? text);
}

/** The text with … at its end; undefined if it fits. */
function shortened(text: string, width: number): string | undefined {
  let kept = '';
  let used = 0;
  let fits = '';
  for (const grapheme of graphemes(text)) {
    used += displayWidth(grapheme);
    if (used > width) return width < 1 ? '' : `${ended(fits)}…`;
    kept += grapheme;
    if (used < width) fits = kept;
  }
  return undefined;
}

/** A text without the blanks and the … at its end, which another one would follow. */
function ended(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('…') ? ended(trimmed.slice(0, -1)) : trimmed;
}
