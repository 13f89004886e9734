import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './grapheme.js';
import { isSimple, simpleWidth } from './simple.js';

/**
 * Columns that a text takes in a terminal: kanji two, combining and zero-width characters none, an emoji cluster two.
 * Characters of ambiguous width (◎ ○ △ × ― …) count as one, as terminals draw them by default (UAX #11).
 * The rules are those of string-width, which a test compares; it costs a third of the start of a short run to load.
 */
export function displayWidth(text: string): number {
  if (isSimple(text)) return simpleWidth(text);
  let width = 0;
  for (const grapheme of graphemes(text)) width += clusterWidth(grapheme);
  return width;
}

const invisible = String.raw`\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}`;
const visible = new RegExp(`[^${invisible}]`, 'u');
const emoji =
  /(?!\p{Regional_Indicator})\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[#*\d]\uFE0F?\u20E3|\p{Regional_Indicator}{2}/u;
// What adds a column of its own behind the first character: spacing marks, and half-width ﾞ ﾟ ｰ.
const trailing = /[\p{Spacing_Mark}\uFF00-\uFFEF]/gu;

function clusterWidth(cluster: string): number {
  const start = cluster.search(visible);
  if (start < 0) return 0;
  if (emoji.test(cluster)) return 2;
  const base = cluster.codePointAt(start) ?? 0;
  const rest = cluster.slice(start + String.fromCodePoint(base).length);
  const marks = rest.match(trailing) ?? [];
  return marks.reduce<number>(
    (sum, mark) => sum + eastAsianWidth(mark.codePointAt(0) ?? 0),
    eastAsianWidth(base),
  );
}
