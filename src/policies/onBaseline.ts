import type { Accepted, Baseline } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import { tracks, type TaskResult, type Track, type Verdict } from '../model/result.js';
import { figure } from '../text/figure.js';
import { finding, wholeInventory, type Policy, type Scene } from './policy.js';

/** Tasks that were accepted with another verdict. */
export const verdictChanged: Policy = (scene) =>
  changes(scene).flatMap(({ task, before }) =>
    task.verdict === before.verdict
      ? []
      : [
          finding<{ before: Verdict; after: Verdict }>(
            {
              code: 'verdict-changed',
              severity: 'warning',
              wording: {
                ja: (p) =>
                  `仕分けが ${p.before} から ${p.after} に変わりました。意図した変更なら --update-baseline で受け入れてください。`,
                en: (p) =>
                  `Its verdict changed from ${p.before} to ${p.after}. If that is meant, accept it with --update-baseline.`,
              },
            },
            { ...task.at, task: task.id },
            { before: before.verdict, after: task.verdict },
          ),
        ],
  );

/** Tasks whose score moved further than is allowed. */
export const scoreMoved: Policy = (scene) =>
  changes(scene).flatMap(({ task, before }) => {
    if (task.score === null || before.score === null) return [];
    if (Math.abs(task.score - before.score) <= scene.policies.maxMove) return [];
    return [
      finding<{ before: number; after: number }>(
        {
          code: 'score-moved',
          severity: 'warning',
          wording: {
            ja: (p) =>
              `点数が${figure(p.before)}から${figure(p.after)}に動きました。意図した変更なら --update-baseline で受け入れてください。`,
            en: (p) =>
              `Its score moved from ${figure(p.before)} to ${figure(p.after)}. If that is meant, accept it with --update-baseline.`,
          },
        },
        { ...task.at, task: task.id },
        { before: before.score, after: task.score },
      ),
    ];
  });

/** Tasks that were accepted and are not there any more. */
export const taskVanished: Policy = (scene) => {
  const there = new Set(tasksOf(scene).map(({ id }) => id));
  return (scene.baseline?.ranking ?? [])
    .filter(({ id }) => !there.has(id))
    .map(({ id }) =>
      finding(
        {
          code: 'task-vanished',
          severity: 'error',
          wording: {
            ja: () =>
              'この事務が一覧からなくなりました。行を戻すか、意図した削除なら --update-baseline で受け入れてください。',
            en: () =>
              'This task is gone from the inventory. Put it back, or accept that with --update-baseline.',
          },
        },
        { ...wholeInventory(scene), task: id },
        {},
      ),
    );
};

/** Candidate lists of which the first places changed. */
export const topChanged: Policy = (scene) => tracks.flatMap((track) => topOf(track, scene));

function topOf(track: Track, scene: Scene): readonly Problem[] {
  const { baseline, policies, result } = scene;
  if (baseline === undefined || policies.stableTop === 0) return [];
  const before = acceptedTop(baseline, track, policies.stableTop);
  const list = result.lists.find(({ id }) => id === track)?.tasks ?? [];
  const after = list.slice(0, policies.stableTop).map(({ id }) => id);
  if (before.join('\n') === after.join('\n')) return [];
  const props = {
    track,
    top: policies.stableTop,
    came: after.filter((id) => !before.includes(id)),
    went: before.filter((id) => !after.includes(id)),
  };
  return [
    finding({ code: 'top-changed', severity: 'warning', wording: topWords }, wholeInventory(scene), props),
  ];
}

function acceptedTop({ ranking }: Baseline, track: Track, top: number): readonly string[] {
  return ranking
    .filter((each) => each.verdict === 'candidate' && each.track === track)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, top)
    .map(({ id }) => id);
}

interface Top {
  readonly track: Track;
  readonly top: number;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

const topWords = {
  ja: ({ track, top, came, went }: Top) =>
    came.length + went.length === 0
      ? `${track} の上位${top}件の順序が変わりました。`
      : `${track} の上位${top}件が変わりました（新たに：${few(came, '、', 'なし')}、外れた：${few(went, '、', 'なし')}）。`,
  en: ({ track, top, came, went }: Top) =>
    came.length + went.length === 0
      ? `The order of the top ${top} of ${track} changed.`
      : `The top ${top} of ${track} changed (in: ${few(came, ', ', 'none')}; out: ${few(went, ', ', 'none')}).`,
};

function few(ids: readonly string[], separator: string, none: string): string {
  if (ids.length === 0) return none;
  return `${ids.slice(0, 3).join(separator)}${ids.length > 3 ? ' …' : ''}`;
}

function tasksOf({ result }: Scene): readonly TaskResult[] {
  return result.lists.flatMap(({ tasks }) => tasks);
}

/** The tasks that the baseline knows, each with what was accepted of it. */
function changes(scene: Scene): readonly { readonly task: TaskResult; readonly before: Accepted }[] {
  const accepted = new Map(scene.baseline?.ranking.map((each) => [each.id, each]));
  return tasksOf(scene).flatMap((task) => {
    const before = accepted.get(task.id);
    return before === undefined ? [] : [{ task, before }];
  });
}
