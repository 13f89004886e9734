import type { CellValue, Field } from '../criterion/field.js';
import { taskFields } from '../criterion/taskFields.js';
import type { CellChange, Reason } from '../model/difference.js';
import type { NamedCriterion } from '../model/explanation.js';
import type { JudgedCriterion } from '../scoring/judge.js';
import type { Scoring } from '../scoring/lists.js';
import type { CellPlace } from '../model/task.js';
import type { Sentence } from '../text/lang.js';
import { markOf } from './mixed.js';

/** A task of a scoring. */
export interface TaskAt {
  readonly scoring: Scoring;
  readonly task: number;
}

// Cells on which the verdict or the track of a task rests although no criterion may read them.
const facts = [
  'standardised',
  'standardised_tasks',
  'performer',
  'new_service',
  'digital_tool',
  'task_class',
  'governing_laws',
  'national_law',
] as const;

/**
 * The cells of a task that changed and can matter, those that the same criteria read together: a cell that two
 * criteria read moves both, so it is kept apart from those of either.
 */
export function dataReasons(old: TaskAt, now: TaskAt): readonly Extract<Reason, { is: 'data' }>[] {
  const readers = [...readersOf(old.scoring), ...readersOf(now.scoring)];
  const fields = new Map<string, Field>(facts.map((name) => [name, taskFields[name]]));
  for (const { criterion } of readers)
    for (const [name, field] of Object.entries(criterion.fields)) fields.set(name, field);
  const groups = new Map<string, { criteria: readonly NamedCriterion[]; cells: CellChange[] }>();
  for (const [name, field] of fields) {
    const change = changeOf(name, field, { old, now });
    if (change === undefined) continue;
    const criteria = namedOnce(readers.filter(({ criterion }) => Object.hasOwn(criterion.fields, name)));
    const key = criteria.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { criteria, cells: [] };
    group.cells.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ is: 'data', ...group }));
}

/** The criteria that count for a score or decide a verdict. */
function readersOf({ judged, active }: Scoring): readonly JudgedCriterion[] {
  const isActive = new Set(active.map((each) => each.judged));
  return judged.filter((each) => isActive.has(each) || each.criterion.decides !== undefined);
}

function namedOnce(readers: readonly JudgedCriterion[]): readonly NamedCriterion[] {
  const byId = new Map(readers.map(({ criterion: { id, title } }) => [id, { id, title }]));
  return [...byId.values()];
}

function changeOf(
  name: string,
  { kind, title, options }: Field,
  { old, now }: { readonly old: TaskAt; readonly now: TaskAt },
): CellChange | undefined {
  const [from, to] = [cellOf(old, name), cellOf(now, name)];
  // The same entry counts otherwise where the record filled it: what an analyst wrote is kept.
  const isSameHand = (markOf(old, name) === 0) === (markOf(now, name) === 0);
  if (isSameHand && JSON.stringify(from) === JSON.stringify(to)) return undefined;
  const cell = { field: name, kind, title, ...(options === undefined ? {} : { options }) };
  const places = { oldAt: placeOf(old, name), newAt: placeOf(now, name) };
  return { ...cell, from, to, ...places, oldSource: sourceOf(old, name), newSource: sourceOf(now, name) };
}

function cellOf({ scoring, task }: TaskAt, field: string): CellValue | undefined {
  return scoring.tasks.columns.get(field)?.value(task);
}

function sourceOf({ scoring: { tasks }, task }: TaskAt, field: string): Sentence | undefined {
  return tasks.sourceOf?.(task, field)?.source;
}

function placeOf({ scoring: { tasks }, task }: TaskAt, field: string): CellPlace {
  return tasks.cellAt?.(task, field) ?? tasks.at(task);
}
