import { expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { cellsFor, valueFor } from '../../../src/contract/cells.js';
import { pick, seeded, type Random } from '../../../src/contract/random.js';
import type { Cells } from '../../../src/criterion/define.js';
import { fieldsOf } from '../../../src/criterion/fieldsOf.js';
import type { CellValue, Field } from '../../../src/criterion/field.js';
import { isBetweenRatings, ratingsIn } from '../../../src/criterion/rated/level.js';
import { isRange } from '../../../src/criterion/range.js';
import type { List } from '../../../src/model/result.js';
import type { Tasks } from '../../../src/model/task.js';
import { activate } from '../../../src/scoring/activate.js';
import { judge } from '../../../src/scoring/judge.js';
import { listsOf } from '../../../src/scoring/lists.js';
import { paramsOf } from '../../../src/scoring/params.js';
import { defaultThresholds } from '../../../src/scoring/verdict.js';

/** Headers of an inventory, some of which no criterion reads. */
type Fields = Readonly<Record<string, Field>>;
const all: Fields = fieldsOf(criteria);

function tasksOf(rows: readonly Cells[], fields: Fields): Tasks {
  return {
    ids: rows.map((_, i) => `T${i}`),
    names: rows.map((_, i) => `task ${i}`),
    at: (task) => ({ file: 'made.csv', line: task + 2 }),
    columns: new Map(
      Object.keys(fields).map((field) => [field, { field, value: (task: number) => rows[task]?.[field] }]),
    ),
  };
}

function listed(rows: readonly Cells[], fields: Fields): readonly List[] {
  const tasks = tasksOf(rows, fields);
  const judged = criteria.map((each) => judge(tasks, each, paramsOf(each)));
  const active = activate(judged, { columns: tasks.columns, record: false }).filter((each) => each.active);
  const aggregation = { missing: 'prior', exponent: 1 } as const;
  return listsOf({ tasks, judged, active, aggregation, thresholds: defaultThresholds });
}

/** A task of which few cells are open, and to which few of the rules apply. */
function known(fields: Fields, random: Random): Cells {
  const cells: Record<string, CellValue | undefined> = { ...cellsFor(fields, random) };
  for (const [name, field] of Object.entries(fields)) cells[name] ??= valueFor(field, random);
  for (const [name, value] of [
    ['standardised', false],
    ['standardised_tasks', []],
    ['performer', 'municipality'],
    ['new_service', false],
    ['digital_tool', []],
    ['need_variation', 0.4],
    ['practice_variation', 0.4],
    ['joint_procurement_share', 0],
    ['joint_procurement_prefectures', 0],
    ['nationwide_system', []],
    ['vendors_nationwide', 2],
    ['saas_available', true],
    ['cost_change', 0],
    ['small_town_hours_before', 50],
    ['small_town_hours_after', 40],
  ] as const)
    if (name in fields && random() < 0.95) cells[name] = value;
  for (const name of Object.keys(fields)) if (random() < 0.06) cells[name] = undefined;
  return cells;
}

/** Some of what is open, filled; ratings and answers that would contradict others stay as they are. */
function filled(cells: Cells, fields: Fields, random: Random): Cells {
  const next = { ...cells };
  for (const [name, field] of Object.entries(fields)) {
    const now = cells[name];
    if (random() < 0.5) continue;
    if (isRange(now)) next[name] = now.low + random() * (now.high - now.low);
    else if (isBetweenRatings(now)) next[name] = pick(ratingsIn(now), random);
    else if (now === undefined && mayFill(name, cells)) next[name] = valueFor(field, random);
  }
  return next;
}

const together: readonly (readonly string[])[] = [
  ['municipalities_performing', 'municipalities_share'],
  ['task_class', 'entrusted_share'],
];

/** Two cells of one question would contradict each other, and so would a rating beside figures. */
function mayFill(name: string, cells: Cells): boolean {
  if (name.endsWith('_rating')) return false;
  const group = together.find((names) => names.includes(name)) ?? [];
  return group.every((other) => cells[other] === undefined || other === name);
}

/** Some of the headers; each is there in most inventories. */
function someOf(random: Random): Fields {
  const kept = Object.entries(all).filter(
    ([name]) => !name.endsWith('_rating') && name !== 'id' && name !== 'name' && random() < 0.8,
  );
  return Object.fromEntries(kept);
}

/** Tasks that stay in their list, with their rank before and now. */
function staying(before: readonly List[], after: readonly List[]) {
  return before.flatMap(({ id: list, tasks }) => {
    const later = new Map(after.find((each) => each.id === list)?.tasks.map((each) => [each.id, each.rank]));
    return tasks.flatMap(({ id, rank, rankRange: range }) => {
      const now = later.get(id);
      return now === undefined ? [] : [{ list, id, rank, range, now }];
    });
  });
}

it('whatever is filled in, a task that stays in its list gets a rank within its rank range', () => {
  const random = seeded(20261128);
  const wrong: unknown[] = [];
  const moved = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    const fields = someOf(random);
    const rows = Array.from({ length: 20 }, () => known(fields, random));
    const before = listed(rows, fields);
    const after = listed(
      rows.map((cells) => (random() < 0.5 ? filled(cells, fields, random) : cells)),
      fields,
    );
    for (const { id, now, rank, range, list } of staying(before, after)) {
      if (now !== rank) moved.add(list);
      if (now < range[0] || now > range[1]) wrong.push({ round, list, id, rank, now, range });
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  // The test would prove nothing if nothing moved.
  expect([...moved]).toEqual(expect.arrayContaining(['statutory', 'conditional', 'standardised']));
});
