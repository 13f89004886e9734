import type { TaskResult } from '../model/result.js';
import type { Active } from '../scoring/activate.js';
import { judge } from '../scoring/judge.js';
import { firstTaskOf, type Scoring } from '../scoring/lists.js';
import { onlyTask, type Edits } from '../scoring/withOnlyTask.js';

/**
 * Scores one task again with some of its cells changed, by the functions that scored it: exact for every missing-data
 * rule and exponent, because no other task's score depends on it. Undefined where a change would add a column that
 * switches a criterion on for all tasks, for then the others would not stay as they are.
 */
export type Rescore = (edits: Edits) => TaskResult | undefined;

/** Prepares a task to be scored again. */
export function rescorer(scoring: Scoring, task: number): Rescore {
  const { missing } = scoring.aggregation;
  // What was written without the record is of all tasks: of this one, changed, nobody asks for it.
  const { written: _, ...weighing } = scoring;
  const weights = new Map(scoring.active.map(({ judged, weight }) => [judged, weight]));
  const alone = onlyTask(scoring.tasks, task);
  const asItIs = alone({});
  const before = scoring.judged.map((each) => judge(asItIs, each.criterion, each.params, missing));
  const switchesOn = (field: string): boolean =>
    !scoring.tasks.columns.has(field) &&
    scoring.judged.some((each) => !weights.has(each) && Object.hasOwn(each.criterion.fields, field));
  return (edits) => {
    const edited = Object.keys(edits);
    if (edited.some(switchesOn)) return undefined;
    const tasks = alone(edits);
    const after = scoring.judged.map((each, i) => {
      const { criterion, params } = each;
      const isTouched = edited.some((field) => Object.hasOwn(criterion.fields, field));
      const asBefore = before[i];
      return isTouched || asBefore === undefined ? judge(tasks, criterion, params, missing) : asBefore;
    });
    const active = scoring.judged.flatMap((each, i): readonly Active[] => {
      const [weight, judged] = [weights.get(each), after[i]];
      return weight === undefined || judged === undefined ? [] : [{ judged, weight }];
    });
    return firstTaskOf({ ...weighing, tasks, judged: after, active });
  };
}
