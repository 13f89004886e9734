import type { ListId, TaskResult } from '../model/result.js';

/** A list without the task that is explained, best first. */
export interface Others {
  readonly list: ListId;
  readonly tasks: readonly TaskResult[];
  /** their scores, highest first; -1 where there is none */
  readonly keys: readonly number[];
}

/** Prepares the others of a list, which is in its order. */
export function othersOf(list: ListId, all: readonly TaskResult[], id: string): Others {
  const tasks = all.filter((each) => each.id !== id);
  return { list, tasks, keys: tasks.map(({ score }) => keyOf(score)) };
}

/** The list that a task is in. */
export function listIdOf({ verdict, track }: Pick<TaskResult, 'verdict' | 'track'>): ListId {
  return verdict === 'candidate' ? track : verdict;
}

/** The list with which a task is compared: its own, or where it is set aside the candidates of its track. */
export function comparedWith({ verdict, track }: Pick<TaskResult, 'verdict' | 'track'>): ListId {
  return verdict === 'conditional' ? 'conditional' : track;
}

/** Whether the places of its list go by scores. */
export function hasPlace({ verdict }: Pick<TaskResult, 'verdict'>): boolean {
  return verdict === 'candidate' || verdict === 'conditional';
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
