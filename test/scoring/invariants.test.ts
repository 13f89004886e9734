import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/criterion/index.js';
import { missingRules } from '../../src/model/result.js';
import { allOf, ids, play, taskOf, type Entry, type Scene, type SceneTask } from './scene.js';

const value = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(value, value, fc.option(value, { nil: undefined })).map(([a, b, at]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return { low, high, ...(at === undefined ? {} : { point: low + at * (high - low) }) };
});
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 5, arbitrary: value },
  { weight: 2, arbitrary: range },
  { weight: 2, arbitrary: fc.constant(undefined) },
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
    prior: value,
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
          expect(coverage).toBeCloseTo(1 - (high - low) / 100, 8);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(low - noise);
          expect(score).toBeLessThanOrEqual(high + noise);
        }
      }),
    );
  });

  it('raising one cell of a task, both ends of a range alike, never lowers its score or its interval', () => {
    fc.assert(
      fc.property(scene, fc.nat(), fc.nat(), value, (given, taskSeed, criterionSeed, by) => {
        const task = given.tasks[taskSeed % given.tasks.length]!;
        const at = criterionSeed % task.entries.length;
        const before = task.entries[at];
        fc.pre(before !== undefined && before !== 'not-applicable');
        const raised = { ...task, entries: task.entries.with(at, raisedBy(before, by)) };
        const after = play({ ...given, tasks: given.tasks.map((each) => (each === task ? raised : each)) });
        const [was, is] = [taskOf(play(given), task.id), taskOf(after, task.id)];
        expect(is.score!).toBeGreaterThanOrEqual(was.score! - noise);
        expect(is.interval[0]).toBeGreaterThanOrEqual(was.interval[0] - noise);
        expect(is.interval[1]).toBeGreaterThanOrEqual(was.interval[1] - noise);
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

  it('adding, removing or filling tasks changes no other score, interval, coverage or verdict', () => {
    fc.assert(
      fc.property(scene, scene, fc.infiniteStream(fc.nat({ max: 2 })), (given, other, fates) => {
        const stays = given.tasks.filter(() => fates.next().value === 0);
        const rest = given.tasks.filter((each) => !stays.includes(each));
        const width = given.tasks[0]!.entries.length;
        const added = other.tasks.map(({ entries }, i): SceneTask => {
          return { id: `another task ${i}`, entries: Array.from({ length: width }, (_, at) => entries[at]) };
        });
        const refilled = rest.flatMap((each) =>
          fates.next().value === 0 ? [] : [{ ...each, entries: each.entries.map((entry) => entry ?? 0.5) }],
        );
        const after = play({ ...given, tasks: [...stays, ...refilled, ...added] });
        const before = play(given);
        for (const { id } of stays) {
          const { score, interval, coverage, verdict } = taskOf(before, id);
          expect(taskOf(after, id)).toMatchObject({ score, interval, coverage, verdict });
        }
      }),
    );
  });

  it('the interval contains that of every way to fill in what is open', () => {
    fc.assert(
      fc.property(scene, fc.array(value, { minLength: 6, maxLength: 6 }), (given, fill) => {
        const filled = given.tasks.map(({ id, entries }) => ({
          id,
          entries: entries.map((each, i) => filledIn(each, fill[i] ?? 0)),
        }));
        const after = play({ ...given, tasks: filled });
        for (const {
          id,
          interval: [low, high],
        } of allOf(play(given))) {
          const { score, interval } = taskOf(after, id);
          expect(interval[0]).toBeGreaterThanOrEqual(low - noise);
          expect(interval[1]).toBeLessThanOrEqual(high + noise);
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
  it('within a list of candidates the score falls, equal scores share a rank, and the rank lies in its range', () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { tasks } of play(given).filter(({ id }) => id !== 'held')) {
          tasks.forEach(({ rank, rankRange: [best, worst], score }, i) => {
            const before = tasks[i - 1];
            expect(rank).toBe(before !== undefined && before.score === score ? before.rank : i + 1);
            if (before !== undefined) expect(score ?? -1).toBeLessThanOrEqual(before.score ?? -1);
            expect(best).toBeLessThanOrEqual(rank);
            expect(worst).toBeGreaterThanOrEqual(rank);
          });
        }
      }),
    );
  });

  it('held tasks have a place, those that lack least first, and their range is the whole list', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { tasks } = play(given).find(({ id }) => id === 'held')!;
        tasks.forEach(({ rank, rankRange, coverage }, i) => {
          expect(rank).toBe(i + 1);
          expect(rankRange).toEqual([1, tasks.length]);
          if (i > 0) expect(coverage).toBeLessThanOrEqual(tasks[i - 1]!.coverage);
        });
      }),
    );
  });

  it('the rank range counts the held that may come back, and is the place that intervals can reach', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const lists = play(given);
        const { tasks } = lists.find(({ id }) => id === 'common-work')!;
        const held = lists.find(({ id }) => id === 'held')!.tasks;
        tasks.forEach(({ rank, interval: [low, high], rankRange }, i) => {
          const others = tasks.filter((_, j) => j !== i);
          const best = 1 + others.filter((other) => other.interval[0] > high).length;
          const worst = 1 + [...others, ...held].filter((other) => other.interval[1] > low).length;
          expect(rankRange).toEqual([Math.min(best, rank), Math.max(worst, rank)]);
        });
      }),
    );
  });
});

function raisedBy(entry: Figure, by: number): Figure {
  const up = (x: number): number => x + by * (1 - x);
  if (typeof entry === 'number') return up(entry);
  const { low, high, point } = entry;
  return { low: up(low), high: up(high), ...(point === undefined ? {} : { point: up(point) }) };
}

/** What is open, filled within what it allows; what is known stays. */
function filledIn(entry: Entry, at: number): Entry {
  if (entry === undefined) return at;
  return typeof entry === 'object' ? entry.low + at * (entry.high - entry.low) : entry;
}

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
