import type { Cells, Criterion } from '../criterion/define.js';
import type { Outcome } from '../criterion/outcome.js';
import { plain, type Text } from '../text/lang.js';
import type { Counterexample } from '../model/contract.js';
import { threw } from './counterexample.js';
import { isOutcome } from './isOutcome.js';
import type { Random } from './random.js';
import { simplest } from './simplest.js';

/** What the laws are tried on. */
export interface TrialSubject {
  readonly criterion: Criterion;
  /** the outcome for cells, with the defaults of all params; may throw, or return anything */
  readonly judge: (cells: Cells) => unknown;
  /** generated tasks */
  readonly tasks: readonly Cells[];
  readonly random: Random;
}

/** Something that holds for every criterion. */
export interface Law {
  readonly id: string;
  readonly title: Text;
  /** Tries to break it; undefined if it holds. */
  readonly broken: (subject: TrialSubject) => Counterexample | undefined;
}

/** The outcome for cells; undefined where there is none, which is for the law `answers` to report. */
export function trialOutcome(subject: TrialSubject, cells: Cells): Outcome | undefined {
  try {
    const outcome = subject.judge(cells);
    return isOutcome(outcome) ? outcome : undefined;
  } catch {
    return undefined;
  }
}

/** The simplest generated task for which something is found wrong with the outcome. */
export function forEachTask(
  find: (outcome: Outcome, cells: Cells, subject: TrialSubject) => Counterexample | undefined,
): Law['broken'] {
  return (subject) =>
    onTasks(subject, (cells) => {
      const outcome = trialOutcome(subject, cells);
      return outcome === undefined ? undefined : guarded(() => find(outcome, cells, subject));
    });
}

/** The simplest of the tasks for which a trial finds something, with its cells. */
export function onTasks(
  { tasks, criterion }: Pick<TrialSubject, 'tasks' | 'criterion'>,
  trial: (cells: Cells) => Counterexample | undefined,
): Counterexample | undefined {
  const first = tasks.find((cells) => trial(cells) !== undefined);
  if (first === undefined) return undefined;
  const cells = simplest(first, criterion.fields, (each) => trial(each) !== undefined);
  const found = trial(cells);
  return found === undefined ? undefined : { ...found, cells };
}

/** What a criterion hands over may throw when it is read. */
function guarded(find: () => Counterexample | undefined): Counterexample | undefined {
  try {
    return find();
  } catch (error) {
    return { expected: threwNothing, got: threw(error) };
  }
}

const threwNothing = plain({ ja: '例外なし', en: 'no exception' });
