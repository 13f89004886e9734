import { ratings } from '../criterion/field.js';
import type { UnknownEffect } from '../model/explanation.js';
import type { Ground } from './ground.js';
import { rankAmong } from './places.js';

/**
 * How far each unknown criterion could move the task on its own. Its judgement at both ends is filled in, because there
 * the value is 0 and 1, and the score rises with the value.
 */
export function unknownsOf({ scoring, now, others, rescore }: Ground): readonly UnknownEffect[] {
  return now.outcomes().flatMap((outcome, i): readonly UnknownEffect[] => {
    const criterion = scoring.active[i]?.judged.criterion;
    if (outcome.status !== 'unknown' || criterion === undefined) return [];
    const filled = ratings.flatMap((rating) => rescore({ [criterion.ratingField]: rating }) ?? []);
    const known = [now, ...filled].map(({ score }) => score ?? 0);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const verdicts = new Set(filled.map(({ verdict }) => verdict));
    verdicts.delete(now.verdict);
    return [
      {
        id: criterion.id,
        title: criterion.title,
        weight: outcome.weight,
        reason: outcome.reason,
        scores: [low, high],
        ranks: [rankAmong(others, high), rankAmong(others, low)],
        verdicts: [...verdicts],
      },
    ];
  });
}
