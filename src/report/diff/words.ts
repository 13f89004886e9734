import type { Difference, IntervalTurn, Position } from '../../model/difference.js';
import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import type { MovesInShort } from './sections.js';
import { trackNames, verdictNames } from '../score/words.js';

/** Headings and labels of a difference. */
export const diffTexts = {
  title: { ja: '順位の変化とその理由', en: 'What moved, and why' },
  settings: { ja: '算定の設定の変更（すべての事務に及ぶ）', en: 'Changes of the settings, for all tasks' },
  why: { ja: '理由', en: 'Why' },
  task: { ja: '事務', en: 'Task' },
  change: { ja: '変化', en: 'Change' },
  values: {
    ja: '保存された結果との比較のため、理由はセルではなく視点ごとの評価値で示す。評価値は、セルの変更でも基準の変更でも変わる。',
    en: 'A side is a saved result, so reasons are the values of criteria rather than cells; cells and params both change them.',
  },
  nothing: { ja: '動いた事務はない。', en: 'Nothing moved.' },
} as const satisfies Record<string, Text>;

/** Names of the lists, as headings. */
export const diffListNames: Readonly<Record<Position['list'], Text>> = {
  statutory: { ja: `共通化候補：${trackNames.statutory.ja}`, en: 'Candidates under national law' },
  'new-service': {
    ja: `共通化候補：${trackNames['new-service'].ja}`,
    en: 'Candidates that are new services',
  },
  'common-work': { ja: `共通化候補：${trackNames['common-work'].ja}`, en: 'Candidates that are common work' },
  conditional: { ja: verdictNames.conditional.ja, en: 'Conditional candidates' },
  standardised: { ja: verdictNames.standardised.ja, en: 'Standardised' },
  'not-municipal': { ja: verdictNames['not-municipal'].ja, en: 'Not municipal' },
  leave: { ja: verdictNames.leave.ja, en: 'Left to each municipality' },
  coordinate: { ja: verdictNames.coordinate.ja, en: 'To be coordinated with joint procurement' },
  held: { ja: verdictNames.held.ja, en: 'Held' },
};

/** Headings of what is no task's own doing. */
export const shortNames: Readonly<Record<MovesInShort['by'], Wording<{ readonly count: number }>>> = {
  settings: {
    ja: ({ count }) => `設定の変更だけで動いた事務（${figure(count)}件）`,
    en: ({ count }) => `Moved by changes of the settings alone (${figure(count)})`,
  },
  others: {
    ja: ({ count }) => `ほかの事務の動きだけで順位が変わった事務（${figure(count)}件）`,
    en: ({ count }) => `Ranks that changed only because other tasks moved (${figure(count)})`,
  },
  nobody: {
    ja: ({ count }) => `変わらない事務（${figure(count)}件）`,
    en: ({ count }) => `As before (${figure(count)})`,
  },
};

/** How many tasks did what. */
export const countsText: Wording<Difference['counts']> = {
  ja: ({ moved, added, gone, unmoved, renamed }) =>
    `動いた事務 ${figure(moved)}件、追加 ${figure(added)}件、削除 ${figure(gone)}件、変わらない事務 ${figure(unmoved)}件${renamed === 0 ? '' : `（うち名称・idの変更 ${figure(renamed)}件）`}`,
  en: ({ moved, added, gone, unmoved, renamed }) =>
    `${figure(moved)} moved, ${figure(added)} added, ${figure(gone)} gone, ${figure(unmoved)} as before${renamed === 0 ? '' : `; ${figure(renamed)} of them renamed`}`,
};

/** What is held against what. */
export const sidesText: Wording<{ readonly old: string; readonly new: string }> = {
  ja: ({ old, new: now }) => `変更前：${old}　変更後：${now}`,
  en: ({ old, new: now }) => `before: ${old}   after: ${now}`,
};

export const moreMoves: Wording<{ readonly left: number; readonly total: number }> = {
  ja: ({ left, total }) => `ほか${figure(left)}件（全${figure(total)}件）。すべて表示：--top 0`,
  en: ({ left, total }) => `… ${figure(left)} more of ${figure(total)}; to see them all: --top 0`,
};

/** What became of an interval. */
export const intervalTurns: Readonly<Record<IntervalTurn, Text>> = {
  narrowed: { ja: '狭まった', en: 'narrower' },
  widened: { ja: '広がった', en: 'wider' },
  shifted: { ja: '広さは同じ', en: 'as wide' },
};
