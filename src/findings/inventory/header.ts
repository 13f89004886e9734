import type { Pages } from '../page.js';

/** Pages of problems of headers and keys. */
export const headerPages = {
  'title-rows': {
    meaning: {
      ja: '見出し行より上の行を、表題とみなして読み飛ばした。',
      en: 'Rows above the header were taken as a title and skipped.',
    },
    why: {
      ja: '見出し行の判断が違えば、事務が表題として捨てられる。',
      en: 'If the wrong row was taken for the header, tasks are lost.',
    },
    fix: {
      ja: '判断が違う場合は --header-row で行番号を指定する。',
      en: 'If it is wrong, say which row is the header with --header-row.',
    },
    example: {
      before: '令和6年度 事務一覧,\n事務ID,事務名\nT1,戸籍の届出\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'tasks-above-header': {
    meaning: {
      ja: '見出し行より上に、下の事務と同じ形のIDと名称を持つ行がある。',
      en: 'Rows above the header have an id of the same form as the tasks below it, and a name.',
    },
    why: {
      ja: '見出し行ごと並べ替えた表では、上の事務がすべて失われる。',
      en: 'In a sheet that was sorted with its header, every task above it is lost.',
    },
    fix: {
      ja: '見出し行を事務の上に移す。上の行が事務でなければ --header-row で見出し行を指定する。',
      en: 'Move the header above the tasks; if the rows are no tasks, name the header row with --header-row.',
    },
    example: {
      before: 'T1,戸籍の届出\n事務ID,事務名\nT2,住民票の写し\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,住民票の写し\n',
    },
  },
  'title-unit': {
    meaning: {
      ja: '表題に「単位：千件」などとあるが、値は換算せずに読んだ。',
      en: 'The title above the table gives a unit such as thousands, and figures were read unconverted.',
    },
    why: {
      ja: 'そのままでは、数が千倍や万倍に取り違えられる。',
      en: 'Unconverted, the figures are wrong by a factor of 1,000 or more.',
    },
    fix: {
      ja: '値を件・時間などに換算し、表題の単位を除く。列ごとに単位が違う場合は、見出しに付ける。',
      en: 'Convert the figures and take the unit out of the title; where columns differ, name units in their headers.',
    },
    example: {
      before: '事務一覧（単位：千件）,,\n事務ID,事務名,全国の年間手続件数\nT1,戸籍の届出,1.2\n',
      after: '事務ID,事務名,全国の年間手続件数\nT1,戸籍の届出,1200\n',
    },
  },
  'two-row-header': {
    meaning: {
      ja: '見出しが2行にわたる表とみなし、上下の見出しを合わせて読んだ。',
      en: 'The header takes two rows, which were read together.',
    },
    why: {
      ja: '判断が違えば、下の行にある事務が見出しとして捨てられる。',
      en: 'If that is wrong, the lower row was a task, and it is lost.',
    },
    fix: {
      ja: '見出しを1行にまとめる。判断が違う場合は --header-row で行番号を指定する。',
      en: 'Write the header in one row; if it is one row, say which with --header-row.',
    },
    example: {
      before: '事務ID,事務名,効果,\n,,年間業務時間,削減見込み割合\nT1,戸籍の届出,1200,30%\n',
      after: '事務ID,事務名,年間業務時間,削減見込み割合\nT1,戸籍の届出,1200,30%\n',
    },
  },
  'header-like-row': {
    meaning: {
      ja: '見出しの下に、単位、列番号、記入方法など、見出しの一部とみなした行がある。',
      en: 'Below the header is a row of units, column numbers or instructions, which belongs to the header.',
    },
    why: {
      ja: '事務として読むと、存在しない事務が順位に入り、本当の事務が落ちることがある。',
      en: 'As a task it would be ranked, and might displace one that has its number.',
    },
    fix: {
      ja: '正しければ何もしなくてよい。事務の行なら、IDか事務名を見直す。',
      en: 'If that is right, nothing. If it is a task, give it an id and a name of its own.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\n,,（時間）\n単位,,時間\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間（時間）\nT1,戸籍の届出,1200\n',
    },
  },
  'header-row-missing': {
    meaning: {
      ja: '--header-row の指す行がファイルにない。',
      en: 'The file ends before the row that --header-row names.',
    },
    why: { ja: '見出しがなければ、どの列も読めない。', en: 'Without a header no column can be read.' },
    fix: {
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
    meaning: {
      ja: 'IDとも事務名とも分かる見出しがない。',
      en: 'No header is known as the id or the name of a task.',
    },
    why: {
      ja: '事務を区別できず、前回の結果と比べることもできない。',
      en: 'Tasks cannot be distinguished, or compared with an earlier run.',
    },
    fix: {
      ja: 'IDの列に「事務ID」「整理番号」などの見出しを付ける。',
      en: 'Give the column of ids a header such as id or task id.',
    },
    example: {
      before: '記号,年間業務時間\nT1,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'names-as-ids': {
    meaning: {
      ja: 'IDの列がないため、事務名をIDとして使った。',
      en: 'There is no column of ids, so names serve as ids.',
    },
    why: {
      ja: '事務名を書き換えると別の事務とみなされ、同名の事務は一つしか読めない。',
      en: 'A task that is renamed counts as another one, and of two equal names one is lost.',
    },
    fix: {
      ja: '変わらない番号を「事務ID」の列に付ける。',
      en: 'Add a column of ids that never change.',
    },
    example: {
      before: '事務名,年間業務時間\n戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'no-name-column': {
    meaning: {
      ja: '事務名の列がないため、IDを名称として表示する。',
      en: 'There is no column of names, so ids are shown instead.',
    },
    why: {
      ja: '委員や首長に見せる資料では、IDだけでは何の事務か分からない。',
      en: 'An id does not show readers of a report what the task is.',
    },
    fix: { ja: '「事務名」の列を加える。', en: 'Add a column of names.' },
    example: {
      before: '事務ID,年間業務時間\nT1,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
} as const satisfies Pages;
