import type { CellValue } from '../criterion/field.js';
import type { Column, Tasks } from '../model/task.js';

/** Cells with another value than they have; `undefined` empties one. */
export type Edits = Readonly<Record<string, CellValue | undefined>>;

/** An inventory of one task, some of its cells changed: no other task's score depends on it, so it can be scored alone. */
export function withOnlyTask(tasks: Tasks, task: number, edits: Edits = {}): Tasks {
  return onlyTask(tasks, task)(edits);
}

/** The same, to be changed again and again: what no change touches is taken out of the inventory once. */
export function onlyTask(tasks: Tasks, task: number): (edits: Edits) => Tasks {
  const { ids, names, at, columns, sourceOf, lawsIn, filled } = tasks;
  const own = [...columns].map(([field, { value }]) => [field, { field, value: () => value(task) }] as const);
  const marks = [...(filled ?? [])].map(([field, marked]) => [field, marked.slice(task, task + 1)] as const);
  const alone = { ids: [ids[task] ?? ''], names: [names[task] ?? ''], at: () => at(task) };
  return (edits) => {
    const isEdited = (field: string): boolean => Object.hasOwn(edits, field);
    const cells = new Map<string, Column>(own);
    for (const [field, value] of Object.entries(edits)) cells.set(field, { field, value: () => value });
    return {
      ...alone,
      ...(sourceOf && { sourceOf: (_, field) => (isEdited(field) ? undefined : sourceOf(task, field)) }),
      ...(lawsIn && { lawsIn: (_, field) => (isEdited(field) ? undefined : lawsIn(task, field)) }),
      ...(filled && { filled: new Map(marks.filter(([field]) => !isEdited(field))) }),
      columns: cells,
    };
  };
}
