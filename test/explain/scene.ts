import fc from 'fast-check';
import { criteria } from '../../criteria/index.js';
import { ratings, taskFields, type CellValue, type Field } from '../../src/criterion/index.js';
import { isFigureKind } from '../../src/criterion/kinds.js';
import { explain } from '../../src/explain/explain.js';
import type { Explanation } from '../../src/model/explanation.js';
import { missingRules, schemaVersion, type List, type TaskResult } from '../../src/model/result.js';
import { activate } from '../../src/scoring/activate.js';
import { judge } from '../../src/scoring/judge.js';
import { listsOf, type Scoring } from '../../src/scoring/lists.js';
import { paramsOf } from '../../src/scoring/params.js';
import { defaultThresholds } from '../../src/scoring/verdict.js';
import type { Aggregation } from '../../src/scoring/aggregate.js';
import type { Tasks } from '../../src/model/task.js';

export type Row = Readonly<Record<string, CellValue | undefined>>;

/** An inventory, and how it is to be scored. */
export interface Scene extends Aggregation {
  readonly rows: readonly Row[];
  readonly weights: Readonly<Record<string, number>>;
}

export const fields: Readonly<Record<string, Field>> = Object.assign(
  {},
  ...criteria.map((criterion) => criterion.fields),
);

/** What the cell of a field may hold once it is known. */
export function cellOf({ kind, options = {}, max = 3000 }: Field): fc.Arbitrary<CellValue> {
  switch (kind) {
    case 'count':
    case 'hours':
    case 'months':
    case 'number':
      return fc.oneof(
        fc.constant(0),
        fc.nat({ max }),
        fc.nat({ max: Math.min(max, 30) * 10 }).map((n) => n / 10),
      );
    case 'share':
    case 'signedShare':
      return fc.oneof(
        fc.nat({ max: 100 }).map((n) => n / 100),
        fc.nat({ max: 1000 }).map((n) => n / 1000),
      );
    case 'rating':
      return fc.constantFrom(...ratings);
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(options));
    case 'names':
      return fc.constantFrom<CellValue>([], ['住民基本台帳法'], ['○○市条例']);
    case 'text':
      return fc.constant('');
  }
}

/** A cell that is known, or within limits. */
function halfKnown(field: Field): fc.Arbitrary<CellValue> {
  const known = cellOf(field);
  if (!isFigureKind(field.kind)) return known;
  const range = fc.tuple(known, known).map(([a, b]): CellValue => {
    const [low, high] = [Number(a), Number(b)].toSorted((x, y) => x - y);
    return { low: low ?? 0, high: high ?? 0 };
  });
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: range });
}

const isRating = (name: string): boolean => name.endsWith('_rating');

/** Some cells are empty, and some criteria have none at all. */
const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        Object.entries({ ...fields, standardised: taskFields.standardised }).map(([name, field]) => [
          name,
          fc.option(halfKnown(field), { nil: undefined, freq: isRating(name) ? 1 : 4 }),
        ]),
      ),
    ),
    fc.subarray(criteria.map((each) => each.fields)),
    fc.boolean(),
  )
  .map(([cells, empty, isStandard]) => ({
    ...cells,
    ...Object.fromEntries(
      empty.slice(0, 4).flatMap((each) => Object.keys(each).map((name) => [name, undefined])),
    ),
    ...(isStandard ? {} : { standardised: false }),
  }));

export const scenes: fc.Arbitrary<Scene> = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 8 }),
  missing: fc.constantFrom(...missingRules),
  exponent: fc.constantFrom(1, 1, 0, -1),
  weights: fc.dictionary(fc.constantFrom(...criteria.map(({ id }) => id)), fc.integer({ min: 1, max: 5 })),
});

export const idOf = (i: number): string => `T${i}`;

function tasksOf(rows: readonly Row[]): Tasks {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return {
    ids: rows.map((_, i) => idOf(i)),
    names: rows.map((_, i) => `事務${i}`),
    at: (task) => ({ file: 'scene.csv', line: task + 2 }),
    columns: new Map(
      [...names].map((field) => [field, { field, value: (task: number) => rows[task]?.[field] }]),
    ),
  };
}

/** Scores a scene from its cells on, as `evaluate` does. */
export function play({ rows, missing, exponent, weights }: Scene) {
  const tasks = tasksOf(rows);
  const judged = criteria.map((each) => judge(tasks, each, paramsOf(each), missing));
  const activity = activate(judged, { weights, columns: tasks.columns, record: false });
  const active = activity.filter((each) => each.active);
  const thresholds = defaultThresholds;
  const scoring: Scoring = { tasks, judged, active, aggregation: { missing, exponent }, thresholds };
  const runs = activity.map(({ judged, ...part }) => ({
    id: judged.criterion.id,
    params: judged.params,
    prior: judged.settling.prior,
    ...part,
  }));
  const run = { version: '0', inputs: [], config: null, criteria: runs, missing, exponent, thresholds };
  return { scoring, result: { schemaVersion, run, lists: listsOf(scoring), problems: [] } };
}

/** A scene in which the cells of one task are others. */
export function edited(scene: Scene, task: number, cells: Row): Scene {
  return { ...scene, rows: scene.rows.with(task, { ...scene.rows[task], ...cells }) };
}

export interface Stand {
  readonly list: List['id'];
  readonly task: TaskResult;
}

/** Where a task of a scene stands. */
export function standOf(scene: Scene, task: number): Stand {
  for (const { id, tasks } of play(scene).result.lists) {
    const found = tasks.find((each) => each.id === idOf(task));
    if (found !== undefined) return { list: id, task: found };
  }
  throw new Error(`no task ${task}`);
}

export function explained(scene: Scene, task: number): Explanation {
  return explain(play(scene), task);
}
