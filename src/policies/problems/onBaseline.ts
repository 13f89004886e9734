import { error, info, warning } from '../../model/problemKind.js';
import { trackNames, verdictNames } from '../../model/names.js';
import type { Track, Verdict } from '../../model/result.js';
import { brief } from '../../text/brief.js';
import { figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';

interface Task {
  readonly id: string;
  /** undefined where a baseline has none */
  readonly name?: string | undefined;
}

interface Top {
  readonly list: Track | 'conditional';
  readonly top: number;
  readonly came: readonly Task[];
  readonly went: readonly Task[];
}

/** Problems of what changed since a baseline was accepted. */
export const onBaselineProblems = {
  'top-changed': warning<Top>({
    ja: ({ list, top, came, went }) =>
      came.length + went.length === 0
        ? `${listName(list).ja}の上位${top}件の順序が変わりました。`
        : `${listName(list).ja}の上位${top}件が変わりました（入った：${few(came.map(taskJa), '、', 'なし')}、外れた：${few(went.map(taskJa), '、', 'なし')}）。`,
    en: ({ list, top, came, went }) =>
      came.length + went.length === 0
        ? `The order of the top ${top} ${listName(list).en} tasks changed.`
        : `The top ${top} ${listName(list).en} tasks changed (in: ${few(came.map(taskEn), ', ', 'none')}; out: ${few(went.map(taskEn), ', ', 'none')}).`,
  }),
  'verdict-changed': warning<{ readonly before: Verdict; readonly after: Verdict }>({
    ja: ({ before, after }) =>
      `仕分けが「${verdictNames[before].ja}」から「${verdictNames[after].ja}」に変わりました。意図した変更なら --update-baseline で受け入れてください。`,
    en: ({ before, after }) =>
      `Its verdict changed from “${verdictNames[before].en}” to “${verdictNames[after].en}”. If that is meant, accept it with --update-baseline.`,
  }),
  'score-moved': warning<{ readonly before: number; readonly after: number }>({
    ja: ({ before, after }) =>
      `点数が${figure(before)}から${figure(after)}に動きました。意図した変更なら --update-baseline で受け入れてください。`,
    en: ({ before, after }) =>
      `Its score moved from ${figure(before)} to ${figure(after)}. If that is meant, accept it with --update-baseline.`,
  }),
  'baseline-file-renamed': info<{ readonly from: string; readonly to: string }>({
    ja: ({ from, to }) =>
      `受け入れ済みの「${brief(from, 40)}」は、同じ事務を持つ「${brief(to, 40)}」に名称が変わったものとして扱いました。--update-baseline で更新してください。`,
    en: ({ from, to }) =>
      `The baseline's “${brief(from, 40)}” is taken to be “${brief(to, 40)}” now, because it holds the same tasks. Update it with --update-baseline.`,
  }),
  'task-vanished': error<Task>({
    ja: (task) =>
      `${taskJa(task)}が一覧からなくなりました。行を戻すか、意図した削除なら --update-baseline で受け入れてください。`,
    en: (task) =>
      `${taskEn(task)} is gone from the inventory. Put it back, or accept that with --update-baseline.`,
  }),
};

function listName(list: Top['list']): Text {
  return list === 'conditional' ? verdictNames.conditional : trackNames[list];
}

function few(tasks: readonly string[], separator: string, none: string): string {
  if (tasks.length === 0) return none;
  return `${tasks.slice(0, 3).join(separator)}${tasks.length > 3 ? ' …' : ''}`;
}

function taskJa({ id, name }: Task): string {
  return name === undefined ? `［${brief(id, 24)}］` : `「${brief(name, 24)}」［${brief(id, 24)}］`;
}

function taskEn({ id, name }: Task): string {
  return name === undefined ? `[${brief(id, 24)}]` : `“${brief(name, 24)}” [${brief(id, 24)}]`;
}
