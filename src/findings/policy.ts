import type { Pages } from './page.js';

/** Pages of the policies that a check holds the result to. */
export const policyPages = {
  'low-coverage': {
    severity: 'warning',
    meaning: {
      ja: '事務の充足率（根拠のある重みの割合）が、定めた水準に満たない。',
      en: 'The coverage of a task, the share of weight that has evidence, is below what was asked for.',
    },
    why: {
      ja: '不明の多い事務の点数は幅が広く、順位の根拠として弱い。',
      en: 'A score with many unknowns has a wide interval, and its rank means little.',
    },
    mend: {
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
    severity: 'warning',
    meaning: {
      ja: '共通化候補の点数が、数値や法令によらず判断だけに基づいている。',
      en: 'A candidate has its score from judgements alone, without a figure or a law.',
    },
    why: {
      ja: '判断は人により違い、第三者が検証できない。',
      en: 'Judgements differ from person to person, and nobody else can verify them.',
    },
    mend: {
      ja: '少なくとも一つの視点に、数値か根拠法令を記入する。',
      en: 'Give a figure or the governing laws for at least one criterion.',
    },
    example: {
      before: { ja: '全視点が「高」という判断だけの事務', en: 'a task judged “high” on every criterion' },
      after: { ja: '根拠法令と年間業務時間も記入した事務', en: 'the task with its laws and its staff hours' },
    },
  },
  'top-changed': {
    severity: 'warning',
    meaning: {
      ja: '一覧の上位の事務又はその順序が、受け入れ済みの結果と違う。',
      en: 'The top of a track is not the one that the baseline accepted.',
    },
    why: {
      ja: '上位は議論の対象になるため、気付かれずに入れ替わってはならない。',
      en: 'The top is what the committee discusses; it must not change unnoticed.',
    },
    mend: {
      ja: '変わった理由を確認し、意図どおりなら --update-baseline で受け入れる。',
      en: 'Find out why; if the change is meant, accept it with --update-baseline.',
    },
    example: {
      before: {
        ja: '受け入れ済みは T1、T2 の順、今回は T2、T1 の順',
        en: 'accepted: T1, T2; this run: T2, T1',
      },
      after: { ja: '受け入れ済みも今回も T2、T1 の順', en: 'accepted and this run: T2, T1' },
    },
  },
  'verdict-changed': {
    severity: 'warning',
    meaning: {
      ja: '事務の仕分けが、受け入れ済みの結果と違う。',
      en: 'The verdict on a task is not the one that the baseline accepted.',
    },
    why: {
      ja: '候補に入る、又は外れるという結論そのものが変わっている。',
      en: 'The conclusion itself has changed: a candidate was set aside, or the reverse.',
    },
    mend: {
      ja: '変わったセルを確認し、意図どおりなら --update-baseline で受け入れる。',
      en: 'See which cells changed; if that is meant, accept it with --update-baseline.',
    },
    example: {
      before: { ja: '受け入れ済みは共通化候補、今回は情報不足', en: 'accepted: candidate; this run: held' },
      after: {
        ja: '消えていた値を記入し、今回も共通化候補',
        en: 'the cells that were lost are filled in: candidate again',
      },
    },
  },
  'score-moved': {
    severity: 'warning',
    meaning: {
      ja: '事務の点数が、受け入れ済みの点数から許容幅を超えて動いた。',
      en: 'The score of a task moved further than is allowed from the one that was accepted.',
    },
    why: {
      ja: '桁や単位の誤りは、まず点数の大きな変化として現れる。',
      en: 'A wrong digit or unit shows first as a score that jumps.',
    },
    mend: {
      ja: '変わったセルを確認し、意図どおりなら --update-baseline で受け入れる。',
      en: 'See which cells changed; if that is meant, accept it with --update-baseline.',
    },
    example: {
      before: {
        ja: '受け入れ済みは62.5点、今回は件数の桁を誤って48.1点',
        en: 'accepted: 62.5; this run, with a digit too few: 48.1',
      },
      after: { ja: '件数を直し、今回も62.5点', en: 'the digit is put back: 62.5 again' },
    },
  },
  'task-vanished': {
    severity: 'error',
    meaning: {
      ja: '受け入れ済みの結果にある事務が、事務一覧にない。',
      en: 'A task that the baseline lists is not in the inventory.',
    },
    why: {
      ja: '行の消し忘れではなく消し過ぎであれば、事務が検討から漏れる。',
      en: 'If the row was deleted by mistake, the task drops out of the discussion.',
    },
    mend: {
      ja: '行を戻す。廃止した事務なら --update-baseline で受け入れる。',
      en: 'Bring the row back; if the task has ended, accept that with --update-baseline.',
    },
    example: {
      before: {
        ja: '受け入れ済みは T1、T2、T3、今回は T1、T3',
        en: 'accepted: T1, T2, T3; this run: T1, T3',
      },
      after: { ja: 'T2 の行を戻し、今回も T1、T2、T3', en: 'the row of T2 is back: T1, T2, T3' },
    },
  },
  'many-clamped': {
    severity: 'warning',
    meaning: {
      ja: '一つの視点で、評価値が0か1に張り付いた事務が多い。',
      en: 'Most values of one criterion are exactly 0 or 1.',
    },
    why: {
      ja: '事務の差を表せていない。単位の誤りか、基準点が合っていない疑いがある。',
      en: 'It tells tasks no longer apart: a unit is wrong, or the goalposts do not fit.',
    },
    mend: {
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
  'baseline-gone': {
    severity: 'warning',
    meaning: {
      ja: '受け入れ済みとされた指摘が、今回は見付からない。',
      en: 'A finding that the baseline accepts is no longer there.',
    },
    why: {
      ja: '残しておくと、同じ誤りが再び起きても知らされない。',
      en: 'If it stays listed, the same mistake can come back without being told.',
    },
    mend: {
      ja: '直したものなら、--update-baseline で一覧から除く。',
      en: 'If it was mended, take it off the list with --update-baseline.',
    },
    example: {
      before: {
        ja: '事務名は記入したが、受け入れ済みに missing-name が残る状態',
        en: 'the name is written, yet the baseline still lists missing-name',
      },
      after: {
        ja: '--update-baseline を実行し、受け入れ済みからも除いた状態',
        en: '--update-baseline took it off the list',
      },
    },
  },
} as const satisfies Pages;
