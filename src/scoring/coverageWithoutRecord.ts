import { scoresOf, sumsOf } from './aggregate.js';
import type { Scoring } from './lists.js';

/**
 * Coverage by task, from 0 to 1, with only what the analyst wrote: the same criteria and weights, without the cells that
 * a public record filled. Undefined where it filled none.
 */
export function coverageWithoutRecord({
  tasks,
  judged,
  written = judged,
  active,
  aggregation,
}: Pick<Scoring, 'tasks' | 'judged' | 'written' | 'active' | 'aggregation'>): Float64Array | undefined {
  if (written === judged) return undefined;
  const before = new Map(judged.map((each, i) => [each, written[i] ?? each]));
  const asWritten = active.map(({ judged: each, weight }) => ({ judged: before.get(each) ?? each, weight }));
  return scoresOf(sumsOf(asWritten, tasks.ids.length, aggregation.exponent), aggregation).coverages;
}
