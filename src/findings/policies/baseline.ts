import type { Pages } from '../page.js';

/** Pages of what is wrong with a baseline itself; no problem of a result. */
export const baselinePages = {
  'baseline-gone': {
    meaning: {
      ja: '受け入れ済みとされた指摘が、今回は見つからない。',
      en: 'A finding that the baseline accepts is no longer there.',
    },
    why: {
      ja: '残しておくと、同じ誤りが再び起きても知らされない。',
      en: 'If it stays listed, the same problem can come back unreported.',
    },
    fix: {
      ja: '直したものなら、--update-baseline で一覧から除く。',
      en: 'If it was fixed, remove it from the list with --update-baseline.',
    },
    example: {
      before: {
        ja: '事務名は記入したが、受け入れ済みに missing-name が残る状態',
        en: 'the name is written, yet the baseline still lists missing-name',
      },
      after: {
        ja: '--update-baseline を実行し、受け入れ済みからも除いた状態',
        en: '--update-baseline removed it from the list',
      },
    },
  },
} as const satisfies Pages;
