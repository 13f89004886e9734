import type { Problem } from '../model/problem.js';
import type { OutcomeResult } from '../model/result.js';
import { wholeInventory, type Policy, type PolicyScene } from './policy.js';
import { policyProblem } from './problems/problems.js';

/** Fewer values than this say nothing about goalposts. */
const enough = 10;

/** Criteria whose figures lie at a goalpost for almost every task: the goalposts no longer distinguish the tasks. */
export const manyClamped: Policy = (scene) => {
  const counts = countsOf(scene);
  return [...counts].flatMap(([criterion, { figures, clamped }]): readonly Problem[] => {
    const share = clamped / figures;
    if (figures < enough || share <= scene.policies.maxClamped) return [];
    const title = scene.titles.get(criterion) ?? { ja: criterion, en: criterion };
    return [
      policyProblem('many-clamped', wholeInventory(scene), { criterion: title, clamped, figures, share }),
    ];
  });
};

interface Counts {
  readonly figures: number;
  readonly clamped: number;
}

/** For each criterion, how many values rest on a figure, and how many of those are 0 or 1. */
function countsOf({ result, figureFields }: PolicyScene): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  // Task by task: the outcomes of all tasks at once fill the memory.
  for (const outcome of outcomesOf(result)) {
    const { criterion, value, evidence } = outcome;
    if (value === undefined || !evidence.some(({ field }) => figureFields.get(criterion)?.has(field)))
      continue;
    const { figures, clamped } = counts.get(criterion) ?? { figures: 0, clamped: 0 };
    counts.set(criterion, {
      figures: figures + 1,
      clamped: clamped + (isAtGoalposts(outcome) ? 1 : 0),
    });
  }
  return counts;
}

/** Whether everything that is known of a criterion lies at a goalpost; what is unknown has a value of its own. */
function isAtGoalposts({ parts }: OutcomeResult): boolean {
  const known = parts.filter(({ is }) => is === 'exact' || is === 'bounded');
  return known.every(({ value }) => value === 0 || value === 1);
}

function* outcomesOf({ lists }: PolicyScene['result']): Generator<OutcomeResult> {
  for (const list of lists) for (const task of list.tasks) yield* task.outcomes();
}
