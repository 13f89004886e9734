import type { Pages } from '../page.js';

/** Pages of rows that look like no tasks. */
export const rowPages = {
  'total-row': {
    meaning: {
      ja: '「合計」「小計」「うち…」「再掲」などの集計行があり、事務としては読んでいない。',
      en: 'There is a row of totals, or of parts of other rows, which is not read as a task.',
    },
    why: {
      ja: '集計行は値が大きく、事務と数えれば順位の上位に入ってしまう。',
      en: 'As a task, its large figures would lift it to the top of the ranking.',
    },
    fix: {
      ja: '集計行を除いて書き出すか、別の表に移す。',
      en: 'Delete the row, or keep totals in a table of their own.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n合計,,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'note-row': {
    meaning: {
      ja: '「※」「注」「出典」「記入例」などの行や、「備考」などの見出しの下の行があり、事務としては読んでいない。',
      en: 'A remark below the table, or an example of how to fill it in, is not read as a task.',
    },
    why: {
      ja: '事務でないものを一覧に載せると、件数や順位が実態と合わなくなる。',
      en: 'As a task it would be listed and counted.',
    },
    fix: {
      ja: '注記の行を除いて書き出すか、別のファイルに移す。',
      en: 'Delete the row, or keep remarks in a file of their own.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n※令和6年度の調査による,,\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'section-row': {
    meaning: {
      ja: '区分の見出しの行（「Ⅰ 市民課関係」等）があり、事務としては読んでいない。',
      en: 'A row that heads a part of the table, such as “Ⅰ 市民課関係”, is not read as a task.',
    },
    why: {
      ja: '事務でないものを一覧に載せると、件数や順位が実態と合わなくなる。',
      en: 'As a task it would be listed and counted.',
    },
    fix: {
      ja: '見出しの行を除いて書き出すか、区分の列を設ける。',
      en: 'Delete the row, or give the parts a column of their own.',
    },
    example: {
      before:
        '事務ID,事務名,年間業務時間\nⅠ 市民課関係,,\n1,戸籍の届出,1200\nⅡ 税務課関係,,\n2,市税の賦課,900\n',
      after: '事務ID,事務名,年間業務時間\n1,戸籍の届出,1200\n2,市税の賦課,900\n',
    },
  },
  'kept-row': {
    meaning: {
      ja: '集計や注記のように見える行に根拠法令などの事務の記載があるか、注記と決められず、事務として読んだ。',
      en: 'A row looks like a total or a remark, but may be a task: it has a law, or an id like the others. It is read as one.',
    },
    why: {
      ja: '読まなければ事務が失われ、集計であれば一つ多く順位に入る。',
      en: 'To leave it out may lose a task; to read a total ranks one too many.',
    },
    fix: {
      ja: '事務なら名称を紛れないものにし、集計や注記なら行を除く。',
      en: 'If it is a task, give it a name that is clear; if not, delete the row.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,出生の届出,戸籍法第49条\nT2,市民課計,統計法第19条\n',
      after: '事務ID,事務名,根拠法令\nT1,出生の届出,戸籍法第49条\nT2,市民課の統計調査,統計法第19条\n',
    },
  },
} as const satisfies Pages;
