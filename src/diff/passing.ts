import type { Passer, Passing } from '../model/difference.js';
import type { Side, Standing } from './side.js';

/** Tasks that are named; the others are counted. */
const most = 10;

/** The tasks that are in a list at either time, with their ranks; 0 where a task is not in it. */
interface Members {
  /** those that moved most by themselves first: they are why others are passed */
  readonly passers: readonly Passer[];
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Says who came to stand before a task of a list, and who ceased to; undefined where it is not in the list both times. */
export function passings(old: Side, now: Side): (id: string) => Passing | undefined {
  const lists = new Map<string, Members>();
  return (id) => {
    const [was, is] = [old.standings.get(id)?.stand, now.standings.get(id)?.stand];
    if (was === undefined || is === undefined || was.list !== is.list) return undefined;
    const members = lists.get(is.list) ?? membersOf(is.list, old, now);
    lists.set(is.list, members);
    return passingAt(members, was.rank, is.rank);
  };
}

function passingAt({ passers, before, after }: Members, rankBefore: number, rankAfter: number): Passing {
  const aheadNow = { count: 0, tasks: [] as Passer[] };
  const aheadBefore = { count: 0, tasks: [] as Passer[] };
  for (const [i, passer] of passers.entries()) {
    const wasAhead = isAhead(before[i] ?? 0, rankBefore);
    const nowAhead = isAhead(after[i] ?? 0, rankAfter);
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
  const inList = (side: Side, id: string): Standing | undefined => {
    const standing = side.standings.get(id);
    return standing?.stand.list === list ? standing : undefined;
  };
  const ids = new Set([...old.standings.keys(), ...now.standings.keys()]);
  const found = [...ids].flatMap((id) => {
    const [before, after] = [inList(old, id), inList(now, id)];
    const standing = after ?? before;
    return standing === undefined ? [] : [{ standing, before, after, moved: movedBy(before, after) }];
  });
  const sorted = found.toSorted((a, b) => b.moved - a.moved);
  return {
    passers: sorted.map(({ standing: { id, name }, before, after }) => ({
      id,
      name,
      how: before === undefined ? 'came' : after === undefined ? 'went' : 'stayed',
    })),
    before: Int32Array.from(sorted, ({ before }) => before?.stand.rank ?? 0),
    after: Int32Array.from(sorted, ({ after }) => after?.stand.rank ?? 0),
  };
}

// Further than any score moves.
const far = 1000;

function movedBy(before: Standing | undefined, after: Standing | undefined): number {
  if (before === undefined || after === undefined) return far;
  return Math.abs((after.stand.score ?? 0) - (before.stand.score ?? 0));
}
