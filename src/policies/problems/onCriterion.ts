import { warning } from '../../model/problemKind.js';
import { figure, percent } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';

export interface Clamped {
  /** its title */
  readonly criterion: Text;
  readonly clamped: number;
  readonly figures: number;
  readonly share: number;
}

/** Problems of what a criterion makes of all tasks. */
export const onCriterionProblems = {
  'many-clamped': warning<Clamped>({
    ja: ({ criterion, clamped, figures, share }) =>
      `視点「${criterion.ja}」の評価値${figure(figures)}件中${figure(clamped)}件（${percent(share)}）が0か1です。単位と基準点を確認してください。`,
    en: ({ criterion, clamped, figures, share }) =>
      `${figure(clamped)} of ${figure(figures)} values of “${criterion.en}” (${percent(share)}) are 0 or 1. Check units and goalposts.`,
  }),
};
