import type { CellValue } from '../criterion/field.js';
import type { Column, Tasks } from '../model/task.js';
import type { RecordSource } from './recordSource.js';

/** An inventory with what a record adds to it. */
export interface Filled {
  /** the cells that were filled name their source */
  readonly tasks: Tasks;
  /** how many cells were filled with figures; that a name is or is not of a national law is no figure */
  readonly cells: number;
}

/** Fills cells that are empty with what a record says of each task; cells that hold a value stay as they are. */
export function fillCells(tasks: Tasks, recorded: (task: number) => readonly RecordSource[]): Filled {
  const fillings = new Map<string, Filling>();
  const fillingOf = (field: string): Filling => {
    const before = fillings.get(field) ?? fillingFor(tasks, field);
    fillings.set(field, before);
    return before;
  };
  // Many tasks have the same figures; what they fill is looked up once.
  const plans = new WeakMap<readonly RecordSource[], readonly Planned[]>();
  const planOf = (figures: readonly RecordSource[]): readonly Planned[] => {
    const before = plans.get(figures);
    if (before !== undefined) return before;
    const plan = figures.map(({ field, value }) => plannedIn(fillingOf(field), value));
    plans.set(figures, plan);
    return plan;
  };
  let cells = 0;
  let answers = 0;
  for (let task = 0; task < tasks.ids.length; task += 1) {
    for (const { filling, mark } of planOf(recorded(task))) {
      if (filling.isTaken(task)) continue;
      filling.marks[task] = mark;
      if (filling.isFigure) cells += 1;
      else answers += 1;
    }
  }
  if (cells + answers === 0) return { tasks, cells };
  const columns = [...fillings].map(([field, filling]) => [field, columnOf(field, filling)] as const);
  const marks = [...fillings].map(([field, each]) => [field, each.marks] as const);
  const filled = new Map([...(tasks.filled ?? []), ...marks]);
  const sourceOf: Tasks['sourceOf'] = (task, field) =>
    filled.get(field)?.[task]
      ? (recorded(task).find((each) => each.field === field) ?? tasks.sourceOf?.(task, field))
      : undefined;
  const all = new Map([...tasks.columns, ...columns]);
  const headers = tasks.headers ?? new Set(tasks.columns.keys());
  return { tasks: { ...tasks, columns: all, headers, filled, sourceOf }, cells };
}

// Fields that answer one question: who has answered it in one of them is not contradicted in another.
const together: readonly (readonly string[])[] = [
  ['task_class', 'entrusted_share'],
  ['standardised', 'standardised_tasks'],
  ['municipalities_performing', 'municipalities_share'],
  ['left_to_ordinance', 'practice_variation'],
  ['report_duties', 'national_reports_per_year'],
  ['resident_procedures', 'cases_per_year'],
];

// With these, only a kind that is given as 0 speaks for its cases, and the other way about.
const figures: ReadonlySet<string> = new Set(together.slice(4).flat());

interface Planned {
  readonly filling: Filling;
  readonly mark: number;
}

// What it says is of the name that the analyst wrote, and not of the task.
const ofNames: ReadonlySet<string> = new Set(['national_law']);

interface Filling {
  /** whether it says something of the task */
  readonly isFigure: boolean;
  /** as the analyst left the cells */
  readonly own: Column | undefined;
  /** what the record says; many tasks have the same figures */
  readonly said: CellValue[];
  /** where the record filled a cell, the number of what it says, from 1; else 0 */
  readonly marks: Uint32Array;
  /** whether the analyst has answered what the field asks */
  readonly isTaken: (task: number) => boolean;
}

function fillingFor(tasks: Tasks, field: string): Filling {
  const own = tasks.columns.get(field);
  const group = together.find((fields) => fields.includes(field)) ?? [];
  const answers = group.filter((name) => name !== field).flatMap((name) => tasks.columns.get(name) ?? []);
  const isAnswer = figures.has(field)
    ? (value: CellValue | undefined) => value === 0
    : (value: CellValue | undefined) => value !== undefined;
  const isAnswered = (task: number): boolean => {
    for (const { value } of answers) if (isAnswer(value(task))) return true;
    return false;
  };
  return {
    isFigure: !ofNames.has(field),
    own,
    said: [],
    marks: new Uint32Array(tasks.ids.length),
    isTaken: (task) => own?.value(task) !== undefined || isAnswered(task),
  };
}

function plannedIn(filling: Filling, value: CellValue): Planned {
  return { filling, mark: filling.said.push(value) };
}

function columnOf(field: string, { own, said, marks }: Filling): Column {
  return {
    field,
    value(task) {
      const mark = marks[task] ?? 0;
      return mark > 0 ? said[mark - 1] : own?.value(task);
    },
  };
}
