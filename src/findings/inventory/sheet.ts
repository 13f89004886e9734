import type { Pages } from '../page.js';

/** Pages of the habits of tables in workbooks. */
export const sheetPages = {
  'header-rows': {
    meaning: {
      ja: '見出しが複数の行にわたるため、上下を合わせて読んだ。',
      en: 'The header goes over several rows, which were read together.',
    },
    why: {
      ja: '大見出しと小見出しの組合せで列が決まる。',
      en: 'Group and title together say what a column is.',
    },
    fix: {
      ja: '違う場合は --header-row で見出しの行を指定する。',
      en: 'If that is wrong, name the row with --header-row.',
    },
    example: {
      before: { ja: '「業務量」の下に「年間処理件数」', en: '“Volume” above “cases per year”' },
      after: { ja: '「年間処理件数」だけの見出し', en: 'a header “cases per year” in one row' },
    },
  },
  'merged-cells-filled': {
    meaning: {
      ja: '結合されたセルの値を、その範囲のすべての行の値として読んだ。',
      en: 'The value of merged cells was read as that of each of their rows.',
    },
    why: {
      ja: 'ファイルでは先頭の行にだけ値があるが、見た目ではすべての行に当てはまる。',
      en: 'The file holds the value in the first row only, but it shows for all of them.',
    },
    fix: {
      ja: 'すべての行に当てはまるか確認する。違う場合は結合を解き、行ごとに記入する。',
      en: 'Check that it holds for all of them; otherwise unmerge the cells and fill in each row.',
    },
    example: {
      before: { ja: '3行にわたって結合された根拠法令', en: 'a law merged over three rows' },
      after: { ja: '行ごとに記入した根拠法令', en: 'the law in each row' },
    },
  },
  'hidden-rows': {
    meaning: { ja: '非表示の行も事務として読んだ。', en: 'Hidden rows were read as tasks too.' },
    why: {
      ja: 'フィルターや非表示で見えない行も、ファイルには残っている。',
      en: 'Rows that a filter hides are still in the file.',
    },
    fix: {
      ja: '除く場合は行を削除する。読んでよければ、そのままでよい。',
      en: 'Delete them to leave them out; otherwise nothing is to be done.',
    },
    example: {
      before: { ja: 'フィルターで隠れた行', en: 'rows behind a filter' },
      after: { ja: '行を削除した表', en: 'a table without them' },
    },
  },
  'hidden-columns': {
    meaning: { ja: '非表示の列も読んだ。', en: 'Hidden columns were read too.' },
    why: { ja: '見えない列の値も点数に効く。', en: 'What they hold counts for the score.' },
    fix: {
      ja: '除く場合は列を削除する。読んでよければ、そのままでよい。',
      en: 'Delete them to leave them out; otherwise nothing is to be done.',
    },
    example: {
      before: { ja: '非表示の「年間処理件数」の列', en: 'a hidden column of cases per year' },
      after: { ja: '列を削除した表', en: 'a table without it' },
    },
  },
  'formula-without-value': {
    meaning: {
      ja: '数式の計算結果がファイルに保存されていない。',
      en: 'The file holds formulas without their values.',
    },
    why: {
      ja: 'プログラムが作ったブックに多い。数式は計算しないので、値は不明となる。',
      en: 'Programs write such files. Formulas are not calculated here, so the cells are unknown.',
    },
    fix: { ja: '表計算ソフトで開いて保存し直す。', en: 'Open the workbook in a spreadsheet, and save it.' },
    example: {
      before: { ja: '=C5*12（値なし）', en: '=C5*12 (no value)' },
      after: { ja: '=C5*12（値 1,200）', en: '=C5*12 (value 1,200)' },
    },
  },
  'date-cells': {
    meaning: { ja: '日付ではないはずの列に日付がある。', en: 'A column that should hold no dates has some.' },
    why: {
      ja: '「1-2」と入力すると表計算ソフトが1月2日に変え、元の値は残らない。',
      en: 'A spreadsheet turns “1-2” into 2 January, and what was entered is lost.',
    },
    fix: {
      ja: 'セルの書式を「文字列」にしてから入力し直す。',
      en: 'Format the cells as text, then enter the values again.',
    },
    example: { before: { ja: '1月2日', en: '2-Jan' }, after: '1-2' },
  },
  'other-table': {
    meaning: {
      ja: 'シートやCSVの途中から、空行を挟んで別の見出しを持つ表が始まる。',
      en: 'Another table, with a header of its own, begins below a blank row.',
    },
    why: {
      ja: '列の意味が違う表を続けて読むと、値を取り違える。',
      en: 'Its columns mean something else, and would be read wrongly.',
    },
    fix: {
      ja: '事務の表なら別のシート（CSVは別のファイル）に移す。',
      en: 'If it lists tasks, move it to a sheet, or a file, of its own.',
    },
    example: {
      before: { ja: '1枚のシートに二つの表', en: 'two tables on one sheet' },
      after: { ja: '表ごとに1枚のシート', en: 'a sheet for each table' },
    },
  },
  'beside-table': {
    meaning: {
      ja: '表の右や左にあるセルは読まなかった。',
      en: 'Cells to the right or left of the table were not read.',
    },
    why: {
      ja: '欄外の注記とみなす。列として読むには見出しが要る。',
      en: 'They are taken for remarks: a column needs a header to be read.',
    },
    fix: { ja: '読むべき値なら見出しを付ける。', en: 'Give the column a header if it is to be read.' },
    example: {
      before: { ja: '欄外の「要確認」', en: '“check this” in the margin' },
      after: { ja: '「備考」の列', en: 'a column “remarks”' },
    },
  },
} as const satisfies Pages;
