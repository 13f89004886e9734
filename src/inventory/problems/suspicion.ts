import type { Place } from '../../model/task.js';
import { error, info, warning } from '../../model/problemKind.js';
import { placeWords } from '../../model/address.js';
import { brief } from '../../text/brief.js';
import type { ReadProps } from './number.js';

/** What can be read but is probably not as it was meant: found only when inventories are inspected. */
export const suspicionProblems = {
  'near-duplicate-name': warning<{ readonly name: string; readonly first: Place }>({
    ja: ({ name, first }) =>
      `事務名「${brief(name, 24)}」は${placeWords(first).ja}とほぼ同じです。重複を確認してください。`,
    en: ({ name, first }) =>
      `The name “${brief(name, 24)}” is almost that of ${placeWords(first).en}. Is it the same task?`,
  }),
  'same-cells': info<{ readonly first: Place }>({
    ja: ({ first }) => `ID以外は${placeWords(first).ja}とすべて同じです。同じ事務でないか確認してください。`,
    en: ({ first }) =>
      `All cells but the id are those of ${placeWords(first).en}. Was the row entered twice?`,
  }),
  'total-row': warning<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は事務ではなく集計の行のようです。事務一覧から除いてください。`,
    en: ({ read }) =>
      `“${brief(read)}” looks like a row of totals, not a task. Remove it from the inventory.`,
  }),
  'note-row': warning<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は事務ではなく注記や記入例の行のようです。事務一覧から除いてください。`,
    en: ({ read }) =>
      `“${brief(read)}” looks like a remark or an example, not a task. Remove it from the inventory.`,
  }),
  'lost-leading-zero': warning<ReadProps & { readonly whole: string }>({
    ja: ({ read, whole }) =>
      `「${brief(read)}」は先頭の0が欠けているようです。「${brief(whole)}」ではありませんか。`,
    en: ({ read, whole }) =>
      `“${brief(read)}” seems to have lost its leading zero. Is “${brief(whole)}” meant?`,
  }),
  'truncated-text': warning<{ readonly end: string }>({
    ja: ({ end }) => `「${brief(end, 26)}」で終わる文字は途中で切れているようです。全文を記入してください。`,
    en: ({ end }) => `The text that ends in “${brief(end, 26)}” seems to be cut off. Write it in full.`,
  }),
  mojibake: warning<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は文字化けしているようです。元の文字に直してください。`,
    en: ({ read }) => `“${brief(read)}” looks garbled by a wrong encoding. Write the text that was meant.`,
  }),
  'not-a-municipality-code': error<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は団体コードではありません。6桁（検査数字を除けば5桁）の数字を記入してください。`,
    en: ({ read }) =>
      `“${brief(read)}” is not a municipality code. Write its 6 digits, or 5 without the check digit.`,
  }),
  'bad-check-digit': error<ReadProps>({
    ja: ({ read }) =>
      `団体コード「${brief(read)}」は検査数字（末尾の1桁）が合いません。数字の誤りを確認してください。`,
    en: ({ read }) => `The check digit (the last) of the code “${brief(read)}” is wrong. Check its digits.`,
  }),
  'unknown-prefecture': error<ReadProps & { readonly near?: string | undefined }>({
    ja: ({ read, near }) =>
      `「${brief(read)}」は都道府県名ではありません。${near === undefined ? '47都道府県の名称を記入してください。' : `「${near}」ではありませんか。`}`,
    en: ({ read, near }) =>
      `“${brief(read)}” is not a prefecture. ${near === undefined ? 'Write the name of one of the 47.' : `Did you mean “${near}”?`}`,
  }),
};
