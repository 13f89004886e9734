import type { Interval, TaskResult } from '../../model/result.js';
import { percentInColumn } from '../../text/figure.js';
import type { Lang } from '../../text/lang.js';

/** A score with one decimal, so that scores align; `-` where there is none. */
export function points(score: number | null): string {
  return score === null ? '-' : Math.abs(score).toFixed(1);
}

const to = { ja: '〜', en: '–' } as const satisfies Record<Lang, string>;

/** A range as each language writes it. */
export function range(from: string, until: string, lang: Lang): string {
  return `${from}${to[lang]}${until}`;
}

/** Lowest and highest score, each with one decimal. */
export function intervalOf([low, high]: Interval, lang: Lang): string {
  return range(points(low), points(high), lang);
}

/** Coverage as a percentage with one decimal, behind it in brackets the one without what a public record filled. */
export function coverageOf({
  coverage,
  coverageWithoutRecord,
}: Pick<TaskResult, 'coverage' | 'coverageWithoutRecord'>): string {
  const whole = percentInColumn(coverage);
  const without = percentInColumn(coverageWithoutRecord ?? coverage);
  return whole === without ? whole : `${whole} (${without})`;
}
