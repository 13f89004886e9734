import {
  movers,
  type Cause,
  type Difference,
  type Move,
  type Mover,
  type Position,
  type SideFacts,
} from '../model/difference.js';
import { listIds } from '../model/result.js';
import { causesOf } from './causes.js';
import { intervalTurn } from './intervalTurn.js';
import { cellsGame, type ChangedMethod } from './cellsGame.js';
import { namesakes } from './namesakes.js';
import { passings } from './passing.js';
import { recognised } from './recognised.js';
import { recordChange, settingsOf } from './settings.js';
import type { Side, Snapshot } from './side.js';
import { valuesGame } from './valuesGame.js';
import { weightsOfSides } from './weights.js';

/** What moved between two results, and why. With `all`, the tasks that did not move are there too. */
export function diff(before: Side, now: Side, { all = false }: { readonly all?: boolean } = {}): Difference {
  const { old, former } = recognised(before, now);
  const level = old.made === undefined || now.made === undefined ? 'values' : 'cells';
  const records = level === 'values' ? recordChange(old.run, now.run) : [];
  const settings = [...settingsOf(old.run, now.run), ...records];
  const method = { settings, weights: weightsOfSides(old.run, now.run) };
  const passingOf = passings(old, now);
  const namesakeOf = namesakes(old, now);
  const ids = new Set([...now.snapshots.keys(), ...old.snapshots.keys()]);
  const counts = { moved: 0, added: 0, gone: 0, unmoved: 0, renamed: former.size };
  const moves: Move[] = [];
  for (const id of ids) {
    const [was, after] = [old.snapshots.get(id), now.snapshots.get(id)];
    const is = kindOf(was?.position, after?.position);
    counts[is] += 1;
    const called = former.get(id);
    if (is === 'unmoved' && called === undefined && !all) continue;
    const causes = is === 'moved' ? causesBetween({ old, now, id }, method) : [];
    const passing = is === 'moved' ? passingOf(id) : undefined;
    const facts = { ...factsOf({ before: was, after }), former: called, is };
    const by = moverOf(facts, causes, settings.length === 0);
    moves.push({ ...facts, by, causes, passing, namesake: namesakeOf(id) });
  }
  return {
    old: sideFacts(old),
    new: sideFacts(now),
    level,
    settings,
    counts,
    moves: moves.toSorted(inOrder),
  };
}

/** Whose doing it is that a task is not where, or not called what, it was. */
function moverOf(
  { is, former, before, after, interval }: Pick<Move, 'is' | 'former' | 'before' | 'after' | 'interval'>,
  causes: readonly Cause[],
  isSameWay: boolean,
): Mover | undefined {
  if (is === 'unmoved') return former === undefined ? undefined : 'itself';
  const isElsewhere = before?.list !== after?.list || before?.track !== after?.track;
  if (isElsewhere || former !== undefined || causes.some(isOwn)) return 'itself';
  if (causes.length > 0) return 'settings';
  // No other task has a part in an interval.
  return interval === undefined ? 'others' : isSameWay ? 'itself' : 'settings';
}

// What a task has of its own, or what a criterion that judges it makes of it now.
const own: ReadonlySet<Cause['reason']['is']> = new Set(['data', 'values', 'facts', 'params'] as const);

function isOwn({ reason }: Cause): boolean {
  return own.has(reason.is);
}

function kindOf(before: Position | undefined, after: Position | undefined): Move['is'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'gone';
  const isSame =
    before.list === after.list &&
    before.track === after.track &&
    before.rank === after.rank &&
    before.score === after.score &&
    intervalTurn(before, after) === undefined;
  return isSame ? 'unmoved' : 'moved';
}

interface Between {
  readonly old: Side;
  readonly now: Side;
  readonly id: string;
}

function causesBetween({ old, now, id }: Between, method: ChangedMethod): readonly Cause[] {
  const [was, is] = [old.snapshots.get(id), now.snapshots.get(id)];
  if (was === undefined || is === undefined) return [];
  const ends = { before: was.position, after: is.position };
  // A threshold moves no score: of a task that stayed in its list it decided nothing.
  const settings = method.settings.filter(
    (each) => each.is !== 'thresholds' || was.position.list !== is.position.list,
  );
  const [task, next] = [old.made?.indexOf.get(id), now.made?.indexOf.get(id)];
  if (old.made === undefined || now.made === undefined || task === undefined || next === undefined) {
    const game = valuesGame(
      { snapshot: was, run: old.run },
      { snapshot: is, run: now.run },
      { ...method, settings },
    );
    return causesOf(game, { ...ends, versions: { from: old.run.version, to: now.run.version } });
  }
  const game = cellsGame(
    { scoring: old.made.scoring, task },
    { scoring: now.made.scoring, task: next },
    { ...method, settings },
  );
  return causesOf(game, ends);
}

function factsOf({
  before,
  after,
}: {
  readonly before: Snapshot | undefined;
  readonly after: Snapshot | undefined;
}): Pick<Move, 'id' | 'name' | 'at' | 'before' | 'after' | 'points' | 'interval'> {
  const { id, name, at } = after ?? before ?? nobody;
  const [from, to] = [before?.position.score ?? null, after?.position.score ?? null];
  const points = from === null || to === null ? null : Math.round((to - from) * 1e9) / 1e9;
  const interval = before && after && intervalTurn(before.position, after.position);
  return { id, name, at, before: before?.position, after: after?.position, points, interval };
}

const nobody = { id: '', name: '', at: { file: '', line: 1 } };

function sideFacts({ name, run, snapshots }: Side): SideFacts {
  return { name, version: run.version, config: run.config, missing: run.missing, tasks: snapshots.size };
}

/** By whose doing it is, then by list; there, those that came from elsewhere first, then by ranks moved, then by points, then by id. */
function inOrder(a: Move, b: Move): number {
  return (
    moverPlace(a) - moverPlace(b) ||
    listOf(a) - listOf(b) ||
    ranksMoved(b) - ranksMoved(a) ||
    Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0) ||
    byCodeUnit(a.id, b.id)
  );
}

function moverPlace({ by }: Move): number {
  return by === undefined ? movers.length : movers.indexOf(by);
}

function listOf({ before, after }: Move): number {
  const list = (after ?? before)?.list;
  return list === undefined ? listIds.length : listIds.indexOf(list);
}

// Further than any list is long.
const far = 1e9;

function ranksMoved({ before, after }: Move): number {
  if (before === undefined || after === undefined || before.list !== after.list) return far;
  return Math.abs((after.rank ?? 0) - (before.rank ?? 0));
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
