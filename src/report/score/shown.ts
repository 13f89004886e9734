import type { List, Result, TaskResult, Verdict } from '../../model/result.js';

/** The lists to show: all of them, or the one that is asked for. */
export function listsToShow({ lists }: Result, asked: string | undefined): readonly List[] {
  return asked === undefined ? lists : lists.filter(({ id }) => id === asked);
}

/** The lists to print, and those that hold no task, which one line can name; the list that is asked for is printed. */
export function fullAndEmpty(
  result: Result,
  asked: string | undefined,
): { readonly full: readonly List[]; readonly empty: readonly List[] } {
  const lists = listsToShow(result, asked);
  if (asked !== undefined) return { full: lists, empty: [] };
  return {
    full: lists.filter(({ tasks }) => tasks.length > 0),
    empty: lists.filter(({ tasks }) => tasks.length === 0),
  };
}

/** Whether tasks with this verdict are candidates, with or without something to settle first. */
export function isCandidate(verdict: Verdict): boolean {
  return verdict === 'candidate' || verdict === 'conditional';
}

/** Whether tasks with this verdict have a rank: those that are held are ordered by what they cost. */
export function isRanked(verdict: Verdict): boolean {
  return verdict !== 'held';
}

/** The first tasks of a list, and how many are left out; a limit of 0 is none. */
export function firstTasks<T>(
  tasks: readonly T[],
  top: number,
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = top === 0 ? tasks : tasks.slice(0, top);
  return { shown, left: tasks.length - shown.length };
}

/** The first tasks of a list, made one after the other; a limit of 0 is none. */
export function firstIn({ stream }: List, top: number): Iterable<TaskResult> {
  return top === 0 ? stream() : cutOff(stream(), top);
}

function* cutOff(tasks: Iterable<TaskResult>, top: number): Generator<TaskResult> {
  let shown = 0;
  for (const task of tasks) {
    if (shown === top) return;
    yield task;
    shown++;
  }
}
