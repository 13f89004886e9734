import type { Pages } from '../page.js';

/** Pages of problems of workbooks. */
export const workbookPages = {
  workbook: {
    meaning: {
      ja: 'Excelブック（.xlsx）以外の、表計算ソフトの形式である。',
      en: 'The file is of a spreadsheet, but no workbook in the format .xlsx.',
    },
    why: {
      ja: '.xlsx 以外の形式には読み取りの仕様が公開されていないものや、二重の規則を持つものがあり、誤って読むおそれがある。',
      en: 'Other formats would need a reader each; one that is half right would read cells wrongly.',
    },
    fix: {
      ja: '表計算ソフトで開き、「Excelブック（.xlsx）」又は「CSV UTF-8」で保存する。',
      en: 'Open it in a spreadsheet, and save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”.',
    },
    example: {
      before: { ja: '調査票.xls', en: 'inventory.xls' },
      after: { ja: '調査票.xlsx', en: 'inventory.xlsx' },
    },
  },
  'workbook-encrypted': {
    meaning: { ja: 'パスワードで保護されたブックである。', en: 'The workbook is protected by a password.' },
    why: {
      ja: '中身を読めないため、事務が抜け落ちる。',
      en: 'Nothing in it can be read, and its tasks would be missing.',
    },
    fix: {
      ja: '表計算ソフトで開き、パスワードを外して保存する。',
      en: 'Open it in a spreadsheet, and save it without a password.',
    },
    example: {
      before: { ja: 'パスワード付きの調査票.xlsx', en: 'inventory.xlsx with a password' },
      after: { ja: 'パスワードのない調査票.xlsx', en: 'inventory.xlsx without one' },
    },
  },
  'workbook-damaged': {
    meaning: {
      ja: 'ブックの中身が形式の定めと違う。',
      en: 'The parts of the workbook are not as the format has them.',
    },
    why: {
      ja: '壊れた部分を飛ばして読むと、行やセルが黙って抜け落ちる。',
      en: 'To read on behind the damage would lose rows and cells without a word.',
    },
    fix: {
      ja: '表計算ソフトで開いて修復し、保存し直す。転送の途中で切れた場合は、もう一度受け取る。',
      en: 'Open it in a spreadsheet, let it be repaired, and save it again; if it was cut in transfer, fetch it again.',
    },
    example: {
      before: { ja: '途中で切れたファイル', en: 'a file that was cut off' },
      after: { ja: '保存し直したファイル', en: 'the file, saved again' },
    },
  },
  'workbook-too-large': {
    meaning: {
      ja: 'ブックを展開した大きさが上限を超える。',
      en: 'Unpacked, the workbook is larger than the limit.',
    },
    why: {
      ja: '小さく圧縮された巨大なファイルは、パソコンのメモリを使い切る。',
      en: 'A small archive can unpack to more than the memory of a computer.',
    },
    fix: {
      ja: '不要なシートや、下端・右端まで付いた書式を消す。正しいファイルなら --max-file-size で上限を上げる。',
      en: 'Delete sheets that nobody needs, and formats that reach to the end of the sheet; or raise --max-file-size.',
    },
    example: {
      before: { ja: '100万行まで罫線を引いたシート', en: 'a sheet with borders on a million rows' },
      after: { ja: '表の範囲だけに書式を付けたシート', en: 'a sheet with formats on its table only' },
    },
  },
  'too-many-cells': {
    meaning: { ja: 'シートのセルが上限を超える。', en: 'The sheet has more cells than the limit.' },
    why: {
      ja: 'セルの数だけメモリを使うため、際限なく読むことはしない。',
      en: 'Each cell takes memory, so they are not read without end.',
    },
    fix: {
      ja: '不要な列を消す。正しいファイルなら --max-tasks で上限を上げる。',
      en: 'Delete columns that nobody needs, or raise --max-tasks.',
    },
    example: {
      before: { ja: '1万列のシート', en: 'a sheet of 10,000 columns' },
      after: { ja: '必要な列だけのシート', en: 'a sheet of the columns that are needed' },
    },
  },
  'sheet-missing': {
    meaning: {
      ja: '--sheet で指定したシートがブックにない。',
      en: 'The workbook has no sheet of the name or number that --sheet gives.',
    },
    why: {
      ja: '別のシートを代わりに読むと、意図しない表から順位を出すことになる。',
      en: 'To read another sheet instead would rank a table that was not meant.',
    },
    fix: {
      ja: 'メッセージにあるシート名から選ぶか、何枚目かを番号で指定する。',
      en: 'Choose one of the names in the message, or give the number of the sheet.',
    },
    example: {
      before: { ja: '--sheet 調査', en: '--sheet Survay' },
      after: { ja: '--sheet 調査票', en: '--sheet Survey' },
    },
  },
  'sheets-read': {
    meaning: {
      ja: 'ブックに複数のシートがあり、どれを読んだかを示す。',
      en: 'The workbook has several sheets; this says which of them were read.',
    },
    why: {
      ja: '表紙や記入要領を除いて読むため、読まれなかった表がないか確かめられるようにしている。',
      en: 'Covers and instructions are left out, so it should be seen that no table of tasks was.',
    },
    fix: {
      ja: '違うシートが読まれた場合は --sheet で指定する。',
      en: 'If they are not the right ones, give --sheet.',
    },
    example: {
      before: { ja: 'commonality score 調査票.xlsx', en: 'commonality score inventory.xlsx' },
      after: {
        ja: 'commonality score 調査票.xlsx --sheet 事務一覧',
        en: 'commonality score inventory.xlsx --sheet Tasks',
      },
    },
  },
  'hidden-sheet': {
    meaning: {
      ja: '非表示のシートにも、事務の表とみられるものがある。',
      en: 'A hidden sheet also looks like a table of tasks.',
    },
    why: {
      ja: '非表示のシートは前年度の写しであることが多いが、本来の表かもしれない。',
      en: 'Hidden sheets are often copies of last year, but this one may be meant.',
    },
    fix: {
      ja: '読む場合は --sheet で指定する。不要なら削除する。',
      en: 'Name it with --sheet to read it, or delete it.',
    },
    example: {
      before: { ja: '非表示のシート「R6調査票」', en: 'a hidden sheet “2024”' },
      after: { ja: '--sheet R6調査票', en: '--sheet 2024' },
    },
  },
} as const satisfies Pages;
