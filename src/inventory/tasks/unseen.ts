// Most texts, recognised quickly: ASCII, kana, common kanji, full-width forms, and the line breaks of Excel.
const harmless = /^(?:[\x20-\x7e\t\n\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]|\r\n)*$/;

// Characters that do not show or change how others show (Unicode TR #36): controls, format characters (bidi,
// zero-width, tags), private use (外字), separators, fillers. U+FFFD shows, and is the remains of a character that is lost.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

// Line breaks and tabs within a cell, and the joiner within an emoji, are as they should be.
const fitting =
  /\r\n|[\n\t]|(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})/gu;

/** The code points, each once, of characters in a text that do not show or that mislead. */
export function unseenIn(text: string): readonly string[] {
  if (harmless.test(text)) return [];
  const found = text.replace(fitting, '').match(unseen) ?? [];
  return [...new Set(found)].slice(0, 8).map(codePointOf);
}

// They look like a blank and are another: no id in another table agrees with them.
const oddBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;

/** The code points, each once, of blanks in a text that a keyboard does not write. */
export function oddBlanksIn(text: string): readonly string[] {
  return [...new Set(text.match(oddBlank))].map(codePointOf);
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
