import type { OutcomeResult, TaskResult } from '../model/result.js';
import type { SheetReason } from './paperSheet.js';

/**
 * Gives the one reason of a task. Of a candidate it is the criterion that adds more to its score, whatever fills its open
 * cells, than it does to the other candidates: what speaks for all of them says of none why it is in front.
 */
export function reasonsFor(candidates: readonly TaskResult[]): (task: TaskResult) => SheetReason {
  const usual = meansOf(candidates);
  return (task) => {
    const [condition] = task.conditions;
    // What is set aside may have conditions as well, but they are not why.
    if (task.verdict === 'conditional' && condition !== undefined)
      return { is: 'sentence', says: condition.says };
    if (task.verdict !== 'candidate') return { is: 'sentence', says: task.reason };
    return mostApart(task.outcomes(), usual) ?? { is: 'none', open: mayRise(task) };
  };
}

/** Whether anything may yet speak for a task: of one that has nothing for it however the open questions turn out, no one begins. */
export function mayRise({ interval: [, high] }: Pick<TaskResult, 'interval'>): boolean {
  return high > 0;
}

/** 0 to 100: what an outcome adds at least. */
function sureOf({ status, weight, range: [low] = [0, 0] }: OutcomeResult): number {
  return status === 'scored' ? 100 * weight * low : 0;
}

/** What each criterion surely adds on average. */
function meansOf(tasks: readonly TaskResult[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const task of tasks) {
    for (const outcome of task.outcomes())
      sums.set(outcome.criterion, (sums.get(outcome.criterion) ?? 0) + sureOf(outcome) / tasks.length);
  }
  return sums;
}

function mostApart(
  outcomes: readonly OutcomeResult[],
  usual: ReadonlyMap<string, number>,
): SheetReason | undefined {
  const [most] = outcomes
    .filter((each) => sureOf(each) > 0 && each.evidence.length > 0)
    .map((outcome) => ({ outcome, apart: sureOf(outcome) - (usual.get(outcome.criterion) ?? 0) }))
    .toSorted((a, b) => b.apart - a.apart);
  return most && { is: 'criterion', ...most };
}
