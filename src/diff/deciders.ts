import type { Ends } from './causes.js';
import type { Game, Counterfactual } from './game.js';

/**
 * The reasons, by index, that decide the position of a task: those without which it would not be there. Where each of
 * several would have been enough, none is such; then those that are enough alone, else those that matter in some order.
 */
export function decidersOf(
  { reasons, counterfactual }: Game,
  ends: Pick<Ends, 'before' | 'after'>,
): readonly number[] {
  const isElsewhere = elsewhereThan(ends);
  // What cannot be determined is no proof that a reason is enough, as long as another surely is.
  const isSurelyHere = (each: Counterfactual): boolean => each.list !== undefined && !isElsewhere(each);
  const all = 2 ** reasons.length - 1;
  if (!isElsewhere(counterfactual(0))) return [];
  const indices = [...reasons.keys()];
  const needed = indices.filter((i) => isElsewhere(counterfactual(all & ~(1 << i))));
  if (needed.length > 0 || isElsewhere(counterfactual(all))) return needed;
  const enough = indices.filter((i) => !isElsewhere(counterfactual(1 << i)));
  const surely = enough.filter((i) => isSurelyHere(counterfactual(1 << i)));
  if (enough.length > 0) return surely.length > 0 ? surely : enough;
  const coalitions = Array.from({ length: all }, (_, coalition) => coalition).filter((each) =>
    isElsewhere(counterfactual(each)),
  );
  return indices.filter((i) => coalitions.some((each) => !isElsewhere(counterfactual(each | (1 << i)))));
}

/** Whether a counterfactual differs from now in list, track or score; what cannot be determined does not. */
function elsewhereThan({
  before,
  after,
}: Pick<Ends, 'before' | 'after'>): (counterfactual: Counterfactual) => boolean {
  const hasScore = after.score !== null;
  const isScoreLost = (before.score !== null) !== hasScore;
  return ({ list, track, score }) =>
    (before.list !== after.list && list !== undefined && list !== after.list) ||
    (before.track !== after.track && track !== after.track) ||
    (isScoreLost && (score !== null) !== hasScore);
}
