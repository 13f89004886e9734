import {
  defineCriterion,
  evidence,
  minutes,
  notApplicable,
  say,
  scored,
  share,
  unknown,
} from '../../src/criterion/index.js';
import type { Criterion, Figure } from '../../src/criterion/index.js';
import type { List, TaskResult } from '../../src/model/result.js';
import { activate, type Choice } from '../../src/scoring/activate.js';
import { judge } from '../../src/scoring/judge.js';
import { listsOf } from '../../src/scoring/lists.js';
import { defaultThresholds } from '../../src/scoring/verdict.js';
import type { Aggregation } from '../../src/scoring/aggregate.js';
import type { Tasks } from '../../src/model/task.js';

/** What a task of a scene has for one criterion: a value, a range, nothing, or that the criterion does not apply to it. */
export type Entry = Figure | undefined | 'not-applicable';

/** A task: its id, and an entry for each criterion. */
export interface SceneTask {
  readonly id: string;
  readonly entries: readonly Entry[];
}

export interface Scene extends Choice, Partial<Aggregation> {
  readonly tasks: readonly SceneTask[];
  /** 0 to 1, of every criterion; ½ where none is given */
  readonly prior?: number;
}

const notForIt = -1;
const words = { ja: () => '根拠', en: () => 'evidence' };

/** A criterion that takes the value straight from its one cell; it knows no ranges, and is asked at their ends. */
function mirror(id: string): Criterion {
  const field = id.replaceAll('-', '_');
  const texts = { ja: `視点${id}`, en: `criterion ${id}` };
  return defineCriterion({
    id,
    theme: 'need',
    title: texts,
    asks: texts,
    viewpoint: { quote: '', at: minutes.viewpoints },
    rationale: texts,
    fields: { [field]: share({ title: texts }) },
    params: {},
    score(cells) {
      const cell = cells[field];
      if (cell === undefined) return unknown(field);
      if (cell === notForIt) return notApplicable(say(words, {}), [evidence(field, cell, words)]);
      return scored(Number(cell), [evidence(field, cell, words)]);
    },
  });
}

export const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `c${i}`);

/** The tasks of a scene as the engine takes them. */
export function tasksOf(tasks: readonly SceneTask[], criteria: readonly string[]): Tasks {
  return {
    ids: tasks.map(({ id }) => id),
    names: tasks.map(({ id }) => `task ${id}`),
    at: (task) => ({ file: 'scene.csv', line: task + 2 }),
    columns: new Map(
      criteria.map((field, i) => [
        field,
        {
          field,
          value(task) {
            const entry = tasks[task]?.entries[i];
            return entry === 'not-applicable' ? notForIt : entry;
          },
        },
      ]),
    ),
  };
}

/** Scores a scene: every criterion of its tasks is active unless it says otherwise. */
export function play({
  tasks,
  missing = 'midpoint',
  exponent = 1,
  prior = 0.5,
  ...choice
}: Scene): readonly List[] {
  const criteria = ids(tasks[0]?.entries.length ?? 0);
  const table = tasksOf(tasks, criteria);
  const judged = criteria.map((id) => judge(table, mirror(id), { prior }, missing));
  const active = activate(judged, { criteria, columns: table.columns, record: false, ...choice }).filter(
    (each) => each.active,
  );
  return listsOf({
    tasks: table,
    judged,
    active,
    aggregation: { missing, exponent },
    thresholds: defaultThresholds,
  });
}

/** All tasks of all lists. */
export function allOf(lists: readonly List[]): readonly TaskResult[] {
  return lists.flatMap(({ tasks }) => tasks);
}

/** The scored task with an id. */
export function taskOf(lists: readonly List[], id: string): TaskResult {
  const task = allOf(lists).find((each) => each.id === id);
  if (task === undefined) throw new Error(`no task ${id}`);
  return task;
}
