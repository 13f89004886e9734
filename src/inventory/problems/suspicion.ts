import type { Place } from '../../model/task.js';
import { error, info, warning } from '../../model/problemKind.js';
import { placeWords } from '../../model/address.js';
import { brief } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';
import type { ReadProps } from './number.js';

function moreJa(cells: number): string {
  return cells > 1 ? `など${figure(cells)}件` : '';
}

function moreEn(cells: number): string {
  return cells > 1 ? ` (${counted(cells, 'cell')})` : '';
}

/** What can be read but is probably not as it was meant: found only when inventories are inspected. */
export const suspicionProblems = {
  'near-duplicate-name': warning<{ readonly name: string; readonly first: Place; readonly equal: boolean }>({
    ja: ({ name, first, equal }) =>
      `事務名「${brief(name, 24)}」は${placeWords(first).ja}と${equal ? '' : 'ほぼ'}同じです。重複を確認してください。`,
    en: ({ name, first, equal }) =>
      `The name “${brief(name, 24)}” is ${equal ? '' : 'almost '}that of ${placeWords(first).en}. Is it the same task?`,
  }),
  'near-duplicate-id': warning<{ readonly id: string; readonly like: string; readonly first: Place }>({
    ja: ({ id, like, first }) =>
      `ID「${brief(id, 20)}」と${placeWords(first).ja}の「${brief(like, 20)}」は、ほぼ同じです。重複を確認してください。`,
    en: ({ id, like, first }) =>
      `The id “${brief(id, 20)}” is almost “${brief(like, 20)}” of ${placeWords(first).en}. Is it the same task?`,
  }),
  'same-cells': warning<{ readonly first: Place }>({
    ja: ({ first }) =>
      `読み込む列は、ID以外が${placeWords(first).ja}とすべて同じです。同じ事務でないか確認してください。`,
    en: ({ first }) =>
      `All cells that are read, but for the id, are those of ${placeWords(first).en}. Was the row entered twice?`,
  }),
  'lost-leading-zero': warning<ReadProps & { readonly whole: string; readonly cells?: number }>({
    ja: ({ read, whole, cells = 1 }) =>
      `「${brief(read)}」${moreJa(cells)}は先頭の0が欠けているようです。「${brief(whole)}」ではありませんか。`,
    en: ({ read, whole, cells = 1 }) =>
      `“${brief(read)}”${moreEn(cells)} seems to have lost its leading zero. Is “${brief(whole)}” meant?`,
  }),
  'mangled-id': warning<ReadProps & { readonly as: 'date' | 'shortened'; readonly cells: number }>({
    ja: ({ read, as, cells }) =>
      as === 'date'
        ? `「${brief(read)}」${moreJa(cells)}は表計算ソフトが日付に変えたIDかコードのようです。元の値を文字で記入してください。`
        : `「${brief(read)}」${moreJa(cells)}は表計算ソフトが省略した数のようです。元のIDかコードを文字で記入してください。`,
    en: ({ read, as, cells }) =>
      as === 'date'
        ? `A spreadsheet seems to have made a date, “${brief(read)}”${moreEn(cells)}, of an id or a code. Write it as text.`
        : `A spreadsheet seems to have shortened an id or a code to “${brief(read)}”${moreEn(cells)}. Write it as text.`,
  }),
  'merged-cells': info<{ readonly field: string; readonly cells: number; readonly adds: boolean }>({
    ja: ({ field, cells, adds }) =>
      adds
        ? `結合セルの名残のような空欄が${figure(cells)}件あります。先頭が事務を合わせた値なら、事務ごとの値に直してください。`
        : `結合セルの名残のような空欄が${figure(cells)}件あります。上と同じ値なら設定に fill_down: [${brief(field, 30)}] を。`,
    en: ({ field, cells, adds }) =>
      adds
        ? `${counted(cells, 'blank cell')} probably merged with what is above. If that is a sum, write each task’s own figure.`
        : `${counted(cells, 'blank cell')} probably merged with what is above. If so, set fill_down: [${brief(field, 40)}].`,
  }),
  'truncated-text': warning<{ readonly end: string }>({
    ja: ({ end }) => `「${brief(end, 26)}」で終わる文字は途中で切れているようです。全文を記入してください。`,
    en: ({ end }) => `The text that ends in “${brief(end, 26)}” seems to be cut off. Write it in full.`,
  }),
  mojibake: warning<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は文字化けしたか、文字が失われているようです。元の文字に直してください。`,
    en: ({ read }) => `“${brief(read)}” is garbled or has lost characters. Write the text that was meant.`,
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
