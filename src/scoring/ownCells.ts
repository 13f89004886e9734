import type { Cells, Criterion } from '../criterion/define.js';
import type { CellValue } from '../criterion/field.js';
import type { Outcome } from '../criterion/outcome.js';
import type { Tasks } from '../model/task.js';
import type { Params } from './judge.js';

/**
 * What the analyst wrote is kept: the record answers a criterion only where the analyst's own cells do not, ratings
 * included. Where they answer some of its parts, the record counts for nothing in their value, and only bounds the others:
 * a limit that was known before the analyst wrote is no less known after.
 */
export function outcomeReader(tasks: Tasks, criterion: Criterion, params: Params): (task: number) => Outcome {
  // A column that a record adds is no question to the analyst.
  const asked = tasks.headers ?? tasks.columns;
  const inventory = { asks: (field: string) => asked.has(field) };
  const { all, own } = cellReaders(tasks, criterion);
  return (task) => {
    const written = own(task);
    if (written === undefined) return criterion.score(all(task), params, inventory);
    const outcome = criterion.score(written, params, inventory);
    const recorded = criterion.score(all(task), params, inventory);
    return isAnswered(outcome) ? boundedBy(outcome, recorded, criterion.ratingField) : recorded;
  };
}

/**
 * The analyst's own outcome; parts that it leaves unknown are within the limits of the record, unless a rating answers
 * them. A condition is no figure: what the record says must be settled stays so, whatever the analyst found out besides.
 */
function boundedBy(own: Outcome, recorded: Outcome, ratingField: string): Outcome {
  if (own.status !== 'scored' || recorded.status === 'not-applicable') return own;
  const conditions = recorded.conditions ?? own.conditions;
  if (own.evidence.some(({ field }) => field === ratingField)) return { ...own, conditions };
  const parts = own.parts.map((part, i) => {
    const limits = recorded.parts[i];
    if (part.is !== 'unknown' || limits?.id !== part.id || limits.evidence.length === 0) return part;
    const evidence = limits.evidence.map((each) => ({ ...each, kind: 'bounded' as const }));
    return { ...part, is: 'bounded' as const, range: limits.range, evidence };
  });
  return { ...own, parts, conditions, evidence: parts.flatMap((part) => part.evidence) };
}

// What says which task it is, and so what the record is asked for; it is no figure that the record could be averaged with.
const identity: ReadonlySet<string> = new Set(['governing_laws', 'national_law', 'performer']);

function isAnswered(outcome: Outcome): boolean {
  if (outcome.status === 'unknown') return false;
  return outcome.evidence.some(({ field }) => !identity.has(field));
}

interface CellReaders {
  /** the declared cells of a task, and no others; a cell without a column is not there, and so undefined */
  readonly all: (task: number) => Cells;
  /** those that the analyst wrote; undefined where the record filled none */
  readonly own: (task: number) => Cells | undefined;
}

function cellReaders(tasks: Tasks, criterion: Criterion): CellReaders {
  const columns = Object.keys(criterion.fields).flatMap((field) => tasks.columns.get(field) ?? []);
  const marked = columns.map((column) => ({ ...column, marks: marksOf(tasks, column.field) }));
  const all = (task: number): Cells => {
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value } of columns) cells[field] = value(task);
    return cells;
  };
  const own = (task: number): Cells | undefined => {
    let isFilled = false;
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value, marks } of marked) {
      const isOwn = (marks?.[task] ?? 0) === 0;
      cells[field] = isOwn ? value(task) : undefined;
      if (!isOwn) isFilled = true;
    }
    return isFilled ? cells : undefined;
  };
  return { all, own: marked.every(({ marks }) => marks === undefined) ? () => undefined : own };
}

function marksOf({ filled }: Tasks, field: string): Uint32Array | undefined {
  return identity.has(field) ? undefined : filled?.get(field);
}
