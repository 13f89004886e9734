import type { Spread, TaskEffect } from '../../model/effect.js';
import { rawForCsv, safeForCsv } from '../../text/safe/csv.js';
import { firstTasks } from '../score/shown.js';
import { taskNotes } from './notes.js';
import type { EffectOptions, EffectReport } from './report.js';

const spreads = {
  hours_now: ({ hoursNow }) => hoursNow,
  hours_freed: ({ freed }) => freed,
  hours_freed_per_body: ({ freedPerBody }) => freedPerBody,
  cost_change: ({ money }) => money.change,
  running_cost_change_yen: ({ money }) => money.running,
  setup_cost_yen: ({ money }) => money.setUp,
  yen_per_freed_hour: ({ money }) => money.perFreedHour,
  small_town_hours_freed: ({ smallTown }) => smallTown.freed,
} as const satisfies Record<string, (task: TaskEffect) => Spread | undefined>;

const heads = [
  'place',
  'step',
  'verdict',
  'track',
  'id',
  'name',
  ...Object.keys(spreads).flatMap((name) => [`${name}_5`, `${name}_median`, `${name}_95`]),
  'cost_rises',
  'cost_rises_too_much',
  'small_towns_lose',
  'depends_on',
  'notes',
];

/** One row a task, with English headers in every language; blank is unknown, and a blank 95 beside a 5 is “at least”. */
export const effectCsv: EffectReport = function* effectCsv({ effect }, options) {
  yield `${options.bom === true ? '\uFEFF' : ''}${heads.join(',')}\n`;
  const { shown } = firstTasks(effect.tasks, options.top ?? 0);
  for (const [i, task] of shown.entries()) yield `${cellsOf(task, i + 1, options).join(',')}\n`;
};

function cellsOf(task: TaskEffect, place: number, options: EffectOptions): readonly string[] {
  const text = options.rawCsv === true ? rawForCsv : safeForCsv;
  const { id, name, verdict, track, step, money, smallTown, dependsOn } = task;
  return [
    String(place),
    step,
    verdict,
    track,
    text(id),
    text(name),
    ...Object.values(spreads).flatMap((spreadIn) => spreadCells(spreadIn(task))),
    ...[money.rises, money.risesTooMuch, smallTown.loses].map(numberCell),
    text(dependsOn.join('; ')),
    text(taskNotes(task, options).join(' / ')),
  ];
}

function spreadCells(spread: Spread | undefined): readonly string[] {
  return [spread?.low, spread?.median, spread?.high].map(numberCell);
}

function numberCell(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 1e6) / 1e6);
}
