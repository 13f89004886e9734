import type { List, Result, TaskResult } from '../../model/result.js';

/** The lists to show: all of them, or the one that is asked for. */
export function listsToShow({ lists }: Result, asked: string | undefined): readonly List[] {
  return asked === undefined ? lists : lists.filter(({ id }) => id === asked);
}

/** The first tasks of a list, and how many are left out; a limit of 0 is none. */
export function firstOf<T>(
  tasks: readonly T[],
  top: number,
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = top === 0 ? tasks : tasks.slice(0, top);
  return { shown, left: tasks.length - shown.length };
}

/** The first tasks of a list, made one after the other; a limit of 0 is none. */
export function* firstIn({ stream }: List, top: number): Generator<TaskResult> {
  let shown = 0;
  for (const task of stream()) {
    if (top > 0 && shown === top) return;
    yield task;
    shown++;
  }
}
