import { availableParallelism } from 'node:os';
import type { Assessment } from '../../model/assessment.js';
import type { List, Run } from '../../model/result.js';
import { assessLists, assessListsTogether, type AssessListsOptions } from '../../robustness/assessLists.js';

/** Places of all draws from which threads save more than it takes to start them: a fifth of a second of work. */
const worthThreads = 5e6;

/** More would wait for the one that draws. */
const mostThreads = 16;

/** How far the ranking of each list can be trusted, on all processors where there is much to do. */
export async function assessOnThreads(
  run: Run,
  lists: readonly List[],
  options: AssessListsOptions = {},
): Promise<Assessment> {
  const longest = Math.max(0, ...lists.map(({ tasks }) => tasks.length));
  const others = othersFor(longest * (options.samples ?? 10_000), availableParallelism());
  if (others === 0) return assessLists(run, lists, options);
  const { crewOf } = await import('./crew.js');
  const crew = crewOf(others);
  try {
    return await assessListsTogether(run, lists, options, crew.threads);
  } finally {
    crew.end();
  }
}

/** How many threads help this one to find so many places: none where they would take longer to start than they save. */
export function othersFor(places: number, processors: number): number {
  return places < worthThreads ? 0 : Math.min(mostThreads, processors) - 1;
}
