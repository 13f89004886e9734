import type { Criterion } from '../criterion/define.js';
import { inNumbers, roomForNumbers } from './inNumbers.js';
import type { Condition, Outcome } from '../criterion/outcome.js';
import type { MissingRule, Settling } from '../criterion/settle.js';
import type { Tasks } from '../model/task.js';
import { criterionError } from './criterionError.js';
import { copyOf, note, noteAs, numbersFor, scoredIn, type Numbers } from './numbers.js';
import { checkJudgement, soundnessOf } from './outcomeCheck.js';
import { posedConditions, type PosedConditions } from './posedConditions.js';
import { judgementReader, type RatedJudgement } from './ownCells.js';
import { twinFinder } from './twins.js';

export type Params = Readonly<Record<string, unknown>>;

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
  readonly posing: PosedConditions;
  readonly outcome: (task: number) => Outcome;
  /** what must be settled first; made anew as the outcome is, where it has figures of its own */
  readonly conditions: (task: number) => readonly Condition[] | undefined;
}

/** Lets one criterion judge every task. Throws CriterionError where an outcome breaks the contract. */
export function judge(
  tasks: Tasks,
  criterion: Criterion,
  params: Params,
  missing: MissingRule = 'prior',
): JudgedCriterion {
  const numbers = numbersFor(tasks.ids.length, { hasExtents: criterion.decides !== undefined });
  const settling = { missing, prior: priorIn(params) };
  const found = judgementReader(tasks, criterion, params);
  const notes = { criterion, params, settling, numbers, found, posing: posedConditions() };
  guarded(tasks, criterion, noter({ tasks, ...notes }));
  return judgedOf(tasks, notes);
}

/** Judges again those tasks of which a public record filled a cell that the criterion reads; the others stay. */
export function judgeFilled(written: JudgedCriterion, tasks: Tasks): JudgedCriterion {
  const { criterion, params, settling } = written;
  const marks = Object.keys(criterion.fields).flatMap((field) => tasks.filled?.get(field) ?? []);
  const found = judgementReader(tasks, criterion, params);
  const notes = { criterion, params, settling, found, posing: written.posing };
  if (marks.length === 0) return judgedOf(tasks, { ...notes, numbers: written });
  const numbers = copyOf(written);
  const noteTask = noter({ tasks, ...notes, numbers });
  guarded(tasks, criterion, (task) => {
    if (marks.some((filled) => filled[task] !== 0)) noteTask(task);
  });
  return judgedOf(tasks, { ...notes, numbers });
}

function judgedOf(tasks: Tasks, notes: Omit<Notebook, 'tasks'>): JudgedCriterion {
  const { criterion, params, settling, posing, numbers } = notes;
  const { statuses, lows, highs, values, counted, extents, posed } = numbers;
  const kept = { statuses, lows, highs, values, counted, extents, posed };
  const scored = scoredIn(numbers);
  return { criterion, params, settling, posing, ...kept, scored, ...inWords(tasks, notes) };
}

/** Does something for every task, and names the task and the criterion where its code fails. */
function guarded({ ids, at }: Tasks, criterion: Criterion, act: (task: number) => void): void {
  let task = 0;
  try {
    for (; task < ids.length; task += 1) act(task);
  } catch (error) {
    throw criterionError(error, criterion, { task: ids[task] ?? '', at: at(task) });
  }
}

/** The point of parts that have none of their own, 0 to 1. */
export function priorIn(params: Params): number {
  const { prior } = params;
  return typeof prior === 'number' ? prior : 0.5;
}

/** Judges a task again, with its evidence. */
function inWords(
  { ids, at }: Tasks,
  { found, criterion, params, posing, numbers: { posed } }: Omit<Notebook, 'tasks'>,
): Pick<JudgedCriterion, 'outcome' | 'conditions'> {
  return {
    outcome(task) {
      try {
        const { judgement, level } = found(task);
        return criterion.outcome(judgement, params, level);
      } catch (error) {
        throw criterionError(error, criterion, { task: ids[task] ?? '', at: at(task) });
      }
    },
    conditions(task) {
      const known = posing.of(posed[task] ?? 0);
      if (known !== undefined) return known;
      const { judgement } = found(task);
      return 'answers' in judgement ? judgement.conditions : undefined;
    },
  };
}

interface Notebook extends Pick<JudgedCriterion, 'criterion' | 'params' | 'settling' | 'posing'> {
  readonly tasks: Tasks;
  readonly numbers: Numbers;
  readonly found: (task: number) => RatedJudgement;
}

/** Judges a task and keeps its numbers; tasks with the same cells are judged once, because a criterion is pure. */
function noter(notebook: Notebook): (task: number) => void {
  const { tasks, criterion, params, settling, numbers, found, posing } = notebook;
  const twinOf = twinFinder(tasks, Object.keys(criterion.fields));
  const counting = { ...criterion.asking(params), settling, isSound: soundnessOf(criterion) };
  const room = roomForNumbers();
  return (task) => {
    const twin = twinOf(task);
    if (twin !== undefined) {
      noteAs(numbers, task, twin);
      return;
    }
    const { judgement, level } = found(task);
    inNumbers(judgement, counting, level, room);
    if (!room.isSound) checkJudgement(judgement, criterion);
    note(numbers, task, room, posing);
  };
}
