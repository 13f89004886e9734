import { listIds, type ListId, type Thresholds, type Track } from '../../model/result.js';
import {
  scoresOf,
  sumsOf,
  type Aggregation,
  type Scores,
  type Sums,
  type WeighedNumbers,
} from '../aggregate.js';
import { verdictOf, type VerdictGrounds } from '../verdict.js';
import { hasSeveral, only, possibleLists } from './possible.js';
import { placesOf, placesOfHeld, type Moves, type Places } from './rank.js';

/** What a ranking rests on beside its figures; each is asked of a task by its index. */
export interface TaskTraits<F extends VerdictGrounds> {
  readonly ids: readonly string[];
  readonly facts: (sums: Sums, scores: Scores) => F;
  readonly trackOf: (task: number) => Track;
  /** the tracks that a task has or may come to have */
  readonly tracksOf: (task: number, facts: F) => readonly Track[];
  /** hours a year that a task surely takes; -1 where nothing says */
  readonly hoursOf: (task: number) => number;
}

/** How the figures are weighed and sorted. */
export interface WeighedRun {
  readonly active: readonly WeighedNumbers[];
  readonly aggregation: Aggregation;
  readonly thresholds: Thresholds;
}

/** Where every task comes: the same of an inventory that was just read and of a page that kept its figures. */
export interface Standings<F extends VerdictGrounds> extends Scores {
  readonly sums: Sums;
  readonly facts: F;
  readonly listOfTask: readonly ListId[];
  readonly trackOfTask: readonly Track[];
  /** the places of a list; made when it is asked for */
  readonly places: (list: ListId) => Places;
}

/** Scores all tasks, sorts them into lists, and puts these in order. */
export function standingsOf<F extends VerdictGrounds>(
  traits: TaskTraits<F>,
  weighting: WeighedRun,
): Standings<F> {
  const { active, aggregation, thresholds } = weighting;
  const { ids, trackOf, tracksOf, hoursOf } = traits;
  const sums = sumsOf(active, ids.length, aggregation.exponent);
  const scores = scoresOf(sums, aggregation);
  const facts = traits.facts(sums, scores);
  const trackOfTask = ids.map((_, task) => trackOf(task));
  const trackAt = (task: number): Track => trackOfTask[task] ?? 'common-work';
  const listOfTask = ids.map((_, task): ListId => {
    const verdict = verdictOf(facts, task, thresholds);
    return verdict === 'candidate' ? trackAt(task) : verdict;
  });
  const possibleOf = possibleLists({ facts, thresholds, tracks: (task) => tracksOf(task, facts) });
  const possible = Uint16Array.from(ids, (_, task) => possibleOf(task));
  const members = membersOf(listOfTask);
  const placeable = { ids, ...scores };
  const places = (list: ListId): Places => {
    const own = members.get(list) ?? [];
    const moves = movesOf(list, { possible, listOfTask });
    return list === 'held'
      ? placesOfHeld(own, { ids, hoursOf, coverages: scores.coverages }, moves)
      : placesOf(own, placeable, moves);
  };
  return { ...scores, sums, facts, listOfTask, trackOfTask, places };
}

/** The tasks of each list, in the order of the inventory. */
function membersOf(listOfTask: readonly ListId[]): ReadonlyMap<ListId, readonly number[]> {
  const members = new Map<ListId, number[]>(listIds.map((id) => [id, []]));
  for (const [task, id] of listOfTask.entries()) members.get(id)?.push(task);
  return members;
}

interface Sorted {
  readonly listOfTask: readonly ListId[];
  /** the list that each task is in, and those that it may come into */
  readonly possible: Uint16Array;
}

/** Who may still leave a list, and who may come into it. */
function movesOf(id: ListId, { possible, listOfTask }: Sorted): Moves {
  const own = only(id);
  const entrants: number[] = [];
  for (let task = 0; task < possible.length; task += 1) {
    const lists = possible[task] ?? own;
    if ((lists & own) !== 0 && listOfTask[task] !== id) entrants.push(task);
  }
  return { mayLeave: (task) => hasSeveral(possible[task] ?? own), entrants };
}
