import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import type { Change, Explanation } from '../../src/model/explanation.js';
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

// To shrink takes long, and says little of an inventory with a hundred fields.
const runs = { numRuns: 30, endOnFailure: true };

/** A scene, one of its tasks, and what is said of it. */
const cases = fc.tuple(scenes, fc.nat()).map(([scene, seed]) => {
  const task = seed % scene.rows.length;
  return { scene, task, said: explained(scene, task) };
});

/** The cells that a change gives a task; one for each judgement that does it. */
function cellsOf(change: Change): readonly Row[] {
  const { field } = change.cell;
  if (change.is === 'fill') return change.to.map((rating) => ({ [field]: rating }));
  return [{ [field]: change.is === 'empty' ? undefined : change.to }];
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

describe('the changes that are told', () => {
  it('do what they are told for when they are made in the inventory and all of it is scored again', () => {
    fc.assert(
      fc.property(cases, ({ scene, task, said }) => {
        for (const { change, holds } of changesOf(said))
          for (const cells of cellsOf(change))
            expect(holds(edited(scene, task, cells), task, said)).toBe(true);
      }),
      runs,
    );
  });

  it('lead to the score, the rank and the verdict that they name, and no other score changes', () => {
    fc.assert(
      fc.property(cases, ({ scene, task, said }) => {
        for (const { change } of changesOf(said)) {
          const [cells = {}] = cellsOf(change);
          const after = edited(scene, task, cells);
          const { task: stood, list } = standOf(after, task);
          expect([stood.score, stood.verdict]).toEqual([change.score, change.verdict]);
          if (list === said.standing.list) expect(stood.rank).toBe(change.rank);
          expect(othersOf(after, task)).toEqual(othersOf(scene, task));
        }
      }),
      runs,
    );
  });

  it('are the nearest of their cell: neither 99 % of the way nor a digit less is enough', () => {
    fc.assert(
      fc.property(cases, ({ scene, task, said }) => {
        for (const { change, holds } of changesOf(said)) {
          if (change.is !== 'figure') continue;
          const { from, to, threshold, cell } = change;
          const does = (figure: number) => holds(edited(scene, task, { [cell.field]: figure }), task, said);
          const isTiny = Math.abs(threshold - from) <= 1e-6 * Math.max(1, Math.abs(from)); // the least change does it
          if (!isTiny) expect(does(from + 0.99 * (threshold - from))).toBe(false);
          const less = to - Math.sign(to - from) * 0.001;
          if (Math.abs(less - from) < Math.abs(threshold - from)) expect(does(less)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('come smallest first', () => {
    fc.assert(
      fc.property(cases, ({ said: { changes } }) => {
        for (const [kind] of goals) {
          const sizes = changes[kind].map(({ size }) => size);
          expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
          expect(sizes.filter((size) => !(size > 0 && size <= 1))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

/** The scores of all other tasks. */
function othersOf(scene: Scene, task: number): unknown {
  const { lists } = play(scene).result;
  return lists.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, score }) => (id === idOf(task) ? [] : [[id, score]])),
  );
}

describe('what is unknown', () => {
  const filled = fc.tuple(
    cases,
    fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, cellOf(field)]))),
  );

  it('the range of an unknown holds the score and the rank of every way to fill in its cells', () => {
    fc.assert(
      fc.property(filled, ([{ scene, task, said }, entries]) => {
        for (const { id, scores, ranks } of said.unknowns) {
          const criterion = criteria.find((each) => each.id === id)!;
          const own = Object.keys(criterion.fields).filter(
            (name) => !criteria.some((other) => other !== criterion && Object.hasOwn(other.fields, name)),
          );
          const after = edited(scene, task, Object.fromEntries(own.map((name) => [name, entries[name]])));
          const { score } = standOf(after, task).task;
          if (play(after).scoring.active.length !== play(scene).scoring.active.length || score === null)
            continue;
          expect(score).toBeGreaterThanOrEqual(scores[0] - 2e-9);
          expect(score).toBeLessThanOrEqual(scores[1] + 2e-9);
          const candidates = play(scene).result.lists.find((list) => list.id === said.standing.list)!;
          const above = candidates.tasks.filter(
            (each) => each.id !== idOf(task) && (each.score ?? -1) > score,
          );
          expect(above.length + 1).toBeGreaterThanOrEqual(ranks[0]);
          expect(above.length + 1).toBeLessThanOrEqual(ranks[1]);
        }
      }),
      runs,
    );
  });

  it('every unknown criterion is told, with the place that the task has now in its range', () => {
    fc.assert(
      fc.property(cases, ({ said: { task, unknowns, standing } }) => {
        const unknown = task.outcomes().filter(({ status }) => status === 'unknown');
        expect(unknowns.map(({ id }) => id)).toEqual(unknown.map(({ criterion }) => criterion));
        for (const { ranks } of unknowns) {
          expect(standing.rank).toBeGreaterThanOrEqual(ranks[0]);
          expect(standing.rank).toBeLessThanOrEqual(ranks[1]);
        }
      }),
      runs,
    );
  });
});

describe('the place of a task', () => {
  it('a candidate stands where the result has it; a task that is set aside, where it would stand as a candidate', () => {
    fc.assert(
      fc.property(cases, ({ scene, task, said }) => {
        const { list, task: stood } = standOf(scene, task);
        expect(said.list).toBe(list);
        if (stood.verdict === 'candidate') expect(said.standing.rank).toBe(stood.rank);
        else expect([said.changes.up, said.changes.down]).toEqual([[], []]);
      }),
      runs,
    );
  });

  it('its neighbours are those of its list, and at exponent 1 the differences add up to the gap', () => {
    fc.assert(
      fc.property(cases, ({ scene, said }) => {
        const { tasks } = play(scene).result.lists.find(({ id }) => id === said.list)!;
        const at = tasks.findIndex(({ id }) => id === said.task.id);
        if (said.task.verdict === 'candidate')
          expect([said.above?.id, said.below?.id]).toEqual([tasks[at - 1]?.id, tasks[at + 1]?.id]);
        for (const neighbour of [said.above, said.below]) {
          if (neighbour === undefined || scene.exponent !== 1) continue;
          const sum = neighbour.differences.reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(neighbour.points, 6);
        }
      }),
      runs,
    );
  });
});

it('a task that is not there is told', () => {
  const scene: Scene = { rows: [{ report_duties: 1 }], missing: 'midpoint', exponent: 1, weights: {} };
  expect(() => explained(scene, 7)).toThrow(RangeError);
});
