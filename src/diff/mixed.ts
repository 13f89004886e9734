import { at } from '../model/at.js';
import type { Column, Tasks } from '../model/task.js';
import type { TaskAt } from './cells.js';

/**
 * Makes inventories of one task as it was, with some fields as they are now: a cell is taken with its column, which may
 * not be there on one side, and with whether a public record filled it, because both count for how it is judged.
 */
export function mixing(old: TaskAt, now: TaskAt): (changed: ReadonlySet<string>) => Tasks {
  const { tasks } = old.scoring;
  const whole = {
    ids: [at(tasks.ids, old.task)],
    names: [at(tasks.names, old.task)],
    at: () => tasks.at(old.task),
  };
  const before = columnsOf(old);
  const after = columnsOf(now);
  const [marks, marksNow] = [[...marksOf(old)], [...marksOf(now)]];
  return (changed) => {
    const columns = new Map(before);
    for (const field of changed) {
      const column = after.get(field);
      if (column === undefined) columns.delete(field);
      else columns.set(field, column);
    }
    const filled = [
      ...marks.filter(([field]) => !changed.has(field)),
      ...marksNow.filter(([field]) => changed.has(field)),
    ];
    return filled.length === 0 ? { ...whole, columns } : { ...whole, columns, filled: new Map(filled) };
  };
}

function columnsOf({ scoring: { tasks }, task }: TaskAt): ReadonlyMap<string, Column> {
  return new Map(
    [...tasks.columns].map(([field, { value }]) => [field, { field, value: () => value(task) }]),
  );
}

function marksOf({ scoring: { tasks }, task }: TaskAt): ReadonlyMap<string, Uint32Array> {
  return new Map([...(tasks.filled ?? [])].map(([field, marked]) => [field, marked.slice(task, task + 1)]));
}

/** Not 0 where a public record filled the cell of a task. */
export function markOf({ scoring, task }: TaskAt, field: string): number {
  return scoring.tasks.filled?.get(field)?.[task] ?? 0;
}
