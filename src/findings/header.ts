import type { Pages } from './page.js';

/** Pages of problems of headers and keys. */
export const headerPages = {
  'title-rows': {
    severity: 'info',
    meaning: {
      ja: '見出し行より上の行を、表題とみなして読み飛ばした。',
      en: 'Rows above the header were taken for a title and passed over.',
    },
    why: {
      ja: '見出し行の判断が違えば、事務が表題として捨てられる。',
      en: 'If the wrong row was taken for the header, tasks are lost.',
    },
    mend: {
      ja: '判断が違う場合は --header-row で行番号を指定する。',
      en: 'If it is wrong, say which row is the header with --header-row.',
    },
    example: {
      before: '令和6年度 事務一覧,\n事務ID,事務名\nT1,戸籍の届出\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'header-row-missing': {
    severity: 'error',
    meaning: {
      ja: '--header-row の指す行がファイルにない。',
      en: 'The file ends before the row that --header-row names.',
    },
    why: { ja: '見出しがなければ、どの列も読めない。', en: 'Without a header no column can be read.' },
    mend: {
      ja: '表計算ソフトでの行番号を確認し、指定を直す。',
      en: 'Look the number of the row up in the spreadsheet.',
    },
    example: {
      before: {
        ja: 'commonality check 一覧.csv --header-row 30',
        en: 'commonality check a.csv --header-row 30',
      },
      after: {
        ja: 'commonality check 一覧.csv --header-row 3',
        en: 'commonality check a.csv --header-row 3',
      },
    },
  },
  'no-id-column': {
    severity: 'error',
    meaning: {
      ja: 'IDとも事務名とも分かる見出しがない。',
      en: 'No header is known as the id or the name of a task.',
    },
    why: {
      ja: '事務を区別できず、前回の結果と比べることもできない。',
      en: 'Tasks cannot be told apart, nor compared with an earlier run.',
    },
    mend: {
      ja: 'IDの列に「事務ID」「整理番号」などの見出しを付ける。',
      en: 'Give the column of ids a header such as id or task id.',
    },
    example: {
      before: '記号,年間業務時間\nT1,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'names-as-ids': {
    severity: 'info',
    meaning: {
      ja: 'IDの列がないため、事務名をIDとして使った。',
      en: 'There is no column of ids, so names serve as ids.',
    },
    why: {
      ja: '事務名を書き換えると別の事務とみなされ、同名の事務は一つしか読めない。',
      en: 'A task that is renamed counts as another one, and of two equal names one is lost.',
    },
    mend: {
      ja: '変わらない番号を「事務ID」の列に付ける。',
      en: 'Add a column of ids that never change.',
    },
    example: {
      before: '事務名,年間業務時間\n戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'no-name-column': {
    severity: 'info',
    meaning: {
      ja: '事務名の列がないため、IDを名称として表示する。',
      en: 'There is no column of names, so ids are shown instead.',
    },
    why: {
      ja: '委員や首長に見せる資料では、IDだけでは何の事務か分からない。',
      en: 'Readers of a report cannot tell from an id what the task is.',
    },
    mend: { ja: '「事務名」の列を加える。', en: 'Add a column of names.' },
    example: {
      before: '事務ID,年間業務時間\nT1,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'duplicate-header': {
    severity: 'error',
    meaning: {
      ja: '同じ項目を指す見出しが二つ以上ある。',
      en: 'Two or more headers name the same field.',
    },
    why: {
      ja: 'どの列が正しいか分からないため、どれも使わない。',
      en: 'Nobody can tell which column is right, so none is used.',
    },
    mend: {
      ja: '正しい列だけを残す。',
      en: 'Keep the right column.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間,年間業務時間\nT1,戸籍の届出,1200,1300\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1300\n',
    },
  },
  'blank-header': {
    severity: 'error',
    meaning: {
      ja: '値のある列の見出しが空である。',
      en: 'A column has values but no header.',
    },
    why: {
      ja: '列の内容が分からず、値が使われない。結合セルの書き出しで起きやすい。',
      en: 'Its values cannot be used; merged cells often lose their header on export.',
    },
    mend: { ja: '見出しを記入する。不要な列なら削除する。', en: 'Write the header, or delete the column.' },
    example: {
      before: '事務ID,事務名,\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'blank-columns': {
    severity: 'info',
    meaning: {
      ja: '見出しも値もない列を読み飛ばした。',
      en: 'Columns without header and values were passed over.',
    },
    why: {
      ja: 'Excelは書式を付けただけの列も書き出す。点数には影響しない。',
      en: 'Excel exports columns that only carry a format; they change no score.',
    },
    mend: {
      ja: '気になる場合は、元の表で列ごと削除する。',
      en: 'If they disturb, delete these columns in the spreadsheet.',
    },
    example: {
      before: '事務ID,事務名,,\nT1,戸籍の届出,,\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'did-you-mean': {
    severity: 'warning',
    meaning: {
      ja: '見出しが、既知の項目名と一文字だけ違う。',
      en: 'A header differs from the name of a field by one character.',
    },
    why: {
      ja: '書き誤りのまま放置すると、その列は点数に反映されない。',
      en: 'As it stands, the column does not count.',
    },
    mend: {
      ja: '示された項目名に直す。別の列であれば、紛れない名前にする。',
      en: 'Write the name that is suggested, or one that is not so like it.',
    },
    example: {
      before: '事務ID,事務名,年間業務次間\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'own-column-missing': {
    severity: 'warning',
    meaning: {
      ja: '設定ファイルが名指す見出しの列が、どのファイルにもない。',
      en: 'The config names a column that no file has.',
    },
    why: {
      ja: '見出しの書き違いであれば、その視点は根拠を失ったまま計算される。',
      en: 'If the header is misspelt, its criterion is judged without its evidence.',
    },
    mend: {
      ja: '設定の columns・measures の見出しを、ファイルの見出しと同じにする。',
      en: 'Write the header in columns or measures of the config as the file has it.',
    },
    example: {
      before: {
        ja: 'columns: { cases_per_year: 電話件 }',
        en: 'columns: { cases_per_year: Phone call }',
      },
      after: {
        ja: 'columns: { cases_per_year: 電話件数 }',
        en: 'columns: { cases_per_year: Phone calls }',
      },
    },
  },
  'unknown-columns': {
    severity: 'info',
    meaning: {
      ja: '点数に使わない列がある。',
      en: 'There are columns that no criterion reads.',
    },
    why: {
      ja: '備考などであれば差し支えないが、項目名の違いで使われていない場合もある。',
      en: 'Remarks are welcome; but a column may also go unread because of its name.',
    },
    mend: {
      ja: '点数に使うべき列であれば、見出しを項目の一覧にある名前に変える。',
      en: 'If a column should count, give it a name from the list of fields.',
    },
    example: {
      before: '事務ID,事務名,作業量\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
} as const satisfies Pages;
