import type { Accepted, Baseline } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import { tracks, type TaskResult } from '../model/result.js';
import { wholeInventory, type Policy, type PolicyScene } from './policy.js';
import { policyProblem } from './problems/problems.js';
import { settingsChanges, type SettingsChange } from './rankingSettings.js';

/** Other weights or settings than those of the baseline: said once, with how many tasks moved, instead of for each of them. */
export const settingsChanged: Policy = (scene) => {
  const changed = changedSettings(scene);
  if (changed.length === 0) return [];
  const [moves, verdicts] = [moved(scene).length, reclassified(scene).length];
  // Another version of the program is news only where it ranks differently.
  if (changed.every(({ is }) => is === 'version') && moves + verdicts === 0) return [];
  const { maxMove } = scene.policies;
  return [
    policyProblem('settings-changed', wholeInventory(scene), { changed, moved: moves, verdicts, maxMove }),
  ];
};

/** Tasks that were accepted with another verdict. */
export const verdictChanged: Policy = (scene) => {
  if (changedSettings(scene).length > 0) return [];
  return reclassified(scene).map(({ task, before }) =>
    policyProblem(
      'verdict-changed',
      { ...task.at, task: task.id },
      { before: before.verdict, after: task.verdict },
    ),
  );
};

/** Tasks whose score moved further than is allowed. */
export const scoreMoved: Policy = (scene) => {
  if (changedSettings(scene).length > 0) return [];
  return moved(scene).map(({ task, before }) =>
    policyProblem(
      'score-moved',
      { ...task.at, task: task.id },
      { before: before.score ?? 0, after: task.score ?? 0 },
    ),
  );
};

/** Tasks that were accepted and are not there any more. */
export const taskVanished: Policy = (scene) => {
  const tasks = tasksOf(scene);
  const ids = new Set(tasks.map(({ id }) => id));
  const places = new Set(tasks.map(({ id, at }) => `${at.file}\0${id}`));
  // A row may move from one file of an inventory to another, but not from one inventory to another.
  const isThere = ({ id, file }: Accepted): boolean =>
    file === undefined || !scene.isApart ? ids.has(id) : places.has(`${file}\0${id}`);
  return (scene.baseline?.ranking ?? [])
    .filter((each) => !isThere(each))
    .map((gone) => policyProblem('task-vanished', { ...wholeInventory(scene), task: gone.id }, gone));
};

/** Candidate lists of which the first places changed. */
export const topChanged: Policy = (scene) =>
  scene.isPart || changedSettings(scene).length > 0 ? [] : topLists.flatMap((list) => topOf(list, scene));

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
  return (
    ranking
      .filter(({ verdict, track }) => (verdict === 'candidate' ? track : verdict) === id)
      // Not by rank: parts of a baseline may come from runs of different files, each with ranks of its own.
      .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, top)
  );
}

function idsOf(tasks: readonly { readonly id: string }[]): readonly string[] {
  return tasks.map(({ id }) => id);
}

function tasksOf({ result }: PolicyScene): readonly TaskResult[] {
  return result.lists.flatMap(({ tasks }) => tasks);
}

interface KnownTask {
  readonly task: TaskResult;
  /** what was accepted of it */
  readonly before: Accepted;
}

function changedSettings({ settings, baseline }: PolicyScene): readonly SettingsChange[] {
  if (baseline?.settings === undefined) return [];
  return settingsChanges(baseline.settings, settings);
}

function moved(scene: PolicyScene): readonly KnownTask[] {
  return changes(scene).filter(
    ({ task: { score }, before }) =>
      score !== null && before.score !== null && Math.abs(score - before.score) > scene.policies.maxMove,
  );
}

function reclassified(scene: PolicyScene): readonly KnownTask[] {
  return changes(scene).filter(({ task, before }) => task.verdict !== before.verdict);
}

/** The tasks that the baseline knows. */
function changes(scene: PolicyScene): readonly KnownTask[] {
  const accepted = new Map(scene.baseline?.ranking.map((each) => [each.id, each]));
  return tasksOf(scene).flatMap((task) => {
    const before = accepted.get(task.id);
    return before === undefined ? [] : [{ task, before }];
  });
}
