import { withoutEnd } from './trim/withoutEnd.js';

/** A header for comparison: NFKC, lower-case, without blanks, line breaks, `_`, `-` and what shows nothing. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g, '');
}

/** The first column with one of these names as its header; -1 if there is none. */
export function columnNamed(headers: readonly string[], names: readonly string[]): number {
  const keys = names.map(headerKey);
  return headers.findIndex((header) => keys.includes(headerKey(header)));
}

// A unit or remark at the end: （件） (%) [時間] 〔注〕.
const trailingGroup = /^(.+?)[([〔【〈<]([^([〔【〈<]*)[)\]〕】〉>]$/;

/** The key without one trailing parenthesis, or undefined if there is none. */
export function withoutGroup(key: string): string | undefined {
  return trailingGroup.exec(key)?.[1];
}

/** The content of that parenthesis. */
export function headerGroup(key: string): string | undefined {
  return trailingGroup.exec(key)?.[2];
}

// Forms mark and number their items: 【必須】事務ID, 任意:備考, ①事務名 (1 after NFKC), (2) 件数, 事務ID※.
const mark =
  /^(?:[【([〔](?:必須|任意|必須項目|任意項目|入力|選択|自動)[】)\]〕]|(?:必須|任意):|[*※★☆●○◎◆■]|\(?\d{1,2}[).、:]?(?=\D))+/;

/** The key without marks and numbers around it. */
export function withoutMarks(key: string): string {
  return withoutEnd(key.replace(mark, ''), '*※★');
}
