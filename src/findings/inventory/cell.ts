import type { Pages } from '../page.js';

/** Pages of problems of cells of any kind. */
export const cellPages = {
  'spreadsheet-error': {
    meaning: {
      ja: '「#REF!」「#N/A」など、表計算ソフトのエラー値である。',
      en: 'The cell contains a spreadsheet error, such as #REF! or #N/A.',
    },
    why: {
      ja: '参照先の削除や計算の誤りで、本来の値が失われている。',
      en: 'A formula lost what it refers to, and with it the value.',
    },
    fix: {
      ja: '元の表の式を直して書き出し直す。「####」は列の幅を広げる。',
      en: 'Fix the formula and export the table again; for ####, widen the column.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,#REF!\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'not-an-option': {
    meaning: {
      ja: '項目の選択肢にない語である。',
      en: 'The cell contains a word that the field does not take.',
    },
    why: {
      ja: '似た選択肢へ読み替えると、判断が変わるおそれがある。',
      en: 'To take it for a similar word could change the verdict.',
    },
    fix: {
      ja: '示された語から選ぶ。分からなければ空欄にする。',
      en: 'Choose one of the words that the message names; leave the cell blank if none is known to fit.',
    },
    example: {
      before: '事務ID,事務名,事務区分\nT1,戸籍の届出,委任事務\n',
      after: '事務ID,事務名,事務区分\nT1,戸籍の届出,第1号法定受託事務\n',
    },
  },
  'list-in-cell': {
    meaning: {
      ja: '値を一つだけ取る項目に、一覧が書かれている。',
      en: 'A field that takes one value was given a list.',
    },
    why: {
      ja: 'どの値を使うべきか分からず、不明として扱われる。',
      en: 'It is unclear which value is meant, so it counts as unknown.',
    },
    fix: { ja: '値を一つにする。', en: 'Write one value.' },
    example: {
      before: '- id: T1\n  事務名: 戸籍の届出\n  年間業務時間: [1200, 1300]\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n  年間業務時間: 1300\n',
    },
  },
  'nested-cell': {
    meaning: {
      ja: '値の中に、さらに「項目: 値」が書かれている。',
      en: 'The value is itself made of “field: value” lines.',
    },
    why: { ja: '項目の値として読めない。', en: 'It cannot be read as the value of a field.' },
    fix: {
      ja: '内側の項目を外に出し、値だけを書く。',
      en: 'Write the value alone, and move what is within it to fields of their own.',
    },
    example: {
      before: '- id: T1\n  事務名: 戸籍の届出\n  年間業務時間:\n    本庁: 900\n    支所: 300\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n  年間業務時間: 1200\n',
    },
  },
} as const satisfies Pages;
