// An emoji with its modifiers and joiners, a keycap, or a kanji with the selector of its variant (葛󠄀) is read as
// one character and shown. The same code points anywhere else can hide or reorder text (Unicode TR #36, #39).
const emoji = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;
const seen = String.raw`${emoji}(?:\u200D${emoji})*|[0-9#*]\uFE0F(?=\u20E3)|\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`;

// Controls, format characters (bidi, zero-width, tags), lone surrogates, private use (外字), line separators, fillers.
const unseen = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;

const pattern = new RegExp(`(${seen})|${unseen}`, 'gu');

// ASCII, Latin-1, dashes, signs and rules, kana, common kanji and full-width forms: most texts, and none of the above, whose
// properties of characters take a millisecond to look up at every start.
const harmless =
  /^[ -~\u00A0-\u00AC\u00AE-\u00FF\u2010-\u2027\u2190-\u2BFF\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF9F]*$/;

const named: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Shows every character that could not be seen, or that changes how others are seen, as its code: `\u{202e}`, `\n`. */
export function showUnseen(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(pattern, (match, kept: string | undefined) => kept ?? codeOf(match));
}

/** The code of one character, as it is shown. */
export function codeOf(character: string): string {
  return named.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
