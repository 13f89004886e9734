import { error, info } from '../../model/problemKind.js';
import type { Text } from '../../text/lang.js';
import { systemReason } from '../../text/systemReason.js';
import type { DocumentKind } from '../format.js';

const documentNames: Readonly<Record<DocumentKind, Text>> = {
  pdf: { ja: 'PDF文書', en: 'a PDF document' },
  html: { ja: 'HTML（Webページ）', en: 'HTML, as of a web page' },
  xml: { ja: 'XML', en: 'XML' },
  rtf: { ja: 'リッチテキスト文書', en: 'a rich text document' },
};

/** Problems of whole files, before and after they are read. */
export const fileProblems = {
  'file-not-found': error({
    ja: () => 'ファイルがありません。パスを確認してください。',
    en: () => 'There is no such file. Check the path.',
  }),
  'is-folder': error({
    ja: () =>
      'このフォルダーに事務一覧（*.csv、*.yaml等）がありません。ファイルかフォルダーを指定してください。',
    en: () => 'This folder has no inventory (*.csv, *.yaml …). Name a file, or another folder.',
  }),
  'no-permission': error({
    ja: () => 'ファイルを読む権限がありません。アクセス権を確認してください。',
    en: () => 'The file may not be read. Check its permissions.',
  }),
  'system-file': error({
    ja: () =>
      '表計算ソフトやOSが置く管理用のファイルで、事務一覧ではありません。元のファイルを指定してください。',
    en: () =>
      'A spreadsheet or the system put this file here; it is no inventory. Name the inventory itself.',
  }),
  'system-file-skipped': info({
    ja: () => '表計算ソフトやOSが置く管理用のファイルのため、読んでいません。',
    en: () => 'A spreadsheet or the system put this file here, so it was not read.',
  }),
  'unreadable-file': error<{ readonly reason: string }>({
    ja: ({ reason }) => `ファイルを読み込めません（${systemReason(reason).ja}）。`,
    en: ({ reason }) => `The file cannot be read (${systemReason(reason).en}).`,
  }),
  'stdin-twice': error({
    ja: () => '標準入力（-）は一度しか指定できません。',
    en: () => 'Standard input (-) can be given only once.',
  }),
  'empty-file': error({
    ja: () => 'ファイルが空です。見出し行と事務の行を入れてください。',
    en: () => 'The file is empty. It needs a header row and a row for each task.',
  }),
  'wrong-ending': error<{ readonly format: 'csv' | 'yaml' }>({
    ja: ({ format }) =>
      `ファイル名の末尾と違い、中身は${format.toUpperCase()}のようです。末尾を .${format} に変えてください。`,
    en: ({ format }) =>
      `The content looks like ${format.toUpperCase()}, unlike the file extension. Rename it to .${format}.`,
  }),
  'other-document': error<{ readonly kind: DocumentKind }>({
    ja: ({ kind }) =>
      kind === 'pdf' || kind === 'rtf'
        ? `中身は${documentNames[kind].ja}です。元の表を、Excelブック（.xlsx）かCSVでもらってください。`
        : `中身は${documentNames[kind].ja}です。表計算ソフトで開き、「Excelブック（.xlsx）」で保存してください。`,
    en: ({ kind }) =>
      kind === 'pdf' || kind === 'rtf'
        ? `This is ${documentNames[kind].en}. Ask for its table as a workbook (.xlsx) or as CSV.`
        : `This is ${documentNames[kind].en}. Open it in a spreadsheet and save it as “Excel Workbook (.xlsx)”.`,
  }),
  'web-address': error({
    ja: () => 'Web上のファイルは読みません。ダウンロードして、そのファイルを指定してください。',
    en: () => 'Nothing is read from the web. Download the file, and name it here.',
  }),
  'no-tasks': error({
    ja: () => '事務が1件もありません。見出し行の下に事務を記入してください。',
    en: () => 'The file has no tasks. Add them below the header row.',
  }),
};
