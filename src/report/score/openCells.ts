import type { List, TaskResult } from '../../model/result.js';
import { openPointsOf } from '../../paper/openParts.js';
import type { Text } from '../../text/lang.js';
import type { ReportOptions } from './report.js';

/** An empty cell, or one of which only limits are known, and how much of a score it would settle. */
export interface SettlingCell {
  readonly task: Pick<TaskResult, 'id' | 'name'>;
  readonly field: string;
  /** 0 to 100: by how much one figure in it narrows the interval at most */
  readonly points: number;
}

const most = 10;

/** The cells that would settle most of the tasks that are held; none unless more than half of the tasks are. */
export function settlingCellsOf(lists: readonly List[]): readonly SettlingCell[] {
  const held = lists.find(({ verdict }) => verdict === 'held');
  const all = lists.reduce((sum, list) => sum + countOf(list), 0);
  if (held === undefined || 2 * countOf(held) <= all) return [];
  let first: readonly SettlingCell[] = [];
  for (const task of held.stream()) first = firstOfBoth(first, settlingCellsOfTask(task));
  return first;
}

/** How many tasks a list holds, without keeping them: a list can be as long as a file. */
function countOf({ stream }: List): number {
  let count = 0;
  for (const _ of stream()) count += 1;
  return count;
}

/** Sorted again for each task, because ten cells are kept of what can be a million. */
function firstOfBoth(
  before: readonly SettlingCell[],
  next: readonly SettlingCell[],
): readonly SettlingCell[] {
  const least = before.length < most ? 0 : (before.at(-1)?.points ?? 0);
  const larger = next.filter(({ points }) => points > least);
  if (larger.length === 0) return before;
  return [...before, ...larger].toSorted((a, b) => b.points - a.points).slice(0, most);
}

/** The open cells of a task. */
export function settlingCellsOfTask({ id, name, outcomes }: TaskResult): readonly SettlingCell[] {
  return [...openPointsOf(outcomes())].map(([field, points]) => ({ task: { id, name }, field, points }));
}

/** Title of a field in the language of the report; its id if nothing is known of it. */
export function fieldTitleOf(
  field: string,
  { criteria, lang }: Pick<ReportOptions, 'criteria' | 'lang'>,
): string {
  const titles = criteria.flatMap(({ fields = {} }) => fields[field]?.title ?? []);
  return titles[0]?.[lang] ?? field;
}

/** Above the cells that would settle most. */
export const openCellsHeading: Text = {
  ja: '判断を保留した事務について、調べると点数が最も定まる項目（幅が最大で狭まる点数）',
  en: 'What to find out first about the held tasks: points by which each cell narrows the interval at most',
};

/** A cell in words: the task, and the field. */
export function openCellText(
  { task, field }: SettlingCell,
  options: Pick<ReportOptions, 'criteria' | 'lang'>,
): string {
  const props = { name: task.name, title: fieldTitleOf(field, options) };
  return options.lang === 'ja' ? `${props.name}：${props.title}` : `${props.name}: ${props.title}`;
}
