import type { Pages } from '../page.js';

/** Pages of problems of CSV as such. */
export const csvPages = {
  'delimiter-found': {
    meaning: {
      ja: '見出し行から、コンマ以外の区切り文字と判断した。',
      en: 'The header line shows that the cells are not separated by commas.',
    },
    why: {
      ja: '判断が違えば、列がずれて読まれる。',
      en: 'If that is wrong, all columns are.',
    },
    fix: {
      ja: '判断どおりなら何もしなくてよい。コンマにそろえるなら、CSV UTF-8で保存し直す。',
      en: 'If it is right, nothing. To use commas, save the table as CSV UTF-8.',
    },
    example: { before: '事務ID\t事務名\nT1\t戸籍の届出\n', after: '事務ID,事務名\nT1,戸籍の届出\n' },
  },
  'sep-line': {
    meaning: {
      ja: '先頭の「sep=」の行に書かれた区切り文字を使った。',
      en: 'The delimiter is the one that a first line “sep=” names.',
    },
    why: {
      ja: 'この行はExcel独自のもので、ほかのソフトでは事務の行と誤解され得る。',
      en: 'The line is a habit of Excel; other programs may take it for a row of the table.',
    },
    fix: {
      ja: '「sep=」の行を消し、コンマ区切りで保存し直す。',
      en: 'Delete the line, and save the table with commas.',
    },
    example: {
      before: 'sep=;\n事務ID;事務名\nT1;戸籍の届出\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'unclosed-quote': {
    meaning: {
      ja: '引用符（"）で始まるセルが閉じられていない。',
      en: 'A cell begins with a quotation mark and is never closed.',
    },
    why: {
      ja: '以降の行がすべて一つのセルとみなされ、事務が失われる。',
      en: 'All lines below would fall into this one cell, and their tasks would be lost.',
    },
    fix: {
      ja: 'セルの終わりに " を付ける。文字としての引用符は "" と書く。',
      en: 'Close the cell with a quotation mark; write a mark that is part of the text twice.',
    },
    example: {
      before: '事務ID,事務名\nT1,"戸籍の届出\nT2,印鑑登録\n',
      after: '事務ID,事務名\nT1,"戸籍の届出"\nT2,印鑑登録\n',
    },
  },
  'stray-quote': {
    meaning: {
      ja: 'セルの途中に引用符（"）がある。',
      en: 'There is a quotation mark inside a cell.',
    },
    why: {
      ja: 'セルの切れ目が一通りに定まらず、ソフトにより読み方が違う。',
      en: 'Programs disagree on where such a cell ends.',
    },
    fix: {
      ja: 'セル全体を " で囲み、中の " は "" と書く。',
      en: 'Put the whole cell in quotation marks, and write those within it twice.',
    },
    example: {
      before: '事務ID,事務名\nT1,通称"マイナ"の交付\n',
      after: '事務ID,事務名\nT1,"通称""マイナ""の交付"\n',
    },
  },
  'more-stray-quotes': {
    meaning: {
      ja: '余分な引用符が多く、場所は一部だけを示した。',
      en: 'There are many stray quotation marks; only the first are reported one by one.',
    },
    why: {
      ja: 'CSVの書き出し方そのものが誤っている疑いがある。',
      en: 'The program that wrote the file probably does not write CSV as it should.',
    },
    fix: {
      ja: '一つずつ直すより、表計算ソフトで開いて書き出し直す方が早い。',
      en: 'Open the table in a spreadsheet and export it again, rather than fix each mark.',
    },
    example: {
      before: {
        ja: '全行に「5"管」のような引用符がある一覧',
        en: 'an inventory with a mark such as 5" in every row',
      },
      after: { ja: '表計算ソフトから書き出し直した一覧', en: 'the same table exported by a spreadsheet' },
    },
  },
  'equals-quote': {
    meaning: {
      ja: 'セルが ="0101" の形で書かれているため、中の文字を読んだ。',
      en: 'Cells are written as ="0101"; the text within was read.',
    },
    why: {
      ja: 'Excelで先頭の0を残すための書き方で、CSVの値ではない。',
      en: 'It is a formula that keeps the zero in Excel, not the value itself.',
    },
    fix: {
      ja: '読み取りが正しければ何もしなくてよい。',
      en: 'If the text was read rightly, there is nothing to do.',
    },
    example: { before: '事務ID,事務名\n="0101",戸籍の届出\n', after: '事務ID,事務名\n0101,戸籍の届出\n' },
  },
  'curly-quotes': {
    meaning: {
      ja: 'セルが“ ”や＂で囲まれているため、中の文字を読んだ。',
      en: 'Cells are enclosed in curly or full-width quotation marks; the text within was read.',
    },
    why: {
      ja: 'ワープロや自動変換が引用符を置き換えると、見出しもIDも別の文字になる。',
      en: 'Where a word processor replaced the marks, headers and ids would be other texts.',
    },
    fix: {
      ja: '読み取りが正しければ何もしなくてよい。引用符は半角の " にする。',
      en: 'If the text was read rightly, there is nothing to do; plain marks (") are safer.',
    },
    example: {
      before: '“事務ID”,“事務名”\n“T1”,“戸籍の届出”\n',
      after: '"事務ID","事務名"\n"T1","戸籍の届出"\n',
    },
  },
  'backslash-quote': {
    meaning: {
      ja: '引用符が \\" と書かれている。',
      en: 'Quotation marks are written as \\".',
    },
    why: {
      ja: 'CSVの書き方ではなく、ほかのソフトでは列がずれて読まれる。',
      en: 'CSV does not know this; other programs will shift the columns.',
    },
    fix: {
      ja: '中の引用符は "" と書き、セル全体を " で囲む。',
      en: 'Write the mark twice, and quote the whole cell.',
    },
    example: {
      before: '事務ID,事務名\nT1,"\\"出生\\", 死亡の届出"\n',
      after: '事務ID,事務名\nT1,"""出生"", 死亡の届出"\n',
    },
  },
  'csv-syntax': {
    meaning: { ja: 'CSVとして読み込めない。', en: 'The text cannot be read as CSV.' },
    why: {
      ja: '表の形が定まらず、どのセルも信頼できない。',
      en: 'Without the shape of the table no cell can be trusted.',
    },
    fix: {
      ja: '表計算ソフトで開き、「CSV UTF-8（コンマ区切り）」で保存し直す。',
      en: 'Open it in a spreadsheet, and save it as “CSV UTF-8 (comma delimited)”.',
    },
    example: {
      before: { ja: '手で編集して壊れたCSV', en: 'a CSV file broken by an edit' },
      after: { ja: '表計算ソフトから保存し直したCSV', en: 'the table saved by a spreadsheet' },
    },
  },
  'missing-cells': {
    meaning: {
      ja: '行のセルが見出しの列より少ない。',
      en: 'A row has fewer cells than there are columns.',
    },
    why: {
      ja: '途中の区切りが抜けていれば、値が隣の列に入っている。',
      en: 'If a delimiter is missing in the middle, the values are under the wrong headers.',
    },
    fix: {
      ja: '値のないセルも区切りのコンマを残し、列の数をそろえる。',
      en: 'Keep the comma of a cell without a value, so that all rows have the same number of cells.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,\n',
    },
  },
  'extra-cells': {
    meaning: {
      ja: '行のセルが見出しの列より多い。',
      en: 'A row has more cells than there are columns.',
    },
    why: {
      ja: '数の桁区切りや名称の中のコンマで列がずれた疑いがあり、IDと名称以外は使わない。',
      en: 'A comma in a number or a name has probably shifted it, so only its id and name are used.',
    },
    fix: {
      ja: 'コンマを含むセルを " で囲む。',
      en: 'Put cells that hold a comma in quotation marks.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1,200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,"1,200"\n',
    },
  },
  'repeated-header': {
    meaning: { ja: '見出しと同じ行が事務の間にある。', en: 'The header is repeated among the tasks.' },
    why: {
      ja: '印刷用にページごとに見出しを入れた表に多い。事務として読むと、見出しが順位に現れる。',
      en: 'Tables that were made for print repeat it on each page; read as a task, it would be ranked.',
    },
    fix: { ja: '二つ目以降の見出しの行を削除する。', en: 'Delete every header but the first.' },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\n事務ID,事務名\nT2,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'blank-row': {
    meaning: { ja: '事務の間に空の行がある。', en: 'There is a blank row between tasks.' },
    why: {
      ja: '消し忘れか、内容を失った事務かを見分けられない。',
      en: 'It may be a task that lost its cells.',
    },
    fix: { ja: '空の行を削除する。', en: 'Delete the row.' },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\n,\nT2,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'trailing-blank-rows': {
    meaning: { ja: '末尾に空の行がある。', en: 'There are blank rows at the end.' },
    why: {
      ja: 'Excelは書式を付けただけの行も書き出す。点数には影響しない。',
      en: 'Excel exports rows that only carry a format; they change no score.',
    },
    fix: {
      ja: '気になる場合は、元の表で末尾の行を行ごと削除する。',
      en: 'If they disturb, delete these rows in the spreadsheet.',
    },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\n,\n,\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
} as const satisfies Pages;
