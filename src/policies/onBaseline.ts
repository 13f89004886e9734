import type { Accepted, Baseline } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import { tracks, type TaskResult } from '../model/result.js';
import { wholeInventory, type Policy, type PolicyScene } from './policy.js';
import { policyProblem } from './problems/problems.js';

/** Tasks that were accepted with another verdict. */
export const verdictChanged: Policy = (scene) =>
  changes(scene)
    .filter(({ task, before }) => task.verdict !== before.verdict)
    .map(({ task, before }) =>
      policyProblem(
        'verdict-changed',
        { ...task.at, task: task.id },
        { before: before.verdict, after: task.verdict },
      ),
    );

/** Tasks whose score moved further than is allowed. */
export const scoreMoved: Policy = (scene) =>
  changes(scene).flatMap(({ task, before }) => {
    if (task.score === null || before.score === null) return [];
    if (Math.abs(task.score - before.score) <= scene.policies.maxMove) return [];
    const props = { before: before.score, after: task.score };
    return [policyProblem('score-moved', { ...task.at, task: task.id }, props)];
  });

/** Tasks that were accepted and are not there any more. */
export const taskVanished: Policy = (scene) => {
  const there = new Set(tasksOf(scene).map(({ id }) => id));
  return (scene.baseline?.ranking ?? [])
    .filter(({ id }) => !there.has(id))
    .map((gone) => policyProblem('task-vanished', { ...wholeInventory(scene), task: gone.id }, gone));
};

/** Candidate lists of which the first places changed. */
export const topChanged: Policy = (scene) => topLists.flatMap((list) => topOf(list, scene));

// The lists whose tasks have ranks among candidates.
const topLists = [...tracks, 'conditional'] as const;
type TopList = (typeof topLists)[number];

function topOf(id: TopList, scene: PolicyScene): readonly Problem[] {
  const { baseline, policies, result } = scene;
  if (baseline === undefined || policies.stableTop === 0) return [];
  const before = acceptedTop(baseline, id, policies.stableTop);
  const list = result.lists.find((each) => each.id === id)?.tasks ?? [];
  const after = list.slice(0, policies.stableTop);
  if (idsOf(before).join('\n') === idsOf(after).join('\n')) return [];
  const props = {
    list: id,
    top: policies.stableTop,
    came: after.filter(({ id }) => !idsOf(before).includes(id)),
    went: before.filter(({ id }) => !idsOf(after).includes(id)),
  };
  return [policyProblem('top-changed', wholeInventory(scene), props)];
}

function acceptedTop({ ranking }: Baseline, id: TopList, top: number): readonly Accepted[] {
  return ranking
    .filter(({ verdict, track }) => (verdict === 'candidate' ? track : verdict) === id)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, top);
}

function idsOf(tasks: readonly { readonly id: string }[]): readonly string[] {
  return tasks.map(({ id }) => id);
}

function tasksOf({ result }: PolicyScene): readonly TaskResult[] {
  return result.lists.flatMap(({ tasks }) => tasks);
}

/** The tasks that the baseline knows, each with what was accepted of it. */
function changes(scene: PolicyScene): readonly { readonly task: TaskResult; readonly before: Accepted }[] {
  const accepted = new Map(scene.baseline?.ranking.map((each) => [each.id, each]));
  return tasksOf(scene).flatMap((task) => {
    const before = accepted.get(task.id);
    return before === undefined ? [] : [{ task, before }];
  });
}
