import type { CellValue, Field } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { taskFields } from '../criterion/taskFields.js';
import type { CellName } from '../model/explanation.js';
import type { Scoring } from '../scoring/lists.js';

/** A cell of a task, and what is known of its field. */
export interface Cell {
  readonly name: string;
  readonly field: Field;
  readonly value: CellValue | undefined;
}

// Facts that decide a verdict although no criterion reads them.
const facts = ['standardised', 'standardised_tasks'] as const;

/** The cells on which the score or the verdict of a task can rest, each once, in the order of the criteria. */
export function decidingCells({ tasks, judged, active }: Scoring, task: number): readonly Cell[] {
  const isActive = new Set(active.map((each) => each.judged));
  const counting = judged.filter((each) => isActive.has(each) || each.criterion.decides !== undefined);
  const fields = new Map<string, Field>(
    counting.flatMap(({ criterion }) => Object.entries(criterion.fields)),
  );
  for (const fact of facts) fields.set(fact, taskFields[fact]);
  return [...fields].map(([name, field]) => ({ name, field, value: tasks.columns.get(name)?.value(task) }));
}

/** A cell as an explanation names it. */
export function namedCell({ name, field: { kind, title, options } }: Pick<Cell, 'name' | 'field'>): CellName {
  return { field: name, kind, title, ...(options === undefined ? {} : { options }) };
}

const most = 5;

/** Decimals that a figure has: those that it is written with, two at least for a share, which is written as a percentage. */
export function decimalsOf(figure: number, { kind }: Pick<Field, 'kind'>): number {
  const least = isShareKind(kind) ? 2 : 0;
  const [, decimals = ''] = figure.toFixed(most).replace(/0+$/, '').split('.');
  return Math.max(least, decimals.length);
}
