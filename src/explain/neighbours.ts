import type { ValueDifference, Neighbour } from '../model/explanation.js';
import type { TaskResult } from '../model/result.js';
import type { Active } from '../scoring/activate.js';
import { tidy } from '../scoring/tidy.js';
import type { Others } from './places.js';
import { restsOnSame } from './ties.js';

/**
 * The tasks above and below in the list that rest on other figures; for a task that is set aside, those around its score.
 */
export function neighboursOf(
  now: TaskResult,
  { tasks }: Others,
  active: readonly Active[],
): { readonly above: Neighbour | undefined; readonly below: Neighbour | undefined } {
  const isSame = restsOnSame(now);
  const other = tasks.filter((each) => !isSame(each));
  const behind = other.findIndex((each) => isBehind(each, now));
  const at = behind < 0 ? other.length : behind;
  return { above: beside(now, other[at - 1], active), below: beside(now, other[at], active) };
}

/** In the order of lists: score down, then id by code unit. */
function isBehind(other: TaskResult, now: TaskResult): boolean {
  const [theirs, ours] = [other.score ?? -1, now.score ?? -1];
  return theirs < ours || (theirs === ours && other.id > now.id);
}

function beside(
  now: TaskResult,
  other: TaskResult | undefined,
  active: readonly Active[],
): Neighbour | undefined {
  if (other === undefined) return undefined;
  const { id, name, at, rank, score } = other;
  const theirs = other.outcomes();
  const differences = now.outcomes().map(({ criterion, contribution = 0 }, i): ValueDifference => {
    const title = active[i]?.judged.criterion.title ?? { ja: criterion, en: criterion };
    return { id: criterion, title, points: tidy(contribution - (theirs[i]?.contribution ?? 0)) };
  });
  return {
    id,
    name,
    at,
    rank,
    score,
    points: tidy((now.score ?? 0) - (score ?? 0)),
    differences: differences
      .filter(({ points }) => points !== 0)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}
