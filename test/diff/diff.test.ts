import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import type { Difference, Move } from '../../src/model/difference.js';
import { scenes } from '../explain/scene.js';
import { between, savedFrom, sideFrom, twos } from './scene.js';

const sum = ({ causes }: Move): number => causes.reduce((all, { points }) => all + (points ?? 0), 0);

const adds = ({ moves }: Difference): void => {
  for (const move of moves) {
    if (move.is === 'moved' && move.points !== null) expect(sum(move)).toBeCloseTo(move.points, 9);
  }
};

const moved = (shares: readonly number[]) => shares.filter((share) => Math.abs(share) > 1e-8);

describe('the causes of a move', () => {
  it('add up to the change of the score, whatever changed', () => {
    fc.assert(
      fc.property(twos, (two) => adds(between(two))),
      { numRuns: 40 },
    );
  });

  it('add up where both sides are saved results, or one of them', () => {
    fc.assert(
      fc.property(twos, ({ old, now }) => {
        adds(diff(savedFrom(old), savedFrom(now)));
        adds(diff(savedFrom(old), sideFrom(now)));
      }),
      { numRuns: 40 },
    );
  });

  it('are negated when old and new are swapped', () => {
    fc.assert(
      fc.property(twos, ({ old, now }) => {
        const back = new Map(between({ old: now, now: old }).moves.map((move) => [move.id, move]));
        for (const { id, points, causes } of between({ old, now }).moves) {
          const { points: against, causes: others } = back.get(id)!;
          expect(against === null ? null : -against + 0).toEqual(points === null ? null : points + 0);
          const forth = causes.map((cause) => cause.points ?? 0).toSorted((a, b) => a - b);
          const reverse = others.map((cause) => -(cause.points ?? 0)).toSorted((a, b) => a - b);
          // What decides a list does so in one direction only; it may add nothing.
          expect(moved(forth).length).toBe(moved(reverse).length);
          for (const [i, share] of moved(forth).entries()) expect(moved(reverse)[i]).toBeCloseTo(share, 8);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no more than ten are reported for a task, however many cells changed', () => {
    fc.assert(
      fc.property(twos, (two) => {
        for (const { causes } of between(two).moves) expect(causes.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 50 },
    );
  });
});

const elsewhere = ({ moves }: Difference): readonly Move[] =>
  moves.filter(
    ({ before, after }) =>
      before !== undefined &&
      after !== undefined &&
      (before.list !== after.list || before.track !== after.track),
  );

describe('what decides where a task stands', () => {
  it('is reported for every task that comes to another list or track, by cells and by saved results', () => {
    fc.assert(
      fc.property(twos, ({ old, now }) => {
        for (const said of [between({ old, now }), diff(savedFrom(old), savedFrom(now))])
          for (const { causes } of elsewhere(said)) expect(causes.some(({ decides }) => decides)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('between saved results is among what decides by cells', () => {
    fc.assert(
      fc.property(twos, ({ old, now }) => {
        const byCells = new Map(between({ old, now }).moves.map((move) => [move.id, move]));
        for (const { id, causes } of elsewhere(diff(savedFrom(old), savedFrom(now)))) {
          for (const { reason, decides } of causes) {
            if (!decides || reason.is !== 'values') continue;
            const [value] = reason.values;
            const isRead = byCells
              .get(id)!
              .causes.some(
                (cause) =>
                  cause.reason.is === 'data' &&
                  cause.reason.criteria.some((each) => each.id === value?.criterion.id),
              );
            expect(isRead).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a task that only others moved is nothing, and others are named', () => {
    fc.assert(
      fc.property(twos, (two) => {
        for (const { before, after, causes, passing } of between(two).moves) {
          if (before === undefined || after === undefined || before.rank === after.rank) continue;
          if (causes.length > 0 || before.list !== after.list) continue;
          expect(passing!.aheadNow.tasks.length + passing!.aheadBefore.tasks.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a difference', () => {
  it('of equal sides is empty', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const same of [between({ old: scene, now: scene }), diff(savedFrom(scene), sideFrom(scene))]) {
          expect(same.settings).toEqual([]);
          expect(same.counts).toMatchObject({ moved: 0, added: 0, gone: 0 });
          expect(diff(sideFrom(scene), sideFrom(scene)).moves).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('accounts for every change of a rank by the tasks that came before, and that ceased to', () => {
    fc.assert(
      fc.property(twos, (two) => {
        for (const { before, after, passing } of between(two).moves) {
          if (passing === undefined) continue;
          const { aheadNow, aheadBefore } = passing;
          expect(aheadNow.count - aheadBefore.count).toBe(after!.rank! - before!.rank!);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts every task of both sides once', () => {
    fc.assert(
      fc.property(scenes, scenes, (old, now) => {
        const { counts, moves } = between({ old, now });
        expect(counts.moved + counts.unmoved + counts.added).toBe(now.rows.length);
        expect(counts.moved + counts.unmoved + counts.gone).toBe(old.rows.length);
        expect(moves.length).toBe(counts.moved + counts.unmoved + counts.added + counts.gone);
      }),
      { numRuns: 40 },
    );
  });
});
