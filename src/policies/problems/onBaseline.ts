import { error, info, warning } from '../../model/problemKind.js';
import { trackNames, verdictNames } from '../../model/names.js';
import type { Track, Verdict } from '../../model/result.js';
import { brief, briefPath } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';
import type { SettingsChange } from '../rankingSettings.js';

export interface NamedTask {
  readonly id: string;
  /** undefined where a baseline has none */
  readonly name?: string | undefined;
}

export interface ChangedTop {
  readonly list: Track | 'conditional';
  readonly top: number;
  readonly came: readonly NamedTask[];
  readonly went: readonly NamedTask[];
}

/** Problems of what changed since a baseline was accepted. */
export const onBaselineProblems = {
  'top-changed': warning<ChangedTop>({
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
  'settings-changed': warning<ChangedSettings>({
    ja: ({ changed, moved, verdicts, maxMove }) =>
      `受け入れ済みの結果とは設定が違います（${changed.map(changeJa).join('、')}）。点数が${figure(maxMove)}点を超えて動いた事務は${figure(moved)}件、仕分けが変わった事務は${figure(verdicts)}件です。意図した変更なら --update-baseline で受け入れてください。`,
    en: ({ changed, moved, verdicts, maxMove }) =>
      `The settings are not those of the baseline (${changed.map(changeEn).join('; ')}). ${counted(moved, 'score')} moved by more than ${figure(maxMove)}, and ${counted(verdicts, 'verdict')} changed. If that is meant, accept it with --update-baseline.`,
  }),
  'baseline-outdated': info({
    ja: () =>
      '受け入れ済みの内容は以前の版で書かれ、項目と値を区別しないため、同じ事務の別の誤りも受け入れます。--update-baseline で作り直してください。',
    en: () =>
      'An earlier version wrote the baseline. It does not tell fields and values apart, so it also accepts other errors of the same task. Recreate it with --update-baseline.',
  }),
  'baseline-gone': info<{ readonly code: string; readonly field: string | undefined }>({
    ja: ({ code, field }) =>
      `受け入れ済みの ${code}${field === undefined ? '' : `（${field}）`}はもうありません。--prune-baseline で取り除いてください。`,
    en: ({ code, field }) =>
      `The accepted finding ${code}${field === undefined ? '' : ` (${field})`} is gone. Remove it with --prune-baseline.`,
  }),
  'baseline-file-renamed': info<{ readonly from: string; readonly to: string }>({
    ja: ({ from, to }) =>
      `受け入れ済みの「${briefPath(from, 40)}」は、同じ事務を持つ「${briefPath(to, 40)}」に名称が変わったものとして扱いました。--update-baseline で更新してください。`,
    en: ({ from, to }) =>
      `The baseline's “${briefPath(from, 40)}” is taken to be “${briefPath(to, 40)}” now, because it holds the same tasks. Update it with --update-baseline.`,
  }),
  'task-vanished': error<NamedTask>({
    ja: (task) =>
      `${taskJa(task)}が一覧からなくなりました。行を戻すか、意図した削除なら --update-baseline で受け入れてください。`,
    en: (task) =>
      `${taskEn(task)} is gone from the inventory. Put it back, or accept that with --update-baseline.`,
  }),
};

export interface ChangedSettings {
  readonly changed: readonly SettingsChange[];
  /** tasks whose score moved further than is allowed */
  readonly moved: number;
  /** tasks with another verdict */
  readonly verdicts: number;
  /** points */
  readonly maxMove: number;
}

const changeNames: Readonly<Record<SettingsChange['is'], Text>> = {
  added: { ja: '追加された視点', en: 'criteria added' },
  removed: { ja: '外れた視点', en: 'criteria removed' },
  weights: { ja: '重み', en: 'weights' },
  params: { ja: '基準点など', en: 'params' },
  missing: { ja: '不明の扱い', en: 'missing' },
  exponent: { ja: '平均の指数', en: 'exponent' },
  thresholds: { ja: '仕分けの境', en: 'thresholds' },
  record: { ja: '公的記録の使用', en: 'use of the public record' },
  version: { ja: 'プログラムの版', en: 'version of the program' },
};

function changeJa(change: SettingsChange): string {
  const name = changeNames[change.is].ja;
  return 'criteria' in change ? `${name}：${few(change.criteria, '・', '')}` : name;
}

function changeEn(change: SettingsChange): string {
  const name = changeNames[change.is].en;
  return 'criteria' in change ? `${name}: ${few(change.criteria, ', ', '')}` : name;
}

function listName(list: ChangedTop['list']): Text {
  return list === 'conditional' ? verdictNames.conditional : trackNames[list];
}

function few(tasks: readonly string[], separator: string, none: string): string {
  if (tasks.length === 0) return none;
  return `${tasks.slice(0, 3).join(separator)}${tasks.length > 3 ? ' …' : ''}`;
}

function taskJa({ id, name }: NamedTask): string {
  return name === undefined ? `［${brief(id, 24)}］` : `「${brief(name, 24)}」［${brief(id, 24)}］`;
}

function taskEn({ id, name }: NamedTask): string {
  return name === undefined ? `[${brief(id, 24)}]` : `“${brief(name, 24)}” [${brief(id, 24)}]`;
}
