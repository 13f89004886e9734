import { clean } from '../../inventory/cells/clean.js';
import { headerKey } from '../../text/headerKey.js';
import type { FormTask } from '../form/form.js';

/** Finds a task of the questionnaire by what a row says. */
export interface TaskFinder {
  readonly byId: (id: string) => FormTask | undefined;
  readonly byName: (name: string) => FormTask | undefined;
}

/** By the id, with or without the zeros that a spreadsheet takes away, or by a name that no other task has. */
export function taskFinder(tasks: readonly FormTask[]): TaskFinder {
  const ids = new Map(tasks.map((task) => [clean(task.id), task]));
  const figures = uniquely(tasks, ({ id }) => unpadded(clean(id)));
  const names = uniquely(tasks, ({ name }) => headerKey(name));
  return {
    byId: (id) => ids.get(id) ?? figures.get(unpadded(id)),
    byName: (name) => names.get(headerKey(name)),
  };
}

/** An id without the zeros that a spreadsheet takes away. */
function unpadded(id: string): string {
  return /^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id;
}

/** Tasks by a key that no other has. */
function uniquely(
  tasks: readonly FormTask[],
  keyOf: (task: FormTask) => string,
): ReadonlyMap<string, FormTask> {
  const all = tasks.map(keyOf);
  return new Map(
    tasks.flatMap((task, i) => {
      const key = all[i] ?? '';
      return all.indexOf(key) === all.lastIndexOf(key) ? [[key, task] as const] : [];
    }),
  );
}
