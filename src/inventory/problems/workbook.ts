import { error, info, warning } from '../../model/problemKind.js';
import { brief, briefList } from '../../text/brief.js';
import { figure } from '../../text/figure.js';
import type { Lang, Text } from '../../text/lang.js';

/** Why a file that should be a workbook cannot be read as one. */
export type WorkbookFault =
  | { readonly is: 'damaged'; readonly detail: string | Text }
  | { readonly is: 'encrypted' }
  | { readonly is: 'other'; readonly kind: 'xls' | 'xlsb' | 'ods' | 'zip' }
  | { readonly is: 'too-large'; readonly unpacked: number }
  | { readonly is: 'too-many-cells'; readonly cells: number };

/** What is wrong: the words of its own, or what is the same in both languages. */
function detailIn(lang: Lang, detail: string | Text): string {
  return brief(typeof detail === 'string' ? detail : detail[lang], 60);
}

/** Problems of workbooks and of which of their sheets are read. */
export const workbookProblems = {
  workbook: error<{ readonly kind: 'xls' | 'xlsb' | 'ods' | 'zip' }>({
    ja: ({ kind }) =>
      kind === 'zip'
        ? 'ZIPファイルですが、Excelブック（.xlsx）ではありません。.xlsx、CSV又はYAMLを指定してください。'
        : `${kindNames[kind].ja}は読めません。表計算ソフトで開き、「Excelブック（.xlsx）」で保存してください。`,
    en: ({ kind }) =>
      kind === 'zip'
        ? 'This is a ZIP archive, but no workbook (.xlsx). Name a workbook, a CSV or a YAML file.'
        : `${kindNames[kind].en} cannot be read. Open it in a spreadsheet and save it as “Excel Workbook (.xlsx)”.`,
  }),
  'workbook-encrypted': error({
    ja: () => 'パスワードで保護されたファイルです。表計算ソフトで開き、パスワードを外して保存してください。',
    en: () => 'The file is protected by a password. Open it in a spreadsheet and save it without one.',
  }),
  'workbook-damaged': error<{ readonly detail: string | Text }>({
    ja: ({ detail }) =>
      `ブックが壊れているため読めません（${detailIn('ja', detail)}）。表計算ソフトで開き、保存し直してください。`,
    en: ({ detail }) =>
      `The workbook is damaged (${detailIn('en', detail)}). Open it in a spreadsheet and save it again.`,
  }),
  'workbook-too-large': error<{ readonly unpacked: number }>({
    ja: ({ unpacked }) =>
      `ブックを展開すると上限（${figure(Math.ceil(unpacked / 2 ** 20))} MiB）を超えます。不要なシートや書式を消すか、--max-file-size で変更してください。`,
    en: ({ unpacked }) =>
      `Unpacked, the workbook exceeds ${figure(Math.ceil(unpacked / 2 ** 20))} MiB. Delete sheets and formats that nobody needs, or raise --max-file-size.`,
  }),
  'too-many-cells': error<{ readonly cells: number }>({
    ja: ({ cells }) =>
      `セルが上限（${figure(cells)}個）を超えています。不要な列を消すか、--max-tasks で変更してください。`,
    en: ({ cells }) =>
      `There are more than ${figure(cells)} cells. Delete columns that nobody needs, or raise --max-tasks.`,
  }),
  'sheet-missing': error<{ readonly asked: string; readonly sheets: readonly string[] }>({
    ja: ({ asked, sheets }) =>
      `シート「${brief(asked, 24)}」がありません。あるのは${briefList(sheets, '、', 6)}です。`,
    en: ({ asked, sheets }) =>
      `There is no sheet “${brief(asked, 24)}”, only: ${briefList(sheets, ', ', 6)}.`,
  }),
  'sheets-read': info<{ readonly sheets: readonly string[]; readonly left: readonly string[] }>({
    ja: ({ sheets, left }) =>
      `シート「${briefList(sheets, '」「', 3)}」を読みました。${left.length === 0 ? '' : `「${briefList(left, '」「', 3)}」は読んでいません。`}`,
    en: ({ sheets, left }) =>
      `Sheets read: ${briefList(sheets, ', ', 3)}.${left.length === 0 ? '' : ` Not read: ${briefList(left, ', ', 3)}.`}`,
  }),
  'hidden-sheet': warning<{ readonly name: string }>({
    ja: ({ name }) =>
      `非表示のシート「${brief(name, 24)}」にも事務の表がありますが、読んでいません。読む場合は --sheet で指定してください。`,
    en: ({ name }) =>
      `The hidden sheet “${brief(name, 24)}” has a table of tasks too, which was not read. Name it with --sheet to read it.`,
  }),
};

const kindNames = {
  xls: { ja: '古い形式のExcelブック（.xls）', en: 'An old workbook (.xls)' },
  xlsb: { ja: 'バイナリ形式のExcelブック（.xlsb）', en: 'A binary workbook (.xlsb)' },
  ods: { ja: 'OpenDocument表計算ドキュメント（.ods）', en: 'An OpenDocument spreadsheet (.ods)' },
} as const satisfies Record<string, Text>;
