import type { Condition } from '../criterion/outcome.js';
import type { Criterion } from '../criterion/define.js';
import { isRange, type Figure } from '../criterion/range.js';
import { performers, type Performer } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import type { Active } from './activate.js';
import type { Scores, Sums } from './aggregate.js';
import { status, type JudgedCriterion } from './judge.js';
import { openCells, type IsOpen } from './openCells.js';
import type { Facts, Unsettled } from './verdict.js';

/** What the facts are read from. */
interface Grounds {
  readonly tasks: Tasks;
  readonly judged: readonly JudgedCriterion[];
  readonly active: readonly Active[];
}

/** What the verdicts of an inventory rest on. */
export function factsOf({ tasks, judged, active }: Grounds, sums: Sums, { coverages }: Scores): Facts {
  const isOpen = openCells(tasks);
  const posing = judged.filter(({ criterion: { poses = [] } }) => poses.length > 0);
  return {
    standardised: (task) => standardisedOf(tasks, task),
    performer: (task) => performerOf(tasks, task),
    extents: judged.flatMap((each) => extentOf(each, tasks, isOpen)),
    coverage: (task) => coverages[task] ?? 0,
    unsettled: (task) => unsettledOf(active, sums, task),
    conditions: (task) => conditionsOf(posing, task),
    isPosed: (task) => posing.some(({ posed }) => posed[task] === 1),
    // A law names systems that are in use under it.
    mayPose: (task) =>
      isOpen(task, 'governing_laws') || posing.some(({ criterion }) => hasOpen(criterion, task, isOpen)),
    isOpen,
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
function conditionsOf(judged: readonly JudgedCriterion[], task: number): readonly Condition[] {
  return judged.flatMap((each) => {
    if (each.posed[task] !== 1) return [];
    const outcome = each.outcome(task);
    return outcome.status === 'not-applicable' ? [] : (outcome.conditions ?? []);
  });
}

/** How far what a verdict asks about may be there; none where the criterion leads to no verdict. */
function extentOf(judged: JudgedCriterion, { columns }: Tasks, isOpen: IsOpen): Facts['extents'] {
  const { criterion, extentLows: lows, extentHighs: highs } = judged;
  const { decides, ratingField } = criterion;
  if (decides === undefined) return [];
  return [
    {
      decides,
      lows,
      highs,
      isOpen: (task) => hasOpen(criterion, task, isOpen),
      isJudged: (task) => columns.get(ratingField)?.value(task) !== undefined,
    },
  ];
}

function hasOpen({ fields }: Criterion, task: number, isOpen: IsOpen): boolean {
  for (const field in fields) if (isOpen(task, field)) return true;
  return false;
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
