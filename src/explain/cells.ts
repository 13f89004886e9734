import { withoutEnd } from '../text/trim/withoutEnd.js';
import type { CellValue, Field } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { taskFields } from '../criterion/taskFields.js';
import type { CellName } from '../model/explanation.js';
import type { Tasks } from '../model/task.js';
import type { JudgedCriterion } from '../scoring/judge.js';
import type { Scoring } from '../scoring/lists.js';

/** A cell of a task, and what is known of its field. */
export interface Cell {
  readonly name: string;
  readonly field: Field;
  readonly value: CellValue | undefined;
}

// No analyst changes these: they are what a law says, or what the task is. Where one is wrong, that is an error to
// correct, and no way to move a task.
const factsOfLaw: ReadonlySet<string> = new Set([
  'governing_laws',
  'national_law',
  'task_class',
  'entrusted_share',
  'law_amendments_per_year',
  'standardised',
  'standardised_tasks',
  'performer',
]);

/** Whether what a cell says is so by law, whoever wrote it down. */
export function isFactOfLaw(field: string): boolean {
  return factsOfLaw.has(field);
}

/** Whether a public record filled a cell. */
export function isOfRecord({ filled }: Pick<Tasks, 'filled'>, task: number, field: string): boolean {
  return (filled?.get(field)?.[task] ?? 0) !== 0;
}

/** The criteria on which the score or the verdict of a task can rest. */
export function decidingCriteria({ judged, active }: Scoring): readonly JudgedCriterion[] {
  const isActive = new Set(active.map((each) => each.judged));
  return judged.filter((each) => {
    const { decides, poses = [] } = each.criterion;
    return isActive.has(each) || decides !== undefined || poses.length > 0;
  });
}

/** The entries of the analyst on which score or verdict can rest, each once, in the order of the criteria. */
export function levers(scoring: Scoring, task: number): readonly Cell[] {
  const fields = new Map<string, Field>(
    decidingCriteria(scoring).flatMap(({ criterion }) => Object.entries(criterion.fields)),
  );
  return [...fields].flatMap(([name, field]) => {
    if (isFactOfLaw(name) || isOfRecord(scoring.tasks, task, name)) return [];
    return [{ name, field, value: scoring.tasks.columns.get(name)?.value(task) }];
  });
}

/** The cell of who performs a task, which decides a verdict although no criterion may read it. */
export function performerCell({ columns }: Tasks, task: number): Cell | undefined {
  const column = columns.get('performer');
  if (column === undefined) return undefined;
  return { name: 'performer', field: taskFields.performer, value: column.value(task) };
}

/** A cell as an explanation names it. */
export function namedCell({ name, field: { kind, title, options } }: Pick<Cell, 'name' | 'field'>): CellName {
  return { field: name, kind, title, ...(options === undefined ? {} : { options }) };
}

const most = 5;

/** Decimals that a figure has: those that it is written with, two at least for a share, which is written as a percentage. */
export function decimalsOf(figure: number, { kind }: Pick<Field, 'kind'>): number {
  const least = isShareKind(kind) ? 2 : 0;
  const [, decimals = ''] = figure.toFixed(most).split('.');
  return Math.max(least, withoutEnd(decimals, '0').length);
}
