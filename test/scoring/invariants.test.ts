import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingRules } from '../../src/model/result.js';
import { allOf, ids, play, taskOf, type Entry, type Scene, type SceneTask } from './scene.js';

const value = fc.double({ min: 0, max: 1, noNaN: true });
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: value },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);
const exponent = fc.constantFrom(1, 0.5, 0, -1, -3);

const scene: fc.Arbitrary<Scene> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    tasks: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        entries: fc.array(entry, { minLength: width, maxLength: width }),
      }),
      {
        minLength: 1,
        maxLength: 12,
        selector: ({ id }) => id,
      },
    ),
    weights: fc
      .tuple(...ids(width).map(() => fc.double({ min: 0.01, max: 100, noNaN: true })))
      .map(namedWeights),
    missing: fc.constantFrom(...missingRules),
    exponent,
  }),
);

function namedWeights(weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(weights.map((weight, i) => [`c${i}`, weight]));
}

const noise = 2e-9; // scores are published with nine decimals

describe('invariants of the model', () => {
  it('score, interval and coverage stay within their bounds, and the score lies in its interval', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const {
          score,
          interval: [low, high],
          coverage,
        } of allOf(play(given))) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(low - noise);
          expect(score).toBeLessThanOrEqual(high + noise);
        }
      }),
    );
  });

  it('raising one value of a task never lowers its score', () => {
    fc.assert(
      fc.property(scene, fc.nat(), fc.nat(), value, (given, taskSeed, criterionSeed, higher) => {
        const task = given.tasks[taskSeed % given.tasks.length]!;
        const at = criterionSeed % task.entries.length;
        const before = task.entries[at];
        fc.pre(typeof before === 'number' && higher >= before);
        const raised = { ...task, entries: task.entries.with(at, higher) };
        const after = play({ ...given, tasks: given.tasks.map((each) => (each === task ? raised : each)) });
        expect(taskOf(after, task.id).score!).toBeGreaterThanOrEqual(
          taskOf(play(given), task.id).score! - noise,
        );
      }),
    );
  });

  it('permuting rows changes nothing', () => {
    fc.assert(
      fc.property(
        scene.chain((given) => fc.tuple(fc.constant(given), shuffled(given.tasks))),
        ([given, tasks]) => {
          expect(published(play({ ...given, tasks }))).toEqual(published(play(given)));
        },
      ),
    );
  });

  it('permuting criteria changes no score and no verdict', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const turned = given.tasks.map(({ id, entries }) => ({ id, entries: entries.toReversed() }));
        const weights = namedWeights(Object.values(given.weights ?? {}).toReversed());
        const after = play({ ...given, tasks: turned, weights });
        for (const task of allOf(play(given))) {
          const twin = taskOf(after, task.id);
          expect(twin.verdict).toBe(task.verdict);
          expectClose(twin.score, task.score);
        }
      }),
    );
  });

  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0.001, max: 1000, noNaN: true }), (given, factor) => {
        const weights = Object.fromEntries(
          Object.entries(given.weights ?? {}).map(([id, weight]) => [id, weight * factor]),
        );
        const after = play({ ...given, weights });
        for (const task of allOf(play(given))) expectClose(taskOf(after, task.id).score, task.score);
      }),
    );
  });

  it('adding a task changes no other score, interval, coverage or verdict', () => {
    fc.assert(
      fc.property(scene, fc.array(entry, { minLength: 6, maxLength: 6 }), (given, entries) => {
        const added: SceneTask = {
          id: 'a task of its own',
          entries: entries.slice(0, given.tasks[0]!.entries.length),
        };
        const after = play({ ...given, tasks: [...given.tasks, added] });
        for (const { id, score, interval, coverage, verdict } of allOf(play(given))) {
          expect(taskOf(after, id)).toMatchObject({ score, interval, coverage, verdict });
        }
      }),
    );
  });

  it('the interval contains the score of every way to fill in the unknowns', () => {
    fc.assert(
      fc.property(scene, fc.array(value, { minLength: 6, maxLength: 6 }), (given, fill) => {
        const filled = given.tasks.map(({ id, entries }) => ({
          id,
          entries: entries.map((each, i) => each ?? fill[i] ?? 0),
        }));
        const after = play({ ...given, tasks: filled });
        for (const {
          id,
          interval: [low, high],
        } of allOf(play(given))) {
          const { score } = taskOf(after, id);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(low - noise);
          expect(score).toBeLessThanOrEqual(high + noise);
        }
      }),
    );
  });

  it('same input, same bytes', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const bytes = (): string =>
          JSON.stringify([published(play(given)), allOf(play(given)).map(({ outcomes }) => outcomes())]);
        expect(bytes()).toBe(bytes());
      }),
    );
  });

  it('every task is in one list and no task is lost', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const listed = allOf(play(given)).map(({ id }) => id);
        expect(listed.toSorted()).toEqual(given.tasks.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('at exponent 1 the contributions add up to the score', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { score, outcomes } of allOf(play({ ...given, exponent: 1 }))) {
          if (score === null) continue;
          const sum = outcomes().reduce((total, { contribution = 0 }) => total + contribution, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-7);
        }
      }),
    );
  });

  it('the weights of the outcomes that apply to a task add up to 1', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { outcomes } of allOf(play(given))) {
          const applying = outcomes().filter(({ status }) => status !== 'not-applicable');
          if (applying.length === 0) continue;
          expect(applying.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

describe('invariants of the ranks', () => {
  it('within a list the score falls, equal scores share a rank, and the rank lies in its range', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { tasks } of play(given)) {
          tasks.forEach(({ rank, rankRange: [best, worst], score }, i) => {
            const before = tasks[i - 1];
            expect(rank).toBe(before !== undefined && before.score === score ? before.rank : i + 1);
            if (before !== undefined) expect(score ?? -1).toBeLessThanOrEqual(before.score ?? -1);
            expect(best).toBeLessThanOrEqual(rank);
            expect(worst).toBeGreaterThanOrEqual(score === null ? best : rank);
            expect(worst).toBeLessThanOrEqual(tasks.length);
          });
        }
      }),
    );
  });

  it('the rank range is the best and worst place that moving every score within its interval can reach', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { tasks } of play(given)) {
          tasks.forEach(({ interval: [low, high], rankRange }, i) => {
            const others = tasks.filter((_, j) => j !== i);
            const best = 1 + others.filter((other) => other.interval[0] > high).length;
            const worst = 1 + others.filter((other) => other.interval[1] > low).length;
            expect(rankRange).toEqual([best, worst]);
          });
        }
      }),
    );
  });
});

function shuffled(tasks: readonly SceneTask[]): fc.Arbitrary<readonly SceneTask[]> {
  return fc.shuffledSubarray([...tasks], { minLength: tasks.length });
}

/** What is published of lists, apart from the lines that permuting rows changes. */
function published(lists: ReturnType<typeof play>): unknown {
  return lists.map(({ id, tasks }) => ({
    id,
    tasks: tasks.map(({ id: task, rank, rankRange, score, interval, coverage, verdict }) => ({
      task,
      rank,
      rankRange,
      score,
      interval,
      coverage,
      verdict,
    })),
  }));
}

function expectClose(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThan(noise);
}
