import type { Condition } from '../criterion/outcome.js';
import type { Criterion } from '../criterion/define.js';
import { isRange, type Figure } from '../criterion/range.js';
import { performers, type Performer } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import { memoized } from '../text/memoized.js';
import type { Active } from './activate.js';
import type { Scores, Sums } from './aggregate.js';
import type { JudgedCriterion } from './judge.js';
import { status } from './numbers.js';
import { anyOf, openCells } from './openCells.js';
import type { Facts } from './verdict.js';
import type { Unsettled } from './verdictWords.js';

/** What the facts are read from. */
interface Grounds {
  readonly tasks: Tasks;
  readonly judged: readonly JudgedCriterion[];
  readonly active: readonly Active[];
}

/** What the verdicts of an inventory rest on, and whether a cell is open. */
export function factsOf({ tasks, judged, active }: Grounds, sums: Sums, { coverages }: Scores): Facts {
  const { isOpen, openIn } = openCells(tasks);
  const openOf = ({ fields }: Criterion): OpenTask => anyOf(Object.keys(fields).map(openIn));
  const posing = judged.filter(({ criterion: { poses = [] } }) => poses.length > 0);
  const isPosed = posedIn(posing, tasks.ids.length);
  return {
    standardised: standardisedIn(tasks),
    performer: performerIn(tasks),
    extents: judged.flatMap((each) => extentOf(each, tasks, openOf)),
    coverage: (task) => coverages[task] ?? 0,
    unsettled: (task) => unsettledOf(active, sums, task),
    conditions: conditionsIn(posing),
    isPosed: (task) => isPosed[task] === 1,
    // A law names systems that are in use under it.
    mayPose: anyOf([openIn('governing_laws'), ...posing.map(({ criterion }) => openOf(criterion))]),
    isOpen,
  };
}

type OpenTask = (task: number) => boolean;

/** 1 where one of the criteria poses a condition. */
function posedIn(posing: readonly JudgedCriterion[], tasks: number): Uint8Array {
  const isPosed = new Uint8Array(tasks);
  for (const { posed } of posing)
    for (let task = 0; task < tasks; task += 1) if (posed[task] !== 0) isPosed[task] = 1;
  return isPosed;
}

/** Who performs each task, where its cell says so. */
export function performerIn({ columns }: Tasks): (task: number) => Performer | undefined {
  const column = columns.get('performer');
  if (column === undefined) return () => undefined;
  return (task) => {
    const said = column.value(task);
    return said === undefined ? undefined : performers.find((each) => each === said);
  };
}

/** How many staff hours a year each task costs, where its cell says so. */
export function staffHoursIn({ columns }: Tasks): (task: number) => Figure | undefined {
  const column = columns.get('staff_hours_per_year');
  return (task) => {
    const said = column?.value(task);
    return typeof said === 'number' || isRange(said) ? said : undefined;
  };
}

function standardisedIn({ columns }: Tasks): Facts['standardised'] {
  const [named, marked] = [columns.get('standardised_tasks'), columns.get('standardised')];
  return (task) => {
    const names = named?.value(task);
    if (Array.isArray(names) && names.length > 0) return names.map(String);
    return marked?.value(task) === true ? none : undefined;
  };
}

const none: readonly string[] = [];

/** What the criteria say must be settled first, whether or not they are weighed. */
function conditionsIn(posing: readonly JudgedCriterion[]): Facts['conditions'] {
  // The same two lists make one list, by which what is said of it can be remembered.
  const joined = memoized((first: readonly Condition[]) =>
    memoized((then: readonly Condition[]) => [...first, ...then]),
  );
  return (task) => {
    let all = noConditions;
    for (const { posed, conditions } of posing) {
      const own = posed[task] === 0 ? undefined : conditions(task);
      if (own !== undefined) all = all.length === 0 ? own : joined(all)(own);
    }
    return all;
  };
}

const noConditions: readonly Condition[] = [];

/** How far what a verdict asks about may be there; none where the criterion leads to no verdict. */
function extentOf(
  judged: JudgedCriterion,
  { columns }: Tasks,
  openOf: (criterion: Criterion) => OpenTask,
): Facts['extents'] {
  const { criterion, extents } = judged;
  const { decides, ratingField } = criterion;
  if (decides === undefined || extents === undefined) return [];
  const rating = columns.get(ratingField);
  return [
    {
      decides,
      ...extents,
      isOpen: openOf(criterion),
      isJudged: (task) => rating?.value(task) !== undefined,
    },
  ];
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
