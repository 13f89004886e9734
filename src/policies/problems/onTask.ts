import { warning } from '../../model/problemKind.js';
import { figure, percent } from '../../text/figure.js';

/** Problems of what is known of a task. */
export const onTaskProblems = {
  'low-coverage': warning<{ readonly coverage: number; readonly from: number }>({
    ja: ({ coverage, from }) =>
      `充足率が${percent(coverage)}で、求められる${percent(from)}に満たしません。空欄の項目を埋めてください。`,
    en: ({ coverage, from }) =>
      `Coverage is ${percent(coverage)}, less than the ${percent(from)} asked for. Fill in empty cells.`,
  }),
  'judgement-only': warning<{ readonly score: number }>({
    ja: ({ score }) =>
      `点数${figure(score)}の根拠が判断だけです。数値か法令を少なくとも一つ記入してください。`,
    en: ({ score }) =>
      `Its score of ${figure(score)} rests on judgements alone. Give at least one figure or law.`,
  }),
};
