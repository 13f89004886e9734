import type { Performer } from '../../../model/result.js';
import type { Text } from '../../../text/lang.js';

/** Titles of the columns of the sheets. */
export const columnTitles = {
  rank: { ja: '順位', en: 'Rank' },
  rank_range: { ja: '順位の幅', en: 'Rank range' },
  id: { ja: 'ID', en: 'Id' },
  name: { ja: '事務名', en: 'Task' },
  score: { ja: '点数', en: 'Score' },
  low: { ja: '下限', en: 'Lowest' },
  high: { ja: '上限', en: 'Highest' },
  coverage: { ja: '充足率', en: 'Coverage' },
  track: { ja: '区分', en: 'Track' },
  performer: { ja: '実施主体', en: 'Performer' },
  conditions: { ja: '先に決めること', en: 'To settle first' },
  reason: { ja: '判定の理由', en: 'Reason' },
  lift: { ja: '候補となる条件', en: 'What would lift it' },
  place: { ja: '記載箇所', en: 'Place' },
  weights: { ja: '重み', en: 'Weight' },
  list: { ja: '一覧', en: 'List' },
  tasks: { ja: '件数', en: 'Tasks' },
  criterion: { ja: '視点', en: 'Criterion' },
  value: { ja: '評価値', en: 'Value' },
  field: { ja: '項目', en: 'Field' },
  says: { ja: '根拠', en: 'Evidence' },
  kind: { ja: '根拠の種類', en: 'Kind' },
  source: { ja: '出典', en: 'Source' },
} as const satisfies Record<string, Text>;

/** Names of the sheets that are no lists, and what stands on them. */
export const sheetTexts = {
  overview: { ja: '概要', en: 'Overview' },
  evidence: { ja: '根拠', en: 'Evidence' },
  method: { ja: '計算方法', en: 'Method' },
  title: { ja: '共通化の候補', en: 'Candidates for one common system' },
  first: { ja: '各一覧の上位', en: 'First of each list' },
  open: {
    ja: '斜体は不明のため仮に置いた値、空欄は対象外。点数は各行の評価値と重みから再計算される。',
    en: 'Italics: unknown, a prior stands in; blank: does not apply. Scores recompute from the values and weights.',
  },
  more: {
    ja: '行数の上限のため、以降の根拠は省いた。',
    en: 'The evidence that follows is left out: a sheet holds no more rows.',
  },
  exact: { ja: '確実', en: 'exact' },
  bounded: { ja: '幅あり', en: 'bounded' },
  judged: { ja: '判断', en: 'judged' },
} as const satisfies Record<string, Text>;

/** Who carries a task out. */
export const performerTitles = {
  municipality: { ja: '市町村', en: 'municipality' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  designated: { ja: '指定都市等', en: 'designated cities' },
  police: { ja: '警察', en: 'police' },
  any: { ja: '地方公共団体（いずれも）', en: 'any local government' },
} as const satisfies Record<Performer, Text>;
