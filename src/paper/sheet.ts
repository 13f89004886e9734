import { at } from '../model/at.js';
import type { Effect, TaskEffect } from '../model/effect.js';
import { verdicts, type List, type Result, type TaskResult, type Verdict } from '../model/result.js';
import { sheetGroups, type PaperSheet, type SheetEntry, type SheetGroupId } from './paperSheet.js';
import { openFieldsOf } from './openFields.js';
import { mayRise, reasonsFor } from './reason.js';
import { shareOut } from './shareOut.js';

/** Names on a sheet: as many as somebody reads. */
const names = 10;

/** How many of them each group has, where all have enough. */
const usual: Readonly<Record<SheetGroupId, number>> = { begin: 5, settle: 3, leave: 2 };

const groupVerdicts: Readonly<Record<SheetGroupId, readonly Verdict[]>> = {
  begin: ['candidate'],
  settle: ['conditional'],
  leave: ['leave', 'coordinate'],
};

/** What one sheet of paper says of a result; of what is at stake only where it was reckoned. */
export function sheetOf({ lists }: Result, effect?: Effect): PaperSheet {
  const candidates = listsWith(lists, ['candidate', 'conditional']);
  const reasonOf = reasonsFor(tasksOf(candidates));
  const effects = new Map((effect?.tasks ?? []).map((each) => [each.id, each]));
  const groups = sheetGroups.map((id) => ({ id, lists: listsWith(lists, groupVerdicts[id]) }));
  const room = shareOut(
    names,
    groups.map(({ id, lists: its }) => ({ usual: usual[id], has: tasksOf(namable(id, its)).length })),
  );
  return {
    counts: countsOf(lists),
    tasks: tasksOf(lists).length,
    groups: groups.map(({ id, lists: its }, i) => ({
      id,
      entries: firstOf(namable(id, its), at(room, i)).map((task) => entryOf(task)),
      of: tasksOf(its).length,
    })),
    coverage: meanCoverage(tasksOf(candidates)),
    open: openFieldsOf(tasksOf(listsWith(lists, ['candidate', 'conditional', 'held']))),
  };

  function entryOf(task: TaskResult): SheetEntry {
    const its: TaskEffect | undefined = effects.get(task.id);
    return { task, reason: reasonOf(task), ...(its !== undefined && { effect: its }) };
  }
}

/** Nobody begins with a task that nothing can speak for. */
function namable(id: SheetGroupId, lists: readonly List[]): readonly List[] {
  if (id !== 'begin') return lists;
  return lists.map((list) => ({ ...list, tasks: list.tasks.filter(mayRise) }));
}

function listsWith(lists: readonly List[], wanted: readonly Verdict[]): readonly List[] {
  return lists.filter(({ verdict }) => wanted.includes(verdict));
}

function tasksOf(lists: readonly List[]): readonly TaskResult[] {
  return lists.flatMap(({ tasks }) => tasks);
}

function countsOf(lists: readonly List[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => tasksOf(listsWith(lists, [verdict])).length;
  return Object.fromEntries(verdicts.map((each) => [each, count(each)])) as Record<Verdict, number>; // one for each
}

/** The first of each list, so that none is forgotten, then the highest scores of what is left; the highest first. */
function firstOf(lists: readonly List[], room: number): readonly TaskResult[] {
  const heads = lists.flatMap(({ tasks: [first] }) => first ?? []).slice(0, room);
  const others = tasksOf(lists).filter((task) => !heads.includes(task));
  return [...heads, ...others.toSorted(byScore).slice(0, room - heads.length)].toSorted(byScore);
}

function byScore(a: TaskResult, b: TaskResult): number {
  return (b.score ?? -1) - (a.score ?? -1) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function meanCoverage(tasks: readonly TaskResult[]): number | undefined {
  if (tasks.length === 0) return undefined;
  return tasks.reduce((sum, { coverage }) => sum + coverage, 0) / tasks.length;
}
