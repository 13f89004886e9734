import type { TaskResult, Track } from '../model/result.js';

/** The candidates of a track without the task that is explained, best first. */
export interface Others {
  readonly track: Track;
  readonly tasks: readonly TaskResult[];
  /** their scores, highest first; -1 where there is none */
  readonly keys: readonly number[];
}

/** Prepares the others of a list, which is in its order. */
export function othersOf(track: Track, list: readonly TaskResult[], id: string): Others {
  const tasks = list.filter((each) => each.id !== id);
  return { track, tasks, keys: tasks.map(({ score }) => keyOf(score)) };
}

/** The place that a score has among the others: behind all that are higher (1, 2, 2, 4). */
export function rankAmong({ keys }: Others, score: number | null): number {
  const key = keyOf(score);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? -1) > key) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function keyOf(score: number | null): number {
  return score ?? -1;
}
