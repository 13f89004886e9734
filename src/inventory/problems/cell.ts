import { error } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import type { ReadProps, numberProblems } from './number.js';
import type { rangeProblems } from './range.js';

/** Problems of cells of any kind; each makes the cell unknown, and `expected` says what the field takes. */
export const cellProblems = {
  'spreadsheet-error': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」は表計算ソフトのエラー値です。元の表を直してください。`,
    en: ({ read }) => `“${brief(read)}” is an error of the spreadsheet. Correct it there.`,
  }),
  'not-an-option': error<ReadProps>({
    ja: ({ read }) => `「${brief(read)}」はこの項目の選択肢にありません。`,
    en: ({ read }) => `“${brief(read)}” is not one of the words that this field takes.`,
  }),
  'list-in-cell': error<ReadProps>({
    ja: () => 'この項目に複数の値は記入できません。',
    en: () => 'This field takes one value, not a list.',
  }),
  'nested-cell': error<ReadProps>({
    ja: () => '値の中に入れ子があります。値だけを記入してください。',
    en: () => 'The cell contains a nested structure. Write only the value.',
  }),
};

export type CellProblemCode =
  keyof typeof cellProblems | keyof typeof numberProblems | keyof typeof rangeProblems;
