import type { CellValue } from '../criterion/field.js';
import type { Tasks } from '../model/task.js';

/** Cells with another value than they have; `undefined` empties one. */
export type Edits = Readonly<Record<string, CellValue | undefined>>;

/** An inventory of one task, some of its cells changed: no other task's score depends on it, so it can be scored alone. */
export function withOnlyTask(tasks: Tasks, task: number, edits: Edits = {}): Tasks {
  const { ids, names, at, columns, sourceOf, lawsIn, filled } = tasks;
  const own = new Map(
    [...columns].map(([field, { value }]) => [field, { field, value: () => value(task) }] as const),
  );
  for (const [field, value] of Object.entries(edits)) own.set(field, { field, value: () => value });
  const marks = [...(filled ?? [])].flatMap(([field, marked]) =>
    Object.hasOwn(edits, field) ? [] : [[field, marked.slice(task, task + 1)] as const],
  );
  return {
    ids: [ids[task] ?? ''],
    names: [names[task] ?? ''],
    at: () => at(task),
    ...(sourceOf && {
      sourceOf: (_, field) => (Object.hasOwn(edits, field) ? undefined : sourceOf(task, field)),
    }),
    ...(lawsIn && {
      lawsIn: (_, field) => (Object.hasOwn(edits, field) ? undefined : lawsIn(task, field)),
    }),
    ...(filled && { filled: new Map(marks) }),
    columns: own,
  };
}
