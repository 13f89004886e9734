import type { Tasks } from '../model/task.js';
import type { Active } from './activate.js';
import type { Scores, Sums } from './aggregate.js';
import { status, type Judged } from './judge.js';
import type { Facts, Unknown } from './verdict.js';

/** What the facts are read from. */
interface Grounds {
  readonly tasks: Tasks;
  readonly judged: readonly Judged[];
  readonly active: readonly Active[];
}

/** What the verdicts of an inventory rest on. */
export function factsOf({ tasks, judged, active }: Grounds, sums: Sums, { coverages }: Scores): Facts {
  return {
    standardised: (task) => standardisedOf(tasks, task),
    extents: judged.flatMap(({ criterion: { decides }, extents }) =>
      decides === undefined ? [] : [{ decides, extents }],
    ),
    coverage: (task) => coverages[task] ?? 0,
    unknowns: (task) => unknownsOf(active, sums, task),
  };
}

function standardisedOf({ columns }: Tasks, task: number): readonly string[] | undefined {
  const named = columns.get('standardised_tasks')?.value(task);
  if (Array.isArray(named) && named.length > 0) return named.map(String);
  return columns.get('standardised')?.value(task) === true ? [] : undefined;
}

function unknownsOf(active: readonly Active[], { applying }: Sums, task: number): readonly Unknown[] {
  return active
    .filter(({ judged }) => judged.statuses[task] === status.unknown)
    .map(({ judged, weight }) => ({ title: judged.criterion.title, weight: weight / (applying[task] || 1) }))
    .toSorted((a, b) => b.weight - a.weight);
}
