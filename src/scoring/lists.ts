import { asides, tracks, type List, type TaskResult, type Thresholds, type Value } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import type { Active } from './activate.js';
import { coverageWithoutRecord, type Aggregation } from './aggregate.js';
import { performerIn, staffHoursIn } from './facts.js';
import { atStakeOf } from './stake/atStake.js';
import type { JudgedCriterion } from './judge.js';
import { outcomesOf, rangesOf, valuesByTask } from './outcomes.js';
import type { Places } from './ranking/rank.js';
import { standingsOf, type Standings } from './ranking/standings.js';
import { taskTraitsOf } from './ranking/traits.js';
import { deciderOf, type Decision, type Facts } from './verdict.js';

/** What the lists are made of. */
export interface Scoring {
  readonly tasks: Tasks;
  /** every criterion, active or not: verdicts rest on facts, whichever criteria are weighed */
  readonly judged: readonly JudgedCriterion[];
  /** the same without what a public record filled; the same objects where it filled nothing */
  readonly written?: readonly JudgedCriterion[];
  readonly active: readonly Active[];
  readonly aggregation: Aggregation;
  readonly thresholds: Thresholds;
}

/** All lists in their published order: candidates by track, those with conditions, then one for each verdict that sets aside. */
export function listsOf(scoring: Scoring): readonly List[] {
  const sorted = sortedOut(scoring);
  return [
    ...tracks.map((track) => ({ id: track, verdict: 'candidate' as const, track })),
    { id: 'conditional' as const, verdict: 'conditional' as const },
    ...asides.map((verdict) => ({ id: verdict, verdict })),
  ].map((list) => listOf(list, sorted));
}

/** What is said of the first task, whichever list it is in; of an inventory of one task that is all. */
export function firstTaskOf(scoring: Scoring): TaskResult | undefined {
  const sorted = sortedOut(scoring);
  const [list] = sorted.listOfTask;
  if (list === undefined) return undefined;
  const places = sorted.places(list);
  return tellerOf(sorted, places)(places.order.indexOf(0));
}

/** A scoring with what it comes to, by task. */
interface Sorted extends Scoring, Standings<Facts> {
  /** coverage by task without what a public record filled; undefined where it filled nothing */
  readonly coveragesWritten: Float64Array | undefined;
  readonly decide: (task: number) => Decision;
  readonly valuesOf: (task: number) => readonly Value[];
}

function sortedOut(scoring: Scoring): Sorted {
  const { tasks, active, thresholds } = scoring;
  const count = tasks.ids.length;
  const standings = standingsOf(taskTraitsOf(scoring), scoring);
  const { listOfTask } = standings;
  return {
    ...scoring,
    ...standings,
    coveragesWritten: coverageWithoutRecord(scoring, count),
    decide: deciderOf(standings.facts, thresholds, (task) => listOfTask[task] ?? 'candidate'),
    valuesOf: valuesByTask(active, count),
  };
}

/** Puts tasks in order; what is said of each is made later, because all of it at once fills the memory. */
function listOf(facts: Pick<List, 'id' | 'verdict' | 'track'>, sorted: Sorted): List {
  const places = sorted.places(facts.id);
  const tell = tellerOf(sorted, places);
  let all: readonly TaskResult[] | undefined;
  return {
    ...facts,
    get tasks() {
      return (all ??= places.order.map((_, place) => tell(place)));
    },
    *stream() {
      for (let place = 0; place < places.order.length; place++) yield tell(place);
    },
  };
}

/** Makes everything of the task at a place of a list, counted from 0. */
function tellerOf(sorted: Sorted, { order, ranks, best, worst }: Places): (place: number) => TaskResult {
  const { tasks, active, sums, scores, lows, highs, coverages } = sorted;
  const { decide, trackOfTask, valuesOf } = sorted;
  const weighing = { tasks, active, sums };
  const written = sorted.coveragesWritten;
  const [performer, staffHours] = [performerIn(tasks), staffHoursIn(tasks)];
  return (place) => {
    const task = order[place];
    if (task === undefined) throw new RangeError(`there is no place ${place}`);
    const decision = decide(task);
    const score = scores[task] ?? Number.NaN;
    return {
      id: tasks.ids[task] ?? '',
      name: tasks.names[task] ?? '',
      at: tasks.at(task),
      verdict: decision.verdict,
      reason: decision.reason,
      lift: decision.lift,
      track: trackOfTask[task] ?? 'common-work',
      performer: performer(task),
      staffHours: staffHours(task),
      atStake: () => atStakeOf(tasks, task, decision.verdict),
      conditions: decision.conditions,
      rank: ranks[place] ?? 0,
      rankRange: [best[place] ?? 0, worst[place] ?? 0],
      score: Number.isNaN(score) ? null : score,
      interval: [lows[task] ?? 0, highs[task] ?? 100],
      coverage: coverages[task] ?? 0,
      coverageWithoutRecord: written?.[task],
      values: () => valuesOf(task),
      ranges: () => rangesOf(active, task),
      outcomes: () => outcomesOf(weighing, task),
      cellAt: tasks.cellAt && ((field) => tasks.cellAt?.(task, field)),
    };
  };
}
