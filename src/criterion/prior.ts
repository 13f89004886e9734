import * as z from 'zod';

/** The param `prior` of what nothing is known of: the middle. */
export const middle = z.number().min(0).max(1).default(0.5).meta({
  description: 'Value that counts where nothing is known (no record knows a mean: the middle)',
  ja: '不明のときに用いる評価値（記録から平均が分からないため中央の値）',
});

/** A param `prior` that is the mean over the nation's tasks, as `.tools/validation/priors.mjs` computes it. */
export function meanOfNation(mean: number, tasks: number) {
  return z
    .number()
    .min(0)
    .max(1)
    .default(mean)
    .meta({
      description: `Value that counts where nothing is known (mean over ${tasks} tasks of municipalities in the nation, known parts only; survey of procedures FY2024, amendments FY2017–2025)`,
      ja: `不明のときに用いる評価値（全国の市町村の事務${tasks}件の平均。分かっている観点のみ。令和6年度行政手続等の悉皆調査、改正は平成29〜令和7年度）`,
    });
}
