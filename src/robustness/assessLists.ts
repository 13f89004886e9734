import type { List, Run } from '../model/result.js';
import type { Assessment, WeightChoice } from '../model/assessment.js';
import { assess, type AssessOptions } from './assess.js';
import type { WeightSpace } from './smaa/weightSpace.js';

export interface AssessListsOptions extends Omit<AssessOptions, 'space'> {
  /** any if not given */
  readonly weights?: WeightChoice;
}

/** How far the ranking of each list can be trusted. Throws RangeError if no weights are as they are to be. */
export function assessLists(
  run: Run,
  lists: readonly List[],
  { weights = { kind: 'any' }, ...options }: AssessListsOptions = {},
): Assessment {
  const space = spaceOf(
    weights,
    run.criteria.flatMap(({ id, active }) => (active ? [id] : [])),
  );
  return { run, weights, lists: lists.map((list) => assess(list, run, { ...options, space })) };
}

/** Weights by the place of their criterion among the active ones. */
function spaceOf(weights: WeightChoice, active: readonly string[]): WeightSpace {
  if (weights.kind === 'any') return weights;
  if (weights.kind === 'order')
    return { kind: 'order', groups: weights.groups.map((ids) => ids.map((id) => active.indexOf(id))) };
  return { kind: 'intervals', intervals: active.map((id) => weights.ranges[id] ?? [0, 1]) };
}
