import type { List, Run } from '../model/result.js';
import type { Assessment, Robustness, WeightChoice } from '../model/assessment.js';
import { assess, assessTogether, type AssessOptions } from './assess.js';
import type { Threads } from './smaa/smaaTogether.js';
import type { WeightSpace } from './smaa/weightSpace.js';

export interface AssessListsOptions extends Omit<AssessOptions, 'space'> {
  /** any if not given */
  readonly weights?: WeightChoice;
}

/** How far the ranking of each list can be trusted. Throws RangeError if no weights are as they are to be. */
export function assessLists(run: Run, lists: readonly List[], asked: AssessListsOptions = {}): Assessment {
  const { weights, options } = drawn(run, asked);
  return { run, weights, lists: lists.map((list) => assess(list, run, options)) };
}

/** The same by several threads. */
export async function assessListsTogether(
  run: Run,
  lists: readonly List[],
  asked: AssessListsOptions,
  threads: Threads,
): Promise<Assessment> {
  const { weights, options } = drawn(run, asked);
  const assessed: Robustness[] = [];
  for (const list of lists) assessed.push(await assessTogether(list, run, options, threads));
  return { run, weights, lists: assessed };
}

function drawn(run: Run, { weights = { kind: 'any' }, ...options }: AssessListsOptions) {
  const active = run.criteria.flatMap((each) => (each.active ? [each.id] : []));
  return { weights, options: { ...options, space: spaceOf(weights, active) } };
}

/** Weights by the place of their criterion among the active ones. */
function spaceOf(weights: WeightChoice, active: readonly string[]): WeightSpace {
  if (weights.kind === 'any') return weights;
  if (weights.kind === 'order')
    return { kind: 'order', groups: weights.groups.map((ids) => ids.map((id) => active.indexOf(id))) };
  return { kind: 'intervals', intervals: active.map((id) => weights.ranges[id] ?? [0, 1]) };
}
