import { error, info, warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';
import type { ReadProps } from './number.js';

/** Problems of ranges of figures; each makes the cell unknown. */
export const rangeProblems = {
  'reversed-range': error<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は前の数が後の数より大きくなっています。小さい数を先に記入してください。`,
    en: ({ read }) =>
      `“${brief(read)}” begins with the larger figure. If it is a range, write the smaller first.`,
  }),
  'unsigned-range': error<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は後の数の増減が分かりません。両方に符号（△又は+）を付けてください。`,
    en: ({ read }) =>
      `In “${brief(read)}”, the second figure may be a rise or a fall. Write a sign (+, -) before both.`,
  }),
  'point-outside-range': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は値が下限と上限の間にありません。`,
    en: ({ read }) => `In “${brief(read)}”, the point is not between low and high.`,
  }),
};

/** How a cell was read, once for each column of a file. */
export interface Noticed extends ReadProps {
  /** cells of the column that are read so */
  readonly cells: number;
}

/** What should be known of how cells were read. */
export const rangeNotices = {
  'about-figure': info<Noticed>({
    ja: ({ read, cells }) => `「${brief(read)}」などの概数（${figure(cells)}件）は、±10%の範囲と読みました。`,
    en: ({ read, cells }) =>
      `Approximate figures such as “${brief(read)}” (${counted(cells, 'cell')}) are read as ±10%.`,
  }),
  'figure-with-unit': info<Noticed>({
    ja: ({ read, cells }) =>
      `「${brief(read)}」など単位の付いた値（${figure(cells)}件）は、その単位の数と読みました。`,
    en: ({ read, cells }) =>
      `Figures with their unit, such as “${brief(read)}” (${counted(cells, 'cell')}), are read as figures.`,
  }),
  'ditto-mark': info<Noticed>({
    ja: ({ read, cells }) => `「${brief(read)}」（${figure(cells)}件）は、上の事務と同じ値と読みました。`,
    en: ({ read, cells }) =>
      `“${brief(read)}” (${counted(cells, 'cell')}) is read as the value of the task above.`,
  }),
  'undecided-answer': info<Noticed>({
    ja: ({ read, cells }) =>
      `「${brief(read)}」など一方に決まらない答え（${figure(cells)}件）は、不明と読みました。`,
    en: ({ read, cells }) =>
      `Answers that hold in part, such as “${brief(read)}” (${counted(cells, 'cell')}), are read as unknown.`,
  }),
  'duration-figure': info<Noticed>({
    ja: ({ read, cells }) =>
      `「${brief(read)}」など時:分の値（${figure(cells)}件）は、その時間数と読みました。`,
    en: ({ read, cells }) =>
      `Hours and minutes such as “${brief(read)}” (${counted(cells, 'cell')}) are read as hours.`,
  }),
  'merged-figure': warning<Noticed>({
    ja: ({ read, cells }) =>
      `結合セルの「${brief(read, 16)}」など${figure(cells)}件は事務の合計かもしれず、0～その値か不明と読みました。事務ごとに記入してください。`,
    en: ({ read, cells }) =>
      `“${brief(read, 16)}” is merged over several tasks (${counted(cells, 'cell')}): read as 0 to that, or unknown. Give each its own.`,
  }),
  'text-mark': info<Noticed>({
    ja: ({ read, cells }) =>
      `「${brief(read)}」など${figure(cells)}件のセルは、先頭のアポストロフィ（文字列の印）を除いて読みました。`,
    en: ({ read, cells }) =>
      `${counted(cells, 'cell')} such as ${brief(read)}: read without the apostrophe that marks a text.`,
  }),
  'not-applicable-figure': info<Noticed>({
    ja: ({ read, cells }) =>
      `「${brief(read)}」（${figure(cells)}件）は不明と読みました。この項目に該当なしは記入できません。`,
    en: ({ read, cells }) =>
      `“${brief(read)}” (${counted(cells, 'cell')}) is read as unknown: the field has no “not applicable”.`,
  }),
};

export type CellNoticeCode = keyof typeof rangeNotices;
