import type { Cells, Criterion, InventoryFacts } from '../criterion/define.js';
import type { CellValue } from '../criterion/field.js';
import type { CellJudgement } from '../criterion/judged.js';
import type { Level } from '../criterion/rated/level.js';
import type { Evidence } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import type { Tasks } from '../model/task.js';
import type { Params } from './judge.js';

/** What the cells of a task say, and how it was rated. */
export interface RatedJudgement {
  readonly judgement: CellJudgement;
  readonly level: Level | undefined;
}

/**
 * What the analyst wrote is kept: the record answers a criterion only where the analyst's own cells do not, ratings
 * included. Where they answer some of its parts, the record counts for nothing in their value, and only bounds the others:
 * a limit that was known before the analyst wrote is no less known after.
 */
export function judgementReader(
  tasks: Tasks,
  criterion: Criterion,
  params: Params,
): (task: number) => RatedJudgement {
  // A column that a record adds is no question to the analyst.
  const asked = tasks.headers ?? tasks.columns;
  const ofAnalyst = { asks: (field: string) => asked.has(field) };
  // What the record was asked for and does not know is missing, whatever it knows of the tasks in other rows.
  const isFilled = tasks.headers !== undefined && criterion.fromLaws === true;
  const ofRecord = isFilled ? { asks: () => true } : ofAnalyst;
  const { all, own } = cellReaders(tasks, criterion);
  const ratings = tasks.columns.get(criterion.ratingField);
  const judged = (cells: Cells, inventory: InventoryFacts, task: number): RatedJudgement => ({
    judgement: criterion.judge(cells, params, inventory),
    level: ratings?.value(task) as Level | undefined, // the field is of kind `rating`, and no record fills it
  });
  return (task) => {
    const written = own(task);
    if (written === undefined) return judged(all(task), ofRecord, task);
    const outcome = judged(written, ofAnalyst, task);
    const recorded = judged(all(task), ofRecord, task);
    return isAnswered(outcome) ? boundedBy(outcome, recorded) : recorded;
  };
}

/**
 * The analyst's own judgement; parts that it leaves unknown are within the limits of the record, unless a rating answers
 * them. A condition is no figure: what the record says must be settled stays so, whatever the analyst found out besides.
 */
function boundedBy(
  { judgement: own, level }: RatedJudgement,
  { judgement: recorded }: RatedJudgement,
): RatedJudgement {
  if (!('answers' in own) || !('answers' in recorded)) return { judgement: own, level };
  const conditions = recorded.conditions ?? own.conditions;
  if (isAnswer(level)) return { judgement: { ...own, conditions }, level };
  const answers: Record<string, Answer> = {};
  for (const id in own.answers) {
    const answer = own.answers[id];
    if (answer !== undefined) answers[id] = limitedBy(answer, recorded.answers[id]);
  }
  return { judgement: { answers, conditions, extent: own.extent, caution: own.caution }, level };
}

function limitedBy(answer: Answer, limits: Answer | undefined): Answer {
  if (answer.is !== 'unknown' || limits === undefined || limits.evidence.length === 0) return answer;
  const { point, needs, formula } = answer;
  const evidence = limits.evidence.map(asBound);
  return { is: 'bounded', range: limits.range, point, evidence, needs, formula };
}

// Written out, member by member, but for the few that name a source: to spread an object takes several times as long.
function asBound(each: Evidence): Evidence {
  if (each.source !== undefined) return { ...each, kind: 'bounded' };
  const { field, value, says } = each;
  return { field, value, says, kind: 'bounded' };
}

// What says which task it is, and so what the record is asked for; it is no figure that the record could be averaged with.
const identity: ReadonlySet<string> = new Set(['governing_laws', 'national_law', 'performer']);

function isAnswered({ judgement, level }: RatedJudgement): boolean {
  if (!('answers' in judgement)) return judgement.evidence.some(isOfTask);
  if (isAnswer(level)) return true;
  const { answers } = judgement;
  let [isKnown, restsOnTask] = [false, false];
  for (const id in answers) {
    const { is, evidence } = answers[id] ?? noAnswer;
    isKnown ||= is === 'exact' || is === 'bounded';
    restsOnTask ||= evidence.some(isOfTask);
  }
  return isKnown && restsOnTask;
}

/** Raters who say anything from low to high leave the question as open as it was. */
function isAnswer(level: Level | undefined): boolean {
  return level !== undefined && level !== 'low-high';
}

const noAnswer = { is: 'unknown', evidence: [] } as const;

function isOfTask({ field }: Evidence): boolean {
  return !identity.has(field);
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
  // Not copied from a blank one: V8 copies slowly where the next criterion has other fields.
  const all = (task: number): Cells => {
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value } of columns) cells[field] = value(task);
    return cells;
  };
  const filled = marked.flatMap(({ marks }) => marks ?? []);
  const isFilled = (task: number): boolean => {
    for (const marks of filled) if (marks[task] !== 0) return true;
    return false;
  };
  const own = (task: number): Cells | undefined => {
    if (!isFilled(task)) return undefined;
    const cells: Record<string, CellValue | undefined> = {};
    for (const { field, value, marks } of marked)
      cells[field] = (marks?.[task] ?? 0) === 0 ? value(task) : undefined;
    return cells;
  };
  return { all, own: filled.length === 0 ? () => undefined : own };
}

function marksOf({ filled }: Tasks, field: string): Uint32Array | undefined {
  return identity.has(field) ? undefined : filled?.get(field);
}
