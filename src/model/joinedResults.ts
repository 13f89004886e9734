import type { List, Result } from './result.js';

/** Results of inventories apart as one, for reports that list all their tasks; ranks stay those within each inventory. */
export function joinedResults([first, ...others]: readonly Result[]): Result | undefined {
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    run: { ...first.run, inputs: all.flatMap(({ run }) => run.inputs) },
    lists: first.lists.map((list) => joinedList(list, all)),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function joinedList(list: List, results: readonly Result[]): List {
  const parts = results.flatMap(({ lists }) => lists.filter(({ id }) => id === list.id));
  return {
    ...list,
    get tasks() {
      return parts.flatMap(({ tasks }) => tasks);
    },
    *stream() {
      for (const part of parts) yield* part.stream();
    },
  };
}
