import type { CellValue } from '../criterion/field.js';
import type { Tasks } from '../model/task.js';

/** What a person chose in the place of a law, by the id of the task and by the law as the inventory writes it. */
export type Narrowing = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The tasks with laws that a person narrowed to articles, as if the inventory had named these. */
export function narrowedLaws(tasks: Tasks, narrowing: Narrowing): Tasks {
  const laws = tasks.columns.get('governing_laws');
  if (laws === undefined || Object.keys(narrowing).length === 0) return tasks;
  const cells = new Map<number, CellValue | undefined>();
  for (const [task, id] of tasks.ids.entries()) {
    const chosen = Object.hasOwn(narrowing, id) ? narrowing[id] : undefined;
    if (chosen !== undefined) cells.set(task, withChosen(laws.value(task), chosen));
  }
  const value = (task: number): CellValue | undefined =>
    cells.has(task) ? cells.get(task) : laws.value(task);
  return { ...tasks, columns: new Map([...tasks.columns, ['governing_laws', { ...laws, value }]]) };
}

function withChosen(
  cell: CellValue | undefined,
  chosen: Readonly<Record<string, string>>,
): CellValue | undefined {
  if (!Array.isArray(cell)) return cell;
  return cell.map((name: string) => (Object.hasOwn(chosen, name) ? (chosen[name] ?? name) : name));
}
