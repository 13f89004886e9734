import type { Pages } from '../page.js';

/** Pages of figures that are known within limits, and of what is said of how they were read. */
export const rangePages = {
  'reversed-range': {
    meaning: {
      ja: '範囲の前の数が後の数より大きい。',
      en: 'The first figure of a range is larger than the second.',
    },
    why: {
      ja: '数の書き誤りか、年月や番号かを判断できないため、不明として扱われる。',
      en: 'It may be a slip, a month or a number of a form, so the cell counts as unknown.',
    },
    fix: {
      ja: '小さい数を先に書く。減少の幅は「△5%～△10%」のように両方に符号を付ければよい。',
      en: 'Write the smaller figure first. A fall may be written -5% to -10%, with both signs.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,800～500\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,500～800\n',
    },
  },
  'unsigned-range': {
    meaning: {
      ja: '増減の範囲のうち、前の数にだけ減の符号がある。',
      en: 'Only the first figure of a range of changes has the sign of a fall.',
    },
    why: {
      ja: '「△5～10%」は、5～10%の減とも、5%の減から10%の増とも読める。',
      en: 'A fall of 5 to 10% and a change from -5% to +10% are written alike.',
    },
    fix: { ja: '両方の数に符号（△又は+）を付ける。', en: 'Write a sign (+ or -) before both figures.' },
    example: {
      before: 'ID,事務名,年間業務時間,削減見込み割合,コスト増減\nT1,戸籍の届出,1200,20%,△5～10%\n',
      after: 'ID,事務名,年間業務時間,削減見込み割合,コスト増減\nT1,戸籍の届出,1200,20%,△5%～△10%\n',
    },
  },
  'point-outside-range': {
    meaning: {
      ja: 'YAMLの値（point）が、下限（low）と上限（high）の間にない。',
      en: 'The point of a figure in YAML is not between its low and its high.',
    },
    why: {
      ja: 'どの数が誤りか判断できないため、不明として扱われる。',
      en: 'It is unclear which of the figures is wrong, so the cell counts as unknown.',
    },
    fix: { ja: '三つの数を確認する。', en: 'Check the three figures.' },
    example: {
      before:
        '- 事務ID: T1\n  事務名: 戸籍の届出\n  年間業務時間:\n    low: 500\n    high: 800\n    point: 900\n',
      after:
        '- 事務ID: T1\n  事務名: 戸籍の届出\n  年間業務時間:\n    low: 500\n    high: 800\n    point: 600\n',
    },
  },
  'about-figure': {
    meaning: {
      ja: '「約600」「600程度」などの概数を、±10%の範囲として読んだ。',
      en: 'Approximate figures such as “about 600” were read as a range of ±10%.',
    },
    why: {
      ja: '概数の幅は書かれていないため、評価の範囲がこの幅だけ広がる。',
      en: 'How far an approximate figure may be off is not written, so the interval is wider by that much.',
    },
    fix: {
      ja: '幅が分かれば「550～650」のように書く。',
      en: 'Write the range, such as 550～650, where it is known.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,約600\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,550～650\n',
    },
  },
  'figure-with-unit': {
    meaning: {
      ja: '「1,200件」「900時間」のように項目の単位が付いた値を、数として読んだ。',
      en: 'Figures with the unit of their field behind them, such as 900 hours, were read as figures.',
    },
    why: {
      ja: '違う単位（千件、分など）の値は読まないが、同じ単位でも数だけの方が確実である。',
      en: 'Figures in other units are not read; a figure alone leaves no doubt.',
    },
    fix: {
      ja: '単位は見出しに書き、セルには数だけを記入する。',
      en: 'Write the unit in the header, and only the figure in the cell.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,900時間\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,900\n',
    },
  },
  'ditto-mark': {
    meaning: {
      ja: '「〃」「同上」などがあり、一つ上の事務と同じ値として読んだ。',
      en: 'Ditto marks (〃, 同上) were read as the value of the task above.',
    },
    why: {
      ja: '並べ替えや行の削除をすると、別の値を指すことになる。',
      en: 'Once rows are sorted or deleted, they stand for another value.',
    },
    fix: {
      ja: '上と同じ値を、それぞれのセルに記入する。',
      en: 'Write the value in each cell.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,転入届,600\nT2,転出届,〃\n',
      after: '事務ID,事務名,年間業務時間\nT1,転入届,600\nT2,転出届,600\n',
    },
  },
  'undecided-answer': {
    meaning: {
      ja: '「有（一部）」「一部あり」「△」「有・無」など、一方に決まらない答えを、不明として読んだ。',
      en: 'Answers that hold in part or lie between two (有（一部）, △, 有・無) were read as unknown.',
    },
    why: {
      ja: '「はい」と読むと、一部にしか当たらないことが全部に当たるとみなされる。',
      en: 'Read as yes, what holds in part would count as if it held for all.',
    },
    fix: {
      ja: '一方に決められれば記入し直す。全体に同じ意味の語なら、設定の words で意味を決める。',
      en: 'Write one answer where there is one; where the word has a fixed meaning, give it under words in the config.',
    },
    example: {
      before: '事務ID,事務名,SaaS提供の有無\nT1,戸籍の届出,有（一部）\n',
      after: '事務ID,事務名,SaaS提供の有無\nT1,戸籍の届出,有\n',
    },
  },
  'duration-figure': {
    meaning: {
      ja: '「900:00」「37時間30分」のように時と分で書かれた値を、時間数（900、37.5）と読んだ。',
      en: 'A duration in hours and minutes, such as 900:00, was read as hours (900).',
    },
    why: {
      ja: '表計算ソフトは時間数を時:分で表示することがある。分:秒のつもりなら、60倍の値になる。',
      en: 'Spreadsheets show durations so. If minutes and seconds were meant, the figure is 60 times too large.',
    },
    fix: {
      ja: '読み取りが正しければ何もしなくてよい。そうでなければ時間数を記入する。',
      en: 'If it was read rightly, there is nothing to do; if not, write the number of hours.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,900:00\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,900\n',
    },
  },
  'merged-figure': {
    meaning: {
      ja: '件数や時間のセルが複数の事務にわたって結合されているため、各事務の値を「0～その値」と読んだ（上限がないか、負もあり得る項目では不明）。',
      en: 'A count or hours are merged over several tasks, so each of them was read as 0 to that figure, or as unknown where it has no limit or may be below 0.',
    },
    why: {
      ja: '結合された値は、各事務の値とも、合わせた値とも読める。合わせた値を各事務に当てはめれば、二重に数えてしまう。',
      en: 'The figure may be that of each task or their sum, and a sum taken for each would be counted several times.',
    },
    fix: {
      ja: 'セルの結合を解き、事務ごとの値を記入する。どの事務も同じ値なら、同じ値を各行に記入する。',
      en: 'Unmerge the cells, and write the figure of each task; if it is the same for all, write it in each row.',
    },
    example: {
      before: { ja: '3行にわたる結合セルに「900」', en: '“900” in one cell merged over three rows' },
      after: { ja: '各行に「500」「300」「100」', en: '“500”, “300” and “100”, one in each row' },
    },
  },
  'text-mark': {
    meaning: {
      ja: 'セルの先頭にアポストロフィ（表計算ソフトの文字列の印）があるため、除いて読んだ。',
      en: 'Cells begin with the apostrophe by which spreadsheets mark a text; it was left out.',
    },
    why: {
      ja: '印を残すと、同じ事務のIDが別の表の 0101 と一致しない。',
      en: 'With the mark, an id would not be equal to 0101 in another table.',
    },
    fix: {
      ja: '読み取りが正しければ何もしなくてよい。元の表ではセルの書式を「文字列」にする。',
      en: 'If the text was read rightly, there is nothing to do; in the spreadsheet, format the cells as text.',
    },
    example: { before: "事務ID,事務名\n'0101,戸籍の届出\n", after: '事務ID,事務名\n0101,戸籍の届出\n' },
  },
  'not-applicable-figure': {
    meaning: {
      ja: '数の項目に「該当なし」「対象外」などがあり、不明として読んだ。',
      en: 'A cell that takes a figure says that it does not apply, and was read as unknown.',
    },
    why: {
      ja: '数の項目には「該当しない」という値がなく、0とみなすと誤りになるおそれがある。',
      en: 'A figure has no value for “not applicable”, and 0 might be wrong.',
    },
    fix: {
      ja: '1件もなければ「0」と書き、分からなければ空欄か「不明」とする。',
      en: 'Write 0 if there is none, and leave the cell blank if it is not known.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,該当なし\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,0\n',
    },
  },
} as const satisfies Pages;
