import type { Performer } from '../../model/result.js';
import type { Text } from '../../text/lang.js';

/** Titles of columns, on sheets and in a CSV. */
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
  rank_best: { ja: '最高順位', en: 'Best rank' },
  rank_worst: { ja: '最低順位', en: 'Worst rank' },
  verdict: { ja: '仕分け', en: 'Verdict' },
  staff_hours: { ja: '年間業務時間', en: 'Staff hours a year' },
  same_as: { ja: '同じ根拠の事務', en: 'Same figures as' },
  file: { ja: 'ファイル', en: 'File' },
  line: { ja: '行', en: 'Line' },
  coverage_without_record: { ja: '充足率（公的記録を除く）', en: 'Coverage without the record' },
  first: { ja: '1位の割合', en: 'Share of first ranks' },
  top: { ja: '上位の割合', en: 'Share of top ranks' },
  rank_5: { ja: '順位（5%）', en: 'Rank (5%)' },
  rank_95: { ja: '順位（95%）', en: 'Rank (95%)' },
  robustness: { ja: '順位の確かさ', en: 'How far the rank can be trusted' },
  mean_rank: { ja: '平均順位', en: 'Mean rank' },
  rank_difference: { ja: '順位の差', en: 'Rank difference' },
} as const satisfies Record<string, Text>;

/** Who carries a task out. */
export const performerTitles = {
  municipality: { ja: '市町村', en: 'municipality' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  designated: { ja: '指定都市等', en: 'designated cities' },
  police: { ja: '警察', en: 'police' },
  any: { ja: '地方公共団体（いずれも）', en: 'any local government' },
} as const satisfies Record<Performer, Text>;
