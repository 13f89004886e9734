import type { Cells, Criterion } from '../criterion/define.js';
import type { CellValue } from '../criterion/field.js';
import type { Evidence, Outcome } from '../criterion/outcome.js';
import { settle, type MissingRule, type Settling } from '../criterion/settle.js';
import type { Tasks } from '../model/task.js';
import { CriterionError, criterionError } from './criterionError.js';
import { tidy } from './tidy.js';

export type Params = Readonly<Record<string, unknown>>;

/** Status codes as stored in `Judged.statuses`. */
export const status = { unknown: 0, scored: 1, notApplicable: 2 } as const;

/** What one criterion says of every task, in numbers, one entry for each task. */
interface Numbers {
  readonly statuses: Uint8Array;
  /** lowest and highest value that the evidence allows, 0 to 1; 0 and 1 where it is unknown */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** the value that counts, 0 to 1; 0 where none does */
  readonly values: Float64Array;
  /** share of the criterion that counts; below 1 only where the rule is `available` */
  readonly counted: Float64Array;
  /** lowest and highest extent of what a verdict asks about; 0 and 1 where the outcome has none */
  readonly extentLows: Float64Array;
  readonly extentHighs: Float64Array;
  /** 1 where a condition is posed */
  readonly posed: Uint8Array;
}

/**
 * What one criterion says of every task. Only the numbers are kept; `outcome` judges a task again when its
 * evidence is wanted, because all evidence of 100,000 tasks would not fit in memory and a criterion is pure.
 */
export interface JudgedCriterion extends Numbers {
  readonly criterion: Criterion;
  readonly params: Params;
  readonly settling: Settling;
  /** tasks with evidence */
  readonly scored: number;
  readonly outcome: (task: number) => Outcome;
}

/** Lets one criterion judge every task. Throws CriterionError where an outcome breaks the contract. */
export function judge(
  tasks: Tasks,
  criterion: Criterion,
  params: Params,
  missing: MissingRule = 'prior',
): JudgedCriterion {
  const numbers = numbersFor(tasks.ids.length);
  const settling = { missing, prior: priorIn(params) };
  const outcome = outcomeOf(tasks, criterion, params);
  guarded(tasks, criterion, (task) => note(outcome(task), task, criterion, { numbers, settling }));
  return { criterion, params, settling, ...numbers, scored: scoredIn(numbers), outcome };
}

/** Judges again those tasks of which a public record filled a cell that the criterion reads; the others stay. */
export function judgeFilled(written: JudgedCriterion, tasks: Tasks): JudgedCriterion {
  const { criterion, params, settling } = written;
  const marks = Object.keys(criterion.fields).flatMap((field) => tasks.filled?.get(field) ?? []);
  const outcome = outcomeOf(tasks, criterion, params);
  if (marks.length === 0) return { ...written, outcome };
  const numbers = copyOf(written);
  guarded(tasks, criterion, (task) => {
    if (marks.some((filled) => filled[task] !== 0))
      note(outcome(task), task, criterion, { numbers, settling });
  });
  return { criterion, params, settling, ...numbers, scored: scoredIn(numbers), outcome };
}

/** Does something for every task, and names the task and the criterion where its code fails. */
function guarded({ ids, at }: Tasks, { id }: Criterion, act: (task: number) => void): void {
  let task = 0;
  try {
    for (; task < ids.length; task += 1) act(task);
  } catch (error) {
    throw criterionError(error, id, { task: ids[task] ?? '', at: at(task) });
  }
}

function numbersFor(count: number): Numbers {
  const floats = (): Float64Array => new Float64Array(count);
  return {
    statuses: new Uint8Array(count),
    lows: floats(),
    highs: floats(),
    values: floats(),
    counted: floats(),
    extentLows: floats(),
    extentHighs: floats(),
    posed: new Uint8Array(count),
  };
}

function copyOf({
  statuses,
  lows,
  highs,
  values,
  counted,
  extentLows,
  extentHighs,
  posed,
}: Numbers): Numbers {
  return {
    statuses: statuses.slice(),
    lows: lows.slice(),
    highs: highs.slice(),
    values: values.slice(),
    counted: counted.slice(),
    extentLows: extentLows.slice(),
    extentHighs: extentHighs.slice(),
    posed: posed.slice(),
  };
}

/** The point of parts that have none of their own, 0 to 1. */
export function priorIn(params: Params): number {
  const { prior } = params;
  return typeof prior === 'number' ? prior : 0.5;
}

interface Notebook {
  readonly numbers: Numbers;
  readonly settling: Settling;
}

/** Keeps the numbers of an outcome. */
function note(says: Outcome, task: number, criterion: Criterion, { numbers, settling }: Notebook): void {
  check(says, criterion);
  numbers.statuses[task] = status[says.status === 'not-applicable' ? 'notApplicable' : says.status];
  numbers.extentLows[task] = 0;
  numbers.extentHighs[task] = says.status === 'not-applicable' ? 0 : 1;
  if (says.status === 'not-applicable') {
    numbers.lows[task] = numbers.highs[task] = numbers.values[task] = numbers.counted[task] = 0;
    numbers.posed[task] = 0;
    return;
  }
  const { range, point, counted } = settle(says, settling);
  numbers.lows[task] = tidy(range[0]);
  numbers.highs[task] = tidy(range[1]);
  numbers.values[task] = Number.isNaN(point) ? 0 : tidy(point);
  numbers.counted[task] = tidy(counted);
  numbers.posed[task] = (says.conditions ?? []).length > 0 ? 1 : 0;
  if (says.status === 'unknown' || says.extent === undefined) return;
  [numbers.extentLows[task], numbers.extentHighs[task]] = says.extent;
}

function scoredIn({ statuses }: Numbers): number {
  let scored = 0;
  for (const each of statuses) if (each === status.scored) scored += 1;
  return scored;
}

/**
 * What the analyst wrote is kept: the record answers a criterion only where the analyst's own cells do not, ratings
 * included. Where they answer some of its parts, the record counts for nothing in their value, and only bounds the others:
 * a limit that was known before the analyst wrote is no less known after.
 */
function outcomeOf(tasks: Tasks, criterion: Criterion, params: Params): (task: number) => Outcome {
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
  const marked = columns.flatMap(({ field }) =>
    identity.has(field) ? [] : [{ field, marks: tasks.filled?.get(field) }],
  );
  const filled = marked.filter((each) => each.marks !== undefined);
  const all = (task: number): Cells => {
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value } of columns) cells[field] = value(task);
    return cells;
  };
  const own = (task: number): Cells | undefined => {
    const taken = filled.filter(({ marks }) => (marks?.[task] ?? 0) !== 0);
    if (taken.length === 0) return undefined;
    return { ...all(task), ...Object.fromEntries(taken.map(({ field }) => [field, undefined])) };
  };
  return { all, own: filled.length === 0 ? () => undefined : own };
}

/** Stops the run where a criterion breaks its contract. */
function check(outcome: Outcome, { id, fields }: Criterion): void {
  if (outcome.status === 'unknown') return;
  checkFields(outcome.evidence, { id, fields });
  if (outcome.status === 'not-applicable') return;
  for (const { is, range, point = range[0], evidence } of outcome.parts) {
    if (is === 'not-applicable' || is === 'unknown') continue;
    if (!(range[0] >= 0 && range[0] <= point && point <= range[1] && range[1] <= 1)) {
      const shown = Object.is(range[0], range[1])
        ? `${range[0]}`
        : `${range[0]} to ${range[1]}, point ${point}`;
      throw new CriterionError(id, `a value of ${shown}, and it must lie between 0 and 1`);
    }
    if (evidence.length === 0) throw new CriterionError(id, 'a value without evidence');
  }
}

function checkFields(evidence: readonly Evidence[], { id, fields }: Pick<Criterion, 'id' | 'fields'>): void {
  for (const { field } of evidence) {
    if (fields[field] === undefined)
      throw new CriterionError(id, `evidence from the field ${field}, which it does not declare`);
  }
}
