import type { Pages } from '../page.js';

/** Pages of problems of what is known of a task. */
export const onTaskPages = {
  'low-coverage': {
    meaning: {
      ja: '事務の充足率（根拠のある重みの割合）が、定めた水準に満たない。',
      en: 'The coverage of a task, the share of weight that has evidence, is below what was asked for.',
    },
    why: {
      ja: '不明の多い事務の点数は幅が広く、順位の根拠として弱い。',
      en: 'A score with many unknowns has a wide interval, and its rank means little.',
    },
    fix: {
      ja: '空欄の項目を埋めるか、数値のない視点に判断（低・中・高）を記入する。',
      en: 'Fill in empty cells, or give a judgement (low, medium, high) where there are no figures.',
    },
    example: {
      before: {
        ja: '12視点のうち5視点にだけ根拠がある事務',
        en: 'a task with evidence for 5 of 12 criteria',
      },
      after: { ja: '12視点のうち10視点に根拠がある事務', en: 'the task with evidence for 10 of 12' },
    },
  },
  'judgement-only': {
    meaning: {
      ja: '共通化候補の点数が、数値や法令によらず判断だけに基づいている。',
      en: 'A candidate has its score from judgements alone, without a figure or a law.',
    },
    why: {
      ja: '判断は人により違い、第三者が検証できない。',
      en: 'Judgements differ from person to person, and cannot be verified by others.',
    },
    fix: {
      ja: '少なくとも一つの視点に、数値か根拠法令を記入する。',
      en: 'Give a figure or the governing laws for at least one criterion.',
    },
    example: {
      before: { ja: '全視点が「高」という判断だけの事務', en: 'a task judged “high” on every criterion' },
      after: { ja: '根拠法令と年間業務時間も記入した事務', en: 'the task with its laws and its staff hours' },
    },
  },
} as const satisfies Pages;
