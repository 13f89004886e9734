import type { Pages } from '../page.js';

/** Pages of problems of what changed since a baseline was accepted. */
export const onBaselinePages = {
  'top-changed': {
    meaning: {
      ja: '各区分の候補又は条件付き候補の上位の事務、若しくはその順序が、受け入れ済みの結果と違う。',
      en: 'The top of a track, or of the conditional candidates, is not the one that the baseline accepted.',
    },
    why: {
      ja: '上位は議論の対象になるため、気付かれずに入れ替わってはならない。',
      en: 'The top is what the committee discusses; it must not change unnoticed.',
    },
    fix: {
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
    meaning: {
      ja: '事務の仕分けが、受け入れ済みの結果と違う。',
      en: 'The verdict on a task is not the one that the baseline accepted.',
    },
    why: {
      ja: '候補に入る、又は外れるという結論そのものが変わっている。',
      en: 'The conclusion itself has changed: a candidate was set aside, or the reverse.',
    },
    fix: {
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
    meaning: {
      ja: '事務の点数が、受け入れ済みの点数から許容幅を超えて動いた。',
      en: 'The score of a task moved further than is allowed from the one that was accepted.',
    },
    why: {
      ja: '桁や単位の誤りは、まず点数の大きな変化として現れる。',
      en: 'A wrong digit or unit shows first as a score that jumps.',
    },
    fix: {
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
  'settings-changed': {
    meaning: {
      ja: '重みなどの設定が、受け入れ済みの結果を作ったときと違う。',
      en: 'The weights or other settings are not those with which the baseline was made.',
    },
    why: {
      ja: '設定が変わると多くの点数が一度に動くため、事務ごとではなく一度だけ知らせる。',
      en: 'Other settings move many scores at once, so this is said once and not for each task.',
    },
    fix: {
      ja: '意図した変更なら --update-baseline で受け入れる。動いた事務の内訳は commonality diff で分かる。',
      en: 'If the change is meant, accept it with --update-baseline; commonality diff lists what moved.',
    },
    example: {
      before: {
        ja: '受け入れ後に weights の commonality を1から3にした状態',
        en: 'the weight of commonality went from 1 to 3 after the baseline was made',
      },
      after: {
        ja: '--update-baseline で新しい重みの順位を受け入れた状態',
        en: '--update-baseline accepted the ranking of the new weights',
      },
    },
  },
  'baseline-outdated': {
    meaning: {
      ja: '受け入れ済みの内容が、項目と値を区別しない以前の版で書かれている。',
      en: 'The baseline was written by an earlier version, which did not record fields and values.',
    },
    why: {
      ja: '一つの列の誤りを受け入れると、同じ事務の別の列の誤りも通ってしまう。',
      en: 'With one column accepted, an error of another column of the same task passes too.',
    },
    fix: {
      ja: '今の指摘を確認し、--update-baseline で作り直す。',
      en: 'Look at the findings of today, and recreate it with --update-baseline.',
    },
    example: {
      before: {
        ja: '"schemaVersion": "1.1" の受け入れ済みの内容',
        en: 'a baseline with "schemaVersion": "1.1"',
      },
      after: {
        ja: '"schemaVersion": "2.0" の受け入れ済みの内容',
        en: 'a baseline with "schemaVersion": "2.0"',
      },
    },
  },
  'baseline-gone': {
    meaning: {
      ja: '受け入れ済みとされた指摘が、今回は見付からない。',
      en: 'A finding that the baseline accepts is no longer there.',
    },
    why: {
      ja: '残しておくと、同じ誤りが再び起きても知らされない。不合格にするには --severity baseline-gone=error とする。',
      en: 'If it stays listed, the same problem can come back unreported. --severity baseline-gone=error fails on it.',
    },
    fix: {
      ja: '直したものなら、--prune-baseline で一覧から除く。新しい指摘は受け入れない。',
      en: 'If it was fixed, remove it from the list with --prune-baseline, which accepts nothing new.',
    },
    example: {
      before: {
        ja: '事務名は記入したが、受け入れ済みに missing-name が残る状態',
        en: 'the name is written, yet the baseline still lists missing-name',
      },
      after: {
        ja: '--prune-baseline を実行し、受け入れ済みからも除いた状態',
        en: '--prune-baseline removed it from the list',
      },
    },
  },
  'baseline-file-renamed': {
    meaning: {
      ja: '受け入れ済みの結果にあるファイルが入力になく、同じ事務を持つ別名のファイルがある。',
      en: 'A file of the baseline is not among the inputs, but one with another name holds its tasks.',
    },
    why: {
      ja: 'ファイル名を変えただけで、受け入れ済みの指摘がすべて新しい指摘になってはならない。',
      en: 'A new name of a file must not bring back every finding that was accepted.',
    },
    fix: {
      ja: 'そのままでもよい。--update-baseline を実行すれば、新しい名称で記録される。',
      en: 'Nothing has to be done; --update-baseline records the new name.',
    },
    example: {
      before: { ja: '受け入れ済みは r6.csv、今回は r7.csv', en: 'accepted: r6.csv; this run: r7.csv' },
      after: { ja: '受け入れ済みも今回も r7.csv', en: 'accepted and this run: r7.csv' },
    },
  },
  'task-vanished': {
    meaning: {
      ja: '受け入れ済みの結果にある事務が、事務一覧にない。',
      en: 'A task that the baseline lists is not in the inventory.',
    },
    why: {
      ja: '行の消し忘れではなく消し過ぎであれば、事務が検討から漏れる。',
      en: 'If the row was deleted by mistake, the task drops out of the discussion.',
    },
    fix: {
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
} as const satisfies Pages;
