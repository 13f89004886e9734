import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/field.js';
import { isRange } from '../../src/criterion/range.js';
import { tiesOf } from '../../src/explain/ties.js';
import type { Answered, Change, Explanation } from '../../src/model/explanation.js';
import {
  cellOf,
  edited,
  explained,
  fields,
  idOf,
  play,
  scenes,
  standOf,
  type Row,
  type Scene,
} from './scene.js';

/** A scene, one of its tasks, and what is said of it. */
const cases = fc.tuple(scenes, fc.nat()).map(([scene, seed]) => {
  const task = seed % scene.rows.length;
  return { scene, task, said: explained(scene, task) };
});

// Explained once for all tests, because to explain a task scores it some thousand times.
const told = fc.sample(cases, { numRuns: 10, seed: 20261127 });

/** The cell that a change gives a task. */
function cellsOf(change: Change): Row {
  return { [change.cell.field]: change.is === 'empty' ? undefined : change.to };
}

const isUp = (scene: Scene, task: number, { task: before, list }: Explanation): boolean => {
  const after = standOf(scene, task);
  return after.list === list && after.task.rank < before.rank;
};

const isDown = (scene: Scene, task: number, { task: before, list }: Explanation): boolean => {
  const after = standOf(scene, task);
  return after.list === list && after.task.rank > before.rank;
};

const isOther = (scene: Scene, task: number, { task: before }: Explanation): boolean =>
  standOf(scene, task).task.verdict !== before.verdict;

const goals = [
  ['up', isUp],
  ['down', isDown],
  ['verdict', isOther],
] as const;

/** Every change that an explanation tells, with what it is to do. */
function changesOf({ changes }: Explanation) {
  return goals.flatMap(([kind, holds]) => changes[kind].map((change) => ({ change, holds })));
}

describe('the changes that are reported', () => {
  it('do what they say when they are made in the inventory and all of it is scored again', () => {
    for (const { scene, task, said } of told) {
      for (const { change, holds } of changesOf(said))
        expect(holds(edited(scene, task, cellsOf(change)), task, said)).toBe(true);
    }
  });

  it('lead to the score, the rank and the verdict that they name, and no other score changes', () => {
    for (const { scene, task, said } of told) {
      for (const { change } of changesOf(said)) {
        const after = edited(scene, task, cellsOf(change));
        const { task: stood, list } = standOf(after, task);
        expect([stood.score, stood.verdict]).toEqual([change.score, change.verdict]);
        if (list === said.standing.list) expect(stood.rank).toBe(change.rank);
        expect(othersOf(after, task)).toEqual(othersOf(scene, task));
      }
    }
  });

  it('are the nearest of their cell: neither 99 % of the way nor a digit less is enough', () => {
    for (const { scene, task, said } of told) {
      for (const { change, holds } of changesOf(said)) {
        if (change.is !== 'figure') continue;
        const { from, to, threshold, cell } = change;
        const does = (figure: number) => holds(edited(scene, task, { [cell.field]: figure }), task, said);
        const isTiny = Math.abs(threshold - from) <= 1e-6 * Math.max(1, Math.abs(from)); // the least change does it
        if (!isTiny) expect(does(from + 0.99 * (threshold - from))).toBe(false);
        const less = to - Math.sign(to - from) * 0.001;
        if (Math.abs(less - from) < Math.abs(threshold - from)) expect(does(less)).toBe(false);
      }
    }
  });

  it('come smallest first', () => {
    for (const {
      said: { changes },
    } of told) {
      for (const [kind] of goals) {
        const sizes = changes[kind].map(({ size }) => size);
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        expect(sizes.filter((size) => !(size > 0 && size <= 1))).toEqual([]);
      }
    }
  });
});

/** The scores of all other tasks. */
function othersOf(scene: Scene, task: number): unknown {
  const { lists } = play(scene).result;
  return lists.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, score }) => (id === idOf(task) ? [] : [[id, score]])),
  );
}

const lawful = [
  'governing_laws',
  'national_law',
  'task_class',
  'entrusted_share',
  'law_amendments_per_year',
  'standardised',
  'standardised_tasks',
  'performer',
];

describe('what is a fact of law', () => {
  it('is no change that somebody could make', () => {
    for (const { said } of told) {
      for (const { change } of changesOf(said)) expect(lawful).not.toContain(change.cell.field);
    }
  });
});

/** Every answer that an explanation tells, with its cell. */
function answersIn({ open }: Explanation): readonly (readonly [string, Answered])[] {
  return open.flatMap(({ cell, lowest, highest, elsewhere }) =>
    [lowest, highest, ...elsewhere].map((each) => [cell.field, each] as const),
  );
}

describe('what is to be found out', () => {
  it('every answer leads to the score, the rank and the verdict that are reported, once it is in the inventory', () => {
    let tried = 0;
    for (const { scene, task, said } of told) {
      const before = othersOf(scene, task);
      for (const [field, answer] of answersIn(said)) {
        const after = edited(scene, task, { [field]: answer.to });
        const { task: is, list } = standOf(after, task);
        expect([is.score, is.coverage, is.verdict, is.track]).toEqual([
          answer.score,
          answer.coverage,
          answer.verdict,
          answer.track,
        ]);
        expect(list === said.standing.list ? is.rank : undefined).toBe(answer.rank);
        expect(othersOf(after, task)).toEqual(before);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('no other answer to the cell leads farther than the two ends that are reported', () => {
    const entries = fc.record(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, cellOf(field)])),
    );
    const filled = fc.sample(entries, { numRuns: told.length, seed: 20261128 });
    for (const [i, { scene, task, said }] of told.entries()) {
      const answers = filled[i] ?? {};
      for (const { cell, now, lowest, highest } of said.open) {
        const to = within(now, answers[cell.field]);
        if (to === undefined) continue;
        const { score } = standOf(edited(scene, task, { [cell.field]: to }), task).task;
        expect(score).toBeGreaterThanOrEqual((lowest.score ?? 0) - 2e-9);
        expect(score).toBeLessThanOrEqual((highest.score ?? 100) + 2e-9);
      }
    }
  });

  it('comes in the order of how far it could move the score, and moves something', () => {
    for (const {
      said: { open },
    } of told) {
      const spans = open.map(({ lowest, highest }) => (highest.score ?? 0) - (lowest.score ?? 0));
      expect(spans).toEqual(spans.toSorted((a, b) => b - a));
      for (const [i, { elsewhere }] of open.entries())
        expect((spans[i] ?? 0) > 0 || elsewhere.length > 0).toBe(true);
    }
  });

  it('is never a cell that is known, and every range that counts is asked for', () => {
    for (const {
      scene,
      task,
      said: { open },
    } of told) {
      for (const { cell, is, now } of open) {
        const entry = scene.rows[task]?.[cell.field];
        expect(is === 'empty' ? entry === undefined : isRange(entry)).toBe(true);
        expect(now).toEqual(entry);
      }
    }
  });
});

/** A figure moved into what is known of its cell. */
function within(now: CellValue | undefined, answer: CellValue | undefined): CellValue | undefined {
  if (!isRange(now)) return now === undefined ? answer : undefined;
  return typeof answer === 'number' ? Math.min(now.high, Math.max(now.low, answer)) : undefined;
}

function scene(rows: readonly Row[]): Scene {
  return { rows, missing: 'prior', exponent: 1, weights: {} };
}

describe('ties', () => {
  const row: Row = { need_variation: 0.2, practice_variation: 0.3, governing_laws: ['戸籍法'] };

  it('tasks with the same cells are joint, and rest on the same figures', () => {
    expect(explained(scene([row, row, row]), 0).ties).toEqual({ count: 2, same: 2 });
  });

  it('tasks with the same score from other figures are joint, and no more', () => {
    const other = { ...row, need_variation: 0.3, practice_variation: 0.2 };
    expect(explained(scene([row, other]), 0).ties).toEqual({ count: 1, same: 0 });
  });

  it('the neighbours of a task are not those that rest on the same figures', () => {
    const said = explained(scene([row, row, { ...row, need_variation: 0.4 }]), 0);
    expect([said.above?.id, said.below?.id]).toEqual([undefined, idOf(2)]);
  });

  it('are found without asking a task again what it rests on for each that shares its score', () => {
    let asked = 0;
    const tasks = play(scene([row, row, row, row])).result.lists.flatMap((list) =>
      list.tasks.map((task) => ({
        ...task,
        outcomes() {
          asked += 1;
          return task.outcomes();
        },
      })),
    );
    expect(tasks.map((task) => tiesOf(task, tasks).same)).toEqual([3, 3, 3, 3]);
    expect(asked).toBe(4);
  });

  it('a task that is held is told apart from those with other figures only', () => {
    const little = { governing_laws: ['戸籍法'], report_duties: undefined, cases_per_year: undefined };
    const said = explained(scene([little, little]), 1);
    expect([said.task.verdict, said.ties]).toEqual(['held', { count: 1, same: 1 }]);
  });
});

describe('the place of a task', () => {
  it('a candidate stands where the result has it; a task that is set aside, where it would stand as a candidate', () => {
    for (const { scene, task, said } of told) {
      const { list, task: stood } = standOf(scene, task);
      expect(said.list).toBe(list);
      if (stood.verdict === 'candidate' || stood.verdict === 'conditional')
        expect(said.standing.rank).toBe(stood.rank);
      else expect([said.changes.up, said.changes.down]).toEqual([[], []]);
    }
  });

  it('its neighbours are those of its list, and at exponent 1 the differences add up to the gap', () => {
    for (const { scene, said } of told) {
      const list = play(scene).result.lists.find(({ id }) => id === said.list)!;
      const tasks = list.tasks.filter(
        (each) => each.id === said.task.id || said.ties.same === 0 || each.score !== said.task.score,
      );
      const at = tasks.findIndex(({ id }) => id === said.task.id);
      if (said.task.verdict === 'candidate' || said.task.verdict === 'conditional')
        expect([said.above?.id, said.below?.id]).toEqual([tasks[at - 1]?.id, tasks[at + 1]?.id]);
      for (const neighbour of [said.above, said.below]) {
        if (neighbour === undefined || scene.exponent !== 1) continue;
        const sum = neighbour.differences.reduce((total, { points }) => total + points, 0);
        expect(sum).toBeCloseTo(neighbour.points, 6);
      }
    }
  });
});

it('a task that is not there is reported', () => {
  const scene: Scene = { rows: [{ report_duties: 1 }], missing: 'midpoint', exponent: 1, weights: {} };
  expect(() => explained(scene, 7)).toThrow(RangeError);
});
