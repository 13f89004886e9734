import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf } from '../../../src/scoring/ranking/rank.js';

const score = fc.oneof(fc.constantFrom(0, 50, 100, Number.NaN), fc.integer({ min: 0, max: 1e11 }));
const width = fc.constantFrom(0, 0, 1, 30, 100);

/** Tasks with a score, what it may be at least and at most, and whether the task may leave. */
const tasks = fc.array(fc.tuple(score, width, width, fc.boolean()), { maxLength: 300 });

it('ranks and their ranges are what counting all other tasks gives', () => {
  fc.assert(
    fc.property(tasks, (drawn) => {
      const scores = Float64Array.from(drawn, ([each]) => (each > 100 ? each / 1e9 : each));
      const of = (task: number): number => scores[task] || 0;
      const lows = scores.map((_, task) => Math.max(0, of(task) - (drawn[task]?.[1] ?? 0)));
      const highs = scores.map((_, task) => Math.min(100, of(task) + (drawn[task]?.[2] ?? 0)));
      const ids = drawn.map((_, i) => `T${(i * 7919) % 1000}`);
      const all = ids.map((_, task) => task);
      const mayLeave = (task: number): boolean => drawn[task]?.[3] === true;
      const { order, ranks, best, worst } = placesOf(
        all,
        { ids, scores, lows, highs },
        { mayLeave, entrants: [] },
      );
      const keyOf = (task: number): number => (Number.isNaN(scores[task]) ? -1 : (scores[task] ?? -1));
      const count = (is: (other: number) => boolean): number => all.filter(is).length;
      for (const [place, task] of order.entries()) {
        const [low, high] = [keyOf(task) === -1 ? -1 : (lows[task] ?? 0), highs[task] ?? 0];
        const rank = 1 + count((other) => keyOf(other) > keyOf(task));
        const above = count((other) => !mayLeave(other) && (lows[other] ?? 0) > high);
        const maybe = count((other) => (highs[other] ?? 0) > low) - (high > low ? 1 : 0);
        expect(ranks[place]).toBe(rank);
        expect(best[place]).toBe(Math.min(above + 1, rank));
        expect(worst[place]).toBe(Math.max(maybe + 1, rank));
      }
      const sorted = all.toSorted(
        (a, b) => keyOf(b) - keyOf(a) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
      );
      expect(order).toEqual(sorted);
    }),
  );
});
