import { listIds, type ListId } from '../../model/result.js';
import type { Standings } from '../../scoring/ranking/standings.js';
import type { VerdictGrounds } from '../../scoring/verdict.js';

/** Where each task comes, by its index; lists of what is set aside and held are ordered, but held tasks have no rank. */
export interface Ranking {
  /** the tasks, list by list in the published order */
  readonly order: Int32Array;
  /** how many tasks each list has */
  readonly counts: Readonly<Record<ListId, number>>;
  readonly listOfTask: readonly ListId[];
  /** 0: no rank */
  readonly ranks: Int32Array;
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** 0 to 100; NaN: no score */
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Lays the lists one behind the other. */
export function rankingOf(standings: Standings<VerdictGrounds>): Ranking {
  const { scores, lows, highs, listOfTask } = standings;
  const count = listOfTask.length;
  const [order, ranks] = [new Int32Array(count), new Int32Array(count)];
  const [best, worst] = [new Int32Array(count), new Int32Array(count)];
  const counts = Object.fromEntries(listIds.map((id) => [id, 0])) as Record<ListId, number>; // every list
  let at = 0;
  for (const id of listIds) {
    const places = standings.places(id);
    counts[id] = places.order.length;
    for (const [place, task] of places.order.entries()) {
      order[at++] = task;
      if (id === 'held') continue;
      ranks[task] = places.ranks[place] ?? 0;
      best[task] = places.best[place] ?? 0;
      worst[task] = places.worst[place] ?? 0;
    }
  }
  return { order, counts, listOfTask, ranks, best, worst, scores, lows, highs };
}

/** What other weights make of a ranking. */
export interface RankingMoves {
  /** tasks that come into another list */
  readonly changed: number;
  /** tasks that stay in their list at another rank */
  readonly moved: number;
  /** most ranks that one of these moves by */
  readonly most: number;
  /** tasks that are candidates, with a condition or without, now and before */
  readonly candidates: readonly [now: number, before: number];
}

/** Compares a ranking with the published one. */
export function movesOf(now: Ranking, before: Ranking): RankingMoves {
  let [changed, moved, most] = [0, 0, 0];
  for (const [task, list] of now.listOfTask.entries()) {
    const by = Math.abs(moveOf(task, now, before) ?? 0);
    if (before.listOfTask[task] !== list) changed += 1;
    else if (by > 0) moved += 1;
    most = Math.max(most, by);
  }
  return { changed, moved, most, candidates: [candidatesIn(now), candidatesIn(before)] };
}

/** Ranks that a task moves up (positive) or down within its list; undefined where it comes into another or has none. */
export function moveOf(task: number, now: Ranking, before: Ranking): number | undefined {
  const [rank = 0, was = 0] = [now.ranks[task], before.ranks[task]];
  return now.listOfTask[task] === before.listOfTask[task] && rank > 0 && was > 0 ? was - rank : undefined;
}

function candidatesIn({ counts }: Ranking): number {
  return counts.statutory + counts['new-service'] + counts['common-work'] + counts.conditional;
}
