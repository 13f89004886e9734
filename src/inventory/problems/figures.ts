import { info, warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';
import { displayWidth } from '../../text/width.js';
import type { ReadProps } from './number.js';

/** A share as it is written, and where. */
export interface WrittenAt {
  readonly text: string;
  readonly line: number;
}

/** A field by its title, and what is written in it. */
export interface EntryProps {
  readonly title: Text;
  readonly read: string;
}

export interface Alone {
  readonly title: Text;
  readonly needs: readonly Text[];
  /** how many cells are meant, where the file has no column for what they need */
  readonly cells?: number | undefined;
}

/** Figures that are probably not as they were meant: found only when inventories are inspected. */
export const figureProblems = {
  'mixed-share-units': warning<{ readonly fraction: WrittenAt; readonly percentage: WrittenAt }>({
    ja: ({ fraction, percentage }) =>
      `この列は${shareJa(fraction)}のような小数と${shareJa(percentage)}のような百分率が混在します。%を付けてください。`,
    en: ({ fraction, percentage }) =>
      `The column mixes fractions, ${shareEn(fraction)}, and percentages, ${shareEn(percentage)}. Write % signs.`,
  }),
  'share-of-one': info<ReadProps>({
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
  'contradictory-cells': warning<{ readonly one: EntryProps; readonly other: EntryProps }>({
    ja: ({ one, other }) => {
      const room = roomBeside(brief(one.title.ja, 26) + brief(other.title.ja, 26), 56);
      return `${entryJa(one, room)}と${entryJa(other, room)}は両立しません。確認してください。`;
    },
    en: ({ one, other }) => {
      const room = roomBeside(brief(one.title.en, 34) + brief(other.title.en, 34), 38);
      return `${entryEn(one, room)} contradicts ${entryEn(other, room)}. Correct one.`;
    },
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

function entryJa({ title, read }: EntryProps, room: number): string {
  return `「${brief(title.ja, 26)}」の「${brief(read, room)}」`;
}

function entryEn({ title, read }: EntryProps, room: number): string {
  return `“${brief(title.en, 34)}” (${brief(read, room)})`;
}
