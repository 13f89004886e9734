import type { Cells, Criterion } from '../criterion/define.js';
import type { CellValue } from '../criterion/field.js';
import type { Outcome } from '../criterion/outcome.js';
import type { Tasks } from '../model/task.js';
import { CriterionError } from './criterionError.js';
import { tidy } from './tidy.js';

export type Params = Readonly<Record<string, unknown>>;

/** Status codes as stored in `Judged.statuses`. */
export const status = { unknown: 0, scored: 1, notApplicable: 2 } as const;

/**
 * What one criterion says of every task. Only the numbers are kept; `outcome` judges a task again when its
 * evidence is wanted, because all evidence of 100,000 tasks would not fit in memory and a criterion is pure.
 */
export interface Judged {
  readonly criterion: Criterion;
  readonly params: Params;
  readonly statuses: Uint8Array;
  /** 0 to 1 where the status is `scored`, else 0 */
  readonly values: Float64Array;
  /** 0 to 1; 0 where the outcome has none */
  readonly extents: Float64Array;
  /** tasks that are scored */
  readonly scored: number;
  readonly outcome: (task: number) => Outcome;
}

/** Lets one criterion judge every task. Throws CriterionError where an outcome breaks the contract. */
export function judge(tasks: Tasks, criterion: Criterion, params: Params): Judged {
  const count = tasks.ids.length;
  const outcome = outcomeOf(tasks, criterion, params);
  const verdicts = {
    statuses: new Uint8Array(count),
    values: new Float64Array(count),
    extents: new Float64Array(count),
  };
  for (let task = 0; task < count; task += 1) note(outcome(task), task, criterion, verdicts);
  return { criterion, params, ...verdicts, scored: scoredIn(verdicts), outcome };
}

/** Judges again those tasks of which a public record filled a cell that the criterion reads; the others stay. */
export function judgeFilled(written: Judged, tasks: Tasks): Judged {
  const { criterion, params } = written;
  const marks = Object.keys(criterion.fields).flatMap((field) => tasks.filled?.get(field) ?? []);
  const outcome = outcomeOf(tasks, criterion, params);
  if (marks.length === 0) return { ...written, outcome };
  const verdicts = {
    statuses: written.statuses.slice(),
    values: written.values.slice(),
    extents: written.extents.slice(),
  };
  for (let task = 0; task < tasks.ids.length; task += 1) {
    if (!marks.some((filled) => filled[task] !== 0)) continue;
    verdicts.values[task] = 0;
    verdicts.extents[task] = 0;
    note(outcome(task), task, criterion, verdicts);
  }
  return { criterion, params, ...verdicts, scored: scoredIn(verdicts), outcome };
}

type Verdicts = Pick<Judged, 'statuses' | 'values' | 'extents'>;

/** Keeps the numbers of an outcome; those of the task are 0 before: memory that is not written to costs nothing. */
function note(
  says: Outcome,
  task: number,
  criterion: Criterion,
  { statuses, values, extents }: Verdicts,
): void {
  check(says, criterion);
  statuses[task] = status[says.status === 'not-applicable' ? 'notApplicable' : says.status];
  if (says.status !== 'scored') return;
  values[task] = tidy(says.value);
  if (says.extent !== undefined) extents[task] = says.extent;
}

function scoredIn({ statuses }: Verdicts): number {
  let scored = 0;
  for (const each of statuses) if (each === status.scored) scored += 1;
  return scored;
}

function outcomeOf(tasks: Tasks, criterion: Criterion, params: Params): (task: number) => Outcome {
  const cellsOf = cellReader(tasks, criterion);
  return (task) => criterion.score(cellsOf(task), params);
}

/** Reads the declared cells of a task, and no others; a cell without a column is not there, and so undefined. */
function cellReader(tasks: Tasks, criterion: Criterion): (task: number) => Cells {
  const columns = Object.keys(criterion.fields).flatMap((field) => tasks.columns.get(field) ?? []);
  return (task) => {
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value } of columns) cells[field] = value(task);
    return cells;
  };
}

/** Stops the run where a criterion breaks its contract. */
function check(outcome: Outcome, { id, fields }: Criterion): void {
  if (outcome.status === 'unknown') return;
  for (const { field } of outcome.evidence) {
    if (fields[field] === undefined)
      throw new CriterionError(id, `evidence from the field ${field}, which it does not declare`);
  }
  if (outcome.status === 'not-applicable') return;
  if (!(outcome.value >= 0 && outcome.value <= 1)) {
    throw new CriterionError(id, `a value of ${outcome.value}, and it must lie between 0 and 1`);
  }
  if (outcome.evidence.length === 0) throw new CriterionError(id, 'a value without evidence');
}
