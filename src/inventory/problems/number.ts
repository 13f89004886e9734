import { error } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';

export interface ReadProps {
  readonly read: string;
}

/** Problems of cells that should hold a number; each makes the cell unknown, and `expected` says what the field takes. */
export const numberProblems = {
  'not-a-number': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は数ではありません。`,
    en: ({ read }) => `“${brief(read)}” is not a number.`,
  }),
  'number-with-text': error<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」には読めない文字があります。数か範囲（500～800など）だけを記入してください。`,
    en: ({ read }) => `“${brief(read)}” has text besides the number. Write only a number or a range.`,
  }),
  'wrong-thousands': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」の桁区切りが正しくありません。コンマは3桁ごとです。`,
    en: ({ read }) => `The commas in “${brief(read)}” are not at the thousands.`,
  }),
  'several-points': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」には小数点が複数あります。桁区切りにはコンマを使ってください。`,
    en: ({ read }) => `“${brief(read)}” has several decimal points. Use commas for thousands.`,
  }),
  'unfinished-number': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は小数点で終わっています。数が欠けていないか確認してください。`,
    en: ({ read }) => `“${brief(read)}” ends with a decimal point. Check whether digits are missing.`,
  }),
  'shortened-number': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は表計算ソフトが省略した表示です。元の数を記入してください。`,
    en: ({ read }) => `“${brief(read)}” was shortened by a spreadsheet. Write the number in full.`,
  }),
  'too-many-digits': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は15桁を超えており、正確に扱えません。`,
    en: ({ read }) => `“${brief(read)}” has more than 15 digits, which cannot be held exactly.`,
  }),
  'not-finite': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は計算結果が数になっていません。`,
    en: ({ read }) => `“${brief(read)}” is a calculation that gave no number.`,
  }),
  'date-not-number': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は日付のようです。数を記入してください。`,
    en: ({ read }) => `“${brief(read)}” looks like a date. Write a number.`,
  }),
  'time-not-number': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は時間（時:分）のようです。この項目の数を記入してください。`,
    en: ({ read }) => `“${brief(read)}” looks like hours and minutes. Write the number that the field takes.`,
  }),
  'out-of-range': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」はこの項目の範囲を外れています。`,
    en: ({ read }) => `“${brief(read)}” is outside the range of this field.`,
  }),
};
