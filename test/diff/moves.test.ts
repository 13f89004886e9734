import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import type { Side } from '../../src/diff/side.js';
import type { Scene } from '../explain/scene.js';
import { savedFrom, sideFrom } from './scene.js';

const scene: Scene = {
  rows: [
    { need_variation: 0.5, operation_variation: 0.5, law_amendments_per_year: 3, resident_procedures: 10 },
    { law_amendments_per_year: 2, resident_procedures: 20 },
  ],
  missing: 'available',
  exponent: 1,
  weights: {},
};

/** The same side with another threshold of local variation. */
function withLeave(side: Side, leave: number): Side {
  const made = side.made;
  if (made === undefined) throw new Error('not made');
  const thresholds = { ...side.run.thresholds, leave };
  const scoring = { ...made.scoring, thresholds };
  return { ...side, run: { ...side.run, thresholds }, made: { ...made, scoring } };
}

describe('a difference tells', () => {
  test('a task that is only on one side as added, or as gone', () => {
    const more = { ...scene, rows: [...scene.rows, { law_amendments_per_year: 6 }] };
    const added = diff(sideFrom(scene), sideFrom(more)).moves.find(({ is }) => is === 'added');
    expect(added).toMatchObject({ id: 'T2', before: undefined, causes: [], points: null });
    const gone = diff(sideFrom(more), sideFrom(scene)).moves.find(({ is }) => is === 'gone');
    expect(gone).toMatchObject({ id: 'T2', after: undefined, causes: [], points: null });
  });

  test('a changed cell with what it was and where it stands, and the criterion that reads it', () => {
    const now = {
      ...scene,
      rows: scene.rows.with(1, { law_amendments_per_year: 6, resident_procedures: 20 }),
    };
    const move = diff(sideFrom(scene), sideFrom(now)).moves.find(({ id }) => id === 'T1')!;
    expect(move.causes.length).toBe(1);
    expect(move.causes[0]!.reason).toMatchObject({
      is: 'data',
      criteria: [{ id: 'law-change-frequency' }],
      cells: [{ field: 'law_amendments_per_year', from: 2, to: 6, newAt: { file: 'scene.csv', line: 3 } }],
    });
    expect(move.causes[0]!.points).toBeCloseTo(move.points!, 9);
  });

  test('a fact that no score rests on as what decides the list', () => {
    const now = { ...scene, rows: scene.rows.with(1, { ...scene.rows[1], standardised: true }) };
    const move = diff(sideFrom(scene), sideFrom(now)).moves.find(({ id }) => id === 'T1')!;
    expect([move.before!.list, move.after!.list]).toEqual(['common-work', 'standardised']);
    expect(move.causes).toMatchObject([
      { decides: true, points: 0, reason: { is: 'data', criteria: [], cells: [{ field: 'standardised' }] } },
    ]);
    expect(move.passing).toBeUndefined();
  });

  test('nothing of a threshold that moved no task, but names it among the settings', () => {
    const side = sideFrom(scene);
    const { settings, moves } = diff(side, withLeave(side, 0.9));
    expect(settings).toEqual([
      { is: 'thresholds', thresholds: [{ threshold: 'leave', from: 0.75, to: 0.9 }] },
    ]);
    expect(moves).toEqual([]);
  });

  test('what another version made of the same values apart from all other causes', () => {
    const saved = savedFrom(scene);
    const standings = [...saved.standings].map(([id, each]) => {
      const score = (each.stand.score ?? 0) - 1.25;
      return [id, { ...each, stand: { ...each.stand, score } }] as const;
    });
    const older = { ...saved, run: { ...saved.run, version: '0.0.1' }, standings: new Map(standings) };
    const now = {
      ...scene,
      rows: scene.rows.with(1, { law_amendments_per_year: 6, resident_procedures: 20 }),
    };
    const { settings, moves } = diff(older, sideFrom(now));
    expect(settings).toEqual([{ is: 'version', from: '0.0.1', to: '0' }]);
    const move = moves.find(({ id }) => id === 'T1')!;
    const version = move.causes.find(({ reason }) => reason.is === 'version')!;
    expect(version.points).toBeCloseTo(1.25, 9);
    expect(move.causes.reduce((sum, { points }) => sum + points!, 0)).toBeCloseTo(move.points!, 9);
  });
});
