import type { Pages } from '../page.js';

/** Pages of what is larger than is read unless a flag allows it. */
export const limitPages = {
  'file-too-large': {
    meaning: {
      ja: 'ファイルが上限（既定は64 MiB）より大きい。',
      en: 'The file is larger than the limit, 64 MiB by default.',
    },
    why: {
      ja: '事務一覧がこの大きさになることはまれで、別のファイルの取り違えが多い。',
      en: 'No common inventory is this large; it is mostly another file given by mistake.',
    },
    fix: {
      ja: 'ファイルを確認し、正しければ --max-file-size で上限を上げる。',
      en: 'Check the file; if it is right, raise the limit with --max-file-size.',
    },
    example: {
      before: { ja: 'commonality check 全件.csv', en: 'commonality check everything.csv' },
      after: {
        ja: 'commonality check 全件.csv --max-file-size 200M',
        en: 'commonality check everything.csv --max-file-size 200M',
      },
    },
  },
  'too-many-tasks': {
    meaning: {
      ja: '事務が上限（既定は20万件）より多い。',
      en: 'There are more tasks than the limit, 200,000 by default.',
    },
    why: {
      ja: '上限は、取り違えたファイルでメモリを使い切らないためのものである。',
      en: 'The limit keeps a wrong file from using up the memory.',
    },
    fix: {
      ja: 'ファイルを確認し、正しければ --max-tasks で上限を上げる。',
      en: 'Check the file; if it is right, raise the limit with --max-tasks.',
    },
    example: {
      before: { ja: 'commonality check 全国.csv', en: 'commonality check nation.csv' },
      after: {
        ja: 'commonality check 全国.csv --max-tasks 500000',
        en: 'commonality check nation.csv --max-tasks 500000',
      },
    },
  },
  'too-many-lines': {
    meaning: {
      ja: '事務の件数の上限に比べて、行が多すぎる。',
      en: 'There are far more lines than there may be tasks.',
    },
    why: {
      ja: '行の大半が空行か、別の種類のファイルである。',
      en: 'Most of the lines are blank, or the file is something else.',
    },
    fix: {
      ja: '空行を除く。正しいファイルなら --max-tasks で上限を上げる。',
      en: 'Delete the blank lines; if the file is right, raise the limit with --max-tasks.',
    },
    example: {
      before: { ja: '事務100件の間に空行が300万行ある表', en: '100 tasks among 3 million blank lines' },
      after: { ja: '事務100件だけの表', en: 'the 100 tasks alone' },
    },
  },
  'field-too-large': {
    meaning: {
      ja: 'セルの内容が上限（既定は1 MiB）より大きい。',
      en: 'A cell is larger than the limit, 1 MiB by default.',
    },
    why: {
      ja: '引用符の閉じ忘れで、表の残りが一つのセルになっていることが多い。',
      en: 'Often a quotation mark was not closed, and the rest of the table fell into one cell.',
    },
    fix: {
      ja: 'セルの引用符を確認する。正しい内容なら --max-field-size で上限を上げる。',
      en: 'Check the quotation marks of the cell; if it is right, raise the limit with --max-field-size.',
    },
    example: {
      before: { ja: '事務名のセルに報告書の全文が入っている。', en: 'a cell that contains a whole report' },
      after: { ja: '事務名だけを記入する。', en: 'a cell that contains only the name of the task' },
    },
  },
  'too-many-columns': {
    meaning: {
      ja: '列が上限（既定は5,000列未満）より多い。',
      en: 'There are more columns than the limit, fewer than 5,000 by default.',
    },
    why: {
      ja: '行と列を入れ替えて書き出した表や、区切り文字の連続が疑われる。',
      en: 'The table may have been exported with rows and columns swapped, or be full of delimiters.',
    },
    fix: {
      ja: '不要な列を除く。正しい表なら --max-columns で上限を上げる。',
      en: 'Delete columns that are not needed; if the table is right, raise the limit with --max-columns.',
    },
    example: {
      before: { ja: '1列に1件の事務を並べた表', en: 'a table with a column for each task' },
      after: { ja: '1行に1件の事務を並べた表', en: 'a table with a row for each task' },
    },
  },
} as const satisfies Pages;
