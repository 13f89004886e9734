// Marks that show nothing and come along when a text is copied: soft hyphen, zero-width, direction, byte order.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

// What makes a text of a figure or a formula in a spreadsheet, and in our own CSV: '0101 is 0101. One of a pair is no mark.
const textMark = /^['’＇](?=[^'’＇]+$)/;

/** A text without the apostrophe in front that spreadsheets show of a figure that is meant as a text. */
export function withoutTextMark(text: string): string {
  return text.replace(textMark, '');
}

/**
 * A cell in one form: full-width and half-width alike (NFKC), without blanks around it, marks that show nothing, and the
 * apostrophe that makes a figure a text.
 */
export function clean(text: string): string {
  return withoutTextMark(text.normalize('NFKC').replace(unseen, '').trim());
}

// Hyphens, dashes, the minus sign and the long-vowel mark, which Japanese tables use alike for “nothing to say”.
const dashes = /^[-‐‑‒–—―−ー─━]{1,2}$/;

const words: ReadonlySet<string> = new Set(
  '|..|...|......|不明|unknown|不詳|データなし|データ無し|判断できない|調査中|未調査|確認中|未確認|要確認|照会中|集計中|未集計|検討中|未定|調整中|未回答|無回答|わからない|分からない|no data'.split(
    '|',
  ),
);

/** Whether a cleaned cell says that its value is not known. */
export function saysUnknown(text: string): boolean {
  return words.has(text.toLowerCase()) || dashes.test(text);
}

const spreadsheetErrors =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/i;

/** Whether a cell is an error that a spreadsheet wrote in place of a value. */
export function isSpreadsheetError(text: string): boolean {
  return /^\s*[#＃]/.test(text) && spreadsheetErrors.test(clean(text));
}
