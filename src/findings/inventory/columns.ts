import type { Pages } from '../page.js';

/** Pages of single headers and of the columns below them. */
export const columnPages = {
  'duplicate-header': {
    meaning: {
      ja: '同じ項目を指す見出しが二つ以上ある。',
      en: 'Two or more headers name the same field.',
    },
    why: {
      ja: 'どの列が正しいか分からないため、どれも使わない。',
      en: 'It is unclear which column is right, so none is used.',
    },
    fix: {
      ja: '正しい列だけを残すか、設定ファイルの columns で列を文字（A、AF など）で選ぶ。',
      en: 'Keep the right column, or choose it by its letter under columns in the config.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間,年間業務時間\nT1,戸籍の届出,1200,1300\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1300\n',
    },
  },
  'repeated-column': {
    meaning: {
      ja: '点数に使わない列に、同じ見出しが二つ以上ある。',
      en: 'Two or more columns that nothing reads have the same header.',
    },
    why: {
      ja: '点数には影響しないが、後でその列を使うときに区別できない。',
      en: 'No score changes; but the columns cannot be distinguished when one is to be used.',
    },
    fix: {
      ja: '使う予定があれば、違う見出しにする。',
      en: 'Give them different headers if one is to be used.',
    },
    example: {
      before: '事務ID,事務名,予算額（千円）,R6,R6\nT1,戸籍の届出,5,1,2\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'blank-header': {
    meaning: {
      ja: '値のある列の見出しが空である。',
      en: 'A column has values but no header.',
    },
    why: {
      ja: '列の内容が分からず、値が使われない。結合セルの書き出しで起きやすい。',
      en: 'Its values cannot be used; merged cells often lose their header on export.',
    },
    fix: { ja: '見出しを記入する。不要な列なら削除する。', en: 'Write the header, or delete the column.' },
    example: {
      before: '事務ID,事務名,\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'blank-columns': {
    meaning: {
      ja: '見出しも値もない列を読み飛ばした。',
      en: 'Columns without header and values were skipped.',
    },
    why: {
      ja: 'Excelは書式を付けただけの列も書き出す。点数には影響しない。',
      en: 'Excel exports columns that only carry a format; they change no score.',
    },
    fix: {
      ja: '気になる場合は、元の表で列ごと削除する。',
      en: 'If they disturb, delete these columns in the spreadsheet.',
    },
    example: {
      before: '事務ID,事務名,,\nT1,戸籍の届出,,\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'did-you-mean': {
    meaning: {
      ja: '見出しが、既知の項目名と一文字だけ違う。',
      en: 'A header differs from the name of a field by one character.',
    },
    why: {
      ja: '書き誤りのまま放置すると、その列は点数に反映されない。',
      en: 'Unless it is fixed, the column does not count.',
    },
    fix: {
      ja: '示された項目名に直す。別の列であれば、紛れない名前にする。',
      en: 'Write the name that is suggested, or one that is not so like it.',
    },
    example: {
      before: '事務ID,事務名,年間業務次間\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'other-unit': {
    meaning: {
      ja: '見出しの単位（千時間、万件、分など）が、その項目の単位と違う。',
      en: 'The header gives a unit, such as thousands or minutes, in which its field is not read.',
    },
    why: {
      ja: 'そのまま読めば、数が千倍や60分の1に取り違えられる。',
      en: 'Unconverted, the figures would be wrong by a factor of 1,000, or of 60.',
    },
    fix: {
      ja: '値を項目の単位に換算し、見出しの単位を直すか除く。',
      en: 'Convert the figures to the unit of the field, and correct the unit in the header.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間（千時間）\nT1,戸籍の届出,1.2\n',
      after: '事務ID,事務名,年間業務時間（時間）\nT1,戸籍の届出,1200\n',
    },
  },
  'own-column-missing': {
    meaning: {
      ja: '設定ファイルが名指す見出しの列が、どのファイルにもない。',
      en: 'The config names a column that no file has.',
    },
    why: {
      ja: '見出しの書き違いであれば、その視点は根拠を失ったまま計算される。',
      en: 'If the header is misspelt, its criterion is judged without its evidence.',
    },
    fix: {
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
  'filled-down': {
    meaning: {
      ja: '設定の fill_down に従い、空欄を上の行の値で補った。',
      en: 'Blank cells have the value above them, as fill_down of the config says.',
    },
    why: {
      ja: '結合セルの下の事務にも根拠法令等があるものとして点数を計算する。',
      en: 'Tasks below a merged cell are scored with its value.',
    },
    fix: {
      ja: '空欄に別の意味がある項目なら、fill_down から除く。',
      en: 'Take the field out of fill_down where a blank means something else.',
    },
    example: {
      before: { ja: 'fill_down: [governing_laws, 備考]', en: 'fill_down: [governing_laws, remarks]' },
      after: { ja: 'fill_down: [governing_laws]', en: 'fill_down: [governing_laws]' },
    },
  },
  'unknown-columns': {
    meaning: {
      ja: '点数に使わない列がある。',
      en: 'There are columns that no criterion reads.',
    },
    why: {
      ja: '備考などであれば差し支えないが、項目名の違いで使われていない場合もある。',
      en: 'Remarks are welcome; but a column may also go unread because of its name.',
    },
    fix: {
      ja: '点数に使うべき列であれば、見出しを項目の一覧にある名前に変える。',
      en: 'If a column should count, give it a name from the list of fields.',
    },
    example: {
      before: '事務ID,事務名,作業量\nT1,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
} as const satisfies Pages;
