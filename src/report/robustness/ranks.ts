import type { RankRange } from '../../model/result.js';
import type { Lang } from '../../text/lang.js';
import { range } from '../layout/points.js';

/** A rank, with a mark where other tasks rest on the same figures. */
export function rankText(rank: number, equals: number): string {
  return equals === 1 ? String(rank) : `=${rank}`;
}

/** Two ranks, or the one that both are. */
export function ranksText([best, worst]: RankRange, lang: Lang): string {
  return best === worst ? String(best) : range(String(best), String(worst), lang);
}
