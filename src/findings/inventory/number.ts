import type { Pages } from '../page.js';

/** Pages of problems of cells that should hold a number. */
export const numberPages = {
  'not-a-number': {
    meaning: {
      ja: '数を記入する項目に、数でないものがある。',
      en: 'A cell that takes a number contains something else.',
    },
    why: {
      ja: 'セルは不明として扱われ、その視点の根拠にならない。',
      en: 'The cell counts as unknown, and supports no value.',
    },
    fix: {
      ja: '数を記入する。分からなければ空欄か「不明」とする。',
      en: 'Write a number; leave the cell blank if it is not known.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,多数\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\n',
    },
  },
  'number-with-text': {
    meaning: {
      ja: '数に、読み取れない文字や、その項目のものでない単位が付いている。',
      en: 'The number has words beside it that cannot be read, or a unit that is not that of the field.',
    },
    why: {
      ja: '「3割強」や「1万」のような書き方は、推測なしには数にできない。',
      en: 'What “a good third” or “1.2k” is in figures would be a guess.',
    },
    fix: {
      ja: '数か範囲（500～800、600以上など）だけを記入し、注記は備考に書く。',
      en: 'Write only the number or a range, such as 500～800; remarks belong in a column of remarks.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1万2千時間\n',
      after: '事務ID,事務名,年間業務時間（時間）\nT1,戸籍の届出,12000\n',
    },
  },
  'wrong-thousands': {
    meaning: { ja: '桁区切りのコンマの位置が正しくない。', en: 'The commas are not at the thousands.' },
    why: {
      ja: '数字の抜けか、小数点の書き誤りか判断できない。',
      en: 'A digit may be missing, or the comma be meant as a decimal point.',
    },
    fix: { ja: 'コンマを3桁ごとに置くか、使わない。', en: 'Put a comma at each thousand, or leave it out.' },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,"12,00"\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,"1,200"\n',
    },
  },
  'several-points': {
    meaning: { ja: '小数点が二つ以上ある。', en: 'The number has more than one decimal point.' },
    why: {
      ja: '桁区切りのつもりか、日付か、書き誤りかを判断できない。',
      en: 'It may be a thousands sign, a date or a slip.',
    },
    fix: { ja: '桁区切りにはコンマを使う。', en: 'Use commas for thousands.' },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1.200.000\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,"1,200,000"\n',
    },
  },
  'unfinished-number': {
    meaning: { ja: '数が小数点で終わっている。', en: 'The number ends with its decimal point.' },
    why: { ja: '小数点の後の数字が欠けている疑いがある。', en: 'Digits after the point may be missing.' },
    fix: { ja: '欠けた数字を補うか、小数点を除く。', en: 'Complete the number, or delete the point.' },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200.\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200.5\n',
    },
  },
  'shortened-number': {
    meaning: {
      ja: '「1.2E+06」のように、表計算ソフトが省略した表示である。',
      en: 'The number was shortened by a spreadsheet, as in 1.2E+06.',
    },
    why: {
      ja: '省略された桁は失われており、元の数に戻せない。',
      en: 'The digits that were left out cannot be recovered from the file.',
    },
    fix: {
      ja: '元の表で列の表示形式を「数値」にし、書き出し直す。',
      en: 'Set the format of the column to number in the spreadsheet, and export it again.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1.2E+06\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200000\n',
    },
  },
  'too-many-digits': {
    meaning: { ja: '15桁を超える数である。', en: 'The number has more than 15 digits.' },
    why: {
      ja: 'コンピューターの小数では正確に保てず、Excelも末尾を0に変える。',
      en: 'A computer does not hold it exactly, and Excel turns the last digits into zeros.',
    },
    fix: {
      ja: '番号を数の項目に記入していないか確認し、必要な桁に丸める。',
      en: 'Check that it is not a code in a column of numbers, and round it to the digits that matter.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200.3333333333333\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200.3\n',
    },
  },
  'not-finite': {
    meaning: {
      ja: 'NaNや無限大など、計算の失敗を表す値である。',
      en: 'The cell says NaN or infinity: a calculation failed.',
    },
    why: {
      ja: '元のデータや計算式に誤りがある。',
      en: 'The data or the formula behind it is wrong.',
    },
    fix: {
      ja: '元の計算を直す。値がなければ空欄にする。',
      en: 'Correct the calculation; leave the cell blank if there is no value.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,NaN\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,\n',
    },
  },
  'date-not-number': {
    meaning: { ja: '数の項目に日付がある。', en: 'There is a date where a number is expected.' },
    why: {
      ja: '列の取り違えか、表計算ソフトが「1-2」などを日付に変えたものである。',
      en: 'The column is the wrong one, or a spreadsheet made a date of something like 1-2.',
    },
    fix: {
      ja: '元の表で列の表示形式を直し、数を記入する。',
      en: 'Set the format of the column in the spreadsheet, and write the number.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,2024/1/2\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,12\n',
    },
  },
  'time-not-number': {
    meaning: {
      ja: '時間ではない数の項目に、時:分の値がある。',
      en: 'There are hours and minutes where a number of something else is expected.',
    },
    why: {
      ja: '列の取り違えか、表計算ソフトの表示形式の誤りである。',
      en: 'The column is the wrong one, or its format in the spreadsheet is.',
    },
    fix: {
      ja: '元の表で列の表示形式を直し、数を記入する。',
      en: 'Set the format of the column in the spreadsheet, and write the number.',
    },
    example: {
      before: '事務ID,事務名,実施市町村数\nT1,戸籍の届出,900:00\n',
      after: '事務ID,事務名,実施市町村数\nT1,戸籍の届出,900\n',
    },
  },
  'out-of-range': {
    meaning: {
      ja: '値が項目の範囲を外れている（1,741を超える市町村数、100%を超える割合、負の件数など）。',
      en: 'The value is outside the range: more than 1,741 municipalities, a share over 100%, a negative count.',
    },
    why: {
      ja: 'あり得ない値であり、単位か列の誤りが疑われる。',
      en: 'It cannot be true; the unit or the column is probably wrong.',
    },
    fix: { ja: '単位を確認し、正しい値に直す。', en: 'Check the unit, and write the right value.' },
    example: {
      before: '事務ID,事務名,実施市町村数\nT1,戸籍の届出,1788\n',
      after: '事務ID,事務名,実施市町村数\nT1,戸籍の届出,1741\n',
    },
  },
} as const satisfies Pages;
