// ASCII, Latin letters and signs that reports draw with, one column each; kana, common kanji and full-width forms, two.
const narrow = String.raw` -~\u00A0-\u00AC\u00AE-\u00FF\u2013-\u2015\u2018-\u201D\u2020\u2022\u2026\u203B\u2190-\u2193\u2212\u2500-\u259F\u25B2\u25B3\u25CB\u25CE\u25CF\u2713\u2717`;
const wide = String.raw`\u3000-\u3029\u3041-\u3096\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF60`;

const simple = new RegExp(`^[${narrow}${wide}]*$`);

/** Whether no character combines with another and all have a fixed width: true for most texts, and cheap to test. */
export function isSimple(text: string): boolean {
  return (text.length === 1 && text >= ' ' && text <= '~') || simple.test(text);
}

/** Columns of a simple text. */
export function simpleWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x3000 ? 1 : 2;
  return width;
}
