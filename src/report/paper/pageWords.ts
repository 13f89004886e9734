import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

/** Words of the page around the sheet. */
export const pageTexts = {
  contents: { ja: '目次', en: 'Contents' },
  language: { ja: '言語', en: 'Language' },
  sheet: { ja: '要約', en: 'Summary' },
  whatIf: { ja: '重みを変えてみる', en: 'What if' },
  list: { ja: '全事務の一覧', en: 'All tasks' },
  charts: { ja: '図', en: 'Charts' },
  method: { ja: '算定の方法', en: 'How this was calculated' },
  rank: { ja: '順位', en: 'Rank' },
  task: { ja: '事務', en: 'Task' },
  verdict: { ja: '一覧', en: 'List' },
  score: { ja: '点数', en: 'Score' },
  interval: { ja: '幅（0〜100）', en: 'Interval (0–100)' },
  coverage: { ja: '充足率', en: 'Coverage' },
  note: { ja: '先に決めること、候補でない理由', en: 'To settle first, or why it is set aside' },
  listNote: {
    ja: '点数は0〜100。横線は、空欄や範囲の項目に何が入っても点数が出ない幅、縦線は点数。充足率は、点数のうち根拠で定まった割合。',
    en: 'Scores run from 0 to 100. The line is the interval that holds the score whatever fills the open cells, the tick is the score. Coverage is how much of the score is settled by evidence.',
  },
  search: { ja: '事務名・IDで探す', en: 'Search names and ids' },
  anyList: { ja: 'すべての一覧', en: 'all lists' },
  theme: { ja: '最も加点した分野', en: 'Strongest group of criteria' },
  anyTheme: { ja: 'すべての分野', en: 'all groups' },
  condition: { ja: '先に決めること', en: 'Condition' },
  anyCondition: { ja: '条件の有無を問わない', en: 'with or without' },
  withCondition: { ja: '条件のあるもの', en: 'with a condition' },
  withoutCondition: { ja: '条件のないもの', en: 'without a condition' },
  open: { ja: '次に調べること', en: 'What to find out next' },
  place: { ja: '記載箇所', en: 'Place' },
  neighbours: { ja: '前後の事務との差', en: 'What separates it from its neighbours' },
  parts: { ja: '視点ごとの評価（・は視点の内訳）', en: 'Criterion by criterion (· its parts)' },
  sources: { ja: '出典', en: 'Sources' },
  points: { ja: '加点', en: 'Adds' },
  weight: { ja: '重み', en: 'Weight' },
  value: { ja: '値', en: 'Value' },
  evidence: { ja: '視点と根拠', en: 'Criterion and evidence' },
  changed: {
    ja: '閲覧者が重み等を変更しました。要約・図・一覧は公表した結果のままで、変更後は「重みを変えてみる」にあります。',
    en: 'A reader has changed weights or rules. Summary, charts and list are still as published; what changes is under “What if”.',
  },
  printed: { ja: '印刷', en: 'Print' },
  noScript: {
    ja: 'スクリプトが無効のため、並べ替え・検索・根拠の表示はできません。要約と一覧はそのまま読めます。',
    en: 'Scripts are off: sorting, searching and the evidence are not available. The summary and the list can be read as they are.',
  },
  offline: {
    ja: 'この資料は1つのファイルで完結し、外部との通信を行わない（Content-Security-Policy により禁止）。',
    en: 'This paper is one file. It sends and loads nothing (its Content-Security-Policy forbids it).',
  },
} as const satisfies Record<string, Text>;

/** Where the end of a list is folded. */
export const moreWords: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}項目`,
  en: ({ left }) => `${figure(left)} more`,
};

/** How many tasks a filter shows. */
export const shownWords: Wording<{ readonly shown: number; readonly of: number }> = {
  ja: ({ shown, of }) => `${figure(of)}件中${figure(shown)}件を表示`,
  en: ({ shown, of }) => `${figure(shown)} of ${figure(of)} shown`,
};
