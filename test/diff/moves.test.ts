import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import type { Move } from '../../src/model/difference.js';
import type { Thresholds } from '../../src/model/result.js';
import type { Side } from '../../src/diff/side.js';
import type { Row, Scene } from '../explain/scene.js';
import { savedFrom, sideFrom } from './scene.js';

const scene: Scene = {
  rows: [
    { need_variation: 0.5, practice_variation: 0.5, law_amendments_per_year: 3, resident_procedures: 10 },
    { need_variation: 0.2, practice_variation: 0.2, law_amendments_per_year: 2, resident_procedures: 20 },
  ],
  missing: 'available',
  exponent: 1,
  weights: {},
};

const usual: Thresholds = { leave: 0.75, coordinate: 0.5, held: 0.5 };

describe('a difference says', () => {
  it('a task that is only on one side as added, or as gone', () => {
    const more = { ...scene, rows: [...scene.rows, { law_amendments_per_year: 6 }] };
    const added = diff(sideFrom(scene), sideFrom(more)).moves.find(({ is }) => is === 'added');
    expect(added).toMatchObject({ id: 'T2', before: undefined, causes: [], points: null });
    const gone = diff(sideFrom(more), sideFrom(scene)).moves.find(({ is }) => is === 'gone');
    expect(gone).toMatchObject({ id: 'T2', after: undefined, causes: [], points: null });
  });

  it('a changed cell with what it was and where it stands, and the criterion that reads it', () => {
    const now = {
      ...scene,
      rows: scene.rows.with(1, { ...scene.rows[1], law_amendments_per_year: 6 }),
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

  it('a fact that no score rests on as what decides the list', () => {
    const now = { ...scene, rows: scene.rows.with(1, { ...scene.rows[1], standardised: true }) };
    const move = diff(sideFrom(scene), sideFrom(now)).moves.find(({ id }) => id === 'T1')!;
    expect([move.before!.list, move.after!.list]).toEqual(['common-work', 'standardised']);
    expect(move.causes).toMatchObject([
      { decides: true, points: 0, reason: { is: 'data', criteria: [], cells: [{ field: 'standardised' }] } },
    ]);
    expect(move.passing).toBeUndefined();
  });

  it('no rank of a task that is held, and who passed it neither', () => {
    const open = { ...scene, rows: [{ law_amendments_per_year: 3 }, scene.rows[1]!] };
    const now = { ...open, rows: open.rows.with(0, { law_amendments_per_year: 4 }) };
    for (const said of [diff(sideFrom(open), sideFrom(now)), diff(savedFrom(open), sideFrom(now))])
      expect(said.moves).toMatchObject([
        { id: 'T0', before: { list: 'held', rank: null }, after: { rank: null }, passing: undefined },
      ]);
  });

  it('nothing of a threshold that moved no task, but names it among the settings', () => {
    const { settings, moves } = diff(sideFrom(scene), sideFrom(scene, 'scene.csv', { ...usual, leave: 0.9 }));
    expect(settings).toEqual([
      { is: 'thresholds', thresholds: [{ threshold: 'leave', from: 0.75, to: 0.9 }] },
    ]);
    expect(moves).toEqual([]);
  });

  it('what another version made of the same values apart from all other causes', () => {
    const saved = savedFrom(scene);
    const snapshots = [...saved.snapshots].map(([id, each]) => {
      const score = (each.position.score ?? 0) - 1.25;
      return [id, { ...each, position: { ...each.position, score } }] as const;
    });
    const older = { ...saved, run: { ...saved.run, version: '0.0.1' }, snapshots: new Map(snapshots) };
    const now = {
      ...scene,
      rows: scene.rows.with(1, { ...scene.rows[1], law_amendments_per_year: 6 }),
    };
    const { settings, moves } = diff(older, sideFrom(now));
    expect(settings).toEqual([{ is: 'version', from: '0.0.1', to: '0' }]);
    const move = moves.find(({ id }) => id === 'T1')!;
    const version = move.causes.find(({ reason }) => reason.is === 'version')!;
    expect(version.points).toBeCloseTo(1.25, 9);
    expect(move.causes.reduce((sum, { points }) => sum + points!, 0)).toBeCloseTo(move.points!, 9);
  });
});

/** A scene in which the first task has other cells. */
function withCells(cells: Row): Scene {
  return { ...scene, rows: scene.rows.with(0, { ...scene.rows[0], ...cells }) };
}

function moveOf({ moves }: ReturnType<typeof diff>, id = 'T0'): Move {
  return moves.find((each) => each.id === id)!;
}

const deciding = ({ causes }: Move) => causes.filter(({ decides }) => decides).map(({ reason }) => reason);

describe('what decides is told apart', () => {
  it('another track of a task that stays in a list of those set aside', () => {
    const left = withCells({ need_variation: 0.9, practice_variation: 0.9 });
    const now = { ...left, rows: left.rows.with(0, { ...left.rows[0], new_service: true }) };
    const move = moveOf(diff(sideFrom(left), sideFrom(now)));
    expect([move.before!.list, move.after!.list, move.after!.track]).toEqual([
      'leave',
      'leave',
      'new-service',
    ]);
    expect(deciding(move)).toMatchObject([{ is: 'data', cells: [{ field: 'new_service' }] }]);
    expect(deciding(moveOf(diff(savedFrom(left), savedFrom(now))))).toEqual([
      { is: 'facts', about: 'track' },
    ]);
  });

  it('the threshold that decides, without the one that changed beside it', () => {
    const now = { ...usual, leave: 0.4, coordinate: 0.6 };
    const leave = { is: 'thresholds', thresholds: [{ threshold: 'leave', from: 0.75, to: 0.4 }] };
    for (const said of [
      diff(sideFrom(scene), sideFrom(scene, 'scene.csv', now)),
      diff(savedFrom(scene), savedFrom(scene, now)),
    ])
      expect(deciding(moveOf(said))).toEqual([leave]);
  });

  it('both of two that are needed, and each of two that would have been enough', () => {
    const before = withCells({ standardised: true });
    const gone = withCells({ need_variation: 1, practice_variation: 1, standardised: false });
    expect(deciding(moveOf(diff(sideFrom(before), sideFrom(gone))))).toMatchObject([
      { is: 'data' },
      { is: 'data' },
    ]);
    // A threshold of 0.4 and a variation of 1 both lead to the list; without either the other does.
    const both = diff(
      sideFrom(scene),
      sideFrom(withCells({ need_variation: 1, practice_variation: 1 }), 'scene.csv', {
        ...usual,
        leave: 0.4,
      }),
    );
    expect(
      deciding(moveOf(both))
        .map(({ is }) => is)
        .toSorted(),
    ).toEqual(['data', 'thresholds']);
  });

  it('between saved results: the value, what the value does not show, and coverage', () => {
    const byValue = moveOf(
      diff(savedFrom(scene), savedFrom(withCells({ need_variation: 1, practice_variation: 1 }))),
    );
    expect(byValue.after!.list).toBe('leave');
    expect(deciding(byValue)).toMatchObject([
      { is: 'values', values: [{ criterion: { id: 'local-variation' } }] },
    ]);
    const byFact = moveOf(diff(savedFrom(scene), savedFrom(withCells({ standardised: true }))));
    expect(deciding(byFact)).toEqual([{ is: 'facts', about: 'standardised' }]);
    const known = {
      need_variation: 0.1,
      practice_variation: 0.1,
      law_amendments_per_year: 3,
      cases_per_year: 1000,
    };
    const twoKnown = { ...scene, rows: [known, known] };
    const emptied = { ...scene, rows: [{ law_amendments_per_year: 3 }, known] };
    const byCoverage = moveOf(diff(savedFrom(twoKnown), savedFrom(emptied)));
    expect(byCoverage.after!.list).toBe('held');
    expect(deciding(byCoverage)).toMatchObject([{ is: 'values' }, { is: 'values' }]);
  });

  it('a score that is lost, because unknowns count otherwise', () => {
    const empty = { ...scene, rows: [...scene.rows, {}], missing: 'midpoint' as const };
    for (const said of [
      diff(sideFrom(empty), sideFrom({ ...empty, missing: 'available' })),
      diff(savedFrom(empty), savedFrom({ ...empty, missing: 'available' })),
    ]) {
      const move = moveOf(said, 'T2');
      expect([move.before!.score, move.after!.score, move.points]).toEqual([50, null, null]);
      expect(deciding(move)).toEqual([{ is: 'missing', from: 'midpoint', to: 'available' }]);
    }
  });
});

/** A side of which the tasks have other names and ids, and name this law. */
const renamed = (side: Side, names: readonly string[], ids: readonly string[], law = '戸籍法'): Side => ({
  ...side,
  made: undefined,
  snapshots: new Map(
    [...side.snapshots.values()].map((each, i) => [
      ids[i]!,
      { ...each, id: ids[i]!, name: names[i]!, laws: [law] },
    ]),
  ),
});

describe('a task with another id', () => {
  it('is the same one where the one of its name, and no other, names the same laws', () => {
    const side = sideFrom(scene);
    const old = renamed(side, ['甲', '乙'], ['A', 'B']);
    const { counts, moves } = diff(old, renamed(side, ['甲', '乙'], ['X', 'B']));
    expect(counts).toMatchObject({ unmoved: 2, added: 0, gone: 0, renamed: 1 });
    expect(moves).toMatchObject([
      { id: 'X', is: 'unmoved', former: { id: 'A', name: '甲' }, namesake: undefined },
    ]);
  });

  it('is reported with the one that has its name, if there is one alone, where the laws differ', () => {
    const side = sideFrom(scene);
    const old = renamed(side, ['甲', '乙'], ['A', 'B']);
    const { moves } = diff(old, renamed(side, ['甲', '乙'], ['X', 'B'], '住民基本台帳法'));
    expect(moves.map(({ id, is, namesake }) => [id, is, namesake])).toEqual([
      ['A', 'gone', 'X'],
      ['X', 'added', 'A'],
    ]);
    const twice = diff(renamed(side, ['甲', '甲'], ['A', 'B']), renamed(side, ['甲', '甲'], ['X', 'Y']));
    expect(twice.moves.map(({ namesake }) => namesake)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
