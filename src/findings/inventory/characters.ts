import type { Pages } from '../page.js';

/** Pages of bytes and characters that no text should hold. */
export const characterPages = {
  'nul-byte': {
    meaning: {
      ja: '文字のファイルにはないはずのNULバイトがある。',
      en: 'There is a NUL byte, which no text file has.',
    },
    why: {
      ja: 'Excelブック（.xlsx）などの取り違えか、ファイルの破損である。',
      en: 'It is a workbook (.xlsx) or another kind of file, or it is damaged.',
    },
    fix: {
      ja: 'Excelでは「CSV UTF-8（コンマ区切り）」を選んで保存する。',
      en: 'In Excel, save the sheet as “CSV UTF-8 (comma delimited)”.',
    },
    example: {
      before: { ja: '拡張子だけを .csv に変えたExcelブック', en: 'a workbook renamed to .csv' },
      after: { ja: 'ExcelからCSVとして保存したファイル', en: 'the sheet saved as CSV' },
    },
  },
  'second-byte-order-mark': {
    meaning: {
      ja: '先頭のBOMが二重に付いている。',
      en: 'There are two byte order marks at the beginning.',
    },
    why: {
      ja: 'ほかのソフトでは、最初の見出しが別の名前として扱われることがある。',
      en: 'Other programs may take the second one for a part of the first header.',
    },
    fix: {
      ja: 'エディターで「UTF-8（BOM付き）」又は「UTF-8」として保存し直す。',
      en: 'Save the file again as UTF-8, with one mark or none.',
    },
    example: {
      before: '\ufeff\ufeff事務ID,事務名\nT1,戸籍の届出\n',
      after: '\ufeff事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'lone-surrogate': {
    meaning: {
      ja: '文字の半分だけのコードがあり、「\ufffd」に置き換えた。',
      en: 'Half of a character was found alone, and was replaced by \ufffd.',
    },
    why: {
      ja: '元の文字（人名・地名の漢字など）が失われている。',
      en: 'The character that was meant, such as a rare kanji of a name, is lost.',
    },
    fix: {
      ja: '元の資料を見て、その文字を入力し直す。',
      en: 'Look the character up in the source, and write it again.',
    },
    example: {
      before: {
        ja: '「𠮷」の片割れだけが残った「\ufffd田町」',
        en: '“\ufffd田町”, where 𠮷 has lost a half',
      },
      after: { ja: '「𠮷田町」', en: '“𠮷田町”' },
    },
  },
} as const satisfies Pages;
