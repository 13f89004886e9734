import { error, info, warning } from '../../model/problemKind.js';
import { brief, briefList } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';

/** Cells of a column that one notice is about. */
export interface ColumnCells {
  /** the header of their column */
  readonly under: string;
  readonly cells: number;
}

/** Problems of the habits of tables in workbooks. */
export const sheetProblems = {
  'header-rows': info<{ readonly rows: number }>({
    ja: ({ rows }) => `見出しを${figure(rows)}行とみなし、合わせて読みました。`,
    en: ({ rows }) => `The header was read from ${counted(rows, 'row')} together.`,
  }),
  'merged-cells-filled': info<ColumnCells>({
    ja: ({ under, cells }) =>
      `「${brief(under, 24)}」の結合セルの値を、下の${figure(cells)}個のセルにも当てはめました。`,
    en: ({ under, cells }) =>
      `Merged cells under “${brief(under, 24)}” were taken to hold for each of their rows (${counted(cells, 'cell')}).`,
  }),
  'hidden-rows': info<{ readonly rows: number }>({
    ja: ({ rows }) => `非表示の行（${figure(rows)}行）も読みました。除く場合は削除してください。`,
    en: ({ rows }) => `Hidden rows (${figure(rows)}) were read too. Delete them to leave them out.`,
  }),
  'hidden-columns': info<{ readonly headers: readonly string[] }>({
    ja: ({ headers }) =>
      `非表示の列（${briefList(headers, '、', 6)}）も読みました。除く場合は削除してください。`,
    en: ({ headers }) =>
      `Hidden columns were read too: ${briefList(headers, ', ', 6)}. Delete them to leave them out.`,
  }),
  'formula-without-value': error<ColumnCells>({
    ja: ({ under, cells }) =>
      `「${brief(under, 20)}」の数式（${figure(cells)}個）に計算結果がなく、不明とします。表計算ソフトで保存し直してください。`,
    en: ({ under, cells }) =>
      `Formulas under “${brief(under, 20)}” have no value (${counted(cells, 'cell')}): unknown. Save the file in a spreadsheet.`,
  }),
  'date-cells': warning<ColumnCells & { readonly read: string }>({
    ja: ({ under, cells, read }) =>
      `「${brief(under, 20)}」に日付があります（${brief(read, 12)}など${figure(cells)}個）。元が「1-2」等なら、文字列として入れ直してください。`,
    en: ({ under, cells, read }) =>
      `Dates under “${brief(under, 20)}” (${brief(read, 12)}; ${counted(cells, 'cell')}). If “1-2” was meant, enter it as text.`,
  }),
  'other-table': warning<{ readonly rows: number }>({
    ja: ({ rows }) =>
      `ここから別の表とみなし、読んでいません（${figure(rows)}行）。事務の表なら、別のシートやファイルに移してください。`,
    en: ({ rows }) =>
      `Another table seems to begin here, which was not read (${counted(rows, 'row')}). Give tasks a sheet or file of their own.`,
  }),
  'beside-table': info<{ readonly cells: number }>({
    ja: ({ cells }) => `表の外のセル（${figure(cells)}個）は読んでいません。`,
    en: ({ cells }) => `Cells outside the table (${figure(cells)}) were not read.`,
  }),
};
