import type { TaskResult } from '../model/result.js';
import type { Active } from '../scoring/activate.js';
import { aloneOf, type Edits } from '../scoring/alone.js';
import { judge, status, type Judged } from '../scoring/judge.js';
import { listsOf, type Scoring } from '../scoring/lists.js';

/**
 * Rescores one task with some of its cells changed, by the functions that scored it: exact for every missing-data
 * rule and exponent, because no other task's score depends on it. Undefined where the change would switch a criterion
 * on or off for all tasks, because then the others would change too.
 */
export type Rescore = (edits: Edits) => TaskResult | undefined;

/** Prepares the rescoring of a task. */
export function rescorer(scoring: Scoring, task: number): Rescore {
  const weights = new Map(scoring.active.map(({ judged, weight }) => [judged, weight]));
  const asItIs = aloneOf(scoring.tasks, task);
  const before = scoring.judged.map((each) => judge(asItIs, each.criterion, each.params));
  return (edits) => {
    const tasks = aloneOf(scoring.tasks, task, edits);
    const after = scoring.judged.map((each, i) => {
      const { criterion, params } = each;
      const isTouched = Object.keys(edits).some((field) => Object.hasOwn(criterion.fields, field));
      return isTouched ? judge(tasks, criterion, params) : (before[i] ?? judge(tasks, criterion, params));
    });
    const isSame = scoring.judged.every((each, i) =>
      staysActive({ judged: each, isActive: weights.has(each) }, before[i], after[i]),
    );
    if (!isSame) return undefined;
    const active = scoring.judged.flatMap((each, i): readonly Active[] => {
      const [weight, judged] = [weights.get(each), after[i]];
      return weight === undefined || judged === undefined ? [] : [{ judged, weight }];
    });
    const [only] = listsOf({ ...scoring, tasks, judged: after, active }).flatMap((list) => list.tasks);
    return only;
  };
}

interface Taking {
  readonly judged: Judged;
  readonly isActive: boolean;
}

/** Whether a criterion takes part as before, even if it is active only because some task has evidence for it. */
function staysActive(
  { judged, isActive }: Taking,
  before: Judged | undefined,
  after: Judged | undefined,
): boolean {
  const scored = judged.scored - scoredIn(before) + scoredIn(after);
  return isActive ? judged.scored === 0 || scored > 0 : judged.scored > 0 || scored === 0;
}

function scoredIn(judged: Judged | undefined): number {
  return judged?.statuses[0] === status.scored ? 1 : 0;
}
