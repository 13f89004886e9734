import type { Pages } from '../page.js';

/** Pages of problems of what a criterion makes of all tasks. */
export const onCriterionPages = {
  'many-clamped': {
    meaning: {
      ja: '一つの視点で、評価値が0か1に張り付いた事務が多い。',
      en: 'Most values of one criterion are exactly 0 or 1.',
    },
    why: {
      ja: '事務の差を表せていない。単位の誤りか、基準点が合っていない疑いがある。',
      en: 'It no longer distinguishes tasks: a unit is wrong, or the goalposts do not fit.',
    },
    fix: {
      ja: '列の単位を確認し、正しければ視点の基準点を見直す。',
      en: 'Check the unit of the column; if it is right, reconsider the goalposts of the criterion.',
    },
    example: {
      before: {
        ja: '年間業務時間を「分」で記入し、全事務が1になる。',
        en: 'hours written in minutes: every task has 1',
      },
      after: { ja: '「時間」で記入し、0.2から0.9に分かれる。', en: 'hours in hours: values from 0.2 to 0.9' },
    },
  },
} as const satisfies Pages;
