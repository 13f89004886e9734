import {
  asides,
  listIds,
  tracks,
  type List,
  type ListId,
  type TaskResult,
  type Thresholds,
  type Track,
  type Value,
} from '../model/result.js';
import type { Tasks } from '../model/task.js';
import type { Active } from './activate.js';
import {
  coverageWithoutRecord,
  scoresOf,
  sumsOf,
  type Aggregation,
  type Scores,
  type Sums,
} from './aggregate.js';
import { factsOf, performerIn, staffHoursIn } from './facts.js';
import type { JudgedCriterion } from './judge.js';
import { outcomesOf, rangesOf, valuesByTask } from './outcomes.js';
import { placesOf, placesOfHeld, type Moves, type Places } from './rank.js';
import { hasSeveral, only, possibleLists } from './possible.js';
import { existingReader, tracksFrom, trackReader } from './track.js';
import { deciderOf, verdictOf, type Decision } from './verdict.js';

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
  const members = membersOf(sorted);
  return [
    ...tracks.map((track) => ({ id: track, verdict: 'candidate' as const, track })),
    { id: 'conditional' as const, verdict: 'conditional' as const },
    ...asides.map((verdict) => ({ id: verdict, verdict })),
  ].map((list) => listOf(list, sorted, members.get(list.id) ?? []));
}

/** The tasks of each list, in the order of the inventory. */
function membersOf({ listOfTask }: Sorted): ReadonlyMap<ListId, readonly number[]> {
  const members = new Map<ListId, number[]>(listIds.map((id) => [id, []]));
  for (const [task, id] of listOfTask.entries()) members.get(id)?.push(task);
  return members;
}

/** A scoring with what it comes to, by task. */
interface Sorted extends Scoring, Scores {
  readonly sums: Sums;
  /** coverage by task without what a public record filled; undefined where it filled nothing */
  readonly coveragesWritten: Float64Array | undefined;
  readonly decide: (task: number) => Decision;
  readonly listOfTask: readonly ListId[];
  /** the list that each task is in, and those that it may come into */
  readonly possible: Uint16Array;
  readonly trackOfTask: readonly Track[];
  readonly valuesOf: (task: number) => readonly Value[];
}

function sortedOut(scoring: Scoring): Sorted {
  const { tasks, active, aggregation, thresholds } = scoring;
  const count = tasks.ids.length;
  const sums = sumsOf(active, count, aggregation.exponent);
  const scores = scoresOf(sums, aggregation);
  const facts = factsOf(scoring, sums, scores);
  const trackOf = trackReader(tasks);
  const isExisting = existingReader(tasks);
  const trackOfTask = tasks.ids.map((_, task) => trackOf(task));
  const trackAt = (task: number): Track => trackOfTask[task] ?? 'common-work';
  const listOfTask = tasks.ids.map((_, task): ListId => {
    const verdict = verdictOf(facts, task, thresholds);
    return verdict === 'candidate' ? trackAt(task) : verdict;
  });
  const tracksAt = (task: number): readonly Track[] =>
    tracksFrom(trackAt(task), task, { isOpen: facts.isOpen, isExisting });
  const possibleOf = possibleLists({ facts, thresholds, tracks: tracksAt });
  const possible = new Uint16Array(count);
  for (let task = 0; task < count; task += 1) possible[task] = possibleOf(task);
  return {
    ...scoring,
    ...scores,
    sums,
    coveragesWritten: coverageWithoutRecord(scoring, count),
    decide: deciderOf(facts, thresholds),
    listOfTask,
    possible,
    trackOfTask,
    valuesOf: valuesByTask(active, count),
  };
}

/** Puts tasks in order; what is said of each is made later, because all of it at once fills the memory. */
function listOf(
  facts: Pick<List, 'id' | 'verdict' | 'track'>,
  sorted: Sorted,
  members: readonly number[],
): List {
  const { tasks, scores, lows, highs, coverages } = sorted;
  const placeable = { ids: tasks.ids, scores, lows, highs };
  const moves = movesOf(facts, sorted);
  const places =
    facts.verdict === 'held'
      ? placesOfHeld(members, { tasks, coverages }, moves)
      : placesOf(members, placeable, moves);
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

/** Who may still leave a list, and who may come into it. */
function movesOf({ id }: Pick<List, 'id'>, { possible, listOfTask }: Sorted): Moves {
  const own = only(id);
  const entrants: number[] = [];
  for (let task = 0; task < possible.length; task += 1) {
    const lists = possible[task] ?? own;
    if ((lists & own) !== 0 && listOfTask[task] !== id) entrants.push(task);
  }
  return { mayLeave: (task) => hasSeveral(possible[task] ?? own), entrants };
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
    };
  };
}
