import type { Place } from '../../model/task.js';
import type { Text } from '../../text/lang.js';
import { counted, figure } from '../../text/figure.js';
import { displayWidth } from '../../text/width.js';
import { brief } from '../../text/brief.js';
import type { Read } from './cell.js';
import { error, info, warning } from '../../model/problemKind.js';

/** A share as it is written, and where. */
export interface WrittenAt {
  readonly text: string;
  readonly line: number;
}

/** A field by its title, and what stands in it. */
export interface Entry {
  readonly title: Text;
  readonly read: string;
}

export interface Alone {
  readonly title: Text;
  readonly needs: readonly Text[];
  /** how many cells are meant, where the file has no column for what they need */
  readonly cells?: number | undefined;
}

/** What can be read but is probably not as it was meant: found only when inventories are inspected. */
export const suspicionProblems = {
  'near-duplicate-name': warning<{ readonly name: string; readonly first: Place }>({
    ja: ({ name, first }) =>
      `事務名「${brief(name, 24)}」は${brief(first.file, 24)}の${first.line}行目とほぼ同じです。重複を確認してください。`,
    en: ({ name, first }) =>
      `The name “${brief(name, 24)}” is all but that of ${brief(first.file, 24)}, line ${first.line}. Is it the same task?`,
  }),
  'same-cells': info<{ readonly first: Place }>({
    ja: ({ first }) =>
      `ID以外は${brief(first.file, 24)}の${first.line}行目とすべて同じです。同じ事務でないか確認してください。`,
    en: ({ first }) =>
      `All cells but the id are those of ${brief(first.file, 24)}, line ${first.line}. Was the row entered twice?`,
  }),
  'total-row': warning<Read>({
    ja: ({ read }) => `「${brief(read)}」は事務ではなく集計の行のようです。事務一覧から除いてください。`,
    en: ({ read }) =>
      `“${brief(read)}” looks like a row of totals, not a task. Take it out of the inventory.`,
  }),
  'note-row': warning<Read>({
    ja: ({ read }) =>
      `「${brief(read)}」は事務ではなく注記や記入例の行のようです。事務一覧から除いてください。`,
    en: ({ read }) =>
      `“${brief(read)}” looks like a remark or an example, not a task. Take it out of the inventory.`,
  }),
  'lost-leading-zero': warning<Read & { readonly whole: string }>({
    ja: ({ read, whole }) =>
      `「${brief(read)}」は先頭の0が欠けているようです。「${brief(whole)}」ではありませんか。`,
    en: ({ read, whole }) =>
      `“${brief(read)}” seems to have lost its leading zero. Is “${brief(whole)}” meant?`,
  }),
  'truncated-text': warning<{ readonly end: string }>({
    ja: ({ end }) => `「${brief(end, 26)}」で終わる文字は途中で切れているようです。全文を記入してください。`,
    en: ({ end }) => `The text that ends in “${brief(end, 26)}” seems to be cut off. Write it in full.`,
  }),
  mojibake: warning<Read>({
    ja: ({ read }) => `「${brief(read)}」は文字化けしているようです。元の文字に直してください。`,
    en: ({ read }) => `“${brief(read)}” looks garbled by a wrong encoding. Write the text that was meant.`,
  }),
  'mixed-share-units': warning<{ readonly fraction: WrittenAt; readonly percentage: WrittenAt }>({
    ja: ({ fraction, percentage }) =>
      `この列は${shareJa(fraction)}のような小数と${shareJa(percentage)}のような百分率が混在します。%を付けてください。`,
    en: ({ fraction, percentage }) =>
      `The column mixes fractions, ${shareEn(fraction)}, and percentages, ${shareEn(percentage)}. Write % signs.`,
  }),
  'share-of-one': info<Read>({
    ja: ({ read }) =>
      `「${brief(read, 8)}」は100%と読みましたが、列の他の値は百分率です。1%の意味なら「1%」と記入してください。`,
    en: ({ read }) =>
      `“${brief(read, 8)}” was read as 100%, yet the rest of the column are percentages. If 1% is meant, write 1%.`,
  }),
  'alone-figure': warning<Alone>({
    ja: ({ title, needs, cells }) =>
      cells === undefined
        ? `「${title.ja}」は${needed(needs)}がないと使えません。併せて記入してください。`
        : `「${title.ja}」（${figure(cells)}件）は${needed(needs)}の列がないと使えません。列を加えてください。`,
    en: ({ title, needs, cells }) =>
      cells === undefined
        ? `“${brief(title.en, 40)}” cannot be used without ${neededEn(needs)}.`
        : `“${brief(title.en, 40)}” (${counted(cells, 'cell')}) needs ${neededEn(needs)}. Add the column.`,
  }),
  'contradictory-cells': warning<{ readonly one: Entry; readonly other: Entry }>({
    ja: ({ one, other }) => {
      const room = roomBeside(brief(one.title.ja, 26) + brief(other.title.ja, 26), 56);
      return `${entryJa(one, room)}と${entryJa(other, room)}は両立しません。確認してください。`;
    },
    en: ({ one, other }) => {
      const room = roomBeside(brief(one.title.en, 34) + brief(other.title.en, 34), 38);
      return `${entryEn(one, room)} contradicts ${entryEn(other, room)}. Correct one.`;
    },
  }),
  'not-a-municipality-code': error<Read>({
    ja: ({ read }) =>
      `「${brief(read)}」は団体コードではありません。6桁（検査数字を除けば5桁）の数字を記入してください。`,
    en: ({ read }) =>
      `“${brief(read)}” is no municipality code. Write its 6 digits, or 5 without the check digit.`,
  }),
  'bad-check-digit': error<Read>({
    ja: ({ read }) =>
      `団体コード「${brief(read)}」は検査数字（末尾の1桁）が合いません。数字の誤りを確認してください。`,
    en: ({ read }) => `The check digit (the last) of the code “${brief(read)}” is wrong. Check its digits.`,
  }),
  'unknown-prefecture': error<Read & { readonly near?: string | undefined }>({
    ja: ({ read, near }) =>
      `「${brief(read)}」は都道府県名ではありません。${near === undefined ? '47都道府県の名称を記入してください。' : `「${near}」ではありませんか。`}`,
    en: ({ read, near }) =>
      `“${brief(read)}” is no prefecture. ${near === undefined ? 'Write the name of one of the 47.' : `Did you mean “${near}”?`}`,
  }),
};

function shareJa({ text, line }: WrittenAt): string {
  return `「${brief(text, 8)}」（${line}行目）`;
}

function shareEn({ text, line }: WrittenAt): string {
  return `“${brief(text, 8)}” (line ${line})`;
}

function needed(needs: readonly Text[]): string {
  return needs.map(({ ja }) => `「${ja}」`).join('と');
}

function neededEn(needs: readonly Text[]): string {
  return needs.map(({ en }) => `“${brief(en, Math.floor(44 / needs.length))}”`).join(' and ');
}

/** Columns for each of two cells, so that the line with their titles stays under 120. */
function roomBeside(titles: string, words: number): number {
  return Math.min(24, Math.max(6, Math.floor((120 - words - displayWidth(titles)) / 2)));
}

function entryJa({ title, read }: Entry, room: number): string {
  return `「${brief(title.ja, 26)}」の「${brief(read, room)}」`;
}

function entryEn({ title, read }: Entry, room: number): string {
  return `“${brief(title.en, 34)}” (${brief(read, room)})`;
}
