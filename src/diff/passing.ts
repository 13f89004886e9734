import { at } from '../model/at.js';
import type { Passer, Passing } from '../model/difference.js';
import type { Side, Snapshot } from './side.js';

/** Tasks that are named; the others are counted. */
const most = 10;

/** The tasks that are in a list at either time, with their ranks; 0 where a task is not in it. */
interface Members {
  /** those that moved most by themselves first: they are why others are passed */
  readonly passers: readonly Passer[];
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Finds the tasks that overtook a task of a list or fell behind it; undefined unless it is ranked in the list both times. */
export function passings(old: Side, now: Side): (id: string) => Passing | undefined {
  const lists = new Map<string, Members>();
  return (id) => {
    const [was, is] = [old.snapshots.get(id)?.position, now.snapshots.get(id)?.position];
    if (was === undefined || is === undefined || was.list !== is.list) return undefined;
    if (was.rank === null || is.rank === null) return undefined;
    const members = lists.get(is.list) ?? membersOf(is.list, old, now);
    lists.set(is.list, members);
    return passingAt(members, was.rank, is.rank);
  };
}

function passingAt({ passers, before, after }: Members, rankBefore: number, rankAfter: number): Passing {
  const aheadNow = { count: 0, tasks: [] as Passer[] };
  const aheadBefore = { count: 0, tasks: [] as Passer[] };
  for (const [i, passer] of passers.entries()) {
    const wasAhead = isAhead(at(before, i), rankBefore);
    const nowAhead = isAhead(at(after, i), rankAfter);
    if (wasAhead === nowAhead) continue;
    const found = nowAhead ? aheadNow : aheadBefore;
    found.count += 1;
    if (found.tasks.length < most) found.tasks.push(passer);
  }
  return { aheadNow, aheadBefore };
}

function isAhead(rank: number, of: number): boolean {
  return rank > 0 && rank < of;
}

function membersOf(list: string, old: Side, now: Side): Members {
  const inList = (side: Side, id: string): Snapshot | undefined => {
    const snapshot = side.snapshots.get(id);
    return snapshot?.position.list === list ? snapshot : undefined;
  };
  const ids = new Set([...old.snapshots.keys(), ...now.snapshots.keys()]);
  const found = [...ids].flatMap((id) => {
    const [before, after] = [inList(old, id), inList(now, id)];
    const snapshot = after ?? before;
    return snapshot === undefined ? [] : [{ snapshot, before, after, moved: movedBy(before, after) }];
  });
  const sorted = found.toSorted((a, b) => b.moved - a.moved);
  return {
    passers: sorted.map(({ snapshot: { id, name }, before, after }) => ({
      id,
      name,
      how: before === undefined ? 'came' : after === undefined ? 'went' : 'stayed',
    })),
    before: Int32Array.from(sorted, ({ before }) => before?.position.rank ?? 0),
    after: Int32Array.from(sorted, ({ after }) => after?.position.rank ?? 0),
  };
}

// Further than any score moves.
const far = 1000;

function movedBy(before: Snapshot | undefined, after: Snapshot | undefined): number {
  if (before === undefined || after === undefined) return far;
  return Math.abs((after.position.score ?? 0) - (before.position.score ?? 0));
}
