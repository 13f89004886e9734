import type { Condition } from '../criterion/outcome.js';
import { isRange, type Figure } from '../criterion/range.js';
import { performers, type Performer } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import type { Active } from './activate.js';
import type { Scores, Sums } from './aggregate.js';
import { status, type Judged } from './judge.js';
import type { Facts, Unsettled } from './verdict.js';

/** What the facts are read from. */
interface Grounds {
  readonly tasks: Tasks;
  readonly judged: readonly Judged[];
  readonly active: readonly Active[];
}

/** What the verdicts of an inventory rest on. */
export function factsOf({ tasks, judged, active }: Grounds, sums: Sums, { coverages }: Scores): Facts {
  const posing = judged.filter(({ criterion: { poses = [] } }) => poses.length > 0);
  return {
    standardised: (task) => standardisedOf(tasks, task),
    performer: (task) => performerOf(tasks, task),
    extents: judged.flatMap(({ criterion: { decides }, extentLows, extentHighs }) =>
      decides === undefined ? [] : [{ decides, lows: extentLows, highs: extentHighs }],
    ),
    coverage: (task) => coverages[task] ?? 0,
    unsettled: (task) => unsettledOf(active, sums, task),
    conditions: (task) => conditionsOf(judged, task),
    mayPose: (task) => posing.some((each) => isOpen(each, tasks, task)),
  };
}

/** Who performs a task, where its cell says so. */
export function performerOf({ columns }: Tasks, task: number): Performer | undefined {
  const said = columns.get('performer')?.value(task);
  return performers.find((each) => each === said);
}

/** How many staff hours a year a task costs, where its cell says so. */
export function staffHoursOf({ columns }: Tasks, task: number): Figure | undefined {
  const said = columns.get('staff_hours_per_year')?.value(task);
  return typeof said === 'number' || isRange(said) ? said : undefined;
}

function standardisedOf({ columns }: Tasks, task: number): readonly string[] | undefined {
  const named = columns.get('standardised_tasks')?.value(task);
  if (Array.isArray(named) && named.length > 0) return named.map(String);
  return columns.get('standardised')?.value(task) === true ? [] : undefined;
}

/** What the criteria say must be settled first, whether or not they are weighed. */
export function conditionsOf(judged: readonly Judged[], task: number): readonly Condition[] {
  return judged.flatMap((each) => {
    if (each.posed[task] !== 1) return [];
    const outcome = each.outcome(task);
    return outcome.status === 'not-applicable' ? [] : (outcome.conditions ?? []);
  });
}

/** Whether a cell that a criterion has a column for may still be filled with something new. */
function isOpen({ criterion, statuses, lows, highs }: Judged, { columns }: Tasks, task: number): boolean {
  if (statuses[task] === status.notApplicable) return false;
  if (!Object.keys(criterion.fields).some((field) => columns.has(field))) return false;
  return (lows[task] ?? 0) < (highs[task] ?? 1);
}

/** Criteria that leave something open, with how much of the score hangs on each, the most first. */
function unsettledOf(active: readonly Active[], { applying }: Sums, task: number): readonly Unsettled[] {
  return active
    .filter(({ judged }) => judged.statuses[task] !== status.notApplicable)
    .map(({ judged, weight }) => ({
      title: judged.criterion.title,
      width: (weight * ((judged.highs[task] ?? 1) - (judged.lows[task] ?? 0))) / (applying[task] || 1),
    }))
    .filter(({ width }) => width > 0)
    .toSorted((a, b) => b.width - a.width);
}
