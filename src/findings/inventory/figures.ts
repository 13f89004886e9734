import type { Pages } from '../page.js';

/** Pages of figures that can be read but hardly be true: units, lonely figures, contradictions. */
export const figurePages = {
  'mixed-share-units': {
    meaning: {
      ja: '割合の列に、小数（0.35）と百分率（35）が%なしで混在している。',
      en: 'A column of shares mixes fractions (0.35) and percentages (35) without the sign %.',
    },
    why: {
      ja: '「0.5」を50%と読むため、0.5%の意味であれば値が100倍になる。',
      en: '0.5 is read as 50%; if half a percent is meant, it counts a hundred times too much.',
    },
    fix: {
      ja: 'すべての値に%を付けるか、見出しに（%）と書く。',
      en: 'Write the sign % in every cell, or (%) in the header.',
    },
    example: {
      before: '事務ID,事務名,実施率\nT1,戸籍の届出,35\nT2,印鑑登録,0.5\n',
      after: '事務ID,事務名,実施率\nT1,戸籍の届出,35%\nT2,印鑑登録,0.5%\n',
    },
  },
  'share-of-one': {
    meaning: {
      ja: '百分率の列に、%のない「1」がある。',
      en: 'There is a bare 1 in a column of percentages.',
    },
    why: {
      ja: '%のない「1」は100%と読むため、1%の意味であれば大きく違う。',
      en: 'A bare 1 is read as 100%, which is far from 1%.',
    },
    fix: { ja: '「1%」又は「100%」と書く。', en: 'Write 1% or 100%.' },
    example: {
      before: '事務ID,事務名,実施率\nT1,戸籍の届出,35\nT2,印鑑登録,1\n',
      after: '事務ID,事務名,実施率\nT1,戸籍の届出,35%\nT2,印鑑登録,1%\n',
    },
  },
  'alone-figure': {
    meaning: {
      ja: 'ほかの項目がないと意味を持たない値が、単独で記入されている。',
      en: 'A figure is given without the one that it depends on.',
    },
    why: {
      ja: '例えば、導入後の時間は現在の時間がないと増減が分からず、点数に反映されない。',
      en: 'Hours with a system mean nothing without the current hours, and do not count.',
    },
    fix: {
      ja: '示された項目も併せて記入する。',
      en: 'Fill in the field that the message names as well.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間,削減見込み割合\nT1,戸籍の届出,,20%\n',
      after: '事務ID,事務名,年間業務時間,削減見込み割合\nT1,戸籍の届出,1200,20%\n',
    },
  },
  'contradictory-cells': {
    meaning: {
      ja: '一つの事務の二つの項目が、同時には成り立たない。',
      en: 'Two cells of a task cannot both be true.',
    },
    why: {
      ja: 'どちらかが誤りであり、点数や仕分けが実態と違う。',
      en: 'One of them is wrong, and with it the score or the verdict.',
    },
    fix: {
      ja: '元の資料を確認し、誤っている方を直す。不明なら空欄にする。',
      en: 'Look both up, and correct the wrong one; leave it blank if it is not known.',
    },
    example: {
      before: '事務ID,事務名,事務区分,根拠法令\nT1,出生の届出,第1号法定受託事務,なし\n',
      after: '事務ID,事務名,事務区分,根拠法令\nT1,出生の届出,第1号法定受託事務,戸籍法第49条\n',
    },
  },
} as const satisfies Pages;
