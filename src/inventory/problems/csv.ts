import { error, info, warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import { figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';

export interface Delimiter {
  readonly delimiter: string;
}

export interface RowLength {
  /** cells in the row */
  readonly cells: number;
  /** cells in the header */
  readonly columns: number;
}

export interface QuotedCells {
  /** the first of them */
  readonly read: string;
  readonly cells: number;
}

/** Problems of CSV as such: delimiters, quotation marks, rows. */
export const csvProblems = {
  'delimiter-found': info<Delimiter>({
    ja: ({ delimiter }) => `区切り文字は${delimiterName(delimiter).ja}と判断しました。`,
    en: ({ delimiter }) =>
      `The cells are separated by ${delimiterName(delimiter).en}, as the header line shows.`,
  }),
  'sep-line': info<Delimiter>({
    ja: ({ delimiter }) => `先頭の「sep=」行に従い、${delimiterName(delimiter).ja}で区切りました。`,
    en: ({ delimiter }) =>
      `The cells are separated by ${delimiterName(delimiter).en}, as the “sep=” line says.`,
  }),
  'unclosed-quote': error({
    ja: () =>
      'ここで始まる引用符（"）が閉じられていないため、以降を読み込めません。閉じるか、"" と書いてください。',
    en: () =>
      'A quotation mark opens here and is not closed, so the rest cannot be read. Close it, or write it twice.',
  }),
  'stray-quote': error<{ readonly character: number }>({
    ja: ({ character }) =>
      `行の${figure(character)}文字目に余分な引用符（"）があります。セル全体を " で囲み、中の " は "" と書いてください。`,
    en: ({ character }) =>
      `Stray quotation mark at character ${figure(character)} of the line. Quote the whole cell and double the mark.`,
  }),
  'more-stray-quotes': error<{ readonly count: number }>({
    ja: ({ count }) => `余分な引用符（"）がほかに${figure(count)}個あります。`,
    en: ({ count }) => `There are ${figure(count)} more stray quotation marks.`,
  }),
  'equals-quote': info<QuotedCells>({
    ja: ({ read, cells }) =>
      `「${brief(read, 24)}」などのセル（${figure(cells)}個）は、=（="…"）の中の文字を読みました。`,
    en: ({ read, cells }) =>
      `Cells such as ${brief(read, 24)} (${figure(cells)}) are read as the text behind = or within ="…".`,
  }),
  'curly-quotes': info<QuotedCells>({
    ja: ({ read, cells }) =>
      `${brief(read, 24)} などのセル（${figure(cells)}個）は、引用符（“ ” や ＂）の中の文字を読みました。`,
    en: ({ read, cells }) =>
      `Cells such as ${brief(read, 24)} (${figure(cells)}) are read without their curly quotes.`,
  }),
  'backslash-quote': warning<QuotedCells>({
    ja: ({ read, cells }) =>
      `${brief(read, 24)} などのセル（${figure(cells)}個）の \\" を " と読みました。CSVでは \\" でなく "" と書いてください。`,
    en: ({ read, cells }) =>
      `\\" is read as " in cells such as ${brief(read, 24)} (${figure(cells)}). In CSV, write "" in place of it.`,
  }),
  'csv-syntax': error<{ readonly reason: string }>({
    ja: ({ reason }) => `CSVとして読み込めません（${reason}）。`,
    en: ({ reason }) => `This cannot be read as CSV (${reason}).`,
  }),
  'missing-cells': error<RowLength>({
    ja: ({ cells, columns }) =>
      `見出しは${figure(columns)}列ですが、この行は${figure(cells)}列です。足りないセルは不明として扱います。`,
    en: ({ cells, columns }) =>
      `The row has ${figure(cells)} of ${figure(columns)} cells. Missing cells count as unknown.`,
  }),
  'extra-cells': error<RowLength & { readonly isCut: boolean }>({
    ja: ({ cells, columns, isCut }) =>
      isCut
        ? `見出しは${figure(columns)}列ですが、この行は${figure(cells)}列です。「\\,」や'…'でなく、セル全体を " で囲んでください。`
        : `見出しは${figure(columns)}列ですが、この行は${figure(cells)}列です。列ずれのおそれがあり、IDと名称だけ読みます。`,
    en: ({ cells, columns, isCut }) =>
      isCut
        ? `The row has ${figure(cells)} cells under ${figure(columns)} headers. Neither \\, nor '…' keeps a cell together: write "…".`
        : `The row has ${figure(cells)} cells under ${figure(columns)} headers; it may have shifted, so only id and name are read.`,
  }),
  'repeated-header': warning({
    ja: () => '見出しと同じ行です。読み飛ばしました。',
    en: () => 'The row repeats the header. It was skipped.',
  }),
  'blank-row': warning({
    ja: () => '空の行です。読み飛ばしました。',
    en: () => 'The row is blank. It was skipped.',
  }),
  'trailing-blank-rows': info<{ readonly count: number }>({
    ja: ({ count }) => `末尾の空の行（${figure(count)}行）は読み飛ばしました。`,
    en: ({ count }) => `Blank rows at the end (${figure(count)}) were skipped.`,
  }),
};

const delimiterNames: ReadonlyMap<string, Text> = new Map([
  ['\t', { ja: 'タブ', en: 'tabs' }],
  [';', { ja: 'セミコロン（;）', en: 'semicolons' }],
  [',', { ja: 'コンマ（,）', en: 'commas' }],
]);

function delimiterName(delimiter: string): Text {
  return delimiterNames.get(delimiter) ?? { ja: `「${delimiter}」`, en: `“${delimiter}”` };
}
